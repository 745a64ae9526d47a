// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_world.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/tier/tiers_page.h"
#include <QtWidgets/QAbstractButton>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(TiersPage, StandsInTheNavigationBehindSatisfactionAndOpensByItsKey)
{
    test::WindowWorld world;
    world.show(u"today"_s);
    world.press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(world.window().currentPage(), u"tiers"_s);
    EXPECT_EQ(world.window().page(u"tiers"_s)->title(), format::joined({u"Tiers"_s, u"Board"_s}));
    EXPECT_TRUE(world.child<QAbstractButton>(u"view.board"_s)->isChecked());
}

TEST(TiersPage, ThePaneOfAViewReachesUpToTheTopBesideTheHead)
{
    test::WindowWorld world;
    world.show(u"tiers"_s);
    Page* page = world.window().page(u"tiers"_s);
    const auto* head = page->findChild<PageHeader*>();
    const auto topOf = [page](const QWidget* part) { return part->mapTo(page, QPoint()).y(); };
    for (const QString& view : {u"board"_s, u"review"_s, u"segments"_s, u"policies"_s}) {
        auto* chip = world.child<QAbstractButton>(u"view."_s + view);
        chip->setFocus(Qt::TabFocusReason);
        world.press(Qt::Key_Space);
        ASSERT_TRUE(chip->isChecked()) << view.toStdString();
        EXPECT_TRUE(chip->hasFocus()) << "who goes through the views with the keyboard stays there";
        EXPECT_TRUE(head->isVisible());
        EXPECT_EQ(topOf(head), 0) << view.toStdString();
    }
    page->openTab(u"board"_s);
    EXPECT_EQ(topOf(world.child<QWidget>(u"decisionPane"_s)), 0);
}

} // namespace zhike
