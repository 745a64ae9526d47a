// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/agenda_rows.h"
#include "core/visit/brief_text.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

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

} // namespace

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

QVector<RowGroup> agendaGroups(const Agenda& agenda, const Clock& clock)
{
    const QDate today = clock.today();
    RowGroup late{AgendaText::tr("Due and not recorded"), {}, Mark::Amber, {}};
    QVector<RowGroup> days;
    QDate current;
    for (const AgendaEntry& entry : agenda.entries) {
        const QDate day = entry.start.dateIn(clock.zone());
        if (entry.unrecorded && day < today) {
            late.rows += rowOf(entry, clock, true);
            continue;
        }
        if (days.isEmpty() || day != current) {
            days.append({format::shortDate(day, today),
                         format::relativeDay(day, today),
                         day == today ? Mark::Accent : Mark::None,
                         {}});
            current = day;
        }
        days.last().rows += rowOf(entry, clock, false);
    }
    if (late.rows.isEmpty())
        return days;
    late.note = QString::number(late.rows.size());
    days.prepend(late);
    return days;
}

} // namespace zhike
