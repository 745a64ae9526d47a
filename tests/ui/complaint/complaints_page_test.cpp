// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaints_page.h"

#include "core/complaint/complaint_usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/complaint/complaint_detail_view.h"
#include "ui/complaint/complaint_list_pane.h"
#include "ui/complaint/wording_editor.h"
#include "ui/parts/row_list.h"
#include "ui/parts/timeline.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class ComplaintScreen : public testing::Test
{
protected:
    ComplaintScreen()
    {
        world.store.clock().set(sunday().plusDays(1)); // Monday, 10 o'clock
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"福建闽越燃气"_s;
        c.accountManager = u"钱丽"_s;
        customer = world.store.add(c);
        Contact p;
        p.customer = customer;
        p.name = u"林秀"_s;
        contact = world.store.add(p);
    }
    Id<Complaint> record(const QString& title, ComplaintLevel level = ComplaintLevel::Grievance)
    {
        Complaint c;
        c.customer = customer;
        c.contact = contact;
        c.title = title;
        c.level = level;
        return must(world.store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, c); }));
    }
    ComplaintsPage* show(int rows)
    {
        world.show(u"complaints"_s);
        auto* page = qobject_cast<ComplaintsPage*>(world.window().page(u"complaints"_s));
        EXPECT_TRUE(WindowWorld::until([&] { return page->pane()->list()->model()->rowCount() == rows; }));
        return page;
    }
    void goOn() { world.click(u"complaintGoOn"_s); }
    /// Types into the field of the form that is open.
    void fill(const QString& column, const QString& text)
    {
        auto* editor = world.child(column);
        ASSERT_TRUE(editor);
        if (auto* area = editor->findChild<QPlainTextEdit*>())
            area->setPlainText(text);
        else
            editor->findChild<QLineEdit*>()->setText(text);
    }
    void save()
    {
        world.click(u"save"_s);
        EXPECT_TRUE(
            WindowWorld::until([&] { return world.window().findChildren<QWidget*>(u"form"_s).isEmpty(); }));
    }
    static bool isIn(ComplaintsPage* page, ComplaintStep step)
    {
        return WindowWorld::until(
            [=] { return page->view()->detail() && page->view()->detail()->complaint.stage == step; });
    }
    static bool answered(ComplaintsPage* page)
    {
        return WindowWorld::until(
            [=] { return page->view()->detail() && !page->view()->detail()->standing.answer.runs(); });
    }

    WindowWorld world;
    Id<Customer> customer;
    Id<Contact> contact;
};

} // namespace

TEST_F(ComplaintScreen, RecordsAGrievanceByKeysAlone)
{
    auto* page = show(0);
    world.press(Qt::Key_N, Qt::ControlModifier);
    world.type(u"fjmy"_s);
    ASSERT_TRUE(WindowWorld::until([&] {
        for (RowList* list : world.window().findChildren<RowList*>(u"completions"_s))
            if (list->isVisible() && list->model()->rowCount() > 0)
                return true;
        return false;
    }));
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Tab);
    world.type(u"两次到场都未带齐备件"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isIn(page, ComplaintStep::Acceptance));
    const Complaint& made = page->view()->detail()->complaint;
    EXPECT_EQ(made.number, u"CA26-000001"_s);
    EXPECT_EQ(made.title, u"两次到场都未带齐备件"_s);
    EXPECT_EQ(made.customer, customer);
    EXPECT_TRUE(world.said(made.number));
    EXPECT_TRUE(WindowWorld::until([&] { return page->pane()->list()->model()->rowCount() == 1; }));
}

TEST_F(ComplaintScreen, GoesThroughItsCourseByItsPrimaryButton)
{
    const auto id = record(u"夜间变更未提前通知"_s, ComplaintLevel::Complaint);
    auto* page = show(1);
    ASSERT_TRUE(isIn(page, ComplaintStep::Acceptance));
    world.click(u"informLeader"_s);
    fill(u"leader"_s, u"周主管"_s);
    save();
    goOn(); // the answer that is owed
    fill(u"reply"_s, u"今天 16 点前给您书面说明"_s);
    save();
    ASSERT_TRUE(answered(page));
    for (const auto step : {ComplaintStep::Verification, ComplaintStep::Plan, ComplaintStep::Action}) {
        goOn();
        save();
        ASSERT_TRUE(isIn(page, step));
    }
    goOn(); // what the customer says of it
    save();
    ASSERT_TRUE(isIn(page, ComplaintStep::Confirmation));
    EXPECT_GE(world.child<TimelineView>(u"complaintHistory"_s)->model()->rowCount(), 8);
    goOn(); // nothing is better yet
    fill(u"title"_s, u"变更通知覆盖业务值班"_s);
    save();
    ASSERT_TRUE(WindowWorld::until([&] { return page->view()->detail()->improved(); }));
    goOn();
    save();
    ASSERT_TRUE(WindowWorld::until([&] { return page->pane()->list()->model()->rowCount() == 0; }));
    const Complaint c = world.store.get(id);
    EXPECT_EQ(c.state, ComplaintState::Closed);
    EXPECT_EQ(c.leader, u"周主管"_s);
    EXPECT_EQ(c.confirmedBy, u"林秀"_s);
}

