// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/customer.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/row_list.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/windows.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class Tabs : public testing::Test
{
protected:
    Tabs()
    {
        for (const auto& name : {u"华信科技"_s, u"之江银行"_s, u"云帆轨道"_s})
            names[name] = add(name);
        world.show(u"customers"_s);
        EXPECT_TRUE(test::WindowWorld::until([&] { return list()->model()->rowCount() == 3; }));
    }
    Uuid add(const QString& name)
    {
        Customer c;
        c.code = u"C-%1"_s.arg(++number);
        c.name = name;
        return world.store.add(c).uuid;
    }
    MainWindow& window() { return world.window(); }
    RowList* list() { return world.child<RowList>(u"customers"_s); }
    [[nodiscard]] QRect rowOf(const QString& name)
    {
        const auto* model = list()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data(IdRole).value<Uuid>() == names[name])
                return list()->visualRect(model->index(i, 0));
        ADD_FAILURE() << "no row " << qPrintable(name);
        return {};
    }
    void click(const QString& name, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton)
    {
        ASSERT_TRUE(test::WindowWorld::until([&] { return rowOf(name).isValid(); }));
        QTest::mouseClick(list()->viewport(), button, modifiers, rowOf(name).center());
    }
    /// In a tab of its own.
    void open(const QString& name) { click(name, {}, Qt::MiddleButton); }
    [[nodiscard]] bool shows(const QString& name)
    {
        return test::WindowWorld::until([&] { return window().windowTitle().contains(name); });
    }

    test::WindowWorld world;
    QMap<QString, Uuid> names;
    int number = 0;
};

} // namespace

TEST_F(Tabs, OpenACustomerBesideTheOneThatIsShown)
{
    click(u"华信科技"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    EXPECT_FALSE(window().tabs()->isVisible()) << "one tab needs no strip";
    open(u"之江银行"_s);
    ASSERT_TRUE(shows(u"之江银行"_s));
    ASSERT_EQ(window().tabs()->count(), 2);
    EXPECT_TRUE(window().tabs()->isVisible());
    world.grab(u"tabs"_s);

    world.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"华信科技"_s)) << "each tab keeps its customer";
    world.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shows(u"之江银行"_s));
    QTest::mouseClick(window().tabs(), Qt::LeftButton, {}, window().tabs()->tabRect(0).center());
    EXPECT_TRUE(shows(u"华信科技"_s));
}

TEST_F(Tabs, OpenByTheMiddleButtonAndByCtrlEnterToo)
{
    click(u"云帆轨道"_s, {}, Qt::MiddleButton);
    ASSERT_TRUE(shows(u"云帆轨道"_s));
    ASSERT_EQ(window().tabs()->count(), 2);
    world.press(Qt::Key_Return, Qt::ControlModifier); // the row chosen in the list of the new tab
    EXPECT_EQ(window().tabs()->count(), 3);
    EXPECT_TRUE(shows(u"云帆轨道"_s));
}

TEST_F(Tabs, CloseOneByOneAndComeBack)
{
    click(u"华信科技"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    open(u"之江银行"_s);
    ASSERT_TRUE(shows(u"之江银行"_s));
    world.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"华信科技"_s));
    EXPECT_EQ(window().tabs()->count(), 1);
    EXPECT_TRUE(window().isVisible());
    world.press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(shows(u"之江银行"_s));
    EXPECT_EQ(window().tabs()->count(), 2);
    QTest::mouseClick(window().tabs(), Qt::LeftButton, {}, window().tabs()->closeRect(1).center());
    EXPECT_EQ(window().tabs()->count(), 1);
    world.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(window().isVisible()) << "the last tab is the window";
}

TEST_F(Tabs, EachHasItsOwnWayBack)
{
    click(u"华信科技"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    click(u"云帆轨道"_s);
    ASSERT_TRUE(shows(u"云帆轨道"_s));
    world.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shows(u"华信科技"_s)) << "back leads to the customer chosen before";
    QTest::mouseClick(list()->viewport(), Qt::ForwardButton);
    EXPECT_TRUE(shows(u"云帆轨道"_s)) << "so does the mouse, forward";
    QTest::mouseClick(list()->viewport(), Qt::BackButton);
    EXPECT_TRUE(shows(u"华信科技"_s));

    open(u"之江银行"_s);
    ASSERT_TRUE(shows(u"之江银行"_s));
    world.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shows(u"之江银行"_s)) << "a new tab has nowhere to go back to";
}

