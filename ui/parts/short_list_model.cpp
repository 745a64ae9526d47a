// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/short_list_model.h"

#include "core/base/pinyin.h"
#include "ui/parts/format.h"
#include "ui/parts/list_search.h"
#include <QtCore/QDate>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zhike {

SortKey SortKey::ofName(const QString& name)
{
    return {name.isEmpty(), 0, pinyinSortKey(name)};
}

SortKey SortKey::of(QDate day)
{
    return {!day.isValid(), double(day.toJulianDay()), {}};
}

void ShortListModel::setLines(QVector<ListLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_searched.clear();
    lay();
    endResetModel();
}

void ShortListModel::setText(const QString& text)
{
    const QString wanted = searchedText(text.trimmed());
    if (wanted == m_text)
        return;
    beginResetModel();
    m_text = wanted;
    lay();
    endResetModel();
}

bool ShortListModel::holds(int line)
{
    if (m_text.isEmpty())
        return true;
    if (m_searched.isEmpty())
        for (const ListLine& each : std::as_const(m_lines))
            m_searched.append(searchedWords(each.row));
    return m_searched[line].contains(m_text);
}

void ShortListModel::setOrder(int key, bool descending)
{
    if (key == m_order && descending == m_descending)
        return;
    beginResetModel();
    m_order = key;
    m_descending = descending;
    lay();
    endResetModel();
}

void ShortListModel::setGrouping(int grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    lay();
    endResetModel();
}

std::vector<int> ShortListModel::sorted()
{
    std::vector<int> order;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (holds(i))
            order.push_back(i);
    }
    m_count = int(order.size());
    if (m_order < 0)
        return order;
    std::ranges::stable_sort(order, [this](int a, int b) {
        const SortKey x = m_lines[a].keys.value(m_order);
        const SortKey y = m_lines[b].keys.value(m_order);
        if (x.none || y.none)
            return !x.none && y.none;
        const auto less = [](const SortKey& l, const SortKey& r) {
            return std::tie(l.number, l.text) < std::tie(r.number, r.text);
        };
        return m_descending ? less(y, x) : less(x, y);
    });
    return order;
}

void ShortListModel::divide(const std::vector<int>& order)
{
    std::map<std::pair<QString, QString>, Group> groups;
    for (const int i : order) {
        const GroupPlace place = m_lines[i].groups.value(m_grouping);
        Group& group = groups[{place.sort, place.title}];
        if (group.lines.isEmpty()) {
            group.key = QString::number(m_grouping) + u'/' + place.sort + u'/' + place.title;
            group.head.title = place.title;
            group.head.subtitle = place.note;
            group.head.dot = place.dot;
        }
        group.lines.append(i);
    }
    for (auto& [key, group] : groups) {
        if (group.head.subtitle.isEmpty())
            group.head.subtitle = noteOf(group);
        m_groups.push_back(std::move(group));
    }
}

QString ShortListModel::noteOf(const Group& group) const
{
    if (!m_headNote)
        return format::count(group.lines.size());
    QVector<const ListLine*> lines;
    for (const int i : group.lines)
        lines.append(&m_lines[i]);
    return m_headNote(lines);
}

void ShortListModel::lay()
{
    m_groups.clear();
    const std::vector<int> order = sorted();
    if (m_grouping >= 0)
        divide(order);
    if (m_groups.empty())
        m_rows = QVector<int>(order.begin(), order.end());
    else
        place();
}

/// Where heads and lines stand now.
void ShortListModel::place()
{
    m_rows.clear();
    for (size_t g = 0; g < m_groups.size(); ++g) {
        Group& group = m_groups[g];
        const bool collapsed = m_collapsed.contains(group.key);
        group.head.icon = collapsed ? u"chevron-right"_s : u"chevron-down"_s;
        m_rows.append(-1 - int(g));
        if (!collapsed)
            m_rows += group.lines;
    }
}

const Row& ShortListModel::rowAt(int row) const
{
    const int i = m_rows[row];
    return i < 0 ? m_groups[static_cast<size_t>(-1 - i)].head : m_lines[i].row;
}

const ListLine* ShortListModel::line(const Uuid& id) const
{
    const auto found = std::ranges::find(m_lines, id, [](const ListLine& l) { return l.row.id; });
    return found == m_lines.end() ? nullptr : &*found;
}

Uuid ShortListModel::firstId() const
{
    const auto first = std::ranges::find_if(m_rows, [](int i) { return i >= 0; });
    return first == m_rows.end() ? Uuid() : m_lines[*first].row.id;
}

QModelIndex ShortListModel::indexOf(const Uuid& id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row] >= 0 && m_lines[m_rows[row]].row.id == id)
            return index(row);
    }
    return {};
}

int ShortListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ShortListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == GroupHeadRole ? QVariant(isHead(index.row())) : rowValue(rowAt(index.row()), role);
}

Qt::ItemFlags ShortListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto always = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHead(index.row()) ? always : always | Qt::ItemIsSelectable;
}

bool ShortListModel::isHead(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row] < 0;
}

int ShortListModel::headOf(int row) const
{
    for (int r = std::min(row, int(m_rows.size()) - 1); r >= 0; --r) {
        if (m_rows[r] < 0)
            return r;
    }
    return -1;
}

int ShortListModel::headAfter(int row) const
{
    for (int r = row + 1; r < int(m_rows.size()); ++r) {
        if (m_rows[r] < 0)
            return r;
    }
    return -1;
}

int ShortListModel::groupAt(int headRow) const
{
    return isHead(headRow) ? -1 - m_rows[headRow] : -1;
}

bool ShortListModel::isCollapsed(int headRow) const
{
    const int group = groupAt(headRow);
    return group >= 0 && m_collapsed.contains(m_groups[static_cast<size_t>(group)].key);
}

void ShortListModel::setCollapsed(int headRow, bool collapsed)
{
    const int place = groupAt(headRow);
    if (place < 0 || isCollapsed(headRow) == collapsed)
        return;
    Group& group = m_groups[static_cast<size_t>(place)];
    const int lines = int(group.lines.size());
    group.head.icon = collapsed ? u"chevron-right"_s : u"chevron-down"_s;
    if (collapsed) {
        m_collapsed.insert(group.key);
        beginRemoveRows({}, headRow + 1, headRow + lines);
        m_rows.remove(headRow + 1, lines);
        endRemoveRows();
    } else {
        m_collapsed.remove(group.key);
        beginInsertRows({}, headRow + 1, headRow + lines);
        m_rows = m_rows.mid(0, headRow + 1) + group.lines + m_rows.mid(headRow + 1);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(headRow), index(headRow));
}

void ShortListModel::setAllCollapsed(bool collapsed)
{
    beginResetModel();
    m_collapsed.clear();
    if (collapsed) {
        for (const Group& group : m_groups)
            m_collapsed.insert(group.key);
    }
    place();
    endResetModel();
}

} // namespace zhike
