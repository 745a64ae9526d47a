// SPDX-License-Identifier: GPL-3.0-or-later
// How a paged list shows its rows in groups.
#include "ui/parts/paged_list_model.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::uint8_t headMark = 0xff; // ids of records begin with their time, long before this

/// A line's id for a head: the same for the same key, and no record's.
Uuid idOfHead(const QString& key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    Uuid id;
    std::copy_n(hash.begin(), id.bytes.size(), id.bytes.begin());
    id.bytes[0] = headMark;
    return id;
}

} // namespace

void PagedListModel::takeGroups(QVector<PagedGroup> groups)
{
    m_complete = true;
    m_groups = std::move(groups);
    indexHeads();
    layGroups();
    Q_EMIT loaded(count());
}

void PagedListModel::layGroups()
{
    QVector<Uuid> lines;
    for (PagedGroup& group : m_groups) {
        const bool collapsed = m_collapsed.contains(group.key);
        group.head.icon = collapsed ? u"chevron-right"_s : u"chevron-down"_s;
        lines << idOfHead(group.key);
        if (!collapsed)
            lines += group.ids;
    }
    replace(std::move(lines));
    indexHeads();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void PagedListModel::indexHeads()
{
    m_headRows.clear();
    m_headOf.clear();
    if (m_groups.isEmpty())
        return;
    QHash<Uuid, qsizetype> places;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        places.insert(idOfHead(m_groups[i].key), i);
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (m_ids[row].bytes[0] != headMark)
            continue;
        if (const auto found = places.constFind(m_ids[row]); found != places.constEnd()) {
            m_headRows << int(row);
            m_headOf << *found;
        }
    }
}

int PagedListModel::count() const
{
    if (m_groups.isEmpty())
        return int(m_ids.size());
    qsizetype all = 0;
    for (const PagedGroup& group : m_groups)
        all += group.ids.size();
    return int(all);
}

bool PagedListModel::isHead(int row) const
{
    return std::binary_search(m_headRows.begin(), m_headRows.end(), row);
}

int PagedListModel::headOf(int row) const
{
    const auto after = std::upper_bound(m_headRows.begin(), m_headRows.end(), row);
    return after == m_headRows.begin() ? -1 : *(after - 1);
}

int PagedListModel::headAfter(int row) const
{
    const auto after = std::upper_bound(m_headRows.begin(), m_headRows.end(), row);
    return after == m_headRows.end() ? -1 : *after;
}

const PagedGroup* PagedListModel::groupAt(int row) const
{
    const auto found = std::lower_bound(m_headRows.begin(), m_headRows.end(), row);
    if (found == m_headRows.end() || *found != row)
        return nullptr;
    return &m_groups[m_headOf[found - m_headRows.begin()]];
}

bool PagedListModel::isCollapsed(int headRow) const
{
    const PagedGroup* group = groupAt(headRow);
    return group && m_collapsed.contains(group->key);
}

void PagedListModel::setCollapsed(int headRow, bool collapsed)
{
    const PagedGroup* group = groupAt(headRow);
    if (!group || m_collapsed.contains(group->key) == collapsed)
        return;
    if (collapsed)
        m_collapsed.insert(group->key);
    else
        m_collapsed.remove(group->key);
    layGroups();
}

void PagedListModel::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    if (collapsed) {
        for (const PagedGroup& group : m_groups)
            m_collapsed.insert(group.key);
    }
    layGroups();
}

Qt::ItemFlags PagedListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto always = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHead(index.row()) ? always : always | Qt::ItemIsSelectable;
}

} // namespace zhike