TEST_F(Tabs, AreThereAgainNextTime)
{
    click(u"华信科技"_s);
    ASSERT_TRUE(shows(u"华信科技"_s));
    open(u"之江银行"_s);
    ASSERT_TRUE(shows(u"之江银行"_s));
    window().openPage(u"engineers"_s);
    window().showTab(0);
    window().close();

    MainWindow& again = world.another();
    again.showLastPage();
    EXPECT_EQ(again.tabs()->count(), 2);
    EXPECT_TRUE(test::WindowWorld::until([&] { return again.windowTitle().contains(u"华信科技"_s); }));
    QTest::keyClick(&again, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(again.currentPage(), u"engineers"_s);
}

TEST_F(Tabs, OfAnotherDatabaseAreNotOpened)
{
    open(u"之江银行"_s);
    ASSERT_TRUE(shows(u"之江银行"_s));
    const QString kept = world.memory().value(u"window/tabs"_s).toString();
    ASSERT_TRUE(kept.contains(world.store.path()));
    world.memory().remember(u"window/tabs"_s, QString(kept).replace(world.store.path(), u"/elsewhere.db"_s));
    MainWindow& again = world.another();
    again.showLastPage();
    EXPECT_EQ(again.tabs()->count(), 1);
    world.memory().remember(u"window/tabs"_s, u"{broken"_s);
    MainWindow& third = world.another();
    third.showLastPage();
    EXPECT_EQ(third.currentPage(), u"customers"_s);
}

TEST_F(Tabs, MayBeWindowsWhichFollowTheSameStore)
{
    Windows windows(world.parts(), allPages, [](MainWindow&) {});
    windows.main().show();
    windows.showLast();
    windows.main().openInWindow(EntityKind::Customer, names[u"之江银行"_s]);
    ASSERT_EQ(windows.all().size(), 2U);
    MainWindow& second = *windows.all()[1];
    EXPECT_TRUE(second.isVisible());
    const auto title = [&](const QString& part) {
        return test::WindowWorld::until([&] { return second.windowTitle().contains(part); });
    };
    EXPECT_TRUE(title(u"之江银行"_s));
    Customer renamed = world.store.get(Id<Customer>(names[u"之江银行"_s]));
    renamed.name = u"之江农商银行"_s;
    test::must(world.store->writeNow(u"Rename"_s, [&](UnitOfWork& u) { return u.update(renamed); }));
    EXPECT_TRUE(title(u"之江农商银行"_s)) << "what one window changes, the other shows";

    windows.quit();
    Windows later(world.parts(), allPages, [](MainWindow&) {});
    later.showLast();
    ASSERT_EQ(later.all().size(), 2U) << "both are open again next time";
    later.all()[1]->close();
    Windows last(world.parts(), allPages, [](MainWindow&) {});
    last.showLast();
    EXPECT_EQ(last.all().size(), 1U) << "one closed by hand stays closed";
}

TEST_F(Tabs, AndWindowsAreMadeAnewInAnotherLanguageAsTheyWere)
{
    Windows windows(world.parts(), allPages, [](MainWindow&) {});
    windows.main().show();
    windows.main().open(EntityKind::Customer, names[u"之江银行"_s]);
    windows.main().openInTab(EntityKind::Customer, names[u"云帆轨道"_s]);
    const MainWindow* before = &windows.main();
    windows.rebuild();
    EXPECT_NE(&windows.main(), before);
    EXPECT_TRUE(windows.main().isVisible());
    EXPECT_EQ(windows.main().tabs()->count(), 2);
    EXPECT_TRUE(
        test::WindowWorld::until([&] { return windows.main().windowTitle().contains(u"云帆轨道"_s); }));
}

TEST_F(Tabs, StandBesideANavigationThatCanBeMadeNarrow)
{
    auto* navigation = window().findChild<Navigation*>();
    EXPECT_FALSE(navigation->isCollapsed());
    world.press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(navigation->isCollapsed());
    EXPECT_EQ(navigation->width(), metric::navCollapsed);
    navigation->setCount(u"requests"_s, 27);
    EXPECT_TRUE(navigation->entry(u"requests"_s)->toolTip().contains(u"27"_s));
    EXPECT_TRUE(navigation->entry(u"requests"_s)->toolTip().contains(u"Requests"_s));
    EXPECT_TRUE(world.another().findChild<Navigation*>()->isCollapsed()) << "remembered";
    world.click(u"nav.toggle"_s);
    EXPECT_FALSE(navigation->isCollapsed());
    window().resize(1100, 800);
    ASSERT_TRUE(test::WindowWorld::until([&] { return navigation->isCollapsed(); }))
        << "a narrow window has icons by itself";
    world.click(u"nav.toggle"_s);
    EXPECT_FALSE(navigation->isCollapsed()) << "unless somebody wants the words";
}

} // namespace zhike
