// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_actions.h"

#include "core/customer/customer.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/labels.h"
#include "ui/shell/bars.h"
#include "ui/shell/long_work.h"
#include <QtCore/QFile>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class FileActions : public testing::Test
{
protected:
    FileActions()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        world.store.add(c);
        world.show(u"customers"_s);
    }
    [[nodiscard]] QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    test::WindowWorld world;
};

} // namespace

TEST_F(FileActions, ExportTheCustomersAndSayWhere)
{
    world.fileToSave = world.store.folder() + u"/out.csv"_s;
    exportCustomers(world.window().context(), &world.window());
    ASSERT_TRUE(world.said(u"out.csv"_s));
    EXPECT_TRUE(contents(world.fileToSave).contains("华信科技"));
}

TEST_F(FileActions, BackTheDatabaseUp)
{
    world.fileToSave = world.store.folder() + u"/copy.db"_s;
    backUpDatabase(world.window().context(), &world.window());
    ASSERT_TRUE(world.said(u"copy.db"_s));
    EXPECT_TRUE(contents(world.fileToSave).startsWith("SQLite format 3"));
}

TEST_F(FileActions, ThatTakeLongShowHowFarTheyAreAndStopWhenAsked)
{
    auto work = world.window().beginWork(u"Backing up …"_s);
    const WorkProgress told = work->progress();
    EXPECT_TRUE(told(25, 100));
    auto* line = world.child(u"work"_s); // after a moment
    ASSERT_NE(line, nullptr);
    auto* bar = line->findChild<QProgressBar*>();
    EXPECT_TRUE(test::WindowWorld::until([&] { return bar->value() * 4 == bar->maximum(); }));
    world.click(u"work.cancel"_s);
    EXPECT_FALSE(told(26, 100)) << "the thread hears it at its next report";
    work.reset();
    EXPECT_FALSE(line->isVisible());
}

TEST_F(FileActions, AreToldToStopWhenTheWindowGoes)
{
    const WorkProgress told = world.window().beginWork(u"Backing up …"_s)->progress();
    EXPECT_FALSE(told(1, 2));
}

} // namespace zhike
