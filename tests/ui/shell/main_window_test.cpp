// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/shell/bars.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/seams.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/welcome_page.h"
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class FakePage final : public Page
{
public:
    FakePage(const AppContext& context, QWidget* parent, QString name)
        : Page(context, parent), m_name(std::move(name))
    {
    }
    QString title() const override { return m_name; }
    void activate() override { ++activated; }
    void open(EntityKind, const Uuid& id) override { opened << id; }
    void openTab(const QString& name) override { tab = name; }
    std::vector<PageAction> actions() override
    {
        return {{u"Plan a visit"_s, u"visit"_s, {}, [this] { ++planned; }}};
    }

    int activated = 0;
    int planned = 0;
    QVector<Uuid> opened;
    QString tab;

private:
    QString m_name;
};

PageEntry entry(const QString& id, std::vector<EntityKind> opens)
{
    return {.id = id,
            .label = id,
            .icon = u"customer"_s,
            .shortcut = {},
            .opens = std::move(opens),
            .make = [id](const AppContext& c, QWidget* parent) { return new FakePage(c, parent, id); },
            .count = [](const AppContext&, QObject*, const std::function<void(int)>& answer) { answer(7); }};
}

std::vector<PageEntry> fakePages()
{
    return {entry(u"today"_s, {}), entry(u"customers"_s, {EntityKind::Customer}),
            entry(u"engineers"_s, {EntityKind::Engineer})};
}

class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        window.resize(1440, 868);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    FakePage* page(const QString& id) { return dynamic_cast<FakePage*>(window.page(id)); }
    QString status() { return window.statusLine()->text(); }
    /// Types into the search and waits for the answer.
    void searchFor(const QString& text)
    {
        QSignalSpy answered(window.search(), &SearchPopup::answered);
        window.openSearch(text);
        while (window.search()->input()->text() != text || answered.isEmpty())
            ASSERT_TRUE(answered.wait());
    }

    test::TestStore store;
    Look look{*qApp, Theme::Light};
    PassingMemory memory;
    SystemFileChooser files{memory};
    SystemPrompt prompt;
    MainWindow window{{*store, store.clock(), look, files, prompt, memory}, fakePages()};
};

} // namespace

TEST_F(WindowTest, GoesToPagesByMouseAndKeysAndBackAgain)
{
    window.showLastPage();
    EXPECT_EQ(window.currentPage(), u"today"_s);
    QTest::mouseClick(window.findChild<NavEntry*>(u"nav.customers"_s), Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), u"customers"_s);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), u"engineers"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentPage(), u"customers"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.currentPage(), u"engineers"_s);
    EXPECT_TRUE(window.windowTitle().startsWith(u"engineers"_s));
    EXPECT_EQ(memory.value(u"window/page"_s).toString(), u"engineers"_s);
}

TEST_F(WindowTest, SaysWhatWasDoneAndUndoesAndRedoesIt)
{
    window.showLastPage();
    const auto id = store.add(test::aCustomer(u"C-1"_s, u"华信科技"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return status() == u"Add"_s; }));
    EXPECT_TRUE(window.statusLine()->link()->isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return status().contains(u"Undone"_s); }));
    EXPECT_FALSE(
        test::must(store->readNow([&](Reader& r) { return r.tryRecord(EntityKind::Customer, id.uuid); })));
    QTest::mouseClick(window.statusLine()->link(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return status().contains(u"Done again"_s); }));
    EXPECT_TRUE(
        test::must(store->readNow([&](Reader& r) { return r.tryRecord(EntityKind::Customer, id.uuid); })));
}

TEST_F(WindowTest, FindsACustomerByInitialsAndOpensItWithEnter)
{
    window.showLastPage();
    const auto id = store.add(test::aCustomer(u"C-17"_s, u"浙江之江农商银行"_s));
    searchFor(u"zjzj"_s);
    auto* input = window.search()->input();
    EXPECT_TRUE(input->hasFocus());
    EXPECT_EQ(window.search()->list()->currentId(), id.uuid);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_FALSE(window.search()->isOpen());
    EXPECT_EQ(window.currentPage(), u"customers"_s);
    EXPECT_EQ(page(u"customers"_s)->opened, QVector<Uuid>{id.uuid});

    searchFor({}); // opened lately comes first
    EXPECT_EQ(window.search()->list()->currentId(), id.uuid);
    QTest::keyClick(input, Qt::Key_Escape);
    EXPECT_FALSE(window.search()->isOpen());
}

