// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_world.h"
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
    EXPECT_EQ(world.window().page(u"tiers"_s)->title(), u"Tiers · Board"_s);
    EXPECT_TRUE(world.child<QAbstractButton>(u"view.board"_s)->isChecked());
}

} // namespace zhike
