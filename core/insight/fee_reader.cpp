// SPDX-License-Identifier: GPL-3.0-or-later
// What 收费就绪 looks at, read from the records.
#include "core/insight/fee_readiness.h"
#include "core/request/sla_view.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::string_view beforeSql =
    "SELECT id FROM instalment WHERE contract = ? AND archived_at IS NULL AND (due_on, id) < (?, ?) "
    "ORDER BY due_on DESC, id DESC LIMIT 1";
/// Requests that may stand in the way: those nobody answered, and those without a cause that ran in the
/// period. ?1 customer, ?2 and ?3 the period's first and last instant.
constexpr std::string_view askedSql =
    "SELECT id, number, title, state IN ('resolved', 'closed', 'cancelled'), first_response_at IS NOT NULL, "
    "coalesce(root_cause, '') <> '' FROM request WHERE customer = ?1 AND archived_at IS NULL "
    "AND ((first_response_at IS NULL AND state NOT IN ('resolved', 'closed', 'cancelled')) "
    "OR (coalesce(root_cause, '') = '' AND opened_at < ?3 AND (resolved_at IS NULL OR resolved_at >= ?2))) "
    "ORDER BY opened_at, id";
constexpr std::string_view deliveredSql =
    "SELECT id, number, purpose, planned_start FROM visit WHERE customer = ? AND state = 'planned' "
    "AND archived_at IS NULL AND planned_start < ? ORDER BY planned_start, id";

constexpr std::string_view openComplaintsSql =
    "SELECT id, number, title, received_at FROM complaint WHERE customer "
    "= ? AND state = 'open' AND archived_at IS NULL ORDER BY received_at, id";

/// Only where signatures are collected at all: any in the file says so.
constexpr std::string_view unsignedSql =
    "SELECT id, number, purpose, coalesce(actual_start, planned_start) FROM visit v WHERE customer = ?1 "
    "AND state = 'done' AND mode = 'on_site' AND archived_at IS NULL AND planned_start >= ?2 AND "
    "planned_start < ?3 "
    "AND NOT EXISTS (SELECT 1 FROM signature s WHERE s.visit = v.id AND s.archived_at IS NULL) "
    "AND EXISTS (SELECT 1 FROM signature) ORDER BY planned_start, id";

} // namespace

FeeReader::FeeReader(const Reader& reader) : m_reader(reader), m_slas(std::make_unique<SlaReader>(reader)) {}

FeeReader::~FeeReader() = default;

Result<FeePeriod> FeeReader::periodOf(const Instalment& instalment, const Contract& contract)
{
    Query q = m_reader.query(beforeSql);
    q.bind(instalment.contract, instalment.dueOn, instalment.id);
    const auto id = q.next() ? q.id<Instalment>(0) : Id<Instalment>();
    ZHIKE_TRY(q.done());
    if (!id)
        return feePeriod(instalment, nullptr, contract.startsOn);
    ZHIKE_ASSIGN(const Instalment before, m_reader.find(id));
    return feePeriod(instalment, &before, contract.startsOn);
}

Done FeeReader::addBreaches(FeeFacts& facts, FeeRequest& request)
{
    ZHIKE_ASSIGN(const RequestSla sla, m_slas->read(request.id, m_reader.clock().now(), SlaDetail::Figures));
    for (const SlaClock& clock : sla.clocks) {
        const auto at = clock.decided();
        if (at && clock.state == SlaState::Breached)
            request.breaches.push_back(m_slas->days().dateOf(*at));
    }
    facts.requests.push_back(std::move(request));
    return {};
}

Done FeeReader::addRequests(FeeFacts& facts, Id<Customer> customer)
{
    const QTimeZone zone = m_reader.clock().zone();
    const bool some = !facts.period.isNull();
    const Instant from = some ? Instant::of(facts.period.from.startOfDay(zone)) : Instant{};
    const Instant until = some ? Instant::of(facts.period.to.addDays(1).startOfDay(zone)) : Instant{};
    std::vector<FeeRequest> all;
    Query q = m_reader.query(askedSql);
    q.bind(customer, from, until);
    while (q.next())
        all.push_back({q.id<Request>(0),
                       q.text(1),
                       q.text(2).simplified(),
                       q.integer(3) != 0,
                       q.integer(4) != 0,
                       q.integer(5) != 0,
                       {}});
    ZHIKE_TRY(q.done());
    for (FeeRequest& r : all)
        ZHIKE_TRY(addBreaches(facts, r));
    return {};
}

