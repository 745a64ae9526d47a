// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/promise.h"

namespace zhike {

namespace {

constexpr std::string_view tierSql =
    "SELECT id, created_at, tier, starts_on, ends_on FROM tier_assignment "
    "WHERE customer = ? AND state = 'approved' AND archived_at IS NULL ORDER BY starts_on, id";
constexpr std::string_view contractSql =
    "SELECT id, created_at, number, tier, starts_on, ends_on, annual_fee FROM contract "
    "WHERE customer = ? AND archived_at IS NULL ORDER BY starts_on, id";
constexpr std::string_view anyOverridesSql = "SELECT 1 FROM contract_override LIMIT 1";

} // namespace

const Contract* contractOn(std::span<const Contract> contracts, QDate day)
{
    const Contract* best = nullptr;
    for (const Contract& c : contracts) {
        if (c.archivedAt || c.startsOn > day || c.endsOn < day)
            continue;
        if (!best || c.startsOn > best->startsOn || (c.startsOn == best->startsOn && c.id > best->id))
            best = &c;
    }
    return best;
}

PromiseBook::PromiseBook(const Reader& reader)
    : m_reader(reader), m_calendars(reader), m_tierSql(reader.connection(), tierSql),
      m_contractSql(reader.connection(), contractSql)
{
}

Done PromiseBook::load()
{
    if (m_loaded)
        return {};
    ZHIKE_ASSIGN(m_policies, readPolicies(m_reader));
    Query any = m_reader.query(anyOverridesSql);
    m_anyOverrides = any.next();
    ZHIKE_TRY(any.done());
    m_loaded = true;
    return {};
}

Done PromiseBook::turnTo(Id<Customer> customer)
{
    if (m_customer == customer)
        return {};
    m_customer = {};
    m_tiers.clear();
    m_tierSql.reset();
    m_tierSql.bind(customer);
    while (m_tierSql.next()) {
        TierAssignment& a = m_tiers.emplace_back();
        a.id = m_tierSql.id<TierAssignment>(0);
        a.createdAt = {m_tierSql.integer(1)};
        a.customer = customer;
        a.tier = m_tierSql.id<Tier>(2);
        a.startsOn = m_tierSql.date(3);
        a.endsOn = m_tierSql.date(4);
    }
    ZHIKE_TRY(m_tierSql.done());
    ZHIKE_TRY(readContracts(customer));
    m_customer = customer;
    return {};
}

Done PromiseBook::readContracts(Id<Customer> customer)
{
    m_contracts.clear();
    m_contractSql.reset();
    m_contractSql.bind(customer);
    while (m_contractSql.next()) {
        Contract& c = m_contracts.emplace_back();
        c.id = m_contractSql.id<Contract>(0);
        c.createdAt = {m_contractSql.integer(1)};
        c.customer = customer;
        c.number = m_contractSql.text(2);
        c.tier = m_contractSql.id<Tier>(3);
        c.startsOn = m_contractSql.date(4);
        c.endsOn = m_contractSql.date(5);
        if (const auto fee = m_contractSql.optionalInteger(6))
            c.annualFee = Fen{*fee};
    }
    return m_contractSql.done();
}

Result<std::vector<ContractOverride>> PromiseBook::overridesOf(Id<Contract> contract) const
{
    if (!contract || !m_anyOverrides)
        return std::vector<ContractOverride>{};
    return m_reader.parts<ContractOverride>(contract);
}

Result<Promise> PromiseBook::promise(Id<Customer> customer, QDate day)
{
    ZHIKE_TRY(load());
    ZHIKE_TRY(turnTo(customer));
    Promise promise;
    if (const Contract* contract = contractOn(m_contracts, day))
        promise.contract = contract->id;
    const TierAssignment* tier = tierOn(m_tiers, day);
    if (!tier)
        return promise;
    promise.tier = tier->tier;
    const PolicyDraft* policy = policyOn(m_policies, tier->tier, day);
    if (!policy)
        return promise;
    const Uuid overriding = m_anyOverrides ? promise.contract.uuid : Uuid{};
    auto& known = m_overridden[{policy->policy.id.uuid, overriding}];
    if (!known) {
        ZHIKE_ASSIGN(const auto overrides, overridesOf(Id<Contract>(overriding)));
        known = std::make_shared<const PolicyDraft>(overridden(*policy, overrides));
    }
    promise.policy = known;
    return promise;
}

Result<std::span<const TierAssignment>> PromiseBook::tiers(Id<Customer> customer)
{
    ZHIKE_TRY(turnTo(customer));
    return std::span<const TierAssignment>(m_tiers);
}

Done PromiseBook::suppose(Id<Customer> customer, std::vector<TierAssignment> tiers)
{
    ZHIKE_TRY(turnTo(customer));
    m_tiers = std::move(tiers);
    return {};
}

Done PromiseBook::supposePolicies(const std::vector<PolicyDraft>& policies)
{
    ZHIKE_TRY(load());
    m_overridden.clear();
    for (PolicyDraft supposed : policies) {
        if (!supposed.policy.id)
            supposed.policy.id = Id<TierPolicy>(makeUuid(0)); // told apart by it
        std::erase_if(m_policies, [&](const PolicyDraft& p) { return p.policy.id == supposed.policy.id; });
        m_policies.push_back(std::move(supposed));
    }
    return {};
}

Result<std::span<const Contract>> PromiseBook::contracts(Id<Customer> customer)
{
    ZHIKE_TRY(turnTo(customer));
    return std::span<const Contract>(m_contracts);
}

Result<std::span<const PolicyDraft>> PromiseBook::policies()
{
    ZHIKE_TRY(load());
    return std::span<const PolicyDraft>(m_policies);
}

} // namespace zhike
