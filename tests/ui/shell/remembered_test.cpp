// SPDX-License-Identifier: GPL-3.0-or-later
// How a window was left is how the next one begins, and what it says of time stays true.
#include "core/customer/customer.h"
#include "core/request/request_usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/shell/bars.h"
#include <QtGui/QAccessible>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class Remembered : public testing::Test
{
protected:
    Remembered()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        customer = world.store.add(c);
    }
    Id<Request> request(const QString& title)
    {
        Request r;
        r.customer = customer;
        r.title = title;
        r.openedAt = world.store.clock().now();
        return test::must(world.store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, r); }));
    }
    template <class T>
    [[nodiscard]] static T* in(QWidget& window, const QString& name)
    {
        T* found = nullptr;
        EXPECT_TRUE(test::WindowWorld::until([&] {
            for (T* each : window.findChildren<T*>(name))
                found = each->isVisible() ? each : found;
            return found != nullptr;
        })) << qPrintable(name);
        return found;
    }
    /// Drags the handle of the splitter in front by so many pixels; the widths afterwards.
    static QList<int> drag(QSplitter* splitter, int by)
    {
        QWidget* handle = splitter->handle(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at + QPoint(by, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(by, 0));
        return splitter->sizes();
    }
    static QSplitter* splitterOf(MainWindow& window)
    {
        return in<QWidget>(window, u"page.%1"_s.arg(window.currentPage()))->findChild<QSplitter*>();
    }

    test::WindowWorld world;
    Id<Customer> customer;
};

} // namespace

TEST_F(Remembered, AreTheSizesOfThePanesOfEveryPage)
{
    request(u"数据库告警"_s);
    for (const QString& page : {u"today"_s, u"customers"_s, u"visits"_s, u"requests"_s, u"engineers"_s}) {
        world.show(page);
        QSplitter* splitter = splitterOf(world.window());
        ASSERT_NE(splitter, nullptr) << qPrintable(page);
        const QList<int> before = splitter->sizes();
        const QList<int> now = drag(splitter, page == u"today"_s || page == u"visits"_s ? -40 : 40);
        EXPECT_NE(now, before) << qPrintable(page);
        MainWindow& again = world.another();
        again.resize(world.window().size());
        again.openPage(page);
        EXPECT_TRUE(test::WindowWorld::until([&] { return splitterOf(again)->sizes() == now; }))
            << qPrintable(page);
    }
}

TEST_F(Remembered, AreTheOpenPartOfACustomerAndTheCustomer)
{
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, customer.uuid);
    auto* tabs = world.child<TabBar>(u"customerTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(u"contacts"_s).center());
    MainWindow& again = world.another();
    again.showLastPage();
    EXPECT_EQ(in<TabBar>(again, u"customerTabs"_s)->current(), u"contacts"_s);
    EXPECT_TRUE(test::WindowWorld::until([&] { return again.windowTitle().contains(u"华信科技"_s); }));
}

TEST_F(Remembered, AreFiltersAndOrders)
{
    request(u"数据库告警"_s);
    world.show(u"requests"_s);
    world.click(u"allRequests"_s);
    in<QWidget>(world.window(), u"page.requests"_s)
        ->findChild<FilterBar*>()
        ->choose(u"priority"_s, static_cast<int>(Priority::P2));
    world.show(u"visits"_s);
    world.click(u"month"_s);
    world.show(u"today"_s);
    world.click(u"chipRequests"_s);

    MainWindow& again = world.another();
    again.openPage(u"requests"_s);
    EXPECT_TRUE(in<Chip>(again, u"allRequests"_s)->isChecked());
    EXPECT_TRUE(test::WindowWorld::until([&] {
        return in<QWidget>(again, u"page.requests"_s)
                   ->findChild<FilterBar*>()
                   ->chosen()
                   .value(u"priority"_s)
                   .toInt() == static_cast<int>(Priority::P2);
    }));
    again.openPage(u"visits"_s);
    EXPECT_TRUE(in<QAbstractButton>(again, u"month"_s)->isChecked());
    again.openPage(u"today"_s);
    EXPECT_TRUE(in<Chip>(again, u"chipRequests"_s)->isChecked());
}

TEST_F(Remembered, AreThePlacesToWhichListsWereScrolled)
{
    for (int i = 0; i < 60; ++i)
        request(u"第 %1 件"_s.arg(i));
    world.show(u"requests"_s);
    auto* list = in<RowList>(world.window(), u"requests"_s);
    ASSERT_TRUE(test::WindowWorld::until([&] { return list->verticalScrollBar()->maximum() > 900; }));
    list->verticalScrollBar()->setValue(733);
    ASSERT_TRUE(test::WindowWorld::until(
        [&] { return world.memory().value(u"requests/scroll"_s).toMap().contains(u"top"_s); }));
    MainWindow& again = world.another();
    again.openPage(u"requests"_s);
    auto* there = in<RowList>(again, u"requests"_s);
    EXPECT_TRUE(test::WindowWorld::until([&] { return there->verticalScrollBar()->value() == 733; }))
        << there->verticalScrollBar()->value();
}

TEST_F(Remembered, TimesGoOnByThemselves)
{
    // A hundredth of a second before the minute ends: the timer is armed for then.
    world.store.clock().set(test::sunday().plusMs(59'990));
    const auto id = request(u"数据库告警"_s);
    MainWindow& window = world.another();
    window.openPage(u"requests"_s);
    auto* list = in<RowList>(window, u"requests"_s);
    const auto age = [&] {
        const auto* row = list->model()->index(0, 0).data(RowRole).value<const Row*>();
        return row && row->id == id.uuid ? row->right1 : QString();
    };
    ASSERT_TRUE(test::WindowWorld::until([&] { return !age().isEmpty(); }));
    const QString young = age();
    world.store.clock().set(test::sunday().plusMinutes(17).plusMs(59'995));
    EXPECT_TRUE(test::WindowWorld::until([&] { return age() != young && age().contains(u"17"_s); }))
        << qPrintable(age());
}

TEST_F(Remembered, WhatWasDoneIsSaidAloudAndUndoneFromTheKeyboard)
{
    world.show(u"customers"_s);
    test::must(
        world.store->writeNow(u"Archive 华信科技"_s, [&](UnitOfWork& u) { return u.archive(customer); }));
    ASSERT_TRUE(world.said(u"Archive 华信科技"_s));
    auto* heard = QAccessible::queryAccessibleInterface(world.child(u"status"_s));
    ASSERT_NE(heard, nullptr);
    EXPECT_TRUE(heard->text(QAccessible::Name).contains(u"Archive 华信科技"_s));
    EXPECT_TRUE(heard->text(QAccessible::Name).contains(u"Undo"_s));
    world.tabTo(u"status.link"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.said(u"Undone"_s));
    EXPECT_FALSE(world.store.get(customer).archivedAt);
}

} // namespace zhike