Done FeeReader::addEntitlements(FeeFacts& facts, const Contract& contract)
{
    if (facts.period.isNull())
        return {};
    QDate day = std::max(facts.period.from, contract.startsOn);
    const QDate last = std::min(facts.period.to, contract.endsOn);
    while (day <= last) {
        const EntitlementYear year = entitlementYear(&contract, day);
        const EntitlementYear part{year.from, std::min(year.to, last), year.wholeDays};
        ZHIKE_ASSIGN(const EntitlementBalance balance,
                     readEntitlements(m_reader, m_slas->promises(), contract.customer, part));
        for (const Entitlement& line : balance.lines)
            facts.entitlements.push_back({part.from, part.to, line.kind, line.granted, line.used,
                                          line.plannedBy.empty() ? Id<Visit>() : line.plannedBy.front()});
        day = year.to.addDays(1);
    }
    return {};
}

Done FeeReader::addVisits(FeeFacts& facts, Id<Customer> customer)
{
    const QTimeZone zone = m_reader.clock().zone();
    Query q = m_reader.query(deliveredSql);
    q.bind(customer, Instant::of(facts.today.startOfDay(zone)));
    while (q.next())
        facts.visits.push_back(
            {q.id<Visit>(0), q.text(1), q.text(2).simplified(), Instant{q.integer(3)}.dateIn(zone)});
    return q.done();
}

Done FeeReader::addComplaints(FeeFacts& facts, Id<Customer> customer)
{
    const QTimeZone zone = m_reader.clock().zone();
    Query q = m_reader.query(openComplaintsSql);
    q.bind(customer);
    while (q.next())
        facts.complaints.push_back(
            {q.id<Complaint>(0), q.text(1), q.text(2).simplified(), Instant{q.integer(3)}.dateIn(zone)});
    return q.done();
}

Done FeeReader::addUnsigned(FeeFacts& facts, Id<Customer> customer)
{
    if (facts.period.isNull())
        return {};
    const QTimeZone zone = m_reader.clock().zone();
    Query q = m_reader.query(unsignedSql);
    q.bind(customer, Instant::of(facts.period.from.startOfDay(zone)),
           Instant::of(facts.period.to.addDays(1).startOfDay(zone)));
    while (q.next())
        facts.unsignedWork.push_back(
            {q.id<Visit>(0), q.text(1), q.text(2).simplified(), Instant{q.integer(3)}.dateIn(zone)});
    return q.done();
}

Result<FeeReadiness> FeeReader::read(Id<Instalment> id)
{
    FeeReadiness all;
    ZHIKE_ASSIGN(all.instalment, m_reader.find(id));
    ZHIKE_ASSIGN(all.accepted, m_reader.parts<AcceptedObstacle>(id));
    ZHIKE_ASSIGN(const Contract contract, m_reader.find(all.instalment.contract));
    ZHIKE_ASSIGN(all.period, periodOf(all.instalment, contract));
    FeeFacts facts;
    facts.today = m_reader.clock().today();
    facts.period = all.period;
    ZHIKE_TRY(addRequests(facts, contract.customer));
    ZHIKE_TRY(addEntitlements(facts, contract));
    ZHIKE_TRY(addVisits(facts, contract.customer));
    ZHIKE_TRY(addUnsigned(facts, contract.customer));
    ZHIKE_TRY(addComplaints(facts, contract.customer));
    ZHIKE_ASSIGN(facts.commitments, m_reader.where<Commitment>("customer", Value(contract.customer.uuid)));
    std::erase_if(facts.commitments, [](const Commitment& c) { return c.archivedAt.has_value(); });
    std::ranges::sort(facts.commitments, {}, &Commitment::dueOn);
    all.obstacles = obstaclesOf(facts);
    return all;
}

Result<FeeReadiness> feeReadiness(const Reader& reader, Id<Instalment> instalment)
{
    return FeeReader(reader).read(instalment);
}

} // namespace zhike
