// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the list of customers: narrows it by typing, chooses many, and does things with all of
// them.
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

TEST_F(CustomerListJourney, FindsAnIndustryAmongManyByItsInitialsWithKeysAlone)
{
    const QStringList industries{u"医疗"_s, u"银行"_s, u"证券"_s, u"制造"_s, u"教育"_s, u"交通"_s,
                                 u"能源"_s, u"水务"_s, u"物流"_s, u"政府"_s, u"零售"_s};
    for (const QString& industry : industries)
        add(u"客户"_s + industry, [&](Customer& c) { c.industry = industry; });
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(11));
    world.tabTo(u"filter.add"_s);
    auto* menu = world.child<Chip>(u"filter.add"_s)->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
    pick(menu, u"Industry…"_s);
    auto* line = world.child<QLineEdit>(u"choiceText"_s);
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClicks(line, u"yl"_s);
    auto* choices = world.child<RowList>(u"choices"_s);
    ASSERT_GE(choices->model()->rowCount(), 1);
    EXPECT_EQ(choices->model()->index(0, 0).data(TitleRole).toString(), u"医疗"_s);
    EXPECT_EQ(choices->model()->index(0, 0).data(Right2Role).toString(), u"1"_s) << "with its count";
    world.press(Qt::Key_Return);
    ASSERT_TRUE(listed(1));
    auto* chip = world.child<Chip>(u"filter.industry"_s);
    EXPECT_TRUE(WindowWorld::until([&] {
        chip = world.child<Chip>(u"filter.industry"_s);
        return chip->hasFocus();
    })) << "the keyboard stays with the chip";

    world.press(Qt::Key_Return);
    line = world.child<QLineEdit>(u"choiceText"_s);
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(listed(2)) << "Ctrl+Enter adds another";
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(WindowWorld::until([&] { return !world.window().findChild<ChoicePopup*>(); }));
    EXPECT_TRUE(listed(2)) << "Esc changes nothing";
    chip = world.child<Chip>(u"filter.industry"_s);
    EXPECT_TRUE(chip->text().contains(u", "_s)) << "the chip names both";
    EXPECT_TRUE(chip->hasFocus());
    world.press(Qt::Key_Delete);
    EXPECT_TRUE(listed(11));
}

TEST_F(CustomerListJourney, ShowsMineWithOneClickWhereSomebodyIsInCharge)
{
    add(u"华信科技"_s, [](Customer& c) { c.accountManager = u"李工"_s; });
    add(u"北方银行"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(2));
    world.click(u"mine"_s);
    ASSERT_TRUE(listed(1));
    EXPECT_EQ(titleAt(0), u"华信科技"_s);
    world.click(u"mine"_s);
    ASSERT_TRUE(listed(2));
}

TEST_F(CustomerListJourney, ChoosesManyByKeysAndSumsThemUp)
{
    for (const QString& name : {u"北方银行"_s, u"华信科技"_s, u"临江证券"_s}) {
        const auto id = add(name);
        Contract k;
        k.customer = id;
        k.number = u"K-"_s + name;
        k.startsOn = QDate(2026, 1, 1);
        k.endsOn = QDate(2027, 1, 1);
        k.annualFee = Fen{1'000'000};
        world.store.add(k);
    }
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(3));
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    EXPECT_FALSE(bar()->isVisible()) << "one row is no selection to act on";
    world.press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return bar()->isVisible(); }));
    EXPECT_TRUE(bar()->count().contains(u"2"_s)) << bar()->count().toStdString();
    EXPECT_TRUE(WindowWorld::until([&] { return bar()->sums().contains(u"¥20,000"_s); }));
    world.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(list()->selectedIds().size(), 3);
    EXPECT_TRUE(WindowWorld::until([&] { return bar()->sums().contains(u"¥30,000"_s); }));

    world.press(Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"3"_s));
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied->hasHtml());
    EXPECT_TRUE(copied->html().contains(u"<td>华信科技</td>"_s));
    const QStringList lines = copied->text().split(u'\n');
    ASSERT_GE(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(u"Name\tCode"_s));
    EXPECT_TRUE(lines[1].startsWith(u"北方银行\tC-0001"_s));
    EXPECT_TRUE(lines[1].endsWith(u"10000.00"_s)) << "numbers that a spreadsheet reads";

    world.press(Qt::Key_Escape);
    EXPECT_EQ(list()->selectedIds().size(), 1);
    EXPECT_TRUE(WindowWorld::until([&] { return !bar()->isVisible(); }));
}

