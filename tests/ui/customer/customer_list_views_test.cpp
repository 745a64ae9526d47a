// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of looking at the list of customers: table, groups, board, and views that have a name.
#include "core/customer/list.h"
#include "core/customer/page.h"
#include "core/customer/usecases.h"
#include "tests/ui/customer/list_world.h"
#include "ui/customer/bulk_bar.h"
#include "ui/customer/customer_columns.h"
#include "ui/customer/customer_view.h"
#include "ui/parts/choice_popup.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/sticky_head.h"
#include "ui/parts/table_header.h"
#include "ui/parts/table_text.h"
#include "ui/shell/bars.h"
#include "ui/shell/navigation.h"
#include "ui/tier/board_lane.h"
#include "ui/tier/board_view.h"
#include "ui/tier/card_column.h"
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

int columnOf(const QString& key)
{
    const auto columns = customerColumns();
    return static_cast<int>(std::ranges::find(columns, key, &TableColumn::key) - columns.begin());
}

void clickHead(TableHeader* head, int column)
{
    QTest::mouseClick(
        head->viewport(), Qt::LeftButton, {},
        QPoint(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2));
}

} // namespace

TEST_F(CustomerListJourney, ShowsATableThatSortsByAClickAndRemembersItsColumns)
{
    add(u"北方银行"_s, [](Customer& c) { c.industry = u"银行"_s; });
    add(u"华信科技"_s, [](Customer& c) { c.industry = u"制造"_s; });
    add(u"临江证券"_s, [](Customer& c) { c.industry = u"保险"_s; });
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(3));
    world.click(u"customerTable"_s);
    auto* head = world.child<TableHeader>(u"tableHeader"_s);
    ASSERT_NE(head, nullptr);
    EXPECT_FALSE(page().view()->isVisible()) << "the table has the whole page";
    const int industry = columnOf(u"industry"_s);
    clickHead(head, industry);
    ASSERT_TRUE(
        WindowWorld::until([&] { return list()->model()->index(0, 0).data(TitleRole) == u"临江证券"_s; }));
    EXPECT_EQ(page().pane()->state().order, (CustomerOrder{CustomerSort::Industry, false}));
    clickHead(head, industry);
    ASSERT_TRUE(WindowWorld::until([&] {
        return list()->model()->index(0, 0).data(TitleRole) == u"华信科技"_s;
    })) << "a second click turns it round";

    world.click(u"chooseColumns"_s);
    auto* choices = world.child<QListWidget>(u"columnChoices"_s);
    ASSERT_NE(choices, nullptr);
    EXPECT_TRUE(choices->hasFocus());
    choices->setCurrentRow(1);
    world.press(Qt::Key_Space);
    EXPECT_FALSE(head->isShown(columnOf(u"code"_s)));
    world.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(head->sequence().first(), columnOf(u"code"_s)) << "Alt+↑ moves a column";
    world.press(Qt::Key_Escape);
    head->resizeSection(industry, 200);

    const QVariantList columns = page().pane()->state().columns;
    CustomerListPane again(world.window().context());
    again.load();
    EXPECT_TRUE(again.isTable());
    EXPECT_EQ(again.columns()->state(), columns) << "the next window finds them as they were";
    EXPECT_EQ(again.columns()->sectionSize(industry), 200);

    list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setFocus();
    world.press(Qt::Key_Return);
    EXPECT_TRUE(WindowWorld::until([&] { return page().view()->isVisible(); })) << "Enter opens the customer";
}

TEST_F(CustomerListJourney, DividesTheListIntoGroupsThatCollapse)
{
    for (int i = 0; i < 40; ++i)
        add(u"客户%1"_s.arg(i, 2, 10, QChar(u'0')),
            [i](Customer& c) { c.region = i < 30 ? u"330100"_s : u"310101"_s; });
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(40));
    page().pane()->setGrouping(CustomerGrouping::Region);
    ASSERT_TRUE(listed(42)) << "two heads more";
    EXPECT_TRUE(list()->model()->index(0, 0).data(GroupHeadRole).toBool());
    EXPECT_EQ(list()->model()->index(0, 0).data(SubtitleRole).toString(), u"10"_s);
    EXPECT_EQ(list()->model()->index(11, 0).data(SubtitleRole).toString(), u"30"_s);

    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    auto* sticky = list()->findChild<StickyHead*>();
    ASSERT_TRUE(WindowWorld::until([&] { return sticky->row() == 11; }))
        << "the head stays while its rows scroll";
    QTest::mouseClick(sticky, Qt::LeftButton);
    ASSERT_TRUE(listed(12)) << "a click collapses the group";
    list()->setFocus();
    list()->selectionModel()->setCurrentIndex(list()->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    world.press(Qt::Key_Left);
    ASSERT_TRUE(listed(2));
    world.press(Qt::Key_Right);
    ASSERT_TRUE(listed(12));
    world.press(Qt::Key_Space);
    ASSERT_TRUE(listed(2));
    page().pane()->setGrouping(CustomerGrouping::None);
    ASSERT_TRUE(listed(40));
}

