// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today_parts.h"

#include "core/visit/visit_text.h"

namespace zhike::todayparts {

namespace {

/// ?1 engineer and ?2 account manager: neither is everyone.
#define ZHIKE_EVERYONE "?1 IS NULL AND ?2 = ''"
#define ZHIKE_MANAGED "k.account_manager = nullif(?2, '')"

// Of steps: theirs to do, or nobody's at a customer they are 主责 of.
#define ZHIKE_STEPS                                                                                          \
    "LEFT JOIN customer_card k ON k.customer = s.customer "                                                  \
    "WHERE s.done_on IS NULL AND s.archived_at IS NULL AND s.due_on >= ?3 AND s.due_on < ?4 "                \
    "AND (" ZHIKE_EVERYONE " OR s.engineer = ?1 OR " ZHIKE_MANAGED                                           \
    " OR (s.engineer IS NULL AND k.engineer = ?1)) "
constexpr std::string_view stepsDueSql =
    "SELECT s.id, s.customer, s.visit, s.text, c.name, e.name, t.name, coalesce(t.rank, -1), v.visit_kind, "
    "coalesce(v.actual_start, v.planned_start), s.due_on, t.english_name "
    "FROM (SELECT s.rowid AS n, s.*, k.tier FROM next_step s " ZHIKE_STEPS
    "ORDER BY s.due_on, s.rowid LIMIT ?5) s "
    "JOIN customer c ON c.id = s.customer LEFT JOIN engineer e ON e.id = s.engineer "
    "LEFT JOIN tier t ON t.id = s.tier LEFT JOIN visit v ON v.id = s.visit ORDER BY s.due_on, s.n";
constexpr std::string_view countStepsSql = "SELECT count(*) FROM next_step s " ZHIKE_STEPS;
/// Of everyone's: from its index alone.
constexpr std::string_view countAllStepsSql =
    "SELECT count(*) FROM next_step WHERE done_on IS NULL AND archived_at IS NULL "
    "AND due_on >= ?3 AND due_on < ?4";

// Of visits: they go there, or manage the customer.
#define ZHIKE_VISITS                                                                                         \
    "LEFT JOIN customer_card k ON k.customer = v.customer "                                                  \
    "WHERE v.archived_at IS NULL AND v.planned_start >= ?3 AND v.planned_start < ?4 "                        \
    "AND (" ZHIKE_EVERYONE " OR " ZHIKE_MANAGED                                                              \
    " OR EXISTS (SELECT 1 FROM visit_engineer x WHERE x.visit = v.id AND x.engineer = ?1)) "
constexpr std::string_view visitsTodaySql =
    "SELECT v.id FROM visit v " ZHIKE_VISITS
    "AND v.state <> 'cancelled' ORDER BY v.planned_start, v.id LIMIT ?5";
constexpr std::string_view countVisitsSql =
    "SELECT count(*) FROM visit v " ZHIKE_VISITS "AND v.state <> 'cancelled'";
constexpr std::string_view countAllVisitsSql =
    "SELECT count(*) FROM visit WHERE archived_at IS NULL "
    "AND state <> 'cancelled' AND planned_start >= ?3 AND planned_start < ?4";
constexpr std::string_view plannedSql =
    "SELECT v.id FROM visit v " ZHIKE_VISITS
    "AND v.state = 'planned' ORDER BY v.planned_start DESC, v.id LIMIT ?5";
constexpr std::string_view countPlannedSql =
    "SELECT count(*) FROM visit v " ZHIKE_VISITS "AND v.state = 'planned'";
constexpr std::string_view countAllPlannedSql =
    "SELECT count(*) FROM visit WHERE state = 'planned' AND archived_at IS NULL "
    "AND planned_start >= ?3 AND planned_start < ?4";

// Of requests: assigned to them, nobody's at a customer they are 主责 of, or at one they manage. The index
// holds priority and first response; the planner would take the other one and look up every record.
#define ZHIKE_OPEN "state NOT IN ('resolved', 'closed', 'cancelled') AND archived_at IS NULL "
#define ZHIKE_REQUESTS                                                                                       \
    "FROM request r INDEXED BY request_urgent LEFT JOIN customer_card k ON k.customer = r.customer "         \
    "WHERE r.state NOT IN ('resolved', 'closed', 'cancelled') AND r.archived_at IS NULL AND (r.engineer = "  \
    "?1 OR " ZHIKE_MANAGED " OR (r.engineer IS NULL AND k.engineer = ?1)) "
constexpr std::string_view requestsTodaySql =
    "SELECT r.id " ZHIKE_REQUESTS "ORDER BY r.priority, r.opened_at, r.id LIMIT ?3";
constexpr std::string_view countOpenSql = "SELECT count(*) " ZHIKE_REQUESTS;
constexpr std::string_view pressingSql =
    "SELECT count(*) " ZHIKE_REQUESTS "AND (r.first_response_at IS NULL OR r.priority = 'P1')";
constexpr std::string_view allPressingSql =
    "SELECT count(*) FROM request INDEXED BY request_urgent WHERE " ZHIKE_OPEN
    "AND (first_response_at IS NULL OR priority = 'P1')";

Result<qint64> number(Query& q)
{
    const qint64 n = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return n;
}

Instant startOf(const Reader& reader, QDate day)
{
    return Instant::of(day, QTime(0, 0), reader.clock().zone());
}

Result<qint64> countBetween(const Reader& reader, std::string_view ofOne, std::string_view ofAll,
                            const auto& from, const auto& before, const Whose& whose)
{
    Query q = reader.query(whose.isEveryone() ? ofAll : ofOne);
    if (!whose.isEveryone()) {
        q.bindAt(1, whose.engineer);
        q.bindAt(2, whose.manager);
    }
    q.bindAt(3, from);
    q.bindAt(4, before);
    return number(q);
}

Result<std::vector<AgendaEntry>> entries(const Reader& reader, Query& q)
{
    std::vector<Id<Visit>> ids;
    while (q.next())
        ids.push_back(q.id<Visit>(0));
    ZHIKE_TRY(q.done());
    return readAgendaEntries(reader, ids);
}

} // namespace

Result<std::vector<TodayStep>> readSteps(const Reader& reader, QDate from, QDate before, const Whose& whose)
{
    std::vector<TodayStep> all;
    Query q = reader.query(stepsDueSql);
    q.bind(whose.engineer, whose.manager, from, before, Today::shownSteps);
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

Result<qint64> countSteps(const Reader& reader, QDate from, QDate before, const Whose& whose)
{
    return countBetween(reader, countStepsSql, countAllStepsSql, from, before, whose);
}

Result<std::vector<AgendaEntry>> readVisits(const Reader& reader, QDate from, QDate to, const Whose& whose)
{
    Query q = reader.query(visitsTodaySql);
    q.bind(whose.engineer, whose.manager, startOf(reader, from), startOf(reader, to.addDays(1)),
           Today::shownVisits);
    return entries(reader, q);
}

Result<qint64> countVisits(const Reader& reader, QDate day, const Whose& whose)
{
    return countBetween(reader, countVisitsSql, countAllVisitsSql, startOf(reader, day),
                        startOf(reader, day.addDays(1)), whose);
}

Result<std::vector<AgendaEntry>> readPlannedBefore(const Reader& reader, QDate day, int limit,
                                                   const Whose& whose)
{
    Query q = reader.query(plannedSql);
    q.bind(whose.engineer, whose.manager, Instant{0}, startOf(reader, day), limit);
    return entries(reader, q);
}

Result<qint64> countPlannedBefore(const Reader& reader, QDate day, const Whose& whose)
{
    return countBetween(reader, countPlannedSql, countAllPlannedSql, Instant{0}, startOf(reader, day), whose);
}

Result<QVector<RequestRow>> weighedRequests(const Reader& reader, const Whose& whose)
{
    if (whose.isEveryone())
        return firstRequests(reader, {}, RequestOrder::Urgent, Today::weighedRequests);
    Query q = reader.query(requestsTodaySql);
    q.bind(whose.engineer, whose.manager, Today::weighedRequests);
    QVector<Uuid> ids;
    while (q.next())
        ids.append(q.uuid(0));
    ZHIKE_TRY(q.done());
    return requestRows(reader, ids);
}

Result<qint64> countOpen(const Reader& reader, const Whose& whose)
{
    if (whose.isEveryone())
        return countOpenRequests(reader);
    Query q = reader.query(countOpenSql);
    q.bind(whose.engineer, whose.manager);
    return number(q);
}

Result<qint64> countPressing(const Reader& reader, const Whose& whose)
{
    if (whose.isEveryone()) {
        Query all = reader.query(allPressingSql);
        return number(all);
    }
    Query q = reader.query(pressingSql);
    q.bind(whose.engineer, whose.manager);
    return number(q);
}

SuggestionFilter callsDue(QDate today, const Whose& whose)
{
    SuggestionFilter filter;
    filter.until = today;
    filter.engineer = whose.engineer;
    filter.kind = RhythmKind::CareCall;
    filter.limit = Today::shownCalls;
    filter.manager = whose.manager;
    return filter;
}

} // namespace zhike::todayparts
