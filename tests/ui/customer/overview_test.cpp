// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a customer: the timeline that unfolds in place, and facts that are edited in place.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/tier/tier.h"
#include "core/visit/visit.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/in_place_field.h"
#include "ui/parts/labels.h"
#include "ui/parts/timeline.h"
#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class OverviewTest : public testing::Test
{
protected:
    OverviewTest()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        c.phone = u"057188886666"_s;
        customer = world.store.add(c);
        Visit v;
        v.customer = customer;
        v.number = u"VA26-000001"_s;
        v.purpose = u"月度巡检"_s;
        v.state = VisitState::Done;
        v.summary = u"更换 2 号存储控制器电池"_s;
        v.plannedStart = sunday().plusDays(-2);
        visit = world.store.add(v);
        Finding f;
        f.customer = customer;
        f.visit = visit;
        f.severity = Severity::High;
        f.text = u"同城专线单运营商"_s;
        world.store.add(f);
        NextStep s;
        s.customer = customer;
        s.visit = visit;
        s.text = u"补第二条专线"_s;
        s.dueOn = sunday().dateIn(world.store.clock().zone()).addDays(3);
        world.store.add(s);
        Contact k;
        k.customer = customer;
        k.name = u"赵敏"_s;
        k.mobile = u"13805712046"_s;
        world.store.add(k);
    }
    void show()
    {
        world.show(u"customers"_s);
        ASSERT_TRUE(world.until([&] { return timeline().model()->rowCount() > 0; }));
    }
    TimelineView& timeline() { return *world.child<TimelineView>(u"timeline"_s); }
    QModelIndex entry() { return qobject_cast<TimelineModel*>(timeline().model())->indexOf(visit.uuid); }
    [[nodiscard]] bool unfolded()
    {
        return world.until([&] { return timeline().isUnfolded(visit.uuid); });
    }
    [[nodiscard]] bool says(const QString& text)
    {
        const auto labels = timeline().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    }
    void clickEntry()
    {
        const QRect row = timeline().visualRect(entry());
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(200, 12));
    }
    InPlaceField& field(const QString& column) { return *world.child<InPlaceField>(u"inPlace."_s + column); }
    Customer stored() { return world.store.get(customer); }

    WindowWorld world;
    Id<Customer> customer;
    Id<Visit> visit;
};

} // namespace

TEST_F(OverviewTest, UnfoldsWhatHappenedInPlaceByKeysAndGoesOnToItsPage)
{
    show();
    world.tabTo(u"timeline"_s);
    timeline().setCurrentIndex(entry());
    const int folded = timeline().visualRect(entry()).height();
    world.press(Qt::Key_Return);
    ASSERT_TRUE(unfolded());
    EXPECT_TRUE(says(u"更换 2 号存储控制器电池"_s));
    EXPECT_TRUE(says(u"High: 同城专线单运营商"_s));
    EXPECT_TRUE(says(u"补第二条专线"_s));
    EXPECT_GT(timeline().visualRect(entry()).height(), folded);
    EXPECT_EQ(world.window().currentPage(), u"customers"_s);

    world.press(Qt::Key_Escape);
    EXPECT_FALSE(timeline().isUnfolded(visit.uuid));
    EXPECT_TRUE(timeline().hasFocus());
    EXPECT_TRUE(world.until([&] { return timeline().visualRect(entry()).height() == folded; }));

    world.press(Qt::Key_Return);
    ASSERT_TRUE(unfolded());
    world.press(Qt::Key_Return);
    EXPECT_EQ(world.window().currentPage(), u"visits"_s);
}

TEST_F(OverviewTest, UnfoldsAndFoldsWithTheMouseAndTheLinkLeadsOn)
{
    show();
    clickEntry();
    ASSERT_TRUE(unfolded());
    clickEntry();
    EXPECT_TRUE(world.until([&] { return !timeline().isUnfolded(visit.uuid); }));
    clickEntry();
    ASSERT_TRUE(unfolded());
    world.click(u"timelineLink"_s);
    EXPECT_EQ(world.window().currentPage(), u"visits"_s);
}

TEST_F(OverviewTest, KeepsWhatIsUnfoldedUpToDate)
{
    show();
    clickEntry();
    ASSERT_TRUE(unfolded());
    Visit v = world.store.get(visit);
    v.summary = u"另有两处告警"_s;
    must(world.store->writeNow(u"Edit"_s, [&](UnitOfWork& u) { return u.update(v); }));
    EXPECT_TRUE(world.until([&] { return says(u"另有两处告警"_s); }));
    EXPECT_TRUE(timeline().isUnfolded(visit.uuid));
}

