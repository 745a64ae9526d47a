// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/format.h"
#include "ui/parts/timeline.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString headOf(QDate day, QDate today)
{
    const QString exact = format::shortDate(day, today);
    const QString relative = format::relativeDay(day, today);
    if (std::abs(today.daysTo(day)) <= 1)
        return u"%1 %2"_s.arg(relative, exact);
    //: A day and how long ago: 11-20 周五，3 天前
    return TimelineModel::tr("%1, %2").arg(exact, relative);
}

} // namespace

void TimelineModel::setEntries(QVector<TimelineEntry> entries, QDate today)
{
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        if (a.at.date() != b.at.date())
            return a.at.date() > b.at.date();
        return a.at > b.at;
    });
    beginResetModel();
    m_entries = std::move(entries);
    m_lines.clear();
    QDate day;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (m_entries[i].at.date() != day) {
            day = m_entries[i].at.date();
            m_lines << Line{.head = headOf(day, today), .entry = -1, .last = false};
        }
        m_lines << Line{.head = {}, .entry = i, .last = false};
    }
    if (!m_lines.isEmpty())
        m_lines.last().last = true;
    endResetModel();
}

const TimelineEntry* TimelineModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines[index.row()].entry < 0)
        return nullptr;
    return &m_entries[m_lines[index.row()].entry];
}

QModelIndex TimelineModel::indexOf(const Uuid& id) const
{
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (m_lines[i].entry >= 0 && m_entries[m_lines[i].entry].id == id)
            return index(i);
    return {};
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const TimelineEntry* e = entry(index);
    if (role == GroupHeadRole)
        return e == nullptr;
    if (role == FirstFreeRole)
        return line.last;
    if (!e)
        return role == Qt::DisplayRole ? QVariant(line.head) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return e->title;
    case Qt::AccessibleTextRole:
        return format::joined({format::time(e->at.time()), e->tag, e->title, e->subtitle, e->tail});
    case SubtitleRole:
        return e->subtitle;
    case IdRole:
        return QVariant::fromValue(e->id);
    case KindRole:
        return e->kind;
    case IconRole:
        return e->icon;
    case TagRole:
        return e->tag;
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!entry(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace zhike
