// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from end to end in the real window, with all its screens, by keys alone.
#include "tests/ui/journey/company.h"
#include "ui/parts/row_list.h"
#include "ui/visit/segments.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

TEST(MainJobByKeys, FromTheTierToTheRatingAndBack)
{
    Company world;
    world.start();
    world.press(Qt::Key_2, Qt::ControlModifier);
    world.waitForCustomer();

    // Assign 金牌, with a reason.
    world.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"tier"_s);
    world.chooseByKeys(u"Gold"_s);
    world.tabTo(u"reason"_s);
    world.type(u"合同约定"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"华信科技"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("tier_assignment"), 1);

    // Name its engineer.
    world.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"engineer"_s);
    world.chooseReference(u"csy"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"陈思远"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("engineer_assignment"), 1);

    // Plan a visit.
    world.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"purpose"_s);
    world.type(u"月度巡检"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    world.waitForFormToClose();
    ASSERT_EQ(world.store.count("visit"), 1);

    // Read its brief and save it as PDF.
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"VA26-000001"_s, u"月度巡检"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.list(u"agenda"_s)->model()->rowCount() > 1; }));
    world.fileToSave = world.store.folder() + u"/brief.pdf"_s;
    world.tabTo(u"agenda"_s);
    world.press(Qt::Key_Return);
    world.tabTo(u"savePdf"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return QFile::exists(world.fileToSave); }));
    world.press(Qt::Key_Escape);

    // Record it with a rating.
    world.store.clock().set(sunday().plusDays(1).plusMinutes(90));
    world.tabTo(u"record"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<Segments*>(u"check0"_s) != nullptr; }));
    world.tabTo(u"rating"_s);
    world.press(Qt::Key_5);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"rated 5"_s));
    EXPECT_EQ(world.answers(), 1);

    // The rating moves the chart.
    world.press(Qt::Key_7, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.answersInTheChart() == 1; }));

    // Undo the mistake: the answer is gone, from the chart too.
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.answers() == 0; }))
        << world.child<QLabel>(u"status"_s)->text().toStdString();
    EXPECT_TRUE(world.until([&] { return world.answersInTheChart() == 0; }));
    EXPECT_EQ(world.store.count("visit"), 1);
}

TEST(MainJobByKeys, ACustomerIsFoundByInitialsReadVisitedAndAskedAndSeenInTheCharts)
{
    Company world;
    world.addHistory();
    world.start();

    // The program begins with today, where the visit stands.
    EXPECT_EQ(world.window().currentPage(), u"today"_s);
    ASSERT_TRUE(world.until([&] { return world.list(u"today"_s)->model()->rowCount() > 0; }));

    // Find them by initials, and read what happened.
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"hxkj"_s, u"华信科技"_s);
    world.press(Qt::Key_Return);
    world.waitForCustomer();
    world.tabTo(u"timeline"_s);
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.historyIsRead(); }));

    // From today to the visit; record it, and let them sign.
    world.press(Qt::Key_1, Qt::ControlModifier);
    world.tabTo(u"today"_s);
    world.goTo(u"today"_s, u"季度巡检"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.window().currentPage() == u"visits"_s; }));
    world.tabTo(u"record"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<Segments*>(u"check0"_s) != nullptr; }));
    world.tabTo(u"rating"_s);
    world.press(Qt::Key_4);
    world.sign();
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"signed by 张军"_s));
    EXPECT_EQ(world.store.count("signature"), 1);
    EXPECT_EQ(world.answers(), 1);

    // Enter what they answered to the survey; both stand in the chart.
    world.press(Qt::Key_7, Qt::ControlModifier);
    world.press(Qt::Key_N, Qt::ControlModifier);
    world.tabTo(u"customer"_s);
    world.chooseReference(u"hxkj"_s);
    world.tabTo(u"csat"_s);
    world.press(Qt::Key_5);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    world.waitForFormToClose();
    ASSERT_TRUE(world.until([&] { return world.answersInTheChart() == 2; }));

    // Look at the response times.
    world.tabTo(u"satisfactionTabs"_s);
    world.press(Qt::Key_Right);
    EXPECT_TRUE(world.until([&] { return world.responsesInTheChart() == 1; }));

    // Back to today: the visit is done.
    world.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return world.isDone(u"today"_s, u"季度巡检"_s); }));
}

TEST(MainJobByKeys, AProposalIsMadeAndApproved)
{
    Company world;
    world.start();
    world.press(Qt::Key_2, Qt::ControlModifier);
    world.waitForCustomer();
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"Propose a tier"_s, u"Propose a tier"_s);
    world.press(Qt::Key_Return);
    world.tabTo(u"tier"_s);
    world.chooseByKeys(u"Gold"_s);
    world.tabTo(u"reason"_s);
    world.type(u"系统增多"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"华信科技"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.proposals(AssignmentState::Proposed), 1);

    world.tabTo(u"customerTabs"_s);
    for (int i = 0; i < 3; ++i)
        world.press(Qt::Key_Right);
    auto* agreements = world.list(u"agreements"_s);
    ASSERT_TRUE(world.until([&] { return agreements->model()->rowCount() > 0; }));
    world.tabTo(u"agreements"_s);
    for (int i = 0; i < 3 && agreements->currentIndex().data(BadgeRole).toString() != u"Gold"_s; ++i)
        world.press(Qt::Key_Down);
    world.press(Qt::Key_Return);
    world.tabTo(u"decided_by"_s);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type(u"王海涛"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    world.waitForFormToClose();
    EXPECT_EQ(world.proposals(AssignmentState::Approved), 1);
}

TEST(MainJobByKeys, ImportsAFileAndFindsItsRowsAgain)
{
    Company world;
    world.start();
    world.writeTickets();
    world.press(Qt::Key_I, Qt::ControlModifier);
    world.waitForPlan();
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"Import"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("request"), 2);
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"4711"_s, u"Network problem"_s);
    world.press(Qt::Key_Return);
    EXPECT_EQ(world.window().currentPage(), u"requests"_s);
    world.press(Qt::Key_Z, Qt::ControlModifier); // all of it, as one step
    EXPECT_TRUE(world.until([&] { return world.store.count("request") == 0; }));
}
