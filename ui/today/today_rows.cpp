// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_rows.h"

#include "ui/parts/format.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_words.h"
#include "ui/shell/search_answer.h"
#include "ui/today/today_row_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

using namespace todayrows;

namespace {

const SlaClock* clockOf(const Today& today, const RequestRow& r)
{
    const auto found = today.clocks.constFind(r.id.uuid);
    return found == today.clocks.constEnd() ? nullptr : pressing(*found);
}

/// Nobody answered, nothing works, or a promise is about to be broken.
bool isUrgent(const Today& today, const RequestRow& r)
{
    const SlaClock* clock = clockOf(today, r);
    return !r.firstResponseAt || r.priority == Priority::P1 || (clock && clock->state == SlaState::AtRisk);
}

/// What is promised next: what is left of it, when it is due, and the share that is used.
void showClock(Row& row, const SlaClock& promised, const Clock& clock)
{
    row.right1 = slaVerdict(promised);
    row.right1Ink = slaInk(promised.state);
    row.right2 = slaShort(promised, clock);
    row.right2Ink = Ink::Quiet;
    const double target = static_cast<double>(std::max<std::int64_t>(1, promised.targetMs.value_or(1)));
    row.share = std::clamp(static_cast<double>(promised.usedMs) / target, 0.0, 1.0);
    row.shareMark = slaMark(promised.state);
}

QString timesOf(const AgendaEntry& v, const QTimeZone& zone)
{
    const QString from = format::time(v.start.in(zone).time());
    return v.end ? from + u'–' + format::time(v.end->in(zone).time()) : from;
}

Row requestRow(const RequestRow& r, const SlaClock* promised, const Uuid& editing, const Clock& clock)
{
    Row row = rowOfRequest(r, clock);
    row.icon = u"request"_s;
    row.badge = r.tier;
    row.badgeRank = r.tierRank;
    if (!r.firstResponseAt) {
        row.right1Ink = Ink::Red;
        row.right2 = TodayText::tr("not answered yet");
        row.right2Ink = Ink::Red;
        const bool now = r.id.uuid == editing;
        row.action = now ? TodayText::tr("Cancel Esc") : TodayText::tr("Respond");
        setExtra(row, {now ? TodayAction::CancelEdit : TodayAction::Respond, {}, {}});
    }
    if (promised)
        showClock(row, *promised, clock);
    return row;
}

Row visitRow(const AgendaEntry& v, const QStringList& meets, const Clock& clock, bool late)
{
    Row row;
    row.id = v.id.uuid;
    row.kind = static_cast<int>(EntityKind::Visit);
    row.icon = v.mode == VisitMode::Phone ? u"phone"_s : u"visit"_s;
    row.title = v.purpose.isEmpty() ? enumLabel(v.kind) : v.purpose;
    row.title = TodayText::tr("%1 (%2)").arg(row.title, enumLabel(v.mode));
    row.subtitle = format::joined(
        {v.customerName, v.engineers.join(TodayText::tr(", ")),
         meets.isEmpty() ? QString() : TodayText::tr("to meet %1").arg(meets.join(TodayText::tr(", ")))});
    row.badge = v.tier;
    row.badgeRank = v.tierRank;
    row.toolTip = v.number;
    const QDate day = v.start.dateIn(clock.zone());
    if (late) {
        row.right1 = TodayText::tr("not recorded");
        row.right1Ink = Ink::Amber;
        row.right2 = format::shortDate(day, clock.today());
        row.action = TodayText::tr("Write down");
        setExtra(row, {TodayAction::Record, {}, {}});
        return row;
    }
    row.right1 = timesOf(v, clock.zone());
    row.right2 = v.state == VisitState::Done ? enumLabel(v.state) : v.site;
    if (v.state == VisitState::Done)
        row.right2Ink = Ink::Green;
    row.action = TodayText::tr("Read brief");
    setExtra(row, {TodayAction::Brief, {}, {}});
    return row;
}

QString origin(const TodayStep& s, const Clock& clock)
{
    if (!s.visitKind || !s.visitAt)
        return {};
    return TodayText::tr("from %1 on %2")
        .arg(enumLabel(*s.visitKind), format::dayAndMonth(s.visitAt->dateIn(clock.zone())));
}

Row stepRow(const TodayStep& s, const Clock& clock)
{
    Row row;
    row.id = s.id.uuid;
    row.kind = static_cast<int>(EntityKind::NextStep);
    row.icon = u"arrow-right"_s;
    row.title = s.text.simplified();
    row.subtitle = format::joined({s.customerName, s.engineerName, origin(s, clock)});
    row.badge = s.tier;
    row.badgeRank = s.tierRank;
    row.toolTip = s.text;
    const auto late = static_cast<int>(s.dueOn.daysTo(clock.today()));
    row.right1 = late > 0    ? TodayText::tr("%n day(s) overdue", nullptr, late)
                 : late == 0 ? TodayText::tr("Today")
                             : format::shortDate(s.dueOn, clock.today());
    row.right1Ink = late > 0 ? Ink::Red : Ink::Plain;
    row.right2 = late > 0   ? TodayText::tr("was due %1").arg(format::shortDate(s.dueOn, clock.today()))
                 : late < 0 ? format::relativeDay(s.dueOn, clock.today())
                            : QString();
    row.action = TodayText::tr("Done");
    setExtra(row, {TodayAction::FinishStep, {}, s.visit.uuid});
    return row;
}

void addRequests(QVector<RowGroup>& groups, const Today& today, const Uuid& editing, const Clock& clock,
                 bool urgent)
{
    QVector<Row> rows;
    std::vector<RequestRow> shown;
    for (const RequestRow& r : today.requests)
        if (isUrgent(today, r) == urgent)
            shown.push_back(r);
    if (!urgent) // by age: who has waited longest comes first
        std::ranges::stable_sort(shown, {}, &RequestRow::openedAt);
    for (const RequestRow& r : shown)
        rows += requestRow(r, clockOf(today, r), editing, clock);
    if (rows.isEmpty())
        return;
    const qint64 others = urgent ? 0 : today.openRequests - static_cast<qint64>(today.requests.size());
    const auto count = rows.size() + others;
    if (others > 0)
        rows += othersRow(others, TodayText::tr("%1 other open requests"), u"requests"_s);
    groups += urgent ? group(TodayText::tr("Now"), Mark::Red, rows, count)
                     : group(TodayText::tr("Open requests by age"), Mark::Grey, rows, count);
}

void addOverdue(QVector<RowGroup>& groups, const Today& today, TodayKind kind, const Clock& clock)
{
    QVector<Row> rows;
    qint64 count = 0;
    if (kind != TodayKind::Visits) {
        for (const TodayStep& s : today.overdue)
            rows += stepRow(s, clock);
        count += today.overdueSteps;
    }
    if (kind != TodayKind::Steps) {
        for (const AgendaEntry& v : today.unrecorded)
            rows += visitRow(v, {}, clock, true);
        count += today.unrecordedVisits;
        if (const auto others = today.unrecordedVisits - static_cast<qint64>(today.unrecorded.size());
            others > 0)
            rows += othersRow(others, TodayText::tr("%1 other visits that nobody wrote down"), u"visits"_s);
    }
    if (!rows.isEmpty())
        groups += group(TodayText::tr("Overdue"), Mark::Red, rows, count);
}

void addToday(QVector<RowGroup>& groups, const Today& today, TodayKind kind, const Clock& clock)
{
    QVector<Row> rows;
    if (kind != TodayKind::Steps)
        for (const AgendaEntry& v : today.visits)
            rows += visitRow(v, today.meets.value(v.id.uuid), clock, false);
    if (kind != TodayKind::Visits)
        for (const TodayStep& s : today.due)
            if (s.dueOn == today.date)
                rows += stepRow(s, clock);
    if (!rows.isEmpty())
        groups += group(TodayText::tr("Today"), Mark::Amber, rows, rows.size());
}

void addAhead(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const TodayStep& s : today.due)
        if (s.dueOn > today.date)
            rows += stepRow(s, clock);
    if (!rows.isEmpty())
        groups += group(TodayText::tr("The days ahead"), Mark::Grey, rows, rows.size());
}

} // namespace

