// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/timeline.h"
#include "ui/parts/view_switch.h"
#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QFontMetricsF>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

Row row(int n, const QString& title, const QString& action = {})
{
    Row r;
    r.id = makeUuid(n);
    r.title = title;
    r.action = action;
    return r;
}

void show(QWidget& window)
{
    window.resize(640, 480);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

} // namespace

TEST(RowList, ArrowKeysRunThroughTheGroupsAndEnterOpens)
{
    GroupedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Row a = row(1, u"甲"_s);
    const Row b = row(2, u"乙"_s);
    model.setGroups({{u"现在"_s, u"1 件"_s, Mark::Red, {a}}, {u"今天"_s, {}, Mark::Amber, {b}}});
    RowList list;
    list.setModel(&model);
    show(list);
    list.setFocus();
    QSignalSpy opened(&list, &RowList::opened);
    list.setCurrentId(a.id);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentId(), b.id);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toModelIndex().data().toString(), u"乙"_s);
}

TEST(RowList, TheButtonInARowIsClickedWithoutOpeningTheRow)
{
    GroupedModel model;
    model.setRows({row(1, u"甲"_s, u"记录首响"_s)});
    RowList list;
    list.setModel(&model);
    list.setOpensOnClick(true);
    show(list);
    QSignalSpy opened(&list, &RowList::opened);
    QSignalSpy done(&list, &RowList::actionTriggered);
    const QRect rect = list.visualRect(model.index(0));
    const QRect button = list.rows()->actionRect(rect, *model.row(model.index(0)));
    ASSERT_FALSE(button.isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, button.center());
    EXPECT_EQ(done.count(), 1);
    EXPECT_EQ(opened.count(), 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(40, 10));
    EXPECT_EQ(opened.count(), 1);
}

TEST(RowList, KeepsTheChosenRecordWhenTheModelChanges)
{
    GroupedModel model;
    const Row a = row(1, u"甲"_s);
    const Row b = row(2, u"乙"_s);
    model.setRows({a, b});
    RowList list;
    list.setModel(&model);
    list.setCurrentId(b.id);
    model.setRows({b, row(3, u"丙"_s), a});
    EXPECT_EQ(list.currentId(), b.id);
    EXPECT_EQ(list.currentIndex().row(), 0);
}

TEST(RowList, TypingIsHandedOnForSearching)
{
    GroupedModel model;
    model.setRows({row(1, u"甲"_s)});
    RowList list;
    list.setModel(&model);
    QSignalSpy typed(&list, &RowList::typed);
    QTest::keyClicks(&list, u"zj"_s);
    EXPECT_EQ(typed.count(), 2);
}

TEST(Timeline, GroupsByDayNewestFirst)
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QDate today(2026, 11, 23);
    TimelineEntry old;
    old.at = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    old.title = u"old"_s;
    TimelineEntry late = old;
    late.at = QDateTime(today, QTime(9, 30));
    late.title = u"late"_s;
    TimelineEntry later = late;
    later.at = QDateTime(today, QTime(11, 0));
    later.title = u"later"_s;
    model.setEntries({old, late, later}, today);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(1).data().toString(), u"later"_s);
    EXPECT_EQ(model.index(2).data().toString(), u"late"_s);
    EXPECT_EQ(model.entry(model.index(3)), nullptr);
    EXPECT_EQ(model.index(4).data().toString(), u"old"_s);
}

