// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/visit/visit_world.h"
#include "ui/shell/preferences.h"
#include "ui/visit/visit_file.h"
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(VisitFile, FollowsTheVisitsAsLongAsItIsWanted)
{
    VisitWorld world;
    Preferences preferences(world, world.context().look);
    VisitFile file(*world.store, preferences);
    QSignalSpy written(&file, &VisitFile::written);
    QSignalSpy failed(&file, &VisitFile::failed);
    const QString path = world.store.folder() + u"/visits.ics"_s;
    world.planned(20, u"巡检"_s);
    preferences.setVisitFile(path, {});
    ASSERT_TRUE(VisitWorld::until([&] { return written.size() == 1; }));
    EXPECT_EQ(contents(path).count("BEGIN:VEVENT"), 1);
    world.planned(30, u"培训"_s);
    ASSERT_TRUE(VisitWorld::until([&] { return contents(path).count("BEGIN:VEVENT") == 2; }));
    preferences.setVisitFile(path, makeUuid(7));
    ASSERT_TRUE(VisitWorld::until([&] { return contents(path).count("BEGIN:VEVENT") == 0; }));
    preferences.setVisitFile(world.store.folder() + u"/nowhere/visits.ics"_s, {});
    EXPECT_TRUE(VisitWorld::until([&] { return failed.size() == 1; }));
}

} // namespace zhike
