// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from end to end by pointer alone; text is typed where nothing else will do.
#include "tests/ui/journey/company.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/timeline.h"
#include "ui/visit/segments.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

TEST(MainJobByPointer, FromTheTierToTheRatingAndBack)
{
    Company world;
    world.start();
    world.click(u"nav.customers"_s);
    world.waitForCustomer();

    // Assign 金牌, with a reason.
    world.click(u"assignTierLink"_s);
    world.pickChoice(u"tier"_s, u"Gold"_s);
    world.clickField(u"reason"_s);
    world.type(u"合同约定"_s);
    world.click(u"save"_s);
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("tier_assignment"), 1);

    // Name its engineer.
    world.click(u"factEngineers"_s);
    world.pickReference(u"engineer"_s, u"陈"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(world.said(u"陈思远"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("engineer_assignment"), 1);

    // Plan a visit.
    world.pickEntry(u"customerMore"_s, {u"Plan a visit"_s});
    world.clickField(u"purpose"_s);
    world.type(u"月度巡检"_s);
    world.click(u"save"_s);
    world.waitForFormToClose();
    ASSERT_EQ(world.store.count("visit"), 1);

    // Read its brief and save it as PDF.
    world.waitForCustomer();
    ASSERT_TRUE(world.until([&] { return world.child(u"factNext"_s)->focusPolicy() != Qt::NoFocus; }));
    world.click(u"factNext"_s);
    ASSERT_EQ(world.window().currentPage(), u"visits"_s);
    world.pickRow(u"agenda"_s, u"华信科技"_s);
    world.fileToSave = world.store.folder() + u"/brief.pdf"_s;
    world.pickEntry(u"more"_s, {u"Save"_s});
    ASSERT_TRUE(world.until([&] { return QFile::exists(world.fileToSave); }));

    // Record it with a rating.
    world.store.clock().set(sunday().plusDays(1).plusMinutes(90));
    world.click(u"record"_s);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<Segments*>(u"check0"_s) != nullptr; }));
    auto* rating = world.child<Segments>(u"rating"_s);
    QTest::mouseClick(rating, Qt::LeftButton, {}, rating->buttonRect(4).center());
    EXPECT_EQ(rating->chosen(), 4);
    world.click(u"complete"_s);
    ASSERT_TRUE(world.said(u"rated 5"_s));
    EXPECT_EQ(world.answers(), 1);

    // The rating moves the chart.
    world.click(u"nav.satisfaction"_s);
    ASSERT_TRUE(world.until([&] { return world.answersInTheChart() == 1; }));

    // Undo the mistake with the link in the status bar.
    world.click(u"status.link"_s);
    ASSERT_TRUE(world.until([&] { return world.answers() == 0; }))
        << world.child<QLabel>(u"status"_s)->text().toStdString();
    EXPECT_TRUE(world.until([&] { return world.answersInTheChart() == 0; }));
    EXPECT_EQ(world.store.count("visit"), 1);
}