TodayCounts countsOf(const Today& t)
{
    TodayCounts c;
    c.requests = static_cast<int>(t.openRequests);
    c.visits = static_cast<int>(t.unrecordedVisits) + static_cast<int>(t.visits.size()) +
               static_cast<int>(t.dueCalls);
    c.steps = static_cast<int>(t.overdueSteps + t.dueSteps);
    c.everything = c.requests + c.visits + c.steps + static_cast<int>(t.waitingProposals);
    return c;
}

QVector<RowGroup> todayGroups(const Today& today, TodayKind kind, const Uuid& editing, const Clock& clock)
{
    QVector<RowGroup> groups;
    const bool all = kind == TodayKind::Everything;
    if (all || kind == TodayKind::Requests)
        addRequests(groups, today, editing, clock, true);
    if (kind != TodayKind::Requests) {
        addToday(groups, today, kind, clock);
        addOverdue(groups, today, kind, clock);
        if (all)
            addProposals(groups, today, clock);
        if (kind != TodayKind::Steps)
            addCalls(groups, today, clock);
        if (kind != TodayKind::Visits)
            addFindings(groups, today, clock);
    }
    if (all || kind == TodayKind::Requests)
        addRequests(groups, today, editing, clock, false);
    if (all || kind == TodayKind::Steps)
        addAhead(groups, today, clock);
    if (all)
        addFees(groups, today, clock);
    return groups;
}

QVector<Row> weekRows(const Today& today, QDate day, const Clock& clock)
{
    QVector<Row> rows;
    for (const AgendaEntry& v : today.week) {
        const QDate on = v.start.dateIn(clock.zone());
        if (day.isValid() && on != day)
            continue;
        Row row;
        row.id = v.id.uuid;
        row.kind = static_cast<int>(EntityKind::Visit);
        row.title = format::joined({v.customerName, enumLabel(v.kind)});
        row.subtitle = v.engineers.join(TodayText::tr(", "));
        row.badge = v.tier;
        row.badgeRank = v.tierRank;
        row.right1 = u"%1 %2"_s.arg(format::weekday(on), format::time(v.start.in(clock.zone()).time()));
        row.right2 = v.unrecorded && on < today.date ? TodayText::tr("not recorded") : enumLabel(v.state);
        row.right2Ink = v.unrecorded && on < today.date ? Ink::Amber
                        : v.state == VisitState::Done   ? Ink::Green
                                                        : Ink::Quiet;
        rows += row;
    }
    return rows;
}

} // namespace zhike
