// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/customer/usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/bulk_bar.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/chip.h"
#include "ui/parts/row_list.h"
#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

namespace zhike::test {

/// The page of customers in the real window, seen from its list.
class CustomerListJourney : public testing::Test
{
protected:
    Id<Customer> add(const QString& name, const std::function<void(Customer&)>& more = {})
    {
        Customer c;
        c.name = name;
        if (more)
            more(c);
        return must(
            world.store->writeNow(createTitle(name), [&](UnitOfWork& u) { return createRecord(u, c); }));
    }
    CustomersPage& page()
    {
        return *dynamic_cast<CustomersPage*>(world.window().page(QStringLiteral("customers")));
    }
    RowList* list() { return page().pane()->list(); }
    SelectionBar* bar() { return page().findChild<CustomerBulkBar*>(); }
    [[nodiscard]] bool listed(int count)
    {
        return WindowWorld::until([&] { return list()->model()->rowCount() == count; });
    }
    /// The title of a row, once it has come.
    QString titleAt(int row)
    {
        const auto title = [&] { return list()->model()->index(row, 0).data(TitleRole).toString(); };
        EXPECT_TRUE(WindowWorld::until([&] { return !title().isEmpty(); }));
        return title();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QVector<CustomerRow> rows()
    {
        return must(world.store->readNow([](Reader& r) -> Result<QVector<CustomerRow>> {
            ZHIKE_ASSIGN(const auto ids, customerIds(r, {}, {}));
            return customerRows(r, ids);
        }));
    }
    int withTier()
    {
        int count = 0;
        for (const CustomerRow& row : rows())
            count += row.tier ? 1 : 0;
        return count;
    }
    /// Opens a menu and clicks the entry with this text.
    void pick(QMenu* menu, const QString& text)
    {
        ASSERT_NE(menu, nullptr);
        menu->popup(world.window().mapToGlobal(QPoint(40, 40)));
        ASSERT_TRUE(WindowWorld::until([&] { return menu->isVisible(); }));
        const auto actions = menu->actions();
        const auto entry =
            std::ranges::find(actions, text, [](QAction* a) { return a->text().section(u'\t', 0, 0); });
        ASSERT_NE(entry, actions.end()) << "no entry " << text.toStdString();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*entry).center());
        world.window().activateWindow(); // the offscreen platform leaves the keyboard with the menu
        EXPECT_TRUE(QTest::qWaitForWindowActive(&world.window()));
    }

    /// Opens the menu of a widget with the right button and clicks the entry with this text.
    void pickFromMenuOf(QWidget* widget, const QString& text)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, widget->rect().center(),
                                widget->mapToGlobal(widget->rect().center()));
        QApplication::sendEvent(widget, &event);
        QMenu* menu = nullptr;
        ASSERT_TRUE(WindowWorld::until([&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        pick(menu, text);
    }

    WindowWorld world;
};

} // namespace zhike::test
