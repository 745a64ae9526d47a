// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sla_facts.h"

namespace zhike {

namespace {

#define ZHIKE_REQUESTS                                                                                       \
    "select id, priority, engineer, opened_at, first_response_at, arrived_at, resolved_at, closed_at "       \
    "from request where customer = ? and archived_at is null and opened_at is not null "
constexpr std::string_view kRequests = ZHIKE_REQUESTS "order by id";
constexpr std::string_view kOpen =
    ZHIKE_REQUESTS "and state not in ('resolved', 'closed', 'cancelled') order by id";
#undef ZHIKE_REQUESTS
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
      m_open(reader.connection(), kOpen), m_histories(reader.connection(), kHistories)
{
}

Done SlaFactReader::add(std::vector<Fact>& facts, const Uuid& customer, SlaFactsOf which)
{
    ZHIKE_ASSIGN(auto rows, requestsOf(customer, which));
    if (rows.empty())
        return {};
    ZHIKE_TRY(addHistories(rows, customer));
    for (const Row& row : rows)
        ZHIKE_TRY(addClocks(facts, customer, row, which));
    return {};
}

Result<std::vector<SlaFactReader::Row>> SlaFactReader::requestsOf(const Uuid& customer, SlaFactsOf which)
{
    Query& q = which == SlaFactsOf::Stopped ? m_requests : m_open;
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

Done SlaFactReader::addClocks(std::vector<Fact>& facts, const Uuid& customer, const Row& row,
                              SlaFactsOf which)
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
        const auto at = clock.decided();
        if (!at || clock.stopped.has_value() != (which == SlaFactsOf::Stopped))
            continue;
        const SlaVerdict verdict{request.priority, clock.state == SlaState::Met};
        facts.push_back({*at, monthNumber(m_slas.days().dateOf(*at)),
                         Measure::SlaRespond + static_cast<std::size_t>(clock.kind), promise.tier.uuid,
                         verdict.value(), request.engineer.uuid});
    }
    return {};
}

} // namespace zhike
