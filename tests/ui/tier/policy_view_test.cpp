// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/policy_view.h"

#include "core/tier/policy_sheet.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/tier/policy_table_model.h"
#include "ui/tier/tiers_page.h"
#include <QtCore/QFile>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int goldColumn = 3;

class PolicyViewTest : public testing::Test
{
protected:
    PolicyViewTest() { open(); }
    void open()
    {
        world.show(u"tiers"_s);
        world.window().page(u"tiers"_s)->openTab(u"policies"_s);
        EXPECT_TRUE(world.until([&] { return table()->model()->columnCount() == 5; }));
    }
    QTableView* table() { return world.child<QTableView>(u"policy.table"_s); }
    QModelIndex cell(PolicyLine line, int column = goldColumn)
    {
        return table()->model()->index(static_cast<int>(line), column);
    }
    QString text(PolicyLine line, int column = goldColumn) { return cell(line, column).data().toString(); }
    void put(const QString& from)
    {
        auto* line = world.child(u"policy.date"_s)->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        world.press(Qt::Key_Delete);
        world.type(from);
    }
    /// Goes to a cell and types over it.
    void type(PolicyLine line, const QString& words, int column = goldColumn)
    {
        table()->setFocus();
        table()->setCurrentIndex(cell(line, column));
        world.press(Qt::Key_F2);
        auto* editor = world.child<QLineEdit>(u"policy.cell"_s);
        editor->selectAll();
        world.press(Qt::Key_Delete);
        world.type(words);
        QTest::keyClick(editor, Qt::Key_Return);
        // The view takes what was typed when it is back in its loop.
        EXPECT_TRUE(world.until([&] { return !table()->findChild<QLineEdit*>(u"policy.cell"_s); }));
    }
    PolicyBook book()
    {
        return test::must(world.store->readNow([](Reader& r) { return readPolicyBook(r); }));
    }
    QString impact() { return world.child<TextLabel>(u"policy.impact"_s)->text(); }
    test::WindowWorld world;
};

} // namespace

TEST_F(PolicyViewTest, ShowsWhatTheTiersPromiseOnADay)
{
    QAbstractItemModelTester tester(table()->model());
    EXPECT_EQ(text(PolicyLine::P1), u"30 min / 4 h / 8 h"_s);
    EXPECT_EQ(text(PolicyLine::ServiceHours, 4), u"7×24"_s);
    EXPECT_EQ(text(PolicyLine::Seniority, 1), u"–"_s);
    EXPECT_FALSE(cell(PolicyLine::P1).flags() & Qt::ItemIsEditable) << "only a new version is written";
    EXPECT_EQ(world.child<RowList>(u"policy.versions"_s)->model()->rowCount(), 1);
}

TEST_F(PolicyViewTest, WritesANewVersionByKeysAloneAndSavesItAsOneStep)
{
    world.press(Qt::Key_N, Qt::ControlModifier);
    put(u"2027-01-01"_s);
    type(PolicyLine::P1, u"15 min / 2 h / 6 h"_s);
    type(PolicyLine::Inspections, u"24"_s, 4);
    EXPECT_EQ(cell(PolicyLine::P1).data(PolicyTableModel::OldTextRole).toString(), u"30 min / 4 h / 8 h"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"2027-01-01"_s));
    EXPECT_EQ(book().policies.size(), 6U) << "versions of the two tiers that changed";
    EXPECT_TRUE(world.until([&] { return text(PolicyLine::P1) == u"15 min / 2 h / 6 h"_s; }))
        << "of that day";
    auto* versions = world.child<RowList>(u"policy.versions"_s);
    table()->setCurrentIndex(cell(PolicyLine::P2));
    EXPECT_TRUE(world.until([&] { return versions->model()->rowCount() == 2; }));
    EXPECT_TRUE(
        versions->model()->index(0, 0).data(SubtitleRole).toString().contains(u"15 min / 2 h / 6 h"_s));
    put(u"2026-12-31"_s);
    EXPECT_TRUE(world.until([&] { return text(PolicyLine::P1) == u"30 min / 4 h / 8 h"_s; }));
    table()->setFocus();
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return book().policies.size() == 4U; }));
}

TEST_F(PolicyViewTest, ChoosesWhereThereIsAFewToChooseFrom)
{
    world.click(u"policy.new"_s);
    table()->setCurrentIndex(cell(PolicyLine::ServiceHours));
    world.press(Qt::Key_F2);
    auto* box = world.child<QComboBox>(u"policy.cell"_s);
    ASSERT_EQ(box->count(), 3);
    box->setCurrentText(u"7×24"_s);
    Q_EMIT box->activated(box->currentIndex());
    EXPECT_EQ(text(PolicyLine::ServiceHours), u"7×24"_s);
}

TEST_F(PolicyViewTest, SaysInTheCellWhatCannotBePromisedAndSavesNothing)
{
    const QString before = world.store.dump();
    world.click(u"policy.new"_s);
    type(PolicyLine::P1, u"4 h / 2 h / 8 h"_s);
    EXPECT_EQ(text(PolicyLine::P1), u"4 h / 2 h / 8 h"_s) << "what was typed stays";
    EXPECT_FALSE(cell(PolicyLine::P1).data(PolicyTableModel::ErrorRole).toString().isEmpty());
    world.click(u"policy.save"_s);
    EXPECT_EQ(world.store.dump(), before);
    EXPECT_EQ(table()->currentIndex(), cell(PolicyLine::P1));
    type(PolicyLine::P1, u"1 h / 2 h / 8 h"_s);
    EXPECT_TRUE(cell(PolicyLine::P1).data(PolicyTableModel::ErrorRole).toString().isEmpty());
    put(u"2026-11-01"_s);
    world.click(u"policy.save"_s);
    EXPECT_TRUE(world.until([&] {
        for (const auto* error : world.window().findChildren<InlineError*>())
            if (error->isVisible() && error->text().contains(u"stays as it was"_s))
                return true;
        return false;
    }));
    EXPECT_EQ(world.store.dump(), before) << "what was promised for past days stays";
}

TEST_F(PolicyViewTest, TellsWhomAVersionTouchesBeforeItIsSaved)
{
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    TierAssignment a;
    a.customer = world.store.add(c);
    a.tier = book().tiers[2].id;
    a.startsOn = QDate(2025, 1, 1);
    world.store.add(a);
    world.click(u"policy.new"_s);
    type(PolicyLine::Trainings, u"60"_s);
    EXPECT_TRUE(world.until([&] { return impact().contains(u"more for"_s); })) << impact().toStdString();
    EXPECT_TRUE(impact().contains(u"1 customer"_s)) << impact().toStdString();
    world.click(u"policy.cancel"_s);
    EXPECT_EQ(text(PolicyLine::Trainings), u"2"_s);
}

TEST_F(PolicyViewTest, KeepsWhatIsNotSavedThroughACrash)
{
    world.click(u"policy.new"_s);
    put(u"2027-03-01"_s);
    type(PolicyLine::Drills, u"3"_s);
    EXPECT_TRUE(world.until([&] { return QFile::exists(Drafts::fileFor(world.store.path())); }));
    world.crash();
    open();
    EXPECT_TRUE(world.until([&] { return text(PolicyLine::Drills) == u"3"_s; }));
    EXPECT_EQ(world.child(u"policy.date"_s)->findChild<QLineEdit*>()->text(), u"2027-03-01"_s);
}

} // namespace zhike
