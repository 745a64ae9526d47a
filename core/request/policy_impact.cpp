// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/policy_impact.h"

#include "core/request/sla_view.h"

#include <algorithm>
#include <set>

namespace zhike {

namespace {

constexpr std::string_view customersSql =
    "SELECT DISTINCT customer FROM tier_assignment WHERE tier = ? AND state = 'approved' AND archived_at IS "
    "NULL AND (ends_on IS NULL OR ends_on >= ?)";
constexpr std::string_view runningSql =
    "SELECT id, opened_at FROM request WHERE customer = ? AND archived_at IS NULL AND state NOT IN "
    "('resolved', 'closed', 'cancelled')";
constexpr std::array kinds{EntitlementKind::Inspection, EntitlementKind::CareCall,
                           EntitlementKind::Stationed,  EntitlementKind::Training,
                           EntitlementKind::Drill,      EntitlementKind::Presentation};

using Dues = std::array<std::optional<Instant>, 3>;

/// What is granted in a year, by kind.
Result<std::array<int, kinds.size()>> grantedIn(PromiseBook& book, Id<Customer> customer,
                                                const EntitlementYear& year)
{
    std::vector<std::shared_ptr<const PolicyDraft>> alive;
    std::vector<PromisedDays> segments;
    for (QDate day = year.from; day <= year.to; day = day.addDays(1)) {
        ZHIKE_ASSIGN(const Promise promise, book.promise(customer, day));
        const TierPolicy* policy = promise.policy ? &promise.policy->policy : nullptr;
        if (segments.empty() || segments.back().policy != policy) {
            alive.push_back(promise.policy);
            segments.push_back({0, policy});
        }
        ++segments.back().days;
    }
    std::array<int, kinds.size()> all{};
    for (size_t i = 0; i < kinds.size(); ++i)
        all[i] = granted(kinds[i], segments, year.wholeDays);
    return all;
}

/// Compares what holds now with what would hold, customer by customer.
class Comparison
{
public:
    Comparison(const Reader& reader, const std::vector<PolicyDraft>& versions)
        : m_reader(reader), m_now(reader), m_then(reader), m_versions(versions)
    {
    }
    [[nodiscard]] Done prepare() { return m_then.promises().supposePolicies(m_versions); }
    [[nodiscard]] Done add(PolicyImpact& impact, Id<Customer> customer, QDate from);

private:
    [[nodiscard]] Result<Dues> duesOf(SlaReader& slas, Id<Request> request);
    [[nodiscard]] Done addRequests(PolicyImpact& impact, Id<Customer> customer, QDate from);
    [[nodiscard]] Done addBalance(PolicyImpact& impact, Id<Customer> customer, QDate from);

    const Reader& m_reader;
    SlaReader m_now;
    SlaReader m_then;
    const std::vector<PolicyDraft>& m_versions;
};

Result<Dues> Comparison::duesOf(SlaReader& slas, Id<Request> request)
{
    ZHIKE_ASSIGN(const RequestSla sla, slas.read(request, m_reader.clock().now(), SlaDetail::Figures));
    Dues dues;
    for (size_t i = 0; i < dues.size(); ++i)
        dues[i] = sla.clocks[i].due;
    return dues;
}

Done Comparison::addRequests(PolicyImpact& impact, Id<Customer> customer, QDate from)
{
    std::vector<std::pair<Id<Request>, Instant>> running;
    Query q = m_reader.query(runningSql);
    q.bind(customer);
    while (q.next())
        running.emplace_back(q.id<Request>(0), Instant{q.integer(1)});
    ZHIKE_TRY(q.done());
    impact.running += static_cast<std::int64_t>(running.size());
    const Instant since = Instant::of(from.startOfDay(m_reader.clock().zone()));
    for (const auto& [request, opened] : running) {
        if (opened < since)
            continue;
        ZHIKE_ASSIGN(const Dues now, duesOf(m_now, request));
        ZHIKE_ASSIGN(const Dues then, duesOf(m_then, request));
        impact.moved += now != then ? 1 : 0;
    }
    return {};
}

Done Comparison::addBalance(PolicyImpact& impact, Id<Customer> customer, QDate from)
{
    ZHIKE_ASSIGN(const auto contracts, m_now.promises().contracts(customer));
    const EntitlementYear year = entitlementYear(contractOn(contracts, from), from);
    ZHIKE_ASSIGN(const auto now, grantedIn(m_now.promises(), customer, year));
    ZHIKE_ASSIGN(const auto then, grantedIn(m_then.promises(), customer, year));
    for (size_t i = 0; i < kinds.size(); ++i) {
        impact.shifts[i].grows += then[i] > now[i] ? 1 : 0;
        impact.shifts[i].shrinks += then[i] < now[i] ? 1 : 0;
    }
    return {};
}

Done Comparison::add(PolicyImpact& impact, Id<Customer> customer, QDate from)
{
    ++impact.customers;
    ZHIKE_TRY(addRequests(impact, customer, from));
    return addBalance(impact, customer, from);
}

Result<std::vector<Id<Customer>>> customersOf(const Reader& reader, const TierPolicy& policy)
{
    std::vector<Id<Customer>> customers;
    Query q = reader.query(customersSql);
    q.bind(policy.tier, policy.effectiveFrom);
    while (q.next())
        customers.push_back(q.id<Customer>(0));
    ZHIKE_TRY(q.done());
    return customers;
}

Result<std::vector<PolicyImpact::Ending>> endingsOf(const Reader& reader,
                                                    const std::vector<PolicyDraft>& versions)
{
    ZHIKE_ASSIGN(const auto all, readPolicies(reader));
    std::vector<PolicyImpact::Ending> endings;
    for (const PolicyDraft& version : versions) {
        QDate next;
        for (const PolicyDraft& p : all) {
            const QDate begins = p.policy.effectiveFrom;
            if (p.policy.tier == version.policy.tier && !p.policy.archivedAt &&
                begins > version.policy.effectiveFrom && (!next.isValid() || begins < next))
                next = begins;
        }
        if (next.isValid())
            endings.push_back({version.policy.tier, next});
    }
    return endings;
}

} // namespace

Result<PolicyImpact> impactOf(const Reader& reader, const std::vector<PolicyDraft>& versions)
{
    PolicyImpact impact;
    for (const EntitlementKind kind : kinds)
        impact.shifts.push_back({kind, 0, 0});
    ZHIKE_ASSIGN(impact.endings, endingsOf(reader, versions));
    Comparison comparison(reader, versions);
    ZHIKE_TRY(comparison.prepare());
    std::set<Uuid> seen; // somebody may move from one of the tiers to another
    for (const PolicyDraft& version : versions) {
        ZHIKE_ASSIGN(const auto customers, customersOf(reader, version.policy));
        for (const Id<Customer>& customer : customers)
            if (seen.insert(customer.uuid).second)
                ZHIKE_TRY(comparison.add(impact, customer, version.policy.effectiveFrom));
    }
    std::erase_if(impact.shifts, [](const PolicyImpact::Shift& s) { return s.grows == 0 && s.shrinks == 0; });
    return impact;
}

} // namespace zhike