TEST_F(WindowTest, RunsAnActionFoundBySearching)
{
    window.showLastPage();
    searchFor(u"plan a"_s);
    QTest::keyClick(window.search()->input(), Qt::Key_Return);
    EXPECT_EQ(page(u"today"_s)->planned, 1);
}

TEST_F(WindowTest, OpensAContactAtItsCustomer)
{
    window.showLastPage();
    const auto customer = store.add(test::aCustomer(u"C-1"_s, u"华信科技"_s));
    Contact contact;
    contact.customer = customer;
    contact.name = u"张军"_s;
    const auto id = store.add(contact);
    window.open(EntityKind::Contact, id.uuid);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.currentPage() == u"customers"_s; }));
    EXPECT_EQ(page(u"customers"_s)->opened, QVector<Uuid>{customer.uuid});
    EXPECT_EQ(page(u"customers"_s)->tab, u"contacts"_s);
}

TEST_F(WindowTest, SwitchesThemeWithoutRestartAndCollapsesWhenNarrow)
{
    window.showLastPage();
    auto* nav = window.findChild<Navigation*>();
    EXPECT_EQ(nav->width(), metric::navWidth);
    const QColor before = window.grab().toImage().pixelColor(5, 400);
    look.setTheme(Theme::Dark);
    EXPECT_NE(window.grab().toImage().pixelColor(5, 400), before);
    window.resize(1100, 800);
    EXPECT_EQ(nav->width(), metric::navCollapsed);
    look.setTheme(Theme::Light);
}

TEST_F(WindowTest, KeepsTheKeysOfTheWindowBackWhileAFormIsOpen)
{
    window.showLastPage();
    auto* form = new FormPanel(&window, u"Customer"_s);
    form->addField(u"name"_s, u"Name"_s, new TextEditor);
    form->open();
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), u"today"_s);
    form->dismiss();
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), u"customers"_s);
}

TEST_F(WindowTest, NamesEveryControlForScreenReaders)
{
    window.showLastPage();
    window.openSearch();
    window.showShortcuts();
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget);
        if (!control || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_TRUE(accessible);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(WindowTest, OffersTheFirstStepsOnANewDatabase)
{
    WelcomePage* welcome = window.showWelcome();
    QSignalSpy demo(welcome, &WelcomePage::demoChosen);
    QSignalSpy empty(welcome, &WelcomePage::emptyChosen);
    ASSERT_EQ(welcome->choices().size(), 3);
    QTest::mouseClick(welcome->choices().first(), Qt::LeftButton);
    QTest::keyClick(welcome->choices().last(), Qt::Key_Return);
    EXPECT_EQ(demo.count(), 1);
    EXPECT_EQ(empty.count(), 1);
    window.endWelcome();
    EXPECT_EQ(window.currentPage(), u"today"_s);
}

TEST_F(WindowTest, ListsItsShortcutsAndClosesThemWithEscape)
{
    window.showLastPage();
    QTest::keyClick(&window, Qt::Key_F1);
    auto* sheet = window.findChild<QWidget*>(u"shortcuts"_s);
    ASSERT_TRUE(sheet && sheet->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST(Screenshot, DrawsAPageAtTwiceTheSize)
{
    const test::TestStore store;
    Look look(*qApp, Theme::Light);
    const auto image =
        renderScreen({u"today"_s, {800, 600}, Theme::Dark, 2.0}, *store, store.clock(), look, fakePages());
    ASSERT_TRUE(image);
    EXPECT_EQ(image->size(), QSize(1600, 1200));
    EXPECT_FALSE(
        renderScreen({u"nowhere"_s, {}, Theme::Light, 1.0}, *store, store.clock(), look, fakePages()));
}

} // namespace zhike
