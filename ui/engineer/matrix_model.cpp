// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/matrix_model.h"

namespace zhike {

const MatrixCell* MatrixRow::cell(int column) const
{
    const auto found = std::ranges::find(cells, column, &std::pair<int, MatrixCell>::first);
    return found == cells.end() ? nullptr : &found->second;
}

void MatrixModel::setMatrix(std::vector<MatrixColumn> columns, std::vector<MatrixRow> rows, MatrixWords words)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_words = std::move(words);
    if (m_sortColumn >= static_cast<int>(m_columns.size()))
        m_sortColumn = -1;
    arrange();
    endResetModel();
}

void MatrixModel::setFilter(std::function<bool(const MatrixRow&)> filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    arrange();
    endResetModel();
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void MatrixModel::arrange()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_filter || m_filter(m_rows[i]))
            m_shown.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    std::vector<float> keys(m_rows.size(), 0);
    for (const size_t i : m_shown) {
        if (const MatrixCell* cell = m_rows[i].cell(m_sortColumn))
            keys[i] = cell->order;
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(
        m_shown, [&](size_t a, size_t b) { return descending ? keys[a] > keys[b] : keys[a] < keys[b]; });
}

int MatrixModel::rowOf(const Uuid& id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t i) { return m_rows[i].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow& r = row(index.row());
    const MatrixCell* cell = r.cell(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell ? m_words.cell(r.place, index.column()) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_words.tip(r.place, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case MatrixShareRole:
        return cell ? cell->share : 0.0F;
    case MatrixInkRole:
        return static_cast<int>(cell ? cell->ink : Ink::Plain);
    case MatrixMarkRole:
        return cell && cell->marked;
    case MatrixIdRole:
        return QVariant::fromValue(r.id);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= static_cast<int>(m_columns.size()))
            return {};
        const MatrixColumn& column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::ToolTipRole ? QVariant(column.note) : QVariant();
    }
    if (section >= rowCount())
        return {};
    const MatrixRow& r = row(section);
    if (role == Qt::DisplayRole)
        return r.title;
    if (role == Qt::ToolTipRole)
        return r.note.isEmpty() ? r.title : r.title + u'\n' + r.note;
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace zhike
