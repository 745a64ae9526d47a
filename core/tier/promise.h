// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_rules.h"
#include "core/tier/policy_rules.h"

namespace zhike {

/// What a customer was promised on a day: the tier's policy with the contract's figures in it.
struct Promise {
    Id<Tier> tier;                             ///< null without one
    Id<Contract> contract;                     ///< in force that day; null without one
    std::shared_ptr<const PolicyDraft> policy; ///< nullptr: nothing is promised
};

/// Looks up what customers were promised, in one snapshot, many customers in a row: policies and calendars
/// are read once, a customer's tiers and contracts once in a row.
class PromiseBook
{
public:
    explicit PromiseBook(const Reader& reader);

    [[nodiscard]] Result<Promise> promise(Id<Customer> customer, QDate day);
    /// The tiers and contracts of a customer, archived ones left out.
    [[nodiscard]] Result<std::span<const TierAssignment>> tiers(Id<Customer> customer);
    [[nodiscard]] Result<std::span<const Contract>> contracts(Id<Customer> customer);
    /// From now on the customer is taken to have had these tiers instead, until another customer is asked
    /// for.
    [[nodiscard]] Done suppose(Id<Customer> customer, std::vector<TierAssignment> tiers);
    /// From now on these policies are taken to be there too, in place of those with the same id.
    [[nodiscard]] Done supposePolicies(const std::vector<PolicyDraft>& policies);
    /// All policies, each tier's in any order.
    [[nodiscard]] Result<std::span<const PolicyDraft>> policies();
    /// The calendar to count with; nullptr for a null id.
    [[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> calendar(Id<Calendar> id)
    {
        return m_calendars.find(id);
    }

private:
    [[nodiscard]] Done load();
    [[nodiscard]] Done turnTo(Id<Customer> customer);
    [[nodiscard]] Done readContracts(Id<Customer> customer);
    [[nodiscard]] Result<std::vector<ContractOverride>> overridesOf(Id<Contract> contract) const;

    const Reader& m_reader;
    CalendarBook m_calendars;
    Query m_tierSql;
    Query m_contractSql;
    bool m_loaded = false;
    bool m_anyOverrides = false;
    std::vector<PolicyDraft> m_policies;
    Id<Customer> m_customer;
    std::vector<TierAssignment> m_tiers;
    std::vector<Contract> m_contracts;
    std::map<std::pair<Uuid, Uuid>, std::shared_ptr<const PolicyDraft>> m_overridden; ///< by policy, contract
};

/// The contract in force on a day: of several the one that began last. Nullptr if there is none.
[[nodiscard]] const Contract* contractOn(std::span<const Contract> contracts, QDate day);

} // namespace zhike
