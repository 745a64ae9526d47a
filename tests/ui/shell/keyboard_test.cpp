// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on every page: the order of Tab, the list of shortcuts, input methods.
#include "core/complaint/complaint_usecases.h"
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/request/request.h"
#include "core/visit/visit.h"
#include "tests/support/ui/tab_walk.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/row_list.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_popup.h"
#include <QtGui/QAction>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A window on a company that has one of everything.
struct KeyboardTest : testing::Test {
    KeyboardTest()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = world.store.add(c);
        Contact person;
        person.customer = customer;
        person.name = u"张军"_s;
        person.mobile = u"13805712046"_s;
        world.store.add(person);
        Engineer e;
        e.number = u"E-01"_s;
        e.name = u"陈思远"_s;
        world.store.add(e);
        Request r;
        r.customer = customer;
        r.number = u"RA26-000001"_s;
        r.title = u"核心数据库 CPU 98%"_s;
        r.openedAt = test::sunday().plusDays(-1);
        world.store.add(r);
        Visit v;
        v.customer = customer;
        v.number = u"VA26-000001"_s;
        v.purpose = u"月度巡检"_s;
        v.plannedStart = test::sunday().plusMinutes(60);
        world.store.add(v);
        Complaint said;
        said.customer = customer;
        said.title = u"电话一直转接"_s;
        test::must(world.store->writeNow(u"c"_s, [&](UnitOfWork& u) { return recordComplaint(u, said); }));
        QCoreApplication::processEvents();
    }
    /// All that Tab should come to.
    [[nodiscard]] QSet<QWidget*> controls()
    {
        QSet<QWidget*> all;
        for (QWidget* widget : world.window().findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
                !widget->focusProxy())
                all.insert(widget);
        return all;
    }
    /// Where the walk begins: in the navigation.
    [[nodiscard]] QWidget* firstOf(const test::TabWalk& walk)
    {
        const auto* navigation = world.window().findChild<Navigation*>();
        for (qsizetype i = 0; i < walk.stops.size(); ++i) {
            const QWidget* before = walk.stops[i > 0 ? i - 1 : walk.stops.size() - 1];
            if (navigation->isAncestorOf(walk.stops[i]) && !navigation->isAncestorOf(before))
                return walk.stops[i];
        }
        return nullptr;
    }
    /// Until nothing comes and goes any more: what is read arrives later.
    void awaitRest()
    {
        QSet<QWidget*> before;
        int same = 0;
        ASSERT_TRUE(world.until([&] {
            const QSet<QWidget*> now = controls();
            same = now == before ? same + 1 : 0;
            before = now;
            return same > 3;
        }));
    }
    /// Shows a page and waits for what it shows.
    void open(const QString& page)
    {
        world.show(page);
        QTest::qWait(0);
        ASSERT_TRUE(world.until([&] { return QApplication::focusWidget() != nullptr; }));
        if (page == u"customers"_s) {
            ASSERT_TRUE(world.until([&] { return world.child(u"customerName"_s)->isVisible(); }));
        }
        if (page == u"visits"_s) { // what can be done with the visit of today, once it is chosen
            ASSERT_TRUE(world.until([&] { return world.window().page(page)->actions().size() > 4; }));
        }
        if (page == u"complaints"_s) {
            ASSERT_TRUE(world.until([&] { return world.child(u"complaintTitle"_s)->isVisible(); }));
        }
        if (page == u"requests"_s) {
            ASSERT_TRUE(world.until([&] { return world.child(u"requestTitle"_s)->isVisible(); }));
        }
        awaitRest();
    }

    test::WindowWorld world;
    Id<Customer> customer;
};

} // namespace