TEST(FilterBar, NarrowsAndWidensAgain)
{
    FilterBar bar;
    bar.setFilters({{u"tier"_s, u"等级"_s, {{3, u"金牌"_s}, {4, u"钻石"_s}}},
                    {u"region"_s, u"地区"_s, {{1, u"华东"_s}}}});
    QSignalSpy changed(&bar, &FilterBar::changed);
    bar.choose(u"tier"_s, 3);
    EXPECT_EQ(bar.chosen(), QVariantMap({{u"tier"_s, 3}}));
    auto* chip = bar.findChild<Chip*>(u"filter.tier"_s);
    ASSERT_TRUE(chip);
    EXPECT_EQ(chip->text(), u"金牌"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(bar.chosen().isEmpty());
    EXPECT_EQ(changed.count(), 2);
}

TEST(FilterBar, GoesOnInTheNextLineWhereItIsNarrow)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bar = new FilterBar;
    auto* below = new QListView;
    column->addWidget(bar);
    column->addWidget(below, 1);
    bar->setFilters({{u"a"_s, u"A"_s, {{1, u"one rather long value"_s}}},
                     {u"b"_s, u"B"_s, {{1, u"another rather long value"_s}}}});
    bar->choose(u"a"_s, 1);
    bar->choose(u"b"_s, 1);
    show(window);
    window.resize(260, 400);
    const auto chip = [bar](const QString& name) { return bar->findChildren<Chip*>(name).last(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip(u"filter.b"_s)->y() > chip(u"filter.a"_s)->y(); }, 5'000));
    EXPECT_LE(chip(u"filter.add"_s)->geometry().bottom(), bar->height()) << "all of it is in sight";
    EXPECT_GE(below->y(), bar->geometry().bottom());
}

TEST(TabBar, MovesByArrowsAndByMouse)
{
    TabBar bar;
    bar.addTab(u"overview"_s, u"总览"_s);
    bar.addTab(u"contacts"_s, u"联系人"_s);
    bar.addTab(u"visits"_s, u"拜访"_s);
    bar.setCount(u"contacts"_s, 12);
    bar.resize(600, bar.sizeHint().height());
    QSignalSpy changed(&bar, &TabBar::currentChanged);
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(bar.current(), u"contacts"_s);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(u"visits"_s).center());
    EXPECT_EQ(bar.current(), u"visits"_s);
    EXPECT_EQ(changed.count(), 2);
}

TEST(ViewSwitch, IsOneStopOfTabWhereTheArrowKeysChoose)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* views = new ViewSwitch(u"Views"_s);
    for (const QString& name : {u"month"_s, u"week"_s, u"agenda"_s})
        views->addView(name, name);
    auto* after = new QLineEdit;
    for (QWidget* each :
         {static_cast<QWidget*>(before), static_cast<QWidget*>(views), static_cast<QWidget*>(after)})
        column->addWidget(each);
    views->setCurrent(1);
    QSignalSpy chosen(views, &ViewSwitch::chosen);
    show(window);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    ASSERT_TRUE(views->button(1)->hasFocus()) << "the one that is chosen";
    QTest::keyClick(views->button(1), Qt::Key_Right);
    EXPECT_EQ(views->current(), 2);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
    QTest::keyClick(views->button(2), Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    QTest::mouseClick(views->button(0), Qt::LeftButton);
    EXPECT_EQ(views->current(), 0);
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(views->button(0))->role(), QAccessible::RadioButton);
}

