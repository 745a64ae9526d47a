// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/list_search.h"
#include "ui/parts/row_list.h"

namespace zhike {

void GroupedModel::setGroups(const QVector<RowGroup>& groups)
{
    QVector<Line> lines;
    for (const auto& group : groups) {
        Line head{.row = {}, .head = true};
        head.row.title = group.title;
        head.row.subtitle = group.note;
        head.row.dot = group.dot;
        lines << head;
        for (const auto& row : group.rows)
            lines << Line{.row = row, .head = false};
    }
    setAll(std::move(lines));
}

void GroupedModel::setRows(const QVector<Row>& rows)
{
    QVector<Line> lines;
    for (const auto& row : rows)
        lines << Line{.row = row, .head = false};
    setAll(std::move(lines));
}

void GroupedModel::setText(const QString& text)
{
    const QString wanted = searchedText(text.trimmed());
    if (wanted == m_text)
        return;
    beginResetModel();
    m_text = wanted;
    lay();
    endResetModel();
}

void GroupedModel::setAll(QVector<Line> lines)
{
    beginResetModel();
    m_all = std::move(lines);
    lay();
    endResetModel();
}

/// Shows the lines that hold the text, and the heads that have any.
void GroupedModel::lay()
{
    m_lines = m_all;
    if (m_text.isEmpty())
        return;
    m_lines.removeIf(
        [this](const Line& line) { return !line.head && !searchedWords(line.row).contains(m_text); });
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i)
        if (m_lines[i].head && (i + 1 == m_lines.size() || m_lines[i + 1].head))
            m_lines.removeAt(i);
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
