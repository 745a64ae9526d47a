// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/list.h"
#include "core/customer/page.h"
#include "core/customer/usecases.h"
#include "core/tier/assign.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/customer_view.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/fact_bar.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class CustomerJourney : public testing::Test
{
protected:
    Id<Customer> customer(const QString& name)
    {
        Customer c;
        c.name = name;
        return must(
            world.store->writeNow(createTitle(name), [&](UnitOfWork& u) { return createRecord(u, c); }));
    }
    Id<Engineer> engineer(const QString& number, const QString& name)
    {
        Engineer e;
        e.number = number;
        e.name = name;
        return world.store.add(e);
    }
    CustomersPage& page() { return *dynamic_cast<CustomersPage*>(world.window().page(u"customers"_s)); }
    /// Waits until the page shows a customer of this name.
    [[nodiscard]] bool shows(const QString& name)
    {
        return WindowWorld::until([&] {
            const auto* label = world.window().findChild<QLabel*>(u"customerName"_s);
            return label && label->isVisible() && label->text() == name;
        });
    }
    [[nodiscard]] bool listed(int count)
    {
        return WindowWorld::until([&] { return page().pane()->list()->model()->rowCount() == count; });
    }
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    [[nodiscard]] bool formGone()
    {
        return WindowWorld::until([&] { return world.window().findChild<FormPanel*>(u"form"_s) == nullptr; });
    }
    /// What stands below a field of the form.
    QString problem(const QString& column)
    {
        return form()->editor(column)->field()->accessibleDescription();
    }
    void clickField(const QString& column) { world.click(form()->editor(column)->field()); }
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
    [[nodiscard]] CustomerPage read(Id<Customer> id)
    {
        return must(world.store->readNow([&](Reader& r) { return customerPage(r, id); }));
    }
    Id<Customer> onlyCustomer()
    {
        const auto ids = must(world.store->readNow([](Reader& r) { return customerIds(r, {}, {}); }));
        return ids.isEmpty() ? Id<Customer>() : Id<Customer>(ids.first());
    }

    WindowWorld world;
};

} // namespace

TEST_F(CustomerJourney, CreatesAndEditsACustomerByMouseWithErrorsInPlace)
{
    world.show(u"customers"_s);
    world.click(u"newCustomer"_s);
    world.click(u"save"_s);
    EXPECT_FALSE(problem(u"name"_s).isEmpty()) << "a name is needed";
    clickField(u"name"_s);
    world.type(u"华信科技"_s);
    EXPECT_TRUE(problem(u"name"_s).isEmpty()) << "typing takes the message away";
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(shows(u"华信科技"_s));
    ASSERT_TRUE(listed(1));
    EXPECT_EQ(read(onlyCustomer()).customer.code, u"C-0001"_s);

    customer(u"北方银行"_s);
    pick(world.child<QToolButton>(u"customerMore"_s)->menu(), u"Edit"_s);
    clickField(u"code"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    world.type(u"C-0002"_s);
    world.click(u"save"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return problem(u"code"_s).contains(u"C-0002"_s); }))
        << "the code of another customer is refused at its field";
    QTest::keyClick(form()->editor(u"code"_s)->field(), Qt::Key_A, Qt::ControlModifier);
    world.type(u"HX-01"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    EXPECT_TRUE(world.said(u"华信科技"_s));
    ASSERT_TRUE(WindowWorld::until([&] { return listed(2); }));
}

TEST_F(CustomerJourney, AssignsATierNamesAnEngineerAndUndoesBothByMouse)
{
    const auto id = customer(u"华信科技"_s);
    engineer(u"E-001"_s, u"陈思远"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    world.click(u"assignTierLink"_s);
    world.click(u"save"_s);
    EXPECT_FALSE(problem(u"tier"_s).isEmpty());
    EXPECT_FALSE(problem(u"reason"_s).isEmpty());
    const auto tiers = must(world.store->readNow([](Reader& r) { return tiersInOrder(r); }));
    form()->setValue(u"tier"_s, QVariant::fromValue(tiers.at(2).id.uuid));
    clickField(u"reason"_s);
    world.type(u"签约金牌服务"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->currentTier.has_value(); }));
    EXPECT_EQ(read(id).tiers.front().assignment.reason, u"签约金牌服务"_s);

    world.click(u"factEngineers"_s);
    clickField(u"engineer"_s);
    for (const QChar c : u"chensi"_s)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    auto* found = world.child<RowList>(u"completions"_s);
    ASSERT_NE(found, nullptr);
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                      found->visualRect(found->model()->index(0, 0)).center());
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return !page().view()->page()->engineersToday().empty(); }));
    EXPECT_EQ(page().view()->page()->engineersToday().front().engineerName, u"陈思远"_s);

    world.window().undo();
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->engineersToday().empty(); }));
    world.window().undo();
    ASSERT_TRUE(WindowWorld::until([&] { return !page().view()->page()->currentTier; }));
}