TEST_F(ComplaintScreen, MarksWordsThatMakeThingsWorseAndForbidsNothing)
{
    record(u"报告数据对不上"_s);
    auto* page = show(1);
    ASSERT_TRUE(isIn(page, ComplaintStep::Acceptance));
    goOn();
    auto* editor = world.child<WordingEditor>(u"reply"_s);
    ASSERT_TRUE(editor);
    EXPECT_TRUE(editor->advice().isEmpty());
    fill(u"reply"_s, u"你不懂，这是公司规定"_s);
    ASSERT_EQ(editor->marks().size(), 2U);
    EXPECT_TRUE(editor->advice().contains(u"你不懂"_s));
    EXPECT_EQ(static_cast<QPlainTextEdit*>(editor->field())->extraSelections().size(), 2);
    save();
    ASSERT_TRUE(answered(page));
}

TEST_F(ComplaintScreen, SaysAtTheFieldWhyItDoesNotCloseYet)
{
    const auto id = record(u"夜间变更未提前通知"_s, ComplaintLevel::Complaint);
    must(world.store->writeNow(u"Answer"_s,
                               [&](UnitOfWork& u) { return answerComplaint(u, id, u"已说明"_s); }));
    EXPECT_FALSE(world.store->writeNow(u"Close"_s, [&](UnitOfWork& u) { return closeComplaint(u, id); }));
    auto* page = show(1);
    ASSERT_TRUE(answered(page));
    EXPECT_EQ(nextOf(*page->view()->detail()), ComplaintStepNext::Move);
}

TEST_F(ComplaintScreen, TurnsIntoAComplaintWhileTheWindowIsOpen)
{
    record(u"两次到场都未带齐备件"_s);
    auto* page = show(1);
    ASSERT_TRUE(isIn(page, ComplaintStep::Acceptance));
    EXPECT_EQ(page->view()->detail()->standing.level, ComplaintLevel::Grievance);
    world.store.clock().set(sunday().plusDays(2).plusMinutes(1)); // 8 working hours later
    page->timePassed(false);
    EXPECT_EQ(page->view()->detail()->standing.level, ComplaintLevel::Complaint);
    const auto* rows = page->pane()->list()->model();
    EXPECT_TRUE(
        WindowWorld::until([&] { return rows->index(0, 0).data(TagRole).toString() == u"Complaint"_s; }));
}

TEST_F(ComplaintScreen, CountsInTheNavigationWhatWaits)
{
    const auto id = record(u"报告数据对不上"_s);
    record(u"电话一直转接"_s);
    show(2);
    const auto counted = [&](const QString& n) {
        auto* entry = world.window().findChild<QWidget*>(u"nav.complaints"_s);
        return entry && entry->accessibleName().contains(n);
    };
    EXPECT_TRUE(WindowWorld::until([&] { return counted(u"2"_s); }));
    must(world.store->writeNow(u"Answer"_s,
                               [&](UnitOfWork& u) { return answerComplaint(u, id, u"已更正"_s); }));
    EXPECT_TRUE(WindowWorld::until([&] { return counted(u"1"_s); }));
}

TEST_F(ComplaintScreen, NarrowsTheListByLevelAndWords)
{
    record(u"报告数据对不上"_s);
    record(u"电话一直转接"_s, ComplaintLevel::Complaint);
    auto* page = show(2);
    auto* list = page->pane()->list();
    world.child<QLineEdit>(u"complaintSearch"_s)->setText(u"报告"_s);
    const auto first = [&] { return list->model()->index(0, 0).data(TitleRole).toString(); };
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 1; }));
    EXPECT_TRUE(WindowWorld::until([&] { return first() == u"报告数据对不上"_s; }));
    world.child<QLineEdit>(u"complaintSearch"_s)->clear();
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 2; }));
    // What is due next comes first: 4 hours before 8.
    EXPECT_TRUE(WindowWorld::until([&] { return first() == u"电话一直转接"_s; }));
}
