// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/entitlement.h"

namespace zhike {

/// Whom new versions of what tiers promise would touch.
struct PolicyImpact {
    /// Customers whose balance of a kind, in the contract year around the version's first day, would be
    /// another.
    struct Shift {
        EntitlementKind kind = EntitlementKind::Inspection;
        std::int64_t grows = 0;
        std::int64_t shrinks = 0;
    };
    /// A version that ends, because a later one begins.
    struct Ending {
        Id<Tier> tier;
        QDate next; ///< when the later one begins
    };
    std::int64_t customers = 0; ///< that have one of the tiers on that day or later
    std::int64_t running = 0;   ///< requests of theirs that run
    std::int64_t moved = 0;     ///< of these: opened from that day on, and due at another time
    std::vector<Shift> shifts;  ///< only kinds for which a balance changes
    std::vector<Ending> endings;
};

/// Reads whom versions would touch if they were saved. What was opened before a version's first day keeps
/// what was promised then.
[[nodiscard]] Result<PolicyImpact> impactOf(const Reader& reader, const std::vector<PolicyDraft>& versions);

} // namespace zhike
