// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h"
#include <QtCore/QAbstractTableModel>
#include <functional>

namespace zhike {

/// One crossing of a row and a column.
struct MatrixCell {
    float share = 0; ///< 0–1: how strong its ground is
    float order = 0; ///< what columns are sorted by
    Ink ink = Ink::Plain;
    bool marked = false; ///< outlined
};

/// One row; only crossings that have something.
struct MatrixRow {
    Uuid id;
    QString title;
    QString note;     ///< after the title
    QStringList keys; ///< under which typing finds it
    QString region;
    int rank = -1; ///< of the tier
    int place = 0; ///< in what it was made from
    std::vector<std::pair<int, MatrixCell>> cells;

    [[nodiscard]] const MatrixCell* cell(int column) const;
};

struct MatrixColumn {
    Uuid id; ///< null: opens nothing
    QString title;
    QString note; ///< tool tip
};

/// Words of a crossing: in the cell, and in full for its tool tip.
struct MatrixWords {
    std::function<QString(int place, int column)> cell;
    std::function<QString(int place, int column)> tip;
};

enum MatrixRoles { MatrixShareRole = Qt::UserRole + 1, MatrixInkRole, MatrixMarkRole, MatrixIdRole };

/// A sparse table of many rows: keeps them all, shows those that pass, in an order; the view asks for what it
/// paints.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setMatrix(std::vector<MatrixColumn> columns, std::vector<MatrixRow> rows, MatrixWords words);
    /// Shows rows that pass; an empty function lets all through.
    void setFilter(std::function<bool(const MatrixRow&)> filter);
    [[nodiscard]] const MatrixRow& row(int shown) const
    {
        return m_rows[m_shown[static_cast<size_t>(shown)]];
    }
    [[nodiscard]] const std::vector<MatrixColumn>& columns() const { return m_columns; }
    /// The place of a record's row among those shown; -1 if it is not.
    [[nodiscard]] int rowOf(const Uuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column, the strongest first; a column below 0 is the order they were given in.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    std::vector<MatrixColumn> m_columns;
    std::vector<MatrixRow> m_rows;
    std::vector<size_t> m_shown;
    MatrixWords m_words;
    std::function<bool(const MatrixRow&)> m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace zhike
