// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requests_page.h"

#include "core/request/request_usecases.h"
#include "tests/ui/request/service_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/table_header.h"
#include "ui/request/composer.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/request_facts.h"
#include "ui/request/request_list_pane.h"
#include "ui/request/thread_view.h"
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

class RequestScreen : public ServiceWorld
{
protected:
    RequestsPage* open(int rows)
    {
        auto* requests = page<RequestsPage>(u"requests"_s);
        EXPECT_TRUE(until([&] { return requests->pane()->list()->model()->rowCount() == rows; }));
        return requests;
    }
    /// Chooses to whom it goes.
    void handOver(const QString& name)
    {
        auto* button = child<QPushButton>(u"handOver"_s);
        ASSERT_TRUE(button && button->menu());
        for (QAction* action : button->menu()->actions())
            if (action->objectName() == name)
                action->trigger();
    }
    void goOn() { QTest::mouseClick(child<QPushButton>(u"goOn"_s), Qt::LeftButton); }
    void fillTime(const QString& column, const QString& day)
    {
        const auto lines = child<QWidget>(column)->findChildren<QLineEdit*>();
        ASSERT_GE(lines.size(), 2);
        lines[0]->selectAll();
        QTest::keyClicks(lines[0], day);
        lines[1]->selectAll();
        QTest::keyClicks(lines[1], u"09:30"_s);
    }
    bool isIn(RequestsPage* requests, RequestState state)
    {
        return until(
            [=] { return requests->view()->detail() && requests->view()->detail()->request.state == state; });
    }
};

TEST_F(RequestScreen, OpensARequestByKeysAlone)
{
    auto* requests = open(0);
    QTest::keyClick(requests->pane()->list(), Qt::Key_N, Qt::ControlModifier);
    auto* who = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(who);
    QTest::keyClicks(who, u"shlj"_s); // 上海临江 by initials
    ASSERT_TRUE(until([&] {
        for (RowList* list : window.findChildren<RowList*>(u"completions"_s))
            if (list->isVisible() && list->model()->rowCount() > 0)
                return true;
        return false;
    }));
    QTest::keyClick(who, Qt::Key_Return);
    QTest::keyClick(who, Qt::Key_Tab);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(title && title != who);
    QTest::keyClicks(title, u"images fail"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return store.count("request") == 1; }));
    ASSERT_TRUE(isIn(requests, RequestState::New));
    const Request& made = requests->view()->detail()->request;
    EXPECT_EQ(made.number, u"RA26-000001"_s);
    EXPECT_EQ(made.title, u"images fail"_s);
    EXPECT_EQ(made.customer, customer);
    ASSERT_TRUE(until([&] { return requests->pane()->list()->model()->rowCount() == 1; }));
    EXPECT_TRUE(requests->title().contains(u"RA26-000001"_s));
}

TEST_F(RequestScreen, GoesThroughItsCourseByButtons)
{
    const auto id = request(u"影像调阅失败"_s, Priority::P2, 60);
    auto* requests = open(1);
    ASSERT_TRUE(isIn(requests, RequestState::New));
    goOn(); // the first response
    fillIn(u"note"_s, u"called"_s);
    saveForm();
    ASSERT_TRUE(isIn(requests, RequestState::InProgress));
    handOver(u"to_waiting_customer"_s);
    saveForm();
    ASSERT_TRUE(isIn(requests, RequestState::WaitingCustomer));
    goOn();
    saveForm();
    ASSERT_TRUE(isIn(requests, RequestState::InProgress));
    goOn();
    fillIn(u"root_cause"_s, u"光模块老化"_s);
    fillIn(u"solution"_s, u"更换光模块"_s);
    saveForm();
    ASSERT_TRUE(isIn(requests, RequestState::Resolved));
    goOn();
    saveForm();
    ASSERT_TRUE(isIn(requests, RequestState::Closed));
    const Request r = store.get(id);
    EXPECT_EQ(r.solution, u"更换光模块"_s);
    EXPECT_EQ(r.resolvedAt, sunday());
    EXPECT_TRUE(until([&] {
        const Thread& thread = requests->view()->thread()->thread();
        return std::ssize(thread.entries) + thread.earlier == 7; // opened, said, five steps
    }));
    ASSERT_TRUE(until([&] { return requests->pane()->list()->model()->rowCount() == 0; })); // no longer open
}

