// SPDX-License-Identifier: GPL-3.0-or-later
// Input methods over what takes no text.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/request/request.h"
#include "tests/support/ui/window_world.h"
#include "ui/shell/search_popup.h"
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

bool asksForInputMethod(QWidget* widget)
{
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QApplication::sendEvent(widget, &query);
    return query.value(Qt::ImEnabled).toBool();
}

void compose(QWidget* over, const QString& text)
{
    QInputMethodEvent composing(text, {});
    QApplication::sendEvent(over, &composing);
}

void choose(QWidget* over, const QString& text)
{
    QInputMethodEvent chosen;
    chosen.setCommitString(text);
    QApplication::sendEvent(over, &chosen);
}

/// A window on a company with a customer, a request, an engineer and a skill.
struct ComposingTest : testing::Test {
    ComposingTest()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        Request r;
        r.customer = world.store.add(c);
        r.number = u"RA26-000001"_s;
        r.title = u"核心数据库 CPU 98%"_s;
        r.openedAt = test::sunday().plusDays(-1);
        world.store.add(r);
        Engineer e;
        e.number = u"E-01"_s;
        e.name = u"陈思远"_s;
        EngineerSkill skill;
        skill.engineer = world.store.add(e);
        skill.product = u"Oracle"_s;
        world.store.add(skill);
        QCoreApplication::processEvents();
    }

    test::WindowWorld world;
};

} // namespace

TEST_F(ComposingTest, ComposingOverAListThatSearchesNothingSearchesEverything)
{
    struct ListOfPage {
        QString page;
        QString tab;
        QString list;
    };
    const ListOfPage places[] = {{u"today"_s, {}, u"today"_s},
                                 {u"customers"_s, u"overview"_s, u"timeline"_s}};
    SearchPopup& search = *world.window().search();
    for (const auto& [page, tab, name] : places) {
        SCOPED_TRACE(name.toStdString());
        world.show(page);
        if (!tab.isEmpty())
            world.window().page(page)->openTab(tab);
        QAbstractItemView* list = nullptr;
        ASSERT_TRUE(world.until([&] {
            list = world.window().page(page)->findChild<QAbstractItemView*>(name);
            return list && list->isVisible() && list->model()->rowCount() > 0;
        }));
        list->setFocus();
        world.press(Qt::Key_Home); // moving in it changes nothing of this
        EXPECT_TRUE(asksForInputMethod(list));
        compose(list, u"yin"_s);
        EXPECT_TRUE(search.isOpen());
        EXPECT_TRUE(list->hasFocus()) << "moving the keyboard would end what is composed";
        EXPECT_GT(search.input()->inputMethodQuery(Qt::ImCursorRectangle).toRect().x(), 0);
        world.press(Qt::Key_N); // what the input method let through by mistake
        EXPECT_TRUE(list->hasFocus());
        compose(list, {});
        EXPECT_FALSE(search.isOpen()) << "nothing was chosen";
        compose(list, u"yin"_s);
        choose(list, u"银"_s);
        EXPECT_TRUE(search.isOpen());
        EXPECT_TRUE(search.input()->hasFocus());
        EXPECT_EQ(search.input()->text(), u"银"_s);
        world.press(Qt::Key_Escape);
        EXPECT_TRUE(list->hasFocus()) << "the keyboard is back where it was";
        choose(list, u"？"_s);
        EXPECT_TRUE(world.child(u"shortcuts"_s)->isVisible()) << "the key of the shortcuts, composed";
        world.press(Qt::Key_Escape);
    }
}

TEST_F(ComposingTest, AsksForNoInputMethodWhereLettersAreKeys)
{
    world.show(u"engineers"_s);
    world.window().page(u"engineers"_s)->openTab(u"matrix"_s);
    QAbstractItemView* matrix = nullptr;
    ASSERT_TRUE(world.until([&] {
        matrix = world.window().findChild<QAbstractItemView*>(u"skillsMatrix"_s);
        return matrix && matrix->isVisible();
    }));
    matrix->setFocus();
    EXPECT_FALSE(asksForInputMethod(matrix));
}

} // namespace zhike
