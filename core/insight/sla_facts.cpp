// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sla_facts.h"

namespace zhike {

namespace {

constexpr std::string_view kRequests =
    "select id, priority, engineer, opened_at, first_response_at, arrived_at, resolved_at, closed_at "
    "from request where customer = ? and archived_at is null and opened_at is not null order by id";
constexpr std::string_view kHistories =
    "select s.request, s.state, s.at, s.position from request r join request_status s on s.request = r.id "
    "where r.customer = ? and r.archived_at is null order by s.request, s.position";

} // namespace

struct SlaFactReader::Row {
    Request request;
    std::vector<RequestStatus> history;
};

SlaFactReader::SlaFactReader(const Reader& reader)
    : m_now(reader.clock().now()), m_slas(reader), m_requests(reader.connection(), kRequests),
      m_histories(reader.connection(), kHistories)
{
}

Done SlaFactReader::add(std::vector<Fact>& facts, const Uuid& customer)
{
    ZHIKE_ASSIGN(auto rows, requestsOf(customer));
    if (rows.empty())
        return {};
    ZHIKE_TRY(addHistories(rows, customer));
    for (const Row& row : rows)
        ZHIKE_TRY(addClocks(facts, customer, row));
    return {};
}

Result<std::vector<SlaFactReader::Row>> SlaFactReader::requestsOf(const Uuid& customer)
{
    Query& q = m_requests;
    std::vector<Row> rows;
    q.reset();
    q.bind(customer);
    while (q.next()) {
        Request& r = rows.emplace_back().request;
        r.id = q.id<Request>(0);
        r.priority = enumFromText<Priority>(q.text(1)).value_or(Priority::P3);
        r.engineer = q.id<Engineer>(2);
        r.openedAt = q.instant(3);
        r.firstResponseAt = q.instant(4);
        r.arrivedAt = q.instant(5);
        r.resolvedAt = q.instant(6);
        r.closedAt = q.instant(7);
    }
    ZHIKE_TRY(q.done());
    return rows;
}

/// Both are in the order of the requests' ids.
Done SlaFactReader::addHistories(std::vector<Row>& rows, const Uuid& customer)
{
    m_histories.reset();
    m_histories.bind(customer);
    auto row = rows.begin();
    while (m_histories.next()) {
        const auto request = m_histories.id<Request>(0);
        while (row != rows.end() && row->request.id < request)
            ++row;
        if (row != rows.end() && row->request.id == request)
            row->history.push_back(
                {request, static_cast<int>(m_histories.integer(3)),
                 enumFromText<RequestState>(m_histories.text(1)).value_or(RequestState::New),
                 Instant{m_histories.integer(2)}});
    }
    return m_histories.done();
}

Done SlaFactReader::addClocks(std::vector<Fact>& facts, const Uuid& customer, const Row& row)
{
    const Request& request = row.request;
    ZHIKE_ASSIGN(const SlaTargets targets,
                 m_slas.targets(Id<Customer>(customer), request.openedAt, request.priority));
    if (!targets.calendar)
        return {};
    ZHIKE_ASSIGN(const Promise promise,
                 m_slas.promises().promise(Id<Customer>(customer), m_slas.days().dateOf(*request.openedAt)));
    for (const SlaClock& clock :
         slaClocks(slaFacts(request, row.history), targets, m_now, SlaDetail::Figures)) {
        const auto kind = static_cast<std::size_t>(clock.kind);
        const auto at = clock.stopped                   ? clock.decided()
                        : clock.state == SlaState::None ? std::nullopt
                                                        : clock.due;
        if (!at)
            continue;
        const MonthNumber month = monthNumber(m_slas.days().dateOf(*at));
        const auto begins = firstOfMonth(month).startOfDay(m_slas.days().zone()).toMSecsSinceEpoch();
        const auto value = clock.stopped ? SlaVerdict{request.priority, clock.state == SlaState::Met}.value()
                                         : RunningDue{request.priority, at->ms - begins}.value();
        facts.push_back({*at, month, (clock.stopped ? Measure::SlaRespond : Measure::DueRespond) + kind,
                         promise.tier.uuid, value, request.engineer.uuid});
    }
    return {};
}

bool DuePassing::isPast(MonthNumber month, const RunningDue& due)
{
    if (month != m_month) {
        m_month = month;
        m_begins = firstOfMonth(month).startOfDay(m_zone).toMSecsSinceEpoch();
    }
    return m_begins + due.sinceMonth < m_now.ms;
}

std::optional<Fact> DuePassing::verdict(const Fact& fact)
{
    if (!isDue(fact.measure))
        return fact;
    const RunningDue due = RunningDue::of(fact.value);
    if (!isPast(fact.month, due))
        return std::nullopt;
    Fact verdict = fact;
    verdict.measure = Measure::SlaRespond + (static_cast<std::size_t>(fact.measure) -
                                             static_cast<std::size_t>(Measure::DueRespond));
    verdict.value = SlaVerdict{due.priority, false}.value();
    return verdict;
}

} // namespace zhike