TEST_F(KeyboardTest, TabWalksThroughAllControlsOfEveryPageInTheirOrderAndReturns)
{
    for (const PageEntry& entry : allPages()) {
        open(entry.id);
        world.press(Qt::Key_Tab); // a page itself may have the keyboard at first
        const test::TabWalk walk = test::walkTabs(world, true);
        const std::string page = entry.id.toStdString();
        EXPECT_TRUE(walk.back) << page << ": Tab is caught at "
                               << qPrintable(test::nameOfStop(QApplication::focusWidget()));
        for (QWidget* control : controls())
            EXPECT_TRUE(walk.stops.contains(control))
                << page << ": Tab never comes to " << qPrintable(test::nameOfStop(control));
        for (const QString& fault : test::orderFaults(walk, firstOf(walk)))
            ADD_FAILURE() << page << ": Tab jumps: " << qPrintable(fault);
        for (const QString& stop : walk.unseen)
            ADD_FAILURE() << page << ": one does not see where the keyboard is: " << qPrintable(stop);
    }
}

TEST_F(KeyboardTest, TabWalksThroughFormsInTheOrderOfTheirFields)
{
    const std::pair<QString, QString> forms[] = {
        {u"customers"_s, u"New customer"_s},        {u"requests"_s, u"New request"_s},
        {u"complaints"_s, u"Record a grievance"_s}, {u"engineers"_s, u"New engineer"_s},
        {u"visits"_s, u"Plan a visit"_s},           {u"satisfaction"_s, u"Record satisfaction"_s}};
    for (const auto& [page, action] : forms) {
        open(page);
        for (const PageAction& each : world.window().page(page)->actions())
            if (each.text == action)
                each.run();
        auto* form = world.child(u"form"_s);
        ASSERT_TRUE(form) << qPrintable(action);
        ASSERT_TRUE(world.until([&] { return form->isAncestorOf(QApplication::focusWidget()); }))
            << qPrintable(action);
        const test::TabWalk walk = test::walkTabs(world, true);
        const QWidget* first = *std::ranges::min_element(
            walk.stops, {}, [&](const QWidget* stop) { return stop->mapTo(form, QPoint(0, 0)).y(); });
        EXPECT_TRUE(walk.back) << qPrintable(action) << ": Tab is caught at "
                               << qPrintable(test::nameOfStop(walk.stops.value(walk.stops.size() - 1)));
        for (const QString& fault : test::orderFaults(walk, first))
            ADD_FAILURE() << qPrintable(action) << ": Tab jumps: " << qPrintable(fault);
        for (const QString& stop : walk.unseen)
            ADD_FAILURE() << qPrintable(action)
                          << ": one does not see where the keyboard is: " << qPrintable(stop);
        for (QWidget* control : controls()) {
            if (!form->isAncestorOf(control))
                continue;
            EXPECT_TRUE(walk.stops.contains(control))
                << qPrintable(action) << ": Tab never comes to " << qPrintable(test::nameOfStop(control));
        }
        world.press(Qt::Key_Escape);
        EXPECT_TRUE(world.until([&] { return !world.window().findChild<QWidget*>(u"form"_s); }))
            << qPrintable(action);
    }
}

TEST_F(KeyboardTest, TheListOfShortcutsHasEveryKeyThatWorksHere)
{
    for (const PageEntry& entry : allPages()) {
        open(entry.id);
        QStringList keys;
        for (const QAction* action : world.window().actions())
            for (const QKeySequence& key : action->shortcuts())
                keys << keyText(key);
        for (const PageAction& action : world.window().page(entry.id)->actions())
            if (!action.shortcut.isEmpty())
                keys << keyText(action.shortcut);
        for (const QShortcut* shortcut : world.window().page(entry.id)->findChildren<QShortcut*>())
            if (const auto* part = qobject_cast<QWidget*>(shortcut->parent()); part && part->isVisible())
                keys << keyText(shortcut->key());
        world.press(Qt::Key_F1);
        auto* sheet = world.child(u"shortcuts"_s);
        QStringList shown;
        for (const KeyHint* hint : sheet->findChildren<KeyHint*>())
            shown << hint->key().split(u" / "_s);
        for (const QString& key : keys)
            EXPECT_TRUE(shown.contains(key)) << entry.id.toStdString() << ": " << key.toStdString();
        world.press(Qt::Key_Escape);
        EXPECT_FALSE(sheet->isVisible());
    }
}

