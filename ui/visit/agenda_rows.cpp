// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/agenda_rows.h"
#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "core/visit/brief_text.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

struct AgendaText {
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

void tagRow(Row& row, const AgendaEntry& entry)
{
    if (entry.unrecorded) {
        row.tag = AgendaText::tr("Not recorded");
        row.tagKind = TagKind::Amber;
    } else if (entry.state == VisitState::Cancelled) {
        row.tag = enumLabel(entry.state);
        row.archived = true;
    } else if (entry.rating) {
        row.tag = AgendaText::tr("Rated %1").arg(*entry.rating);
        row.tagKind = *entry.rating >= 4   ? TagKind::Green
                      : *entry.rating <= 2 ? TagKind::Red
                                           : TagKind::Amber;
    } else if (entry.state == VisitState::Done) {
        row.tag = enumLabel(entry.state);
    }
}

Row rowOf(const AgendaEntry& entry, const Clock& clock, bool withDay)
{
    Row row;
    row.id = entry.id.uuid;
    row.kind = int(EntityKind::Visit);
    row.title = entry.customerName;
    row.subtitle = format::joined({enumLabel(entry.kind), entry.purpose.simplified(), entry.site});
    row.icon = entry.mode == VisitMode::Phone ? u"phone"_s : u"visit"_s;
    row.badge = entry.tier;
    row.badgeRank = entry.tierRank;
    const QDate day = entry.start.dateIn(clock.zone());
    row.right1 = visitTimes(entry, clock.zone());
    if (withDay)
        row.right1 = format::shortDate(day, clock.today()) + u' ' + row.right1;
    row.right2 = BriefText::names(entry.engineers);
    row.toolTip = entry.number;
    tagRow(row, entry);
    return row;
}

/// The group of a visit: how it sorts among the others, and its head.
struct GroupOf {
    bool without = false;
    QString sort;
    QString title;
    bool operator<(const GroupOf& other) const
    {
        return std::tie(without, sort, title) < std::tie(other.without, other.sort, other.title);
    }
};

constexpr int highestRank = 1'000;

GroupOf groupOf(const AgendaEntry& entry, const Clock& clock, AgendaGrouping grouping)
{
    switch (grouping) {
    case AgendaGrouping::Tier:
        if (entry.tierRank < 0)
            return {true, {}, AgendaText::tr("Without a tier")};
        return {false, u"%1"_s.arg(highestRank - entry.tierRank, 4, 10, QChar(u'0')), entry.tier};
    case AgendaGrouping::Region: {
        const QString code = entry.region.left(2);
        if (code.isEmpty())
            return {true, {}, AgendaText::tr("Without a region")};
        const QString name = provinceName(code.leftJustified(6, u'0'));
        return {false, code, name.isEmpty() ? code : name};
    }
    case AgendaGrouping::Engineer:
        if (entry.engineers.isEmpty())
            return {true, {}, AgendaText::tr("Without an engineer")};
        return {false, pinyinSortKey(entry.engineers.first()), entry.engineers.first()};
    case AgendaGrouping::Month:
    case AgendaGrouping::Day:
        break;
    }
    const QString month = entry.start.dateIn(clock.zone()).toString(u"yyyy-MM"_s);
    return {false, month, month};
}

bool isLate(const AgendaEntry& entry, const Clock& clock)
{
    return entry.unrecorded && entry.start.dateIn(clock.zone()) < clock.today();
}

QVector<RowGroup> otherGroups(const Agenda& agenda, const Clock& clock, AgendaGrouping grouping)
{
    std::map<GroupOf, QVector<Row>> sorted;
    for (const AgendaEntry& entry : agenda.entries)
        if (!isLate(entry, clock))
            sorted[groupOf(entry, clock, grouping)] += rowOf(entry, clock, true);
    QVector<RowGroup> groups;
    for (const auto& [group, rows] : sorted)
        groups.append({group.title, QString::number(rows.size()), Mark::None, rows});
    return groups;
}

QVector<RowGroup> dayGroups(const Agenda& agenda, const Clock& clock)
{
    const QDate today = clock.today();
    QVector<RowGroup> days;
    QDate current;
    for (const AgendaEntry& entry : agenda.entries) {
        if (isLate(entry, clock))
            continue;
        const QDate day = entry.start.dateIn(clock.zone());
        if (days.isEmpty() || day != current) {
            days.append({format::shortDate(day, today),
                         format::relativeDay(day, today),
                         day == today ? Mark::Accent : Mark::None,
                         {}});
            current = day;
        }
        days.last().rows += rowOf(entry, clock, false);
    }
    return days;
}

} // namespace

QString agendaGroupingName(AgendaGrouping grouping)
{
    switch (grouping) {
    case AgendaGrouping::Day:
        break;
    case AgendaGrouping::Month:
        return AgendaText::tr("By month");
    case AgendaGrouping::Tier:
        return AgendaText::tr("By tier");
    case AgendaGrouping::Region:
        return AgendaText::tr("By region");
    case AgendaGrouping::Engineer:
        return AgendaText::tr("By engineer");
    }
    return AgendaText::tr("By day");
}

QString visitTimes(const AgendaEntry& entry, const QTimeZone& zone)
{
    const QDateTime from = entry.start.in(zone);
    if (!entry.end)
        return format::time(from.time());
    const QDateTime to = entry.end->in(zone);
    const QString until = format::time(to.time());
    return format::time(from.time()) + u'–' +
           (to.date() == from.date() ? until : format::dayAndMonth(to.date()) + u' ' + until);
}

QVector<RowGroup> agendaGroups(const Agenda& agenda, const Clock& clock, AgendaGrouping grouping)
{
    RowGroup late{AgendaText::tr("Due and not recorded"), {}, Mark::Amber, {}};
    for (const AgendaEntry& entry : agenda.entries)
        if (isLate(entry, clock))
            late.rows += rowOf(entry, clock, true);
    QVector<RowGroup> groups =
        grouping == AgendaGrouping::Day ? dayGroups(agenda, clock) : otherGroups(agenda, clock, grouping);
    if (late.rows.isEmpty())
        return groups;
    late.note = QString::number(late.rows.size());
    groups.prepend(late);
    return groups;
}

} // namespace zhike
