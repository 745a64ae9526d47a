// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/agenda_rows.h"
#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "core/visit/brief_text.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

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

/// Groups stand in the order of this: what waits first, what is missing last.
constexpr QChar first = u'0', among = u'1', last = u'2';
constexpr int highestRank = 1'000;
constexpr qint64 msPerMinute = 60'000;

GroupPlace groupOf(const AgendaEntry& entry, const Clock& clock, AgendaGrouping grouping)
{
    const QDate day = entry.start.dateIn(clock.zone());
    switch (grouping) {
    case AgendaGrouping::Day:
        return {among + day.toString(Qt::ISODate), format::shortDate(day, clock.today()),
                format::relativeDay(day, clock.today()), day == clock.today() ? Mark::Accent : Mark::None};
    case AgendaGrouping::Month:
        break;
    case AgendaGrouping::Tier:
        if (entry.tierRank < 0)
            return {last, AgendaText::tr("Without a tier")};
        return {among + u"%1"_s.arg(highestRank - entry.tierRank, 4, 10, QChar(u'0')), entry.tier};
    case AgendaGrouping::Region: {
        const QString code = entry.region.left(2);
        if (code.isEmpty())
            return {last, AgendaText::tr("Without a region")};
        const QString name = provinceName(code.leftJustified(6, u'0'));
        return {among + code, name.isEmpty() ? code : name};
    }
    case AgendaGrouping::Engineer:
        if (entry.engineers.isEmpty())
            return {last, AgendaText::tr("Without an engineer")};
        return {among + pinyinSortKey(entry.engineers.first()), entry.engineers.first()};
    }
    const QString month = day.toString(u"yyyy-MM"_s);
    return {among + month, month};
}

bool isLate(const AgendaEntry& entry, const Clock& clock)
{
    return entry.unrecorded && entry.start.dateIn(clock.zone()) < clock.today();
}

/// What the list sorts by; also the places of the columns.
enum Column {
    ByDate,
    ByTime,
    ByCustomer,
    ByTier,
    ByKind,
    ByPurpose,
    BySite,
    ByEngineers,
    ByState,
    ByRating,
    ByNumber
};

QVector<SortKey> keysOf(const AgendaEntry& e, const Clock& clock)
{
    const QDateTime start = e.start.in(clock.zone());
    return {SortKey::of(double(e.start.ms)),
            SortKey::of(double(start.time().msecsSinceStartOfDay())),
            SortKey::ofName(e.customerName),
            e.tierRank < 0 ? SortKey() : SortKey::of(e.tierRank),
            SortKey::of(int(e.kind)),
            SortKey::ofName(e.purpose),
            SortKey::ofName(e.site),
            SortKey::ofName(e.engineers.value(0)),
            SortKey::of(e.unrecorded ? -1 : int(e.state)),
            e.rating ? SortKey::of(*e.rating) : SortKey(),
            SortKey::ofText(e.number)};
}

QVector<Cell> cellsOf(const AgendaEntry& e, const Clock& clock)
{
    const QDate day = e.start.dateIn(clock.zone());
    const Ink soft = Ink::Soft;
    return {{format::shortDate(day, clock.today()), day.toString(Qt::ISODate), Ink::Plain},
            {visitTimes(e, clock.zone()), {}, Ink::Plain},
            {e.customerName, {}, Ink::Plain},
            {e.tier, {}, Ink::Plain},
            {enumLabel(e.kind), {}, soft},
            {e.purpose.simplified(), {}, soft},
            {e.site, {}, soft},
            {BriefText::names(e.engineers), {}, soft},
            {e.unrecorded ? AgendaText::tr("Not recorded") : enumLabel(e.state),
             {},
             e.unrecorded                       ? Ink::Amber
             : e.state == VisitState::Cancelled ? Ink::Quiet
                                                : soft},
            {e.rating ? QString::number(*e.rating) : u"–"_s, e.rating ? QString() : u""_s,
             e.rating ? Ink::Plain : Ink::Quiet},
            {e.number, {}, soft}};
}

QString sumsOf(const QVector<const ListLine*>& lines)
{
    QSet<QString> customers;
    qint64 minutes = 0;
    for (const ListLine* line : lines) {
        customers.insert(line->row.title);
        minutes += line->row.extra.toLongLong();
    }
    return format::joined({AgendaText::tr("%n customer(s)", nullptr, int(customers.size())),
                           minutes > 0 ? format::minutes(minutes) : QString()});
}

} // namespace

QString agendaGroupingName(int grouping)
{
    if (grouping < 0)
        return AgendaText::tr("No groups");
    switch (static_cast<AgendaGrouping>(grouping)) {
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

ShortListDesign agendaDesign()
{
    constexpr int dates = 104, times = 112, names = 184, narrow = 72, purposes = 200, places = 112;
    ShortListDesign design;
    design.key = u"visits/agenda"_s;
    design.kind = EntityKind::Visit;
    design.fileName = AgendaText::tr("visits");
    design.columns = {tableColumn("date", AgendaText::tr("Date"), dates, ByDate),
                      tableColumn("time", AgendaText::tr("Time"), times, ByTime),
                      tableColumn("customer", AgendaText::tr("Customer"), names, ByCustomer),
                      tableColumn("tier", AgendaText::tr("Tier"), narrow, ByTier),
                      tableColumn("kind", AgendaText::tr("Kind"), narrow, ByKind),
                      tableColumn("purpose", AgendaText::tr("Purpose"), purposes, ByPurpose),
                      tableColumn("site", AgendaText::tr("Site"), places, BySite),
                      tableColumn("engineers", AgendaText::tr("Engineers"), places, ByEngineers),
                      tableColumn("state", AgendaText::tr("State"), narrow, ByState),
                      tableColumn("rating", AgendaText::tr("Rating"), narrow, ByRating),
                      tableColumn("number", AgendaText::tr("Number"), places, ByNumber)};
    design.columns[ByTier].badge = true;
    design.columns[ByTier].greatestFirst = true;
    design.columns[ByRating].number = true;
    design.columns[ByRating].definition = AgendaText::tr("What the customer said about the visit, 1 to 5.");
    design.usual = AgendaText::tr("As they come");
    for (int i = 0; i < agendaGroupings; ++i)
        design.groupings.append(agendaGroupingName(i));
    design.grouping = int(AgendaGrouping::Day);
    design.sums = sumsOf;
    return design;
}

QVector<ListLine> agendaLines(const Agenda& agenda, const Clock& clock, bool withDay)
{
    QVector<ListLine> lines;
    for (const AgendaEntry& entry : agenda.entries) {
        const bool late = isLate(entry, clock);
        ListLine line{rowOf(entry, clock, withDay || late), keysOf(entry, clock), {}};
        line.row.cells = cellsOf(entry, clock);
        if (entry.end)
            line.row.extra = (entry.end->ms - entry.start.ms) / msPerMinute;
        for (int i = 0; i < agendaGroupings; ++i)
            line.groups.append(
                late ? GroupPlace{first, AgendaText::tr("Due and not recorded"), {}, Mark::Amber}
                     : groupOf(entry, clock, static_cast<AgendaGrouping>(i)));
        lines.append(std::move(line));
    }
    return lines;
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

} // namespace zhike
