// SPDX-License-Identifier: GPL-3.0-or-later
// The board of tiers, by mouse and by keys.
#include "tests/ui/tier/tier_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/tier/decision_pane.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

using test::must;
using TierBoard = test::TierWorld;

const QDate newYear(2027, 1, 1);

} // namespace

TEST_F(TierBoard, ShowsEachCustomerInTheColumnOfItsTierAndMarksWhoseAdviceDiffers)
{
    board();
    EXPECT_EQ(cards(0)->count(), 0);
    EXPECT_EQ(cards(1)->count(), 2);
    EXPECT_EQ(cards(2)->count(), 1);
    ASSERT_TRUE(drawn(1, oceans));
    EXPECT_EQ(cards(1)->note(oceans.uuid)->text, u"Advised: Gold"_s);
    EXPECT_EQ(cards(1)->note(anji.uuid)->text, u"Advised: Standard"_s);
    EXPECT_FALSE(cards(2)->note(nanjing.uuid));
}

TEST_F(TierBoard, DroppingACardOnAnotherTierProposesItAndOneUndoTakesItBack)
{
    board();
    ASSERT_TRUE(drawn(1, oceans));
    pressOn(cards(1), oceans);
    dragOver(cards(1), cards(2));
    EXPECT_TRUE(world.child(u"liftedCard"_s)->isVisible());
    EXPECT_GE(cards(2)->slotBefore(), 0) << "no place is shown where it would stand";
    EXPECT_TRUE(world.said(u"Letting go proposes Gold"_s));
    releaseOver(cards(1), cards(2));
    ASSERT_TRUE(comes(oceans));
    const auto proposal = waiting(oceans);
    EXPECT_EQ(proposal->tier, tier(u"金牌"_s));
    EXPECT_EQ(proposal->startsOn, newYear);
    EXPECT_EQ(proposal->proposedBy, u"李工"_s);
    EXPECT_TRUE(proposal->reason.contains(u"advised"_s)) << proposal->reason.toStdString();
    EXPECT_FALSE(proposal->advice.isEmpty());
    EXPECT_EQ(tierNow(oceans, newYear), u"银牌"_s);
    EXPECT_TRUE(world.said(u"Propose 金牌 for 温州瓯海水务"_s));
    ASSERT_TRUE(world.until([&] {
        const auto note = cards(1)->note(oceans.uuid);
        return note && note->text.contains(u"Proposed Gold"_s);
    }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(comes(oceans, false));
}

TEST_F(TierBoard, EscPutsALiftedCardBackAndNothingIsProposed)
{
    board();
    ASSERT_TRUE(drawn(1, oceans));
    pressOn(cards(1), oceans);
    dragOver(cards(1), cards(2));
    world.press(Qt::Key_Escape);
    EXPECT_FALSE(world.window().findChild<QWidget*>(u"liftedCard"_s)->isVisible());
    EXPECT_LT(cards(2)->slotBefore(), 0);
    releaseOver(cards(1), cards(2));
    EXPECT_TRUE(world.said(u"nothing was proposed"_s));
    EXPECT_FALSE(waiting(oceans));
}

TEST_F(TierBoard, ShiftAndArrowsCarryACardAndEnterProposes)
{
    board()->choose(oceans.uuid);
    ASSERT_TRUE(drawn(1, oceans));
    cards(1)->setFocus();
    world.press(Qt::Key_Right, Qt::ShiftModifier);
    world.press(Qt::Key_Right, Qt::ShiftModifier);
    world.press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_GE(cards(2)->slotBefore(), 0);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(comes(oceans));
    EXPECT_EQ(waiting(oceans)->tier, tier(u"金牌"_s));
}

TEST_F(TierBoard, ArrowsGoFromCardToCardAndEnterOpensTheCustomer)
{
    board()->choose(nanjing.uuid);
    ASSERT_TRUE(drawn(2, nanjing));
    cards(2)->setFocus();
    world.press(Qt::Key_Left);
    EXPECT_TRUE(cards(1)->hasFocus());
    world.press(Qt::Key_End);
    EXPECT_EQ(cards(1)->current(), cards(1)->idAt(1));
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"customers"_s; }));
}

TEST_F(TierBoard, TheSidePaneProposesWithItsOwnDayAndReason)
{
    board()->choose(anji.uuid);
    auto* reason = world.child(u"proposal.reason"_s)->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(world.until([&] { return reason->toPlainText().contains(u"Standard advised"_s); }));
    const auto* target = world.child<FieldEditor>(u"proposal.tier"_s);
    ASSERT_TRUE(world.until([&] { return !target->value().value<Uuid>().isNull(); }));
    world.child(u"proposal.from"_s)->findChild<QLineEdit*>()->setText(u"2026-12-01"_s);
    reason->setPlainText(QString());
    world.click(u"propose"_s);
    EXPECT_FALSE(waiting(anji)) << "without a reason";
    reason->setPlainText(u"They need less"_s);
    world.click(u"propose"_s);
    ASSERT_TRUE(comes(anji));
    EXPECT_EQ(waiting(anji)->startsOn, QDate(2026, 12, 1));
    EXPECT_EQ(waiting(anji)->reason, u"They need less"_s);
    EXPECT_EQ(waiting(anji)->tier, tier(u"普通"_s));
}