TEST_F(CustomerListJourney, ChoosesAllOfAGroupedListWithoutItsHeads)
{
    add(u"北方银行"_s, [](Customer& c) { c.region = u"110105"_s; });
    add(u"华信科技"_s);
    world.show(u"customers"_s);
    page().pane()->setGrouping(CustomerGrouping::Region);
    ASSERT_TRUE(listed(4));
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    world.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedIds().size(), 2);
    world.press(Qt::Key_Escape);
    ASSERT_EQ(list()->selectedIds().size(), 1);
    clickRow(2, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedIds().size(), 2) << "Ctrl and a click on a head adds its group";
}

TEST_F(CustomerListJourney, KeepsAViewUnderANameInTheNavigation)
{
    add(u"北方银行"_s, [](Customer& c) { c.industry = u"银行"_s; });
    add(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(2));
    page().pane()->filters()->choose(u"industry"_s, u"银行"_s);
    page().pane()->setGrouping(CustomerGrouping::Tier);
    ASSERT_TRUE(listed(2)) << "a head and one customer";
    pick(world.child<QToolButton>(u"sortCustomers"_s)->menu(), u"Save this view as …"_s);
    auto* name = world.child<QLineEdit>(u"viewName"_s);
    ASSERT_NE(name, nullptr);
    name->setFocus();
    world.type(u"银行客户"_s);
    world.press(Qt::Key_Return);
    const auto entry = [this] {
        NavEntry* found = nullptr;
        for (NavEntry* each : world.window().findChildren<NavEntry*>())
            found = each->isBelow() && !each->objectName().isEmpty() ? each : found;
        return found;
    };
    ASSERT_TRUE(WindowWorld::until([&] { return entry() != nullptr; }));
    EXPECT_EQ(entry()->text(), u"银行客户"_s);
    EXPECT_EQ(page().pane()->findChild<PageHeader*>()->title(), u"银行客户"_s);

    page().pane()->setState({});
    ASSERT_TRUE(listed(2));
    EXPECT_NE(page().pane()->findChild<PageHeader*>()->title(), u"银行客户"_s);
    world.click(entry());
    EXPECT_TRUE(
        WindowWorld::until([&] { return page().pane()->state().grouping == CustomerGrouping::Tier; }));
    EXPECT_EQ(page().pane()->state().chosen.value(u"industry"_s), u"银行"_s);

    bool offered = false;
    for (const PageAction& action : world.window().actionsNow())
        offered = offered || action.text.contains(u"银行客户"_s);
    EXPECT_TRUE(offered) << "the palette knows it too";

    pickFromMenuOf(entry(), u"Rename …"_s);
    name = world.child<QLineEdit>(u"viewName"_s);
    name->setFocus();
    name->selectAll();
    world.type(u"银行"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(WindowWorld::until([&] { return entry() && entry()->text() == u"银行"_s; }));
    pickFromMenuOf(entry(), u"Delete"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return entry() == nullptr; }));
    ASSERT_TRUE(world.said(u"银行"_s));
    world.click(world.window().statusLine()->link());
    EXPECT_TRUE(WindowWorld::until([&] { return entry() != nullptr; })) << "Undo brings it back";
}

TEST_F(CustomerListJourney, AViewKeepsWhatIsSearchedFor)
{
    add(u"杭州银行"_s);
    add(u"明州港务"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(2));
    page().pane()->search(u"银行"_s);
    ASSERT_TRUE(listed(1));
    CustomerListState kept = page().pane()->state();
    EXPECT_EQ(kept.text, u"银行"_s);
    kept = CustomerListState::fromMap(kept.toMap());
    page().pane()->setState({});
    ASSERT_TRUE(listed(2));
    EXPECT_TRUE(world.child<RowList>(u"customers"_s));
    page().pane()->setState(kept);
    ASSERT_TRUE(listed(1));
    EXPECT_EQ(world.child<QLineEdit>(u"searchCustomers"_s)->text(), u"银行"_s) << "and it is seen";
}

TEST_F(CustomerListJourney, IsABoardByTierTooAndComesBackToTheCustomerThatIsOpened)
{
    add(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(1));
    world.click(u"customerBoard"_s);
    EXPECT_TRUE(page().isBoard());
    auto* board = page().findChild<BoardView*>();
    ASSERT_NE(board, nullptr);
    ASSERT_TRUE(WindowWorld::until([&] {
        return std::ranges::any_of(board->lanes(),
                                   [](BoardLane* lane) { return lane->cards()->count() == 1; });
    }));
    world.click(u"boardToTable"_s);
    EXPECT_FALSE(page().isBoard());
    EXPECT_TRUE(page().pane()->isTable());
    world.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(page().isBoard());
    MainWindow& next = world.another();
    next.openPage(u"customers"_s);
    EXPECT_TRUE(dynamic_cast<CustomersPage*>(next.page(u"customers"_s))->isBoard()) << "as it was left";
}
