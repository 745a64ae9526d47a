// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has to go to a customer they have never seen: from the start of the program to the brief in two
// actions.
#include "tests/ui/journey/company.h"
#include "ui/print/page_preview.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

TEST(Stranger, TheirBriefIsTwoActionsAwayFromTheStart)
{
    Company world;
    Customer stranger;
    stranger.code = u"C-0002"_s;
    stranger.name = u"临江医院"_s;
    stranger.talkingPoints = u"先找信息科。"_s;
    world.store.add(stranger);
    world.start();
    ASSERT_TRUE(world.until([&] { return world.window().isActiveWindow(); }));

    // One: find them.
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"ljyy"_s, u"临江医院"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.window().windowTitle().contains(u"临江医院"_s); }));

    // Two: read their brief.
    ASSERT_TRUE(world.until([&] {
        world.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        return world.window().findChild<PagePreview*>() &&
               world.window().findChild<QWidget*>(u"briefOverlay"_s);
    }));
    auto* paper = world.window().findChild<QWidget*>(u"briefOverlay"_s)->findChild<PagePreview*>();
    ASSERT_EQ(paper->pages().size(), 1U);
    EXPECT_TRUE(paper->pages()[0].plainText().contains(u"临江医院"_s));
    EXPECT_TRUE(paper->pages()[0].plainText().contains(u"先找信息科"_s));

    // And away with it.
    world.fileToSave = world.store.folder() + u"/brief.pdf"_s;
    world.tabTo(u"savePdf"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return QFile::exists(world.fileToSave); }));
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(world.until([&] { return !world.window().findChild<QWidget*>(u"briefOverlay"_s); }));
}