TEST_F(KeyboardTest, ComposingOverAListSearchesItAndNoKeyIsStolen)
{
    struct ListOfPage {
        QString page;
        QString tab;
        QString list;
    };
    const ListOfPage places[] = {
        {u"customers"_s, {}, u"customers"_s},   {u"customers"_s, u"visits"_s, u"customerVisits"_s},
        {u"engineers"_s, {}, u"engineers"_s},   {u"requests"_s, {}, u"requests"_s},
        {u"complaints"_s, {}, u"complaints"_s}, {u"visits"_s, u"agenda"_s, u"agenda"_s}};
    for (const auto& [page, tab, name] : places) {
        world.show(page);
        if (!tab.isEmpty())
            world.window().page(page)->openTab(tab);
        RowList* list = nullptr;
        ASSERT_TRUE(world.until([&] {
            list = world.window().page(page)->findChild<RowList*>(name);
            return list && list->isVisible() && list->model()->rowCount() > 0;
        })) << name.toStdString();
        list->setFocus();
        QInputMethodEvent composing(u"yin"_s, {});
        QApplication::sendEvent(list, &composing);
        world.press(Qt::Key_N); // what the input method let through by mistake
        EXPECT_TRUE(list->hasFocus()) << page.toStdString();
        QInputMethodEvent chosen;
        chosen.setCommitString(u"银"_s);
        QApplication::sendEvent(list, &chosen);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(field, nullptr) << page.toStdString();
        EXPECT_EQ(field->text(), u"银"_s) << page.toStdString();
        world.press(Qt::Key_Escape);
    }
}

TEST_F(KeyboardTest, ShowsWhatIsComposedInTheSearchFields)
{
    world.show(u"customers"_s);
    world.press(Qt::Key_F, Qt::ControlModifier);
    const auto composed = [&](QWidget* field) {
        const int before = field->inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
        QInputMethodEvent composing(u"yinhang"_s, {{QInputMethodEvent::Cursor, 7, 1, {}}});
        QApplication::sendEvent(field, &composing);
        const bool moved = field->inputMethodQuery(Qt::ImCursorRectangle).toRect().x() > before;
        QInputMethodEvent nothing;
        QApplication::sendEvent(field, &nothing);
        return moved;
    };
    EXPECT_TRUE(composed(world.child(u"searchCustomers"_s)));
    world.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(composed(world.child(u"palette.input"_s)));
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(composed(world.child(u"capture.input"_s)));
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(
        world.until([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    EXPECT_TRUE(composed(QApplication::focusWidget())) << "in a form";
    world.press(Qt::Key_Escape);
    for (const QString& page : {u"requests"_s, u"complaints"_s}) {
        world.show(page);
        EXPECT_TRUE(composed(world.child(page.chopped(1) + u"Search"_s)));
    }
}

TEST_F(KeyboardTest, TypingWhereNothingTakesItSearchesEverything)
{
    world.show(u"today"_s);
    ASSERT_TRUE(world.child<RowList>(u"today"_s));
    world.child<RowList>(u"today"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, {});
    EXPECT_TRUE(test::WindowWorld::until([&] { return world.window().search()->isOpen(); }));
    EXPECT_EQ(world.window().search()->input()->text(), u"h"_s);
}

TEST_F(KeyboardTest, EscClosesTheNearestThingAndNothingElse)
{
    world.show(u"customers"_s);
    ASSERT_TRUE(world.until([&] { return world.child(u"customerName"_s)->isVisible(); }));
    world.press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(world.child(u"form"_s), nullptr);
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(world.until([&] { return !world.window().findChild<QWidget*>(u"form"_s); }));
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.press(Qt::Key_Escape);
    EXPECT_EQ(world.window().currentPage(), u"customers"_s);
    EXPECT_TRUE(world.child(u"customerName"_s)->isVisible());
}

} // namespace zhike
