// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/entitlement.h"

#include <unordered_map>

namespace zhike {

/// What was granted over a year to customers with such and such a history of tiers, reckoned once for each
/// history that is different. Gives what readEntitlements gives, without reading.
class GrantedBook
{
public:
    /// `policies` must outlive it.
    GrantedBook(std::span<const PolicyDraft> policies, const EntitlementYear& year);

    struct Answer {
        std::array<int, allEntitlements.size()> granted{}; ///< in the order of EntitlementKind
        Id<Tier> tier;                                     ///< on the last day of the year
    };
    /// Contracts that promise figures of their own, and these figures.
    struct Overrides {
        std::vector<Contract> contracts;                                 ///< all of the customer's
        std::unordered_map<Uuid, std::vector<ContractOverride>> figures; ///< by contract
    };

    /// `history` is approved and not archived, by start and id.
    [[nodiscard]] const Answer& of(std::span<const TierAssignment> history);
    /// The same where contracts override what the tier promises; remembered for nobody else.
    [[nodiscard]] Answer of(std::span<const TierAssignment> history, const Overrides& overrides) const;

private:
    [[nodiscard]] std::vector<QDate> cuts(std::span<const TierAssignment> history,
                                          std::span<const Contract> contracts) const;

    std::span<const PolicyDraft> m_policies;
    EntitlementYear m_year;
    std::unordered_map<std::string, Answer> m_known; ///< by what of a history lies in the year
};

} // namespace zhike