TEST_F(CustomerJourney, FiltersByTierSearchesByPinyinAndCountsWhatIsLeft)
{
    const auto gold = customer(u"华信科技"_s);
    customer(u"北方银行"_s);
    customer(u"临江证券"_s);
    const auto tiers = must(world.store->readNow([](Reader& r) { return tiersInOrder(r); }));
    must(world.store->writeNow(u"Tier"_s, [&](UnitOfWork& u) {
        return assignTier(u, {gold, tiers.at(2).id, QDate(2026, 1, 1), u"签约"_s});
    }));
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(3));
    auto* add = world.child<Chip>(u"filter.add"_s);
    QMenu* tierMenu = nullptr;
    ASSERT_TRUE(WindowWorld::until([&] {
        add = world.child<Chip>(u"filter.add"_s);
        for (QMenu* menu : add->findChildren<QMenu*>())
            tierMenu = menu->title() == u"Tier"_s ? menu : tierMenu;
        return tierMenu != nullptr;
    }));
    pick(tierMenu, u"Gold"_s);
    ASSERT_TRUE(listed(1));
    EXPECT_EQ(page().pane()->filters()->chosen().size(), 1);
    page().pane()->filters()->clear();
    ASSERT_TRUE(listed(3));

    page().pane()->list()->setFocus();
    world.press(Qt::Key_B);
    ASSERT_TRUE(WindowWorld::until([&] {
        return QApplication::focusWidget()->objectName() == u"searchCustomers"_s;
    })) << "typing in the list searches it";
    world.type(u"eifang"_s);
    ASSERT_TRUE(listed(1));
    world.press(Qt::Key_Escape);
    ASSERT_TRUE(listed(3));
    EXPECT_TRUE(page().pane()->list()->hasFocus());
}

TEST_F(CustomerJourney, DoesTheSameByKeysAlone)
{
    engineer(u"E-001"_s, u"陈思远"_s);
    world.show(u"customers"_s);
    world.press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    world.type(u"华信科技"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(shows(u"华信科技"_s));

    world.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(form(), nullptr);
    world.press(Qt::Key_End); // 钻石, the last of the choices
    world.tabTo(u"reason"_s);
    world.type(u"重点客户"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->currentTier.has_value(); }));
    EXPECT_EQ(page().view()->page()->tiers.front().rank, 3);

    world.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(form(), nullptr);
    for (const QChar c : u"csy"_s)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    ASSERT_NE(world.child<RowList>(u"completions"_s), nullptr);
    world.press(Qt::Key_Return);
    EXPECT_EQ(dynamic_cast<ReferenceEditor*>(form()->editor(u"engineer"_s))->title(), u"陈思远"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return !page().view()->page()->engineersToday().empty(); }));

    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->engineersToday().empty(); }));
}

TEST_F(CustomerJourney, GoesFromTheListThroughTheTabsAndBackByKeys)
{
    customer(u"北方银行"_s);
    customer(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(shows(u"北方银行"_s));
    page().pane()->list()->setFocus();
    world.press(Qt::Key_Down);
    ASSERT_TRUE(shows(u"华信科技"_s));
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.child(u"customerTabs"_s)->hasFocus());
    world.press(Qt::Key_Right);
    EXPECT_EQ(page().view()->currentTab(), u"contacts"_s);
    world.tabTo(u"firstContact"_s); // there is none yet
    world.press(Qt::Key_Space);
    ASSERT_NE(form(), nullptr);
    world.type(u"张军"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->contacts.size() == 1; }));
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(page().pane()->list()->hasFocus());
}

TEST_F(CustomerJourney, ArchivesAndRestoresWithUndo)
{
    const auto id = customer(u"华信科技"_s);
    customer(u"北方银行"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(2));
    world.window().open(EntityKind::Customer, id.uuid);
    ASSERT_TRUE(shows(u"华信科技"_s));
    pick(world.child<QToolButton>(u"customerMore"_s)->menu(), u"Archive"_s);
    ASSERT_TRUE(listed(1));
    EXPECT_TRUE(world.said(u"华信科技"_s));
    page().pane()->setArchived(true);
    ASSERT_TRUE(listed(1));
    page().pane()->setArchived(false);
    world.window().undo();
    ASSERT_TRUE(listed(2));
}

TEST_F(CustomerJourney, TellsInTheHistoryWhoChangedWhatAndUndoesItThere)
{
    const auto id = customer(u"华信科技"_s);
    const Customer before = world.store.get(id);
    Customer edited = before;
    edited.address = u"文三路 1 号"_s;
    must(world.store->writeNow(editTitle(before.name), [&](UnitOfWork& u) {
        return saveChanges(u, toRecord(before), toRecord(edited));
    }));
    world.show(u"customers"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    page().openTab(u"history"_s);
    auto* list = world.child<RowList>(u"history"_s);
    const auto says = [list](const QString& part) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(SubtitleRole).toString().contains(part))
                return true;
        }
        return false;
    };
    ASSERT_TRUE(WindowWorld::until([&] { return says(u"→ 文三路 1 号"_s); })) << "field, old and new value";
    list->setCurrentIndex(list->model()->index(1, 0)); // the newest unit, under its head
    list->setFocus();
    world.press(Qt::Key_Return);
    ASSERT_TRUE(WindowWorld::until([&] { return world.store.get(id).address.isEmpty(); }));
}

TEST_F(CustomerJourney, FollowsWhatIsChangedElsewhere)
{
    const auto id = customer(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    const Customer before = world.store.get(id);
    Customer edited = before;
    edited.name = u"华信集团"_s;
    must(world.store->writeNow(u"Rename"_s, [&](UnitOfWork& u) { return u.update(edited); }));
    EXPECT_TRUE(shows(u"华信集团"_s));
    ASSERT_TRUE(WindowWorld::until([&] {
        return page().pane()->list()->model()->index(0, 0).data(TitleRole).toString() == u"华信集团"_s;
    }));
}

TEST_F(CustomerJourney, ShowsStrangeNamesAsTheyAre)
{
    const QString name = u"<b>O'Neil</b> & 子公司 %1 🚀 \u202eabc"_s;
    const auto id = customer(name);
    world.show(u"customers"_s);
    EXPECT_TRUE(shows(world.store.get(id).name));
    EXPECT_TRUE(WindowWorld::until([&] {
        return page().pane()->list()->model()->index(0, 0).data(TitleRole).toString() ==
               world.store.get(id).name;
    }));
}

TEST_F(CustomerJourney, GivesEveryControlANameForThoseWhoCannotSeeIt)
{
    customer(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    for (const QWidget* widget : page().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}
