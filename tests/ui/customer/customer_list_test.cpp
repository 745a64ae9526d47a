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