TEST(FormPanel, SavesOnlyWhatIsCompleteAndSaysWhatIsMissing)
{
    QWidget window;
    show(window);
    auto* form = new FormPanel(&window, u"新建客户"_s);
    auto* name = form->addField(u"name"_s, u"名称"_s, new TextEditor, FormPanel::Required);
    form->addField(u"fee"_s, u"年费"_s, new MoneyEditor, FormPanel::Optional, FormPanel::Half);
    QSignalSpy saved(form, &FormPanel::saveRequested);
    form->open();
    EXPECT_TRUE(name->field()->hasFocus());
    QTest::keyClick(name->field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(name->field()->property("invalid").toBool());
    QTest::keyClicks(name->field(), u"Hua"_s);
    EXPECT_FALSE(name->field()->property("invalid").toBool());
    QTest::keyClick(name->field(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(form->value(u"name"_s).toString(), u"Hua"_s);

    form->showError({ErrorKind::Conflict, u"This code is taken."_s, {}, u"name"_s});
    EXPECT_TRUE(name->field()->property("invalid").toBool());
    QSignalSpy cancelled(form, &FormPanel::cancelled);
    QTest::keyClick(name->field(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 0) << "what was typed goes only at the second Esc";
    QTest::keyClick(name->field(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
}

TEST(FormPanel, TabStaysInsideTheForm)
{
    QWidget window;
    QLineEdit outside(&window);
    show(window);
    auto* form = new FormPanel(&window, u"x"_s);
    auto* first = form->addField(u"a"_s, u"a"_s, new TextEditor);
    form->addField(u"b"_s, u"b"_s, new TextEditor);
    form->open();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_FALSE(outside.hasFocus());
        EXPECT_TRUE(form->isAncestorOf(QApplication::focusWidget()));
    }
    form->dismiss();
    EXPECT_TRUE(first);
}

TEST(Labels, ANameThatLooksLikeMarkupIsShownAsItIs)
{
    const TextLabel label(u"<b>华信</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(Format, WritesDatesAmountsAndNumbersTheHouseWay)
{
    EXPECT_EQ(format::money(12'800'000), u"¥128,000.00"_s);
    EXPECT_EQ(format::money(-5), u"−¥0.05"_s);
    EXPECT_EQ(format::signedNumber(-9), u"−9"_s);
    EXPECT_EQ(format::signedNumber(1.6, 1), u"+1.6"_s);
    EXPECT_EQ(format::phone(u"13805712046"_s), u"138 0571 2046"_s);
    EXPECT_EQ(format::phone(u"0571-8888"_s), u"0571-8888"_s);
    EXPECT_TRUE(format::date(QDate(2026, 11, 22)).startsWith(u"2026-11-22 "_s));
}

TEST(Format, JoinsFactsWithADotThatDoesNotTearThemApart)
{
    const QString between = format::joined({u"a"_s, {}, u"b"_s}).mid(1).chopped(1);
    EXPECT_EQ(between.trimmed(), u"·"_s);
    const QFont letters = font(Face::Body);
    const qreal wide = QFontMetricsF(letters).horizontalAdvance(between) / letters.pixelSize();
    EXPECT_GT(wide, 0.5) << "in ems";
    EXPECT_LT(wide, 1.25) << "in ems";
}

TEST(Format, WritesChineseDatesAlike)
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    EXPECT_TRUE(format::date(QDate(2026, 11, 22)).startsWith(u"2026-11-22 "_s));
    EXPECT_EQ(format::plainDate(QDate(2026, 11, 22)), u"2026-11-22"_s);
    EXPECT_EQ(format::dayAndMonth(QDate(2026, 11, 2)), u"11-02"_s);
    EXPECT_EQ(format::money(12'800'000), u"¥128,000.00"_s);
    EXPECT_EQ(format::percent(0.903), u"90.3 %"_s);
    QLocale::setDefault(QLocale::c());
}

TEST(Format, WritesEnglishDatesAndAmountsAsTheLocaleDoes)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(format::date(QDate(2026, 11, 22)), u"Sun, Nov 22, 2026"_s);
    EXPECT_EQ(format::shortDate(QDate(2026, 11, 22), QDate(2026, 1, 1)), u"Sun, Nov 22"_s);
    EXPECT_EQ(format::shortDate(QDate(2027, 1, 3), QDate(2026, 1, 1)), u"Sun, Jan 3, 2027"_s);
    EXPECT_EQ(format::dayAndMonth(QDate(2026, 11, 2)), u"Nov 2"_s);
    EXPECT_EQ(format::money(12'800'000), u"¥128,000.00"_s);
    EXPECT_EQ(format::percent(0.903), u"90.3%"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(format::date(QDate(2026, 11, 22)), u"Sun 22 Nov 2026"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    EXPECT_EQ(format::money(12'800'000), u"¥1,28,000.00"_s);
    QLocale::setDefault(QLocale::c());
}

} // namespace zhike
