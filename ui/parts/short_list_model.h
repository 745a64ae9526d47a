// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/group_heads.h"
#include "ui/parts/row.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <functional>
#include <vector>

namespace zhike {

/// What a row sorts by in one column; without a value it comes last either way.
struct SortKey {
    bool none = true;
    double number = 0;
    QString text = {};

    [[nodiscard]] static SortKey of(double value) { return {false, value, {}}; }
    /// By how it is read: 曹 before 赵.
    [[nodiscard]] static SortKey ofName(const QString& name);
    [[nodiscard]] static SortKey ofText(const QString& text) { return {text.isEmpty(), 0, text}; }
    [[nodiscard]] static SortKey of(QDate day);
};

/// The group in which a row stands: how it sorts among the others, and what its head says.
struct GroupPlace {
    QString sort; ///< by which groups stand in order; the same for all rows of one
    QString title;
    QString note = {}; ///< what its head says besides
    Mark dot = Mark::None;
};

/// One row of a short list with all that it is sorted and grouped by.
struct ListLine {
    Row row;                    ///< with its cells, where the list can be a table
    QVector<SortKey> keys;      ///< by the order's number
    QVector<GroupPlace> groups; ///< by the grouping's number
};

/// Lines that are all there, sorted and grouped in memory: lists of hundreds of rows.
class ShortListModel : public QAbstractListModel, public GroupHeads
{
    Q_OBJECT
public:
    using HeadNote = std::function<QString(const QVector<const ListLine*>&)>;
    using QAbstractListModel::QAbstractListModel;

    void setLines(QVector<ListLine> lines);
    /// Only lines that hold this, in any of their words or the pinyin of their title; empty: all.
    void setText(const QString& text);
    /// By which key; below 0 as the lines were given.
    void setOrder(int key, bool descending);
    /// Which of the groups of the lines; below 0: none.
    void setGrouping(int grouping);
    /// What a head says besides its title where the group has no note; how many there are, by default.
    void setHeadNote(HeadNote note) { m_headNote = std::move(note); }
    /// Null if it is not there.
    [[nodiscard]] const ListLine* line(const Uuid& id) const;
    /// How many are shown, those in collapsed groups included.
    [[nodiscard]] int count() const { return m_count; }
    /// The first line in the order shown; null without any.
    [[nodiscard]] Uuid firstId() const;
    [[nodiscard]] QModelIndex indexOf(const Uuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    // GroupHeads
    [[nodiscard]] bool hasUniformRows() const override { return false; }
    [[nodiscard]] bool isGrouped() const override { return !m_groups.empty(); }
    [[nodiscard]] bool isHead(int row) const override;
    [[nodiscard]] int headOf(int row) const override;
    [[nodiscard]] int headAfter(int row) const override;
    [[nodiscard]] bool isCollapsed(int headRow) const override;
    void setCollapsed(int headRow, bool collapsed) override;
    void setAllCollapsed(bool collapsed) override;

private:
    struct Group {
        QString key; ///< by which it stays collapsed
        Row head;
        QVector<int> lines;
    };
    void lay();
    void divide(const std::vector<int>& sorted);
    [[nodiscard]] QString noteOf(const Group& group) const;
    void place();
    [[nodiscard]] std::vector<int> sorted();
    [[nodiscard]] bool holds(int line);
    [[nodiscard]] const Row& rowAt(int row) const;
    [[nodiscard]] int groupAt(int headRow) const;

    QVector<ListLine> m_lines;
    std::vector<Group> m_groups;
    QVector<int> m_rows; ///< a line's number, or −1 − that of a group whose head stands there
    QSet<QString> m_collapsed;
    QString m_text;         ///< folded
    QStringList m_searched; ///< what is searched of each line, once it is searched
    int m_count = 0;
    HeadNote m_headNote;
    int m_order = -1;
    bool m_descending = false;
    int m_grouping = -1;
};

} // namespace zhike
