// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/short_list_model.h"

#include "tests/support/core/test_store.h"
#include "ui/parts/row_list.h"
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zhike;

namespace {

/// A person's id; the same each time.
Uuid idOf(quint8 n)
{
    Uuid id;
    id.bytes.back() = n;
    return id;
}

/// 赵 and 陈 in one group, 安 in another; by name and by how many, of which 安 has none.
QVector<ListLine> people()
{
    const auto line = [](quint8 n, const QString& name, const SortKey& count, const GroupPlace& group) {
        ListLine l;
        l.row.id = idOf(n);
        l.row.title = name;
        l.keys = {SortKey::ofName(name), count};
        l.groups = {group};
        return l;
    };
    const GroupPlace north{u"1"_s, u"北方"_s};
    const GroupPlace south{u"2"_s, u"南方"_s, u"两省"_s};
    return {line(1, u"赵一"_s, SortKey::of(3), south), line(2, u"安然"_s, SortKey(), north),
            line(3, u"陈二"_s, SortKey::of(7), south)};
}

QStringList titles(const ShortListModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data(TitleRole).toString();
    return all;
}

} // namespace

TEST(ShortListModel, SortsNamesByPinyinAndWhatHasNoValueLastEitherWay)
{
    ShortListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(people());
    EXPECT_EQ(titles(model), (QStringList{u"赵一"_s, u"安然"_s, u"陈二"_s})) << "as they were given";
    model.setOrder(0, false);
    EXPECT_EQ(titles(model), (QStringList{u"安然"_s, u"陈二"_s, u"赵一"_s}));
    model.setOrder(1, false);
    EXPECT_EQ(titles(model), (QStringList{u"赵一"_s, u"陈二"_s, u"安然"_s}));
    model.setOrder(1, true);
    EXPECT_EQ(titles(model), (QStringList{u"陈二"_s, u"赵一"_s, u"安然"_s}));
}

TEST(ShortListModel, DividesIntoGroupsThatCollapseByThemselves)
{
    ShortListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(people());
    model.setGrouping(0);
    EXPECT_EQ(titles(model), (QStringList{u"北方"_s, u"安然"_s, u"南方"_s, u"赵一"_s, u"陈二"_s}));
    EXPECT_EQ(model.index(0).data(SubtitleRole).toString(), u"1"_s) << "how many there are";
    EXPECT_EQ(model.index(2).data(SubtitleRole).toString(), u"两省"_s) << "or the group's own note";
    EXPECT_EQ(model.headOf(4), 2);
    EXPECT_EQ(model.headAfter(0), 2);
    EXPECT_FALSE(model.index(2).flags() & Qt::ItemIsSelectable);
    model.setCollapsed(2, true);
    EXPECT_EQ(titles(model), (QStringList{u"北方"_s, u"安然"_s, u"南方"_s}));
    EXPECT_EQ(model.count(), 3) << "those in it count";
    model.setLines(people());
    EXPECT_TRUE(model.isCollapsed(2)) << "and it stays so when the rows are read anew";
    model.setAllCollapsed(false);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.firstId(), idOf(2));
}

TEST(ShortListModel, KeepsItsHeadInSightAndFoldsByMouseAndKeys)
{
    ShortListModel model;
    model.setLines(people());
    model.setGrouping(0);
    RowList list;
    list.setMulti(true);
    list.setModel(&model);
    list.resize(300, metric::row * 2);
    list.show();
    list.setCurrentId(idOf(3));
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_EQ(list.currentIndex().row(), 2) << "to the head of its group";
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(model.rowCount(), 3);
    QTest::keyClick(&list, Qt::Key_Right);
    EXPECT_EQ(model.rowCount(), 5);
    list.scrollToTop();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list.visualRect(model.index(0)).center());
    EXPECT_TRUE(list.selectedIds().contains(idOf(2))) << "Ctrl and a click on a head adds its group";
    list.selectAll();
    EXPECT_EQ(list.selectedIds().size(), 3) << "heads are nothing to choose";
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(0)).center());
    EXPECT_EQ(model.rowCount(), 4) << "a click alone folds it";
}

TEST(ShortListModel, KeepsWhatHoldsTheTextOrIsReadSo)
{
    ShortListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(people());
    model.setGrouping(0);
    model.setText(u"chen"_s);
    EXPECT_EQ(titles(model), (QStringList{u"南方"_s, u"陈二"_s}));
    EXPECT_EQ(model.count(), 1);
    model.setText(u"赵"_s);
    EXPECT_EQ(titles(model), (QStringList{u"南方"_s, u"赵一"_s}));
    model.setText(u"ar"_s);
    EXPECT_EQ(titles(model), (QStringList{u"北方"_s, u"安然"_s})) << "by initials";
    model.setText({});
    EXPECT_EQ(model.rowCount(), 5);
}
