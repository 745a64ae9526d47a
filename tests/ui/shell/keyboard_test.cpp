// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on every page: the order of Tab, the list of shortcuts, input methods.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/request/request.h"
#include "core/visit/visit.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/row_list.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/search_popup.h"
#include <QtGui/QAction>
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QAbstractScrollArea>
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
        v.plannedStart = test::sunday().plusDays(1);
        world.store.add(v);
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
    static std::string called(const QWidget* widget)
    {
        return std::string(widget->metaObject()->className()) + ' ' + widget->objectName().toStdString() +
               ' ' + widget->accessibleName().toStdString();
    }

    test::WindowWorld world;
    Id<Customer> customer;
};

} // namespace

TEST_F(KeyboardTest, TabWalksThroughAllControlsOfEveryPageAndReturns)
{
    for (const PageEntry& entry : allPages()) {
        world.show(entry.id);
        QTest::qWait(0);
        ASSERT_TRUE(world.until([&] { return QApplication::focusWidget() != nullptr; }));
        if (entry.id == u"customers"_s) {
            ASSERT_TRUE(world.until([&] { return world.child(u"customerName"_s)->isVisible(); }));
        }
        world.press(Qt::Key_Tab); // a page itself may have the keyboard at first
        QWidget* const first = QApplication::focusWidget();
        QSet<QWidget*> come{first};
        bool back = false;
        for (int i = 0; i < 400 && !back; ++i) {
            world.press(Qt::Key_Tab);
            come.insert(QApplication::focusWidget());
            back = QApplication::focusWidget() == first;
        }
        EXPECT_TRUE(back) << entry.id.toStdString() << ": Tab is caught at "
                          << called(QApplication::focusWidget());
        for (const QWidget* control : controls())
            EXPECT_TRUE(come.contains(const_cast<QWidget*>(control)))
                << entry.id.toStdString() << ": Tab never comes to " << called(control);
    }
}

TEST_F(KeyboardTest, TheListOfShortcutsHasEveryKeyThatWorksHere)
{
    for (const PageEntry& entry : allPages()) {
        world.show(entry.id);
        if (entry.id == u"customers"_s) {
            ASSERT_TRUE(world.until([&] { return world.child(u"customerName"_s)->isVisible(); }));
        }
        QStringList keys;
        for (const QAction* action : world.window().actions())
            for (const QKeySequence& key : action->shortcuts())
                keys << keyText(key);
        for (const PageAction& action : world.window().page(entry.id)->actions())
            if (!action.shortcut.isEmpty())
                keys << keyText(action.shortcut);
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
    const std::pair<QString, QString> lists[] = {
        {u"customers"_s, u"customers"_s}, {u"engineers"_s, u"engineers"_s}, {u"requests"_s, u"requests"_s}};
    for (const auto& [page, name] : lists) {
        world.show(page);
        RowList* list = nullptr;
        ASSERT_TRUE(world.until([&] {
            for (RowList* each : world.window().page(page)->findChildren<RowList*>())
                if (each->isVisible() && each->testAttribute(Qt::WA_InputMethodEnabled))
                    list = each;
            return list && list->model()->rowCount() > 0;
        })) << page.toStdString();
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
