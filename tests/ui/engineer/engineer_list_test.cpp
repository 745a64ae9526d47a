// SPDX-License-Identifier: GPL-3.0-or-later
// The list of engineers: table, order, groups, several at once, and views that have a name.
#include "core/engineer/page.h"
#include "tests/support/ui/window_world.h"
#include "ui/engineer/engineer_list_pane.h"
#include "ui/engineer/engineer_view.h"
#include "ui/engineer/engineers_page.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/short_list.h"
#include "ui/parts/table_header.h"
#include "ui/shell/bars.h"
#include "ui/shell/navigation.h"
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class EngineerList : public testing::Test
{
protected:
    EngineerList()
    {
        hire(u"陈思远"_s, u"330100"_s, 8);
        hire(u"安然"_s, u"110105"_s, 0);
        hire(u"吴雨桐"_s, u"330200"_s, 4);
        world.show(u"engineers"_s);
        EXPECT_TRUE(listed(3));
    }
    void hire(const QString& name, const QString& region, int capacity)
    {
        Engineer e;
        e.name = name;
        e.region = region;
        e.capacity = capacity;
        must(world.store->writeNow(u"Hire"_s, [&](UnitOfWork& u) { return createEngineer(u, e, {}); }));
    }
    EngineersPage& page() { return *dynamic_cast<EngineersPage*>(world.window().page(u"engineers"_s)); }
    RowList* list() { return page().list(); }
    [[nodiscard]] bool listed(int rows)
    {
        return WindowWorld::until([&] { return list()->model()->rowCount() == rows; });
    }
    QString titleAt(int row) { return list()->model()->index(row, 0).data(TitleRole).toString(); }
    /// The entry of this text in the menu of orders and groups, or in one of its menus.
    QAction* entry(const QString& text)
    {
        auto* menu = page().pane()->shortList()->menuButton()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->text().startsWith(text))
                return action;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    WindowWorld world;
};

} // namespace

TEST_F(EngineerList, IsATableThatSortsByAClickAndLeadsToTheEngineer)
{
    world.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(list()->isTable());
    EXPECT_FALSE(page().view()->isVisible()) << "over the whole page";
    auto* header = page().pane()->shortList()->columns();
    const auto click = [&](const QString& key) {
        const auto all = header->columns();
        const auto column = int(std::ranges::find(all, key, &TableColumn::key) - all.begin());
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    click(u"number"_s);
    EXPECT_EQ(titleAt(0), u"陈思远"_s) << "hired first";
    click(u"name"_s);
    EXPECT_EQ(titleAt(0), u"安然"_s);
    click(u"name"_s);
    EXPECT_EQ(titleAt(0), u"吴雨桐"_s);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    world.press(Qt::Key_Return);
    EXPECT_FALSE(list()->isTable());
    EXPECT_TRUE(WindowWorld::until([&] {
        return page().view()->isVisible() && page().view()->page() &&
               page().view()->page()->engineer.name == u"吴雨桐"_s;
    }));
}

TEST_F(EngineerList, IsDividedByRegionOrByHowFullTheyAre)
{
    entry(u"By region"_s)->trigger();
    ASSERT_TRUE(listed(5));
    EXPECT_EQ(titleAt(0), u"北京市"_s);
    EXPECT_EQ(titleAt(2), u"浙江省"_s);
    entry(u"By load"_s)->trigger();
    ASSERT_TRUE(listed(5));
    EXPECT_EQ(titleAt(0), u"With room"_s);
    EXPECT_EQ(titleAt(3), u"Capacity not known"_s);
    entry(u"Collapse all"_s)->trigger();
    EXPECT_TRUE(listed(2));
}

TEST_F(EngineerList, SumsUpCopiesAndArchivesSeveralAsOneStep)
{
    list()->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    auto* bar = page().pane()->shortList()->bar();
    ASSERT_TRUE(WindowWorld::until([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->count().contains(u'3'));
    EXPECT_FALSE(bar->sums().isEmpty());
    world.press(Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"3"_s));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4) << "with the headings";
    EXPECT_TRUE(lines[1].contains(u"安然"_s)) << lines[1].toStdString();
    for (QAction* action : bar->more()->actions()) {
        if (action->text() == u"Archive"_s)
            action->trigger();
    }
    ASSERT_TRUE(listed(0));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(listed(3)) << "all of them at once";
}

TEST_F(EngineerList, IsKeptUnderANameInTheNavigation)
{
    page().pane()->filters()->choose(u"region"_s, u"33"_s);
    ASSERT_TRUE(listed(2));
    entry(u"By load"_s)->trigger();
    ASSERT_TRUE(listed(3));
    entry(u"Save this view as …"_s)->trigger();
    auto* name = world.child<QLineEdit>(u"viewName"_s);
    ASSERT_NE(name, nullptr);
    name->setFocus();
    world.type(u"浙江团队"_s);
    world.press(Qt::Key_Return);
    const auto below = [this] {
        NavEntry* found = nullptr;
        for (NavEntry* each : world.window().findChildren<NavEntry*>())
            found = each->isBelow() && !each->objectName().isEmpty() ? each : found;
        return found;
    };
    ASSERT_TRUE(WindowWorld::until([&] { return below() != nullptr; }));
    EXPECT_EQ(page().pane()->findChild<PageHeader*>()->title(), u"浙江团队"_s);
    page().pane()->filters()->clear();
    entry(u"No groups"_s)->trigger();
    ASSERT_TRUE(listed(3));
    EXPECT_TRUE(WindowWorld::until([&] { return titleAt(0) == u"安然"_s; }));
    EXPECT_NE(page().pane()->findChild<PageHeader*>()->title(), u"浙江团队"_s);
    world.click(below());
    EXPECT_TRUE(WindowWorld::until([&] { return titleAt(0) == u"With room"_s; }));
    EXPECT_EQ(page().pane()->filters()->chosen().value(u"region"_s), u"33"_s);
}
