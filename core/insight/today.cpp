// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today.h"

#include "core/visit/visit_text.h"

#include <algorithm>
#include <limits>

namespace zhike {

namespace {

constexpr std::string_view stepsSql =
    "SELECT s.id, s.customer, s.visit, s.text, c.name, e.name, t.name, coalesce(t.rank, -1), v.visit_kind, "
    "coalesce(v.actual_start, v.planned_start), s.due_on, t.english_name "
    "FROM next_step s JOIN customer c ON c.id = s.customer LEFT JOIN engineer e ON e.id = s.engineer "
    "LEFT JOIN customer_card k ON k.customer = s.customer LEFT JOIN tier t ON t.id = k.tier "
    "LEFT JOIN visit v ON v.id = s.visit "
    "WHERE s.done_on IS NULL AND s.archived_at IS NULL AND s.due_on >= ?1 AND s.due_on < ?2 "
    "ORDER BY s.due_on, s.rowid LIMIT ?3";
constexpr std::string_view countStepsSql =
    "SELECT count(*) FROM next_step WHERE done_on IS NULL AND archived_at IS NULL "
    "AND due_on >= ?1 AND due_on < ?2";
constexpr std::string_view countVisitsSql =
    "SELECT count(*) FROM visit WHERE archived_at IS NULL "
    "AND state <> 'cancelled' AND planned_start >= ?1 AND planned_start < ?2";
constexpr std::string_view countPlannedSql =
    "SELECT count(*) FROM visit WHERE state = 'planned' AND archived_at IS NULL "
    "AND planned_start >= ?1 AND planned_start < ?2";
constexpr std::string_view meetsSql = "SELECT p.name FROM visit_contact m JOIN contact p ON p.id = m.contact "
                                      "WHERE m.visit = ? ORDER BY p.role, p.name LIMIT 3";
/// This index holds the first response; the planner would take the other one and look up every record.
constexpr std::string_view unansweredSql =
    "SELECT count(*) FROM request INDEXED BY request_urgent WHERE state NOT IN ('resolved', "
    "'closed', 'cancelled') AND archived_at IS NULL "
    "AND first_response_at IS NULL";

const QDate farPast(1, 1, 1);

Result<qint64> number(const Reader& reader, std::string_view sql, const auto&... values)
{
    Query q = reader.query(sql);
    q.bind(values...);
    const qint64 n = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return n;
}

Instant startOf(const Reader& reader, QDate day)
{
    return Instant::of(day, QTime(0, 0), reader.clock().zone());
}

Result<std::vector<TodayStep>> steps(const Reader& reader, QDate from, QDate before)
{
    std::vector<TodayStep> all;
    Query q = reader.query(stepsSql);
    q.bind(from, before, Today::shownSteps);
    while (q.next()) {
        TodayStep s{q.id<NextStep>(0),
                    q.id<Customer>(1),
                    q.id<Visit>(2),
                    q.text(3),
                    q.text(4),
                    q.text(5),
                    VisitText::tier(q.text(6), q.text(11)),
                    static_cast<int>(q.integer(7)),
                    enumFromText<VisitKind>(q.text(8)),
                    q.instant(9),
                    q.date(10)};
        all.push_back(std::move(s));
    }
    ZHIKE_TRY(q.done());
    return all;
}

Result<std::vector<AgendaEntry>> agenda(const Reader& reader, QDate from, QDate to)
{
    AgendaFilter filter;
    filter.from = from;
    filter.to = to;
    filter.withUnrecorded = false;
    filter.limit = Today::shownVisits;
    ZHIKE_ASSIGN(Agenda found, readAgenda(reader, filter));
    return std::move(found.entries);
}

Done readVisits(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(today.visits, agenda(reader, today.date, today.date));
    ZHIKE_ASSIGN(today.week, agenda(reader, today.monday(), today.monday().addDays(6)));
    for (size_t i = 0; i < today.weekCounts.size(); ++i) {
        const QDate day = today.monday().addDays(static_cast<qint64>(i));
        ZHIKE_ASSIGN(const qint64 n,
                     number(reader, countVisitsSql, startOf(reader, day), startOf(reader, day.addDays(1))));
        today.weekCounts[i] = static_cast<int>(n);
    }
    for (const AgendaEntry& v : today.visits) {
        QStringList names;
        Query q = reader.query(meetsSql);
        q.bind(v.id);
        while (q.next())
            names.append(q.text(0));
        ZHIKE_TRY(q.done());
        today.meets.insert(v.id.uuid, names);
    }
    return {};
}

/// Those planned before today that nobody wrote down: the agenda offers them beside any days; ask it for
/// none.
Done readUnrecorded(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(today.unrecordedVisits,
                 number(reader, countPlannedSql, Instant{0}, startOf(reader, today.date)));
    if (today.unrecordedVisits == 0)
        return {};
    AgendaFilter filter;
    filter.from = today.date;
    filter.to = today.date.addDays(-1);
    filter.limit = 20;
    ZHIKE_ASSIGN(Agenda found, readAgenda(reader, filter));
    today.unrecorded = std::move(found.entries);
    std::ranges::sort(today.unrecorded, std::greater{}, &AgendaEntry::start);
    return {};
}

/// The clock that runs out next first; those that pause or have none keep their order behind.
template <class Rows>
void orderByClocks(Rows& rows, const Today& today)
{
    std::ranges::stable_sort(rows, {}, [&today](const RequestRow& row) {
        const auto found = today.clocks.constFind(row.id.uuid);
        const SlaClock* clock = found == today.clocks.constEnd() ? nullptr : pressing(*found);
        return clock && clock->state != SlaState::Paused ? clock->remainingMs()
                                                         : std::numeric_limits<std::int64_t>::max();
    });
}

Done readCareCalls(const Reader& reader, Today& today)
{
    SuggestionFilter filter{today.date, {}};
    filter.kind = RhythmKind::CareCall;
    filter.limit = Today::shownCalls;
    ZHIKE_ASSIGN(today.careCalls, readSuggestions(reader, filter));
    ZHIKE_ASSIGN(today.dueCalls, countSuggestions(reader, filter));
    return {};
}

/// The requests whose clocks run out next, out of the most urgent ones.
Done readRequests(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(auto rows, firstRequests(reader, {}, RequestOrder::Urgent, Today::weighedRequests));
    std::vector<Uuid> ids;
    for (const RequestRow& row : rows)
        ids.push_back(row.id.uuid);
    ZHIKE_ASSIGN(auto clocks, readSlas(reader, ids));
    for (RequestSla& sla : clocks)
        today.clocks.insert(sla.request.uuid, std::move(sla));
    orderByClocks(rows, today);
    const auto shown = std::min<qsizetype>(rows.size(), Today::shownRequests);
    today.requests.assign(rows.begin(), rows.begin() + shown);
    return {};
}

} // namespace

void Today::moveTo(Instant now)
{
    for (RequestSla& sla : clocks)
        sla.moveTo(now, SlaDetail::Figures);
    orderByClocks(requests, *this);
}

Result<Today> readToday(const Reader& reader)
{
    Today today;
    today.date = reader.clock().today();
    ZHIKE_TRY(readVisits(reader, today));
    ZHIKE_TRY(readUnrecorded(reader, today));
    ZHIKE_TRY(readCareCalls(reader, today));
    ZHIKE_TRY(readRequests(reader, today));
    ZHIKE_ASSIGN(today.proposals, waitingProposals(reader, Today::shownProposals));
    ZHIKE_ASSIGN(today.waitingProposals, countWaiting(reader));
    ZHIKE_ASSIGN(today.openRequests, countOpenRequests(reader));
    ZHIKE_ASSIGN(today.overdue, steps(reader, farPast, today.date));
    ZHIKE_ASSIGN(today.overdueSteps, number(reader, countStepsSql, farPast, today.date));
    ZHIKE_ASSIGN(today.findings, openFindings(reader, Today::shownFindings));
    const QDate weekLater = today.date.addDays(7);
    ZHIKE_ASSIGN(today.due, steps(reader, today.date, weekLater));
    ZHIKE_ASSIGN(today.dueSteps, number(reader, countStepsSql, today.date, weekLater));
    const QDate ahead = today.date.addDays(Today::feesAheadDays);
    ZHIKE_ASSIGN(today.fees, readDueFees(reader, ahead, Today::shownFees));
    ZHIKE_ASSIGN(today.renewals, readEnding(reader, today.date, ahead, Today::shownFees));
    return today;
}

Result<int> countToday(const Reader& reader)
{
    const QDate today = reader.clock().today();
    ZHIKE_ASSIGN(const qint64 unanswered, number(reader, unansweredSql));
    ZHIKE_ASSIGN(const qint64 visits,
                 number(reader, countPlannedSql, Instant{0}, startOf(reader, today.addDays(1))));
    ZHIKE_ASSIGN(const qint64 due, number(reader, countStepsSql, farPast, today.addDays(1)));
    ZHIKE_ASSIGN(const int proposals, countWaiting(reader));
    return static_cast<int>(unanswered + visits + due) + proposals;
}

} // namespace zhike