TEST_F(RequestScreen, NarrowsTheListByStatePriorityAndText)
{
    request(u"影像调阅失败"_s, Priority::P1, 60);
    request(u"打印偏暗"_s, Priority::P3, 600);
    auto* requests = open(2);
    auto* list = requests->pane()->list();
    ASSERT_TRUE(until([&] { return titles(*list) == QStringList{u"影像调阅失败"_s, u"打印偏暗"_s}; }));
    requests->pane()->filters()->choose(u"priority"_s, 2);
    ASSERT_TRUE(until([&] { return titles(*list) == QStringList{u"打印偏暗"_s}; }));
    requests->pane()->filters()->clear();
    ASSERT_TRUE(until([&] { return list->model()->rowCount() == 2; }));
    auto* search = child<QLineEdit>(u"requestSearch"_s);
    search->setText(u"影像"_s);
    ASSERT_TRUE(until([&] { return titles(*list) == QStringList{u"影像调阅失败"_s}; }));
}

TEST_F(RequestScreen, EditsARequestAndSaysWhatIsWrongAtItsField)
{
    const auto id = request(u"影像调阅失败"_s, Priority::P1, 60, true);
    auto* requests = open(1);
    ASSERT_TRUE(isIn(requests, RequestState::InProgress));
    requests->view()->edit();
    fillTime(u"arrived_at"_s, u"2030-01-01"_s);
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    ASSERT_TRUE(
        until([&] { return child<QWidget>(u"form"_s)->findChild<QPushButton*>(u"save"_s)->isEnabled(); }));
    EXPECT_FALSE(store.get(id).arrivedAt);
    fillTime(u"arrived_at"_s, u"2026-11-22"_s);
    fillIn(u"title"_s, u"slow images"_s);
    saveForm();
    ASSERT_TRUE(until([&] { return requests->view()->detail()->request.title == u"slow images"_s; }));
    EXPECT_EQ(store.get(id).openedAt, sunday().plusMinutes(-60));
}

TEST_F(RequestScreen, ShowsARequestThatTheListLeavesOut)
{
    const auto over = request(u"早已关闭"_s, Priority::P3, 600, true);
    must(store->writeNow(u"Close"_s, [&](UnitOfWork& u) {
        return changeRequestState(u, over, {.to = RequestState::Cancelled});
    }));
    request(u"甲"_s, Priority::P1, 60);
    auto* requests = page<RequestsPage>(u"requests"_s);
    window.open(EntityKind::Request, over.uuid);
    ASSERT_TRUE(until([&] { return requests->pane()->list()->model()->rowCount() == 1; }));
    ASSERT_TRUE(isIn(requests, RequestState::Cancelled));
    EXPECT_TRUE(requests->pane()->currentId().isNull());
}

TEST_F(RequestScreen, GoesToTheNextRequestWithArrowKeys)
{
    request(u"甲"_s, Priority::P1, 60);
    const auto second = request(u"乙"_s, Priority::P2, 60);
    auto* requests = open(2);
    requests->pane()->list()->setFocus();
    QTest::keyClick(requests->pane()->list(), Qt::Key_Down);
    ASSERT_TRUE(until(
        [&] { return requests->view()->detail() && requests->view()->detail()->request.id == second; }));
}

