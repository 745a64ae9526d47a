// SPDX-License-Identifier: GPL-3.0-or-later
// The review: customers whose advice differs, and proposals that wait.
#include "tests/ui/tier/tier_world.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row_list.h"
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

using test::must;
using TierReview = test::TierWorld;

} // namespace

TEST_F(TierReview, ListsThoseWhoseAdviceDiffersWithScoreFeeAndReason)
{
    ReviewView* view = review();
    ASSERT_TRUE(world.until([&] { return view->list()->model()->index(1, 0).data(TitleRole).isValid(); }));
    QStringList names;
    for (int row = 0; row < 2; ++row)
        names << view->list()->model()->index(row, 0).data(TitleRole).toString();
    EXPECT_TRUE(names.contains(u"温州瓯海水务"_s));
    EXPECT_TRUE(names.contains(u"湖州安吉旅游"_s));
    const auto* row = view->list()->model()->index(0, 0).data(RowRole).value<const Row*>();
    ASSERT_EQ(row->cells.size(), 8);
    EXPECT_TRUE(row->cells[1].text.startsWith(u"Silver → "_s)) << row->cells[1].text.toStdString();
    view->list()->setFocus();
    world.type(u"hzaj"_s);
    EXPECT_TRUE(world.until([&] { return view->count() == 1; })) << "by typing";
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(world.until([&] { return view->count() == 2; }));
    EXPECT_TRUE(view->list()->hasFocus());
}

TEST_F(TierReview, ProposesForAllThatAreChosenAsOneStepWithOneUndo)
{
    ReviewView* view = review();
    view->list()->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.click(u"review.propose"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    EXPECT_EQ(form->value(u"starts_on"_s).toDate(), QDate(2027, 1, 1));
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(oceans));
    EXPECT_EQ(waiting(oceans)->tier, tier(u"金牌"_s));
    EXPECT_EQ(waiting(anji)->tier, tier(u"普通"_s));
    EXPECT_FALSE(waiting(nanjing));
    EXPECT_TRUE(waiting(oceans)->reason.contains(u"Gold advised"_s));
    EXPECT_TRUE(world.until([&] { return !world.window().findChild<FormPanel*>(u"form"_s); }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(comes(oceans, false));
    EXPECT_FALSE(waiting(anji));
}

TEST_F(TierReview, DecidesWaitingProposalsTogether)
{
    for (const Id<Customer> each : {oceans, anji})
        must(world.store->writeNow(QString(), [&](UnitOfWork& u) {
            return proposeTier(u, {each, tier(u"钻石"_s), QDate(2027, 1, 1), u"Try"_s, {}});
        }));
    ReviewView* view = review();
    world.click(u"review.waiting"_s);
    ASSERT_TRUE(world.until([&] {
        const QModelIndex first = view->list()->model()->index(0, 0);
        return view->count() == 2 && first.data(ExtraRole).isValid() &&
               first.data(ExtraRole) != first.data(IdRole); // a proposal's line, not a customer's
    }));
    view->list()->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.click(u"review.reject"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form->isVisible()) << "rejected without a reason";
    form->setValue(u"decision_reason"_s, u"Not this year"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(oceans, false));
    EXPECT_FALSE(waiting(anji));
    EXPECT_TRUE(world.until([&] { return view->count() == 0; }));
}

TEST_F(TierReview, TheButtonOfThePageSaysHowManyAndGoesThere)
{
    board();
    auto* button = world.child<QAbstractButton>(u"primary"_s);
    EXPECT_TRUE(world.until(
        [&] { return button->text() == u"Review 2 customers"_s || button->text().contains(u'2'); }));
    world.click(button);
    EXPECT_EQ(qobject_cast<TiersPage*>(world.window().page(u"tiers"_s))->viewId(), u"review"_s);
}

} // namespace zhike
