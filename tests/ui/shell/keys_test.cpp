// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_world.h"
#include "ui/shell/page.h"
#include <QtGui/QAction>

namespace zhike {

TEST(Keys, MeanOneThingOnEveryPage)
{
    // Of two commands with one key neither runs.
    test::WindowWorld world;
    for (const PageEntry& entry : allPages()) {
        world.show(entry.id);
        QMap<QString, QString> taken;
        const auto take = [&](const QKeySequence& key, const QString& text) {
            if (key.isEmpty())
                return;
            const QString name = key.toString();
            EXPECT_FALSE(taken.contains(name))
                << qPrintable(entry.id) << ": " << qPrintable(name) << " is for " << qPrintable(taken[name])
                << " and for " << qPrintable(text);
            taken.insert(name, text);
        };
        for (const QAction* action : world.window().actions()) {
            for (const QKeySequence& key : action->shortcuts())
                take(key, action->text());
        }
        Page* page = world.window().page(entry.id);
        ASSERT_TRUE(page) << qPrintable(entry.id);
        for (const PageAction& action : page->actions())
            take(action.shortcut, action.text);
        EXPECT_TRUE(!taken.isEmpty());
    }
}

} // namespace zhike