TEST(MainJobByPointer, ACustomerIsFoundByInitialsReadVisitedAndAskedAndSeenInTheCharts)
{
    Company world;
    world.addHistory();
    world.start();

    // The program begins with today, where the visit stands.
    EXPECT_EQ(world.window().currentPage(), u"today"_s);
    ASSERT_TRUE(world.until([&] { return world.list(u"today"_s)->model()->rowCount() > 0; }));

    // Find them by initials, and read what happened.
    world.click(u"search"_s);
    world.type(u"hxkj"_s);
    world.pickRow(u"palette.list"_s, u"华信科技"_s);
    world.waitForCustomer();
    auto* timeline = world.child<TimelineView>(u"timeline"_s);
    ASSERT_TRUE(world.until([&] { return timeline->model()->rowCount() > 1; }));
    const QRect entry = timeline->visualRect(timeline->model()->index(1, 0));
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, entry.topLeft() + QPoint(80, 12));
    ASSERT_TRUE(world.until([&] { return world.historyIsRead(); }));

    // From today to the visit; record it, and let them sign.
    world.click(u"nav.today"_s);
    world.openRow(u"today"_s, u"季度巡检"_s);
    ASSERT_TRUE(world.until([&] { return world.window().currentPage() == u"visits"_s; }));
    world.click(u"record"_s);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<Segments*>(u"check0"_s) != nullptr; }));
    auto* rating = world.child<Segments>(u"rating"_s);
    QTest::mouseClick(rating, Qt::LeftButton, {}, rating->buttonRect(3).center());
    world.sign();
    world.click(u"complete"_s);
    ASSERT_TRUE(world.said(u"signed by 张军"_s));
    EXPECT_EQ(world.store.count("signature"), 1);
    EXPECT_EQ(world.answers(), 1);

    // Enter what they answered to the survey; both stand in the chart.
    world.click(u"nav.satisfaction"_s);
    world.click(u"record"_s);
    world.pickReference(u"customer"_s, u"hxkj"_s);
    world.clickScale(u"csat"_s, 5);
    world.click(u"save"_s);
    world.waitForFormToClose();
    ASSERT_TRUE(world.until([&] { return world.answersInTheChart() == 2; }));

    // Look at the response times.
    auto* tabs = world.child<TabBar>(u"satisfactionTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(u"times"_s).center());
    EXPECT_TRUE(world.until([&] { return world.responsesInTheChart() == 1; }));

    // Back to today: the visit is done.
    world.click(u"nav.today"_s);
    EXPECT_TRUE(world.until([&] { return world.isDone(u"today"_s, u"季度巡检"_s); }));
}

TEST(MainJobByPointer, AProposalIsMadeAndApproved)
{
    Company world;
    world.start();
    world.click(u"nav.customers"_s);
    world.waitForCustomer();
    auto* tabs = world.child<TabBar>(u"customerTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(u"contract"_s).center());
    world.click(u"proposeTier"_s);
    world.pickChoice(u"tier"_s, u"Gold"_s);
    world.clickField(u"reason"_s);
    world.type(u"系统增多"_s);
    world.click(u"save"_s);
    world.waitForFormToClose();
    EXPECT_EQ(world.proposals(AssignmentState::Proposed), 1);

    auto* agreements = world.list(u"agreements"_s);
    const auto proposed = [&] {
        for (int row = 0; row < agreements->model()->rowCount(); ++row) {
            const QModelIndex index = agreements->model()->index(row, 0);
            if (index.data(BadgeRole).toString() == u"Gold"_s)
                return index;
        }
        return QModelIndex();
    };
    ASSERT_TRUE(world.until([&] { return proposed().isValid(); }));
    const QPoint at = agreements->visualRect(proposed()).center();
    QTest::mouseClick(agreements->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(agreements->viewport(), Qt::LeftButton, {}, at);
    world.clickField(u"decision_reason"_s);
    world.type(u"费用相称"_s);
    world.click(u"save"_s);
    world.waitForFormToClose();
    EXPECT_EQ(world.proposals(AssignmentState::Approved), 1);
}

TEST(MainJobByPointer, ImportsAFileAndFindsItsRowsAgain)
{
    Company world;
    world.start();
    world.writeTickets();
    world.pickEntry(u"menu"_s, {u"File"_s, u"Import"_s});
    world.waitForPlan();
    world.click(u"save"_s);
    ASSERT_TRUE(world.said(u"Import"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("request"), 2);
    world.click(u"search"_s);
    world.type(u"4711"_s);
    world.pickRow(u"palette.list"_s, u"Network problem"_s);
    EXPECT_EQ(world.window().currentPage(), u"requests"_s);
    world.click(u"status.link"_s);
    EXPECT_TRUE(world.until([&] { return world.store.count("request") == 0; }));
}