TEST_F(CustomerListJourney, GivesAllChosenATierByMouseAndUndoesItAsOne)
{
    for (const QString& name : {u"北方银行"_s, u"华信科技"_s, u"临江证券"_s})
        add(name);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(3));
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    world.click(u"bulkTier"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    ASSERT_NE(form, nullptr);
    world.click(u"save"_s);
    EXPECT_FALSE(form->editor(u"reason"_s)->field()->accessibleDescription().isEmpty());
    const auto tiers = must(world.store->readNow([](Reader& r) { return tiersInOrder(r); }));
    form->setValue(u"tier"_s, QVariant::fromValue(tiers.at(2).id.uuid));
    world.click(form->editor(u"reason"_s)->field());
    world.type(u"签约金牌服务"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return withTier() == 2; }));
    EXPECT_TRUE(WindowWorld::until([&] { return !world.window().findChild<FormPanel*>(); }));
    EXPECT_TRUE(WindowWorld::until([&] { return list()->selectedIds().size() == 2; }))
        << "they stay chosen for what comes next";
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(WindowWorld::until([&] { return withTier() == 0; }));
}

TEST_F(CustomerListJourney, SetsStatusArchivesAndExportsWhatIsChosen)
{
    for (const QString& name : {u"北方银行"_s, u"华信科技"_s, u"临江证券"_s})
        add(name);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(3));
    clickRow(0);
    clickRow(1, Qt::ShiftModifier);
    QMenu* more = world.child<QToolButton>(u"selectionMore"_s)->menu();
    world.fileToSave = world.store.folder() + u"/chosen.csv"_s;
    pick(more, u"Export as CSV …"_s);
    ASSERT_TRUE(world.said(u"chosen.csv"_s));
    QFile file(world.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 3) << "the headers and two customers";

    QMenu* statuses = nullptr;
    for (QMenu* menu : more->findChildren<QMenu*>())
        statuses = menu->title() == u"Set the status"_s ? menu : statuses;
    pick(statuses, u"Lapsed"_s);
    const auto lapsed = [this] {
        int count = 0;
        for (const CustomerRow& row : rows())
            count += row.status == CustomerStatus::Lapsed;
        return count;
    };
    ASSERT_TRUE(WindowWorld::until([&] { return lapsed() == 2; }));
    pick(more, u"Archive"_s);
    ASSERT_TRUE(listed(1));
    EXPECT_TRUE(WindowWorld::until([&] { return !bar()->isVisible(); }));
    world.window().undo();
    ASSERT_TRUE(listed(3));
}

TEST_F(CustomerListJourney, NamesOneAccountManagerForAllByKeys)
{
    add(u"北方银行"_s);
    add(u"华信科技"_s);
    world.show(u"customers"_s);
    ASSERT_TRUE(listed(2));
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    world.press(Qt::Key_A, Qt::ControlModifier);
    pick(world.child<QToolButton>(u"selectionMore"_s)->menu(), u"Set the account manager …"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->value(u"account_manager"_s), u"李工"_s) << "oneself is the likely one";
    form->editor(u"account_manager"_s)->field()->setFocus();
    world.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(WindowWorld::until([&] {
        int mine = 0;
        for (const CustomerRow& row : rows())
            mine += row.accountManager == u"李工"_s;
        return mine == 2;
    }));
    EXPECT_NE(world.child<Chip>(u"mine"_s), nullptr) << "and from now on there are some that are mine";
}

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

TEST(TableText, IsSafeToPasteAnywhere)
{
    TableText table({u"Name"_s, u"Note"_s});
    table.append({u"=1+1"_s, u"<b>a\tb\nc</b> & d"_s});
    EXPECT_EQ(table.rows(), 1);
    EXPECT_EQ(table.tabbed(), u"Name\tNote\n'=1+1\t<b>a b c</b> & d\n"_s);
    EXPECT_TRUE(table.html().contains(u"&lt;b&gt;a b c&lt;/b&gt; &amp; d"_s));
}

TEST(ChoicePopup, FitsByTextPinyinAndInitialsTheBestFirst)
{
    const FilterChoice hangzhou{1, u"杭州"_s};
    EXPECT_EQ(fitOf(hangzhou, u"杭"_s), 0);
    EXPECT_EQ(fitOf(hangzhou, u"州"_s), 1);
    EXPECT_EQ(fitOf(hangzhou, u"HZ"_s), 2);
    EXPECT_EQ(fitOf(hangzhou, u"hangz"_s), 2);
    EXPECT_EQ(fitOf(hangzhou, u"zhou"_s), 3);
    EXPECT_LT(fitOf(hangzhou, u"nb"_s), 0);
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