TEST_F(TierBoard, TheSidePaneNamesTheCustomerAndBothTiersInOneLineAndLeadsToIt)
{
    board()->choose(oceans.uuid);
    auto* name = world.child<LinkLabel>(u"adviceName"_s);
    ASSERT_TRUE(world.until([&] { return name->text() == u"温州瓯海水务"_s; }));
    const auto middle = [&](const QString& each) {
        const QWidget* part = world.child(each);
        return part->mapTo(&world.window(), part->rect().center()).y();
    };
    const int line = name->mapTo(&world.window(), name->rect().center()).y();
    EXPECT_NEAR(middle(u"adviceCurrent"_s), line, 2);
    EXPECT_NEAR(middle(u"adviceAdvised"_s), line, 2);
    world.click(name);
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"customers"_s; }));
}

TEST_F(TierBoard, OneClickProposesWhatTheAdviceGives)
{
    board()->choose(oceans.uuid);
    auto* button = world.child<QAbstractButton>(u"proposeAdvised"_s);
    EXPECT_TRUE(world.until([&] { return button->isVisible() && button->text() == u"Propose Gold"_s; }));
    world.click(button);
    ASSERT_TRUE(comes(oceans));
    EXPECT_EQ(waiting(oceans)->tier, tier(u"金牌"_s));
    EXPECT_TRUE(world.until([&] { return !button->isVisible(); })) << "one waits already";
}

TEST_F(TierBoard, AWaitingProposalIsApprovedInTheSidePaneByNameAndThenFinal)
{
    must(world.store->writeNow(QString(), [&](UnitOfWork& u) {
        return proposeTier(u, {oceans, tier(u"金牌"_s), newYear, u"Fee grew"_s, {}});
    }));
    must(world.store->maintainNow([](Reader& r) { return setApprovalByAnother(r, true); }));
    board()->choose(oceans.uuid);
    auto* by = world.child(u"verdict.by"_s)->findChild<QLineEdit*>();
    EXPECT_EQ(by->text(), QString()) << "who proposed it cannot decide";
    by->setText(u"李工"_s);
    world.click(u"approve"_s);
    EXPECT_TRUE(world.until([&] {
        for (const QLabel* label : world.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"another person has to decide"_s))
                return true;
        return false;
    })) << "the proposer is not told at the field";
    EXPECT_TRUE(waiting(oceans));
    by->setText(u"王海涛"_s);
    world.click(u"approve"_s);
    ASSERT_TRUE(comes(oceans, false));
    EXPECT_EQ(tierNow(oceans, newYear), u"金牌"_s);
    ASSERT_TRUE(world.said(u"Approve 金牌 for 温州瓯海水务"_s))
        << "what can be undone is told after the commit";
    cards(1)->setFocus();
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.said(u"final"_s));
    EXPECT_EQ(tierNow(oceans, newYear), u"金牌"_s);
}

TEST_F(TierBoard, RejectingNeedsAReason)
{
    must(world.store->writeNow(QString(), [&](UnitOfWork& u) {
        return proposeTier(u, {oceans, tier(u"金牌"_s), newYear, u"Fee grew"_s, {}});
    }));
    board()->choose(oceans.uuid);
    world.click(u"reject"_s);
    EXPECT_TRUE(waiting(oceans));
    world.child(u"verdict.reason"_s)->findChild<QPlainTextEdit*>()->setPlainText(u"Too early"_s);
    world.click(u"reject"_s);
    ASSERT_TRUE(comes(oceans, false));
    EXPECT_EQ(tierNow(oceans, newYear), u"银牌"_s);
}

TEST_F(TierBoard, ShowsOnlyWhoseAdviceDiffersWhenAsked)
{
    board();
    world.click(u"board.differing"_s);
    EXPECT_TRUE(world.until([&] { return cards(2)->count() == 0 && cards(1)->count() == 2; }));
    world.click(u"board.differing"_s);
    EXPECT_TRUE(world.until([&] { return cards(2)->count() == 1; }));
}

TEST_F(TierBoard, SpaceHidesAndShowsTheAdvice)
{
    BoardView* view = board();
    view->choose(oceans.uuid);
    ASSERT_TRUE(drawn(1, oceans));
    cards(1)->setFocus();
    world.press(Qt::Key_Space);
    EXPECT_FALSE(view->pane()->isVisible());
    world.press(Qt::Key_Space);
    EXPECT_TRUE(view->pane()->isVisible());
}

} // namespace zhike