TEST_F(RequestScreen, DividesTheListIntoGroupsAndCopiesAllOfIt)
{
    request(u"影像调阅失败"_s, Priority::P1, 60);
    request(u"打印偏暗"_s, Priority::P3, 600);
    request(u"网络中断"_s, Priority::P1, 30);
    auto* requests = open(3);
    RowList* list = requests->pane()->list();
    QTest::mouseClick(child<Chip>(u"requestOrder"_s), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == u"Groups by priority"_s)
            action->trigger();
    }
    menu->close();
    ASSERT_TRUE(until([&] { return list->model()->rowCount() == 5; })) << "two heads more";
    EXPECT_EQ(list->model()->index(0, 0).data(TitleRole).toString(), u"P1"_s);
    EXPECT_EQ(list->model()->index(0, 0).data(SubtitleRole).toString(), u"2"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(list->selectedIds().size(), 3);
    QTest::mouseClick(child<QPushButton>(u"copyRequests"_s), Qt::LeftButton);
    ASSERT_TRUE(until([&] { return QApplication::clipboard()->text().contains(u"网络中断"_s); }));
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 4) << "headings and three requests";
}

TEST_F(RequestScreen, GivesTheChosenOnesToAnEngineerAsOneStep)
{
    const auto first = request(u"影像调阅失败"_s, Priority::P1, 60);
    const auto second = request(u"打印偏暗"_s, Priority::P3, 600);
    auto* requests = open(2);
    RowList* list = requests->pane()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(child<QPushButton>(u"assignRequests"_s), Qt::LeftButton);
    auto* form = child<FormPanel>(u"form"_s);
    ASSERT_TRUE(form);
    qobject_cast<ReferenceEditor*>(form->editor(u"engineer"_s))
        ->setChosen(engineer.uuid, store.get(engineer).name);
    saveForm();
    EXPECT_TRUE(until(
        [&] { return store.get(first).engineer == engineer && store.get(second).engineer == engineer; }));
}

TEST_F(RequestScreen, ShowsATableThatSortsByAClickAndLeadsToTheRequest)
{
    const auto late = request(u"影像调阅失败"_s, Priority::P3, 600);
    const auto young = request(u"打印偏暗"_s, Priority::P1, 60);
    auto* requests = open(2);
    RowList* list = requests->pane()->list();
    EXPECT_EQ(list->model()->index(0, 0).data(IdRole).value<Uuid>(), young.uuid) << "the most urgent first";
    QTest::mouseClick(child<QToolButton>(u"requestTable"_s), Qt::LeftButton);
    EXPECT_TRUE(list->isTable());
    EXPECT_TRUE(until([&] { return !requests->view()->isVisible(); })) << "over the whole page";
    auto* header = child<TableHeader>(u"requestColumns"_s);
    ASSERT_TRUE(header);
    const auto columns = header->columns();
    const auto opened = std::ranges::find(columns, u"opened"_s, &TableColumn::key) - columns.begin();
    const int x = header->sectionViewportPosition(int(opened)) + header->sectionSize(int(opened)) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    EXPECT_TRUE(until([&] { return list->model()->index(0, 0).data(IdRole).value<Uuid>() == late.uuid; }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_FALSE(list->isTable());
    EXPECT_TRUE(until([&] {
        return requests->view()->isVisible() && requests->view()->detail() &&
               requests->view()->detail()->request.id == late;
    }));
}

TEST_F(RequestScreen, PutsTheFactsBehindAButtonWhereLargeTextLeavesTheTitleNoRoom)
{
    request(u"影像调阅失败"_s, Priority::P3, 600);
    auto* requests = open(1);
    window.setMinimumSize(1, 1);
    window.resize(1280, 800);
    window.show();
    RequestFacts* facts = requests->view()->facts();
    EXPECT_TRUE(until([&] { return facts->isVisible(); }));
    look.setTextScale(2);
    EXPECT_TRUE(until([&] { return !facts->isVisible(); }));
    auto* button = child<QToolButton>(u"showFacts"_s);
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(until([&] { return facts->isVisible() && !requests->view()->composer()->isVisible(); }));
    EXPECT_GT(facts->width(), window.width() / 3) << "over the whole width of the request";
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(until([&] { return requests->view()->composer()->isVisible() && !facts->isVisible(); }));
    look.setTextScale(1);
    EXPECT_TRUE(until([&] { return facts->isVisible() && requests->view()->composer()->isVisible(); }));
}
