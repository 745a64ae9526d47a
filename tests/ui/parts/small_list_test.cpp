// SPDX-License-Identifier: GPL-3.0-or-later
// Small lists inside pages: typing looks for rows, several are counted and copied.
#include "core/customer/customer.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class SmallLists : public testing::Test
{
protected:
    SmallLists()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = world.store.add(c);
        for (const QString& name : {u"张军"_s, u"林秀"_s, u"张敏"_s}) {
            Contact person;
            person.customer = customer;
            person.name = name;
            world.store.add(person);
        }
        world.show(u"customers"_s);
        EXPECT_TRUE(world.until([&] { return world.child(u"customerName"_s)->isVisible(); }));
        world.window().page(u"customers"_s)->openTab(u"contacts"_s);
        for (RowList* each : world.window().page(u"customers"_s)->findChildren<RowList*>())
            list = each->isVisible() && each->accessibleName() == u"Contacts"_s ? each : list;
        EXPECT_TRUE(list && shows(3));
    }
    /// So many people, heads not counted.
    bool shows(int people)
    {
        return test::WindowWorld::until([&] {
            int count = 0;
            for (int i = 0; i < list->model()->rowCount(); ++i)
                count += list->model()->index(i, 0).data(GroupHeadRole).toBool() ? 0 : 1;
            return count == people;
        });
    }

    test::WindowWorld world;
    Id<Customer> customer;
    RowList* list = nullptr;
};

} // namespace

TEST_F(SmallLists, AreSearchedByTypingAndShowAllAgainWithEsc)
{
    list->setFocus();
    world.type(u"张"_s); // as an input method does
    EXPECT_TRUE(shows(2));
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    world.type(u"三"_s);
    EXPECT_TRUE(shows(0));
    field->setText(u"lx"_s); // 林秀 by its initials
    EXPECT_TRUE(shows(1));
    world.press(Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_TRUE(list->currentIndex().isValid());
    field->setFocus();
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(shows(3));
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(SmallLists, CountAndCopyWhatIsChosen)
{
    list->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    SelectionBar* shown = nullptr;
    for (auto* bar : world.window().page(u"customers"_s)->findChildren<SelectionBar*>())
        shown = bar->isVisible() ? bar : shown;
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->count(), u"3 chosen"_s);
    world.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"林秀"_s));
    EXPECT_TRUE(world.said(u"Copied 3"_s));
    world.press(Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible()) << "one again";
}

} // namespace zhike
