// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_rows.h"

#include "ui/parts/format.h"
#include "ui/today/today_row_parts.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace zhike {

using namespace todayrows;

namespace {

/// How many promises are broken, and when the next one runs out.
QString pressure(const Today& today, const std::vector<RequestRow>& requests, bool complaints,
                 const Clock& clock)
{
    int broken = 0;
    std::optional<Instant> next;
    const auto add = [&](const std::optional<Instant>& due) {
        if (due && *due < clock.now())
            ++broken;
        else if (due && (!next || *due < *next))
            next = due;
    };
    for (const RequestRow& r : requests) {
        if (const SlaClock* promised = today.clockOf(r))
            add(promised->due);
    }
    for (const ComplaintRow& c : complaints ? today.complaints : QVector<ComplaintRow>()) {
        if (c.standing.answer.runs())
            add(c.standing.answer.due);
    }
    return format::joined(
        {broken > 0 ? TodayText::tr("%n over time", nullptr, broken) : QString(),
         next ? TodayText::tr("the next in %1").arg(format::minutes((next->ms - clock.now().ms) / 60'000))
              : QString()});
}

void addUrgent(QVector<RowGroup>& groups, const Today& today, TodayKind kind, const Uuid& editing,
               const Clock& clock)
{
    const bool withRequests = kind != TodayKind::Complaints;
    const bool withComplaints = kind != TodayKind::Requests;
    std::vector<RequestRow> urgent;
    if (withRequests)
        std::ranges::copy_if(today.requests, std::back_inserter(urgent),
                             [&](const RequestRow& r) { return today.isUrgent(r); });
    QVector<Row> rows;
    for (const RequestRow& r : urgent)
        rows += requestRow(today, r, editing, clock);
    qint64 count = rows.size();
    if (withRequests && today.otherUrgent > 0) {
        count += today.otherUrgent;
        rows += othersRow(today.otherUrgent, TodayText::tr("%1 other requests that press"), u"requests"_s);
    }
    if (withComplaints) {
        count += today.waiting.complaints;
        addComplaints(rows, today, clock);
    }
    if (rows.isEmpty())
        return;
    RowGroup now = group(TodayText::tr("Now"), Mark::Red, std::move(rows), count);
    now.note = format::joined({now.note, pressure(today, urgent, withComplaints, clock)});
    groups += now;
}

void addOpen(QVector<RowGroup>& groups, const Today& today, const Uuid& editing, const Clock& clock)
{
    std::vector<RequestRow> open;
    std::ranges::copy_if(today.requests, std::back_inserter(open),
                         [&](const RequestRow& r) { return !today.isUrgent(r); });
    // By age: who has waited longest comes first.
    std::ranges::stable_sort(open, {}, &RequestRow::openedAt);
    QVector<Row> rows;
    for (const RequestRow& r : open)
        rows += requestRow(today, r, editing, clock);
    const qint64 others = today.openRequests - std::ssize(today.requests) - today.otherUrgent;
    const qint64 count = rows.size() + std::max<qint64>(0, others);
    if (others > 0)
        rows += othersRow(others, TodayText::tr("%1 other open requests"), u"requests"_s);
    if (!rows.isEmpty())
        groups += group(TodayText::tr("Open requests by age"), Mark::Grey, std::move(rows), count);
}

void addVisits(QVector<Row>& rows, const Today& today, const Clock& clock)
{
    for (const AgendaEntry& v : today.visits)
        rows += visitRow(v, today.meets.value(v.id.uuid), clock, false);
    for (const AgendaEntry& v : today.unrecorded)
        rows += visitRow(v, {}, clock, true);
    if (const auto others = today.unrecordedVisits - std::ssize(today.unrecorded); others > 0)
        rows += othersRow(others, TodayText::tr("%1 other visits that nobody wrote down"), u"visits"_s);
}

void addCalls(QVector<Row>& rows, const Today& today, const Uuid& editing, const Clock& clock)
{
    for (const Suggestion& call : today.careCalls)
        rows += callRow(today, call, editing, clock);
    if (const auto others = today.dueCalls - std::ssize(today.careCalls); others > 0) {
        rows += othersRow(others, TodayText::tr("%1 other care calls that are due"), u"visits"_s);
        rows.back().id.bytes[2] = 1; // not the line of visits that nobody wrote down
    }
}

/// Those of today, then back in time: what has lain for half a year presses less than what was due yesterday.
void addSteps(QVector<Row>& rows, const Today& today, const Clock& clock)
{
    for (const TodayStep& s : today.due)
        if (s.dueOn == today.date)
            rows += stepRow(s, clock);
    for (const TodayStep& s : today.overdue | std::views::reverse)
        rows += stepRow(s, clock);
}

void addToday(QVector<RowGroup>& groups, const Today& today, TodayKind kind, const Uuid& editing,
              const Clock& clock)
{
    const bool all = kind == TodayKind::Everything;
    QVector<Row> rows;
    int count = 0;
    if (all || kind == TodayKind::Visits) {
        addVisits(rows, today, clock);
        count += today.waiting.visits;
    }
    if (all || kind == TodayKind::Calls) {
        addCalls(rows, today, editing, clock);
        count += today.waiting.calls;
    }
    if (all || kind == TodayKind::Steps) {
        addSteps(rows, today, clock);
        count += today.waiting.steps;
    }
    if (!rows.isEmpty())
        groups += group(TodayText::tr("Today"), Mark::Amber, std::move(rows), count);
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

QVector<RowGroup> todayGroups(const Today& today, TodayKind kind, const Uuid& editing, const Clock& clock)
{
    QVector<RowGroup> groups;
    const auto wanted = [kind](TodayKind one) { return kind == TodayKind::Everything || kind == one; };
    if (wanted(TodayKind::Requests) || kind == TodayKind::Complaints)
        addUrgent(groups, today, kind, editing, clock);
    addToday(groups, today, kind, editing, clock);
    if (wanted(TodayKind::Proposals))
        addProposals(groups, today, clock);
    if (wanted(TodayKind::Steps))
        addFindings(groups, today, clock);
    if (wanted(TodayKind::Requests))
        addOpen(groups, today, editing, clock);
    if (wanted(TodayKind::Steps))
        addAhead(groups, today, clock);
    if (kind == TodayKind::Everything)
        addPromises(groups, today, clock);
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
        row.extra = on;
        rows += row;
    }
    return rows;
}

} // namespace zhike
