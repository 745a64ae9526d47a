// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_list.h"

namespace zhike {

void GroupedModel::setGroups(const QVector<RowGroup>& groups)
{
    beginResetModel();
    m_lines.clear();
    for (const auto& group : groups) {
        Line head{.row = {}, .head = true};
        head.row.title = group.title;
        head.row.subtitle = group.note;
        head.row.dot = group.dot;
        m_lines << head;
        for (const auto& row : group.rows)
            m_lines << Line{.row = row, .head = false};
    }
    endResetModel();
}

void GroupedModel::setRows(const QVector<Row>& rows)
{
    beginResetModel();
    m_lines.clear();
    for (const auto& row : rows)
        m_lines << Line{.row = row, .head = false};
    endResetModel();
}

const Row* GroupedModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines[index.row()].head)
        return nullptr;
    return &m_lines[index.row()].row;
}

QModelIndex GroupedModel::indexOf(const Uuid& id) const
{
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (!m_lines[i].head && m_lines[i].row.id == id)
            return index(i);
    return {};
}

int GroupedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant GroupedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    return role == GroupHeadRole ? QVariant(line.head) : rowValue(line.row, role);
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[index.row()].head ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace zhike