TEST_F(OverviewTest, SaysWhatTheTierStillGrantsThisYear)
{
    TierAssignment gold;
    gold.customer = customer;
    gold.tier = Id<Tier>(
        must(world.store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 1, 1);
    world.store.add(gold);
    Visit inspection = world.store.get(visit);
    inspection.kind = VisitKind::Inspection;
    must(world.store->writeNow(u"Inspect"_s, [&](UnitOfWork& u) { return u.update(inspection); }));
    show();
    const auto* side = world.child<QWidget>(u"overviewSide"_s);
    EXPECT_TRUE(world.until([&] {
        QStringList told;
        for (const QLabel* label : side->findChildren<QLabel*>())
            told += label->text();
        return told.contains(u"1 / 4"_s) && told.contains(u"3 left"_s);
    })) << "four inspections a year are promised, one was made";
}

TEST_F(OverviewTest, GroupsTheTimelineByDayAndSaysHowLongAgo)
{
    show();
    EXPECT_EQ(timeline().model()->index(entry().row() - 1, 0).data().toString(), u"11-20 Fri, 2 d ago"_s);
}

TEST_F(OverviewTest, EditsOneFactInPlaceByKeysAndUndoesIt)
{
    show();
    world.tabTo(u"value.address"_s);
    world.press(Qt::Key_F2);
    ASSERT_TRUE(field(u"address"_s).isEditing());
    world.type(u"长河路 351 号"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.said(u"Change Address of 华信科技"_s));
    EXPECT_EQ(stored().address, u"长河路 351 号"_s);
    EXPECT_TRUE(world.until([&] { return !field(u"address"_s).isEditing(); }));
    EXPECT_EQ(QApplication::focusWidget(), field(u"address"_s).value());
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return stored().address.isEmpty(); }));
}

TEST_F(OverviewTest, EscPutsAFactBackAsItWas)
{
    show();
    world.tabTo(u"value.address"_s);
    world.press(Qt::Key_Return);
    world.type(u"错"_s);
    world.press(Qt::Key_Escape);
    EXPECT_FALSE(field(u"address"_s).isEditing());
    EXPECT_TRUE(stored().address.isEmpty());
}

TEST_F(OverviewTest, EditsOneFactInPlaceWithTheMouse)
{
    show();
    world.click(u"editTalk"_s);
    ASSERT_TRUE(field(u"talking_points"_s).isEditing());
    world.type(u"先讲业务影响"_s);
    world.press(Qt::Key_Return, Qt::ShiftModifier);
    world.type(u"再讲技术"_s);
    world.click(field(u"talking_points"_s).findChild<QWidget*>(u"inPlaceSave"_s));
    EXPECT_TRUE(world.until([&] { return stored().talkingPoints == u"先讲业务影响\n再讲技术"_s; }));
}

TEST_F(OverviewTest, SaysInPlaceWhatIsWrongAndKeepsWhatWasTyped)
{
    show();
    world.tabTo(u"value.parent"_s);
    world.press(Qt::Key_Return);
    world.type(u"没有这家"_s);
    world.press(Qt::Key_Return);
    auto& parent = field(u"parent"_s);
    ASSERT_TRUE(parent.isEditing());
    EXPECT_FALSE(parent.findChild<InlineError*>()->text().isEmpty());
    EXPECT_EQ(parent.findChild<QLineEdit*>()->text(), u"没有这家"_s);
}

TEST_F(OverviewTest, LeavesItsKeysToTheInputMethodWhileItComposes)
{
    show();
    world.tabTo(u"value.industry"_s);
    world.press(Qt::Key_Return);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QInputMethodEvent composing(u"yinhang"_s, {});
    QApplication::sendEvent(line, &composing);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(field(u"industry"_s).isEditing()) << "Enter and Esc are the input method's";
    QInputMethodEvent chosen;
    chosen.setCommitString(u"银行"_s);
    QApplication::sendEvent(line, &chosen);
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.until([&] { return stored().industry == u"银行"_s; }));
}

TEST_F(OverviewTest, CopiesThePhoneBesideIt)
{
    show();
    auto buttons = field(u"phone"_s).findChildren<QToolButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons[1]->accessibleName(), u"Copy the number"_s);
    world.click(buttons[1]);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"057188886666"_s);
    for (auto* each : world.window().findChildren<QToolButton*>())
        if (each->isVisible() && each->accessibleName() == u"Copy the number of 赵敏"_s)
            world.click(each);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"13805712046"_s) << "of a contact";
}
