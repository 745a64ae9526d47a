// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/entitlement.h"

namespace zhike {

/// What a visit or call on a day would use of what its customer's contract year grants.
struct EntitlementPlace {
    std::optional<EntitlementKind> kind; ///< nothing: a visit of this kind uses nothing
    int granted = 0;
    int before = 0; ///< used, or planned by other visits of the year
    int amount = 1; ///< what this one takes: days of those stationed, else 1

    /// Which of them it would be, counted from 1: 巡检 第 3 / 4 次.
    [[nodiscard]] int place() const { return before + amount; }
    /// More than granted: proposed as beyond the contract; the person decides.
    [[nodiscard]] bool isOver() const { return kind && place() > granted; }
};
/// `visit` is the one that is planned, if it is there already: it does not stand in its own way.
[[nodiscard]] Result<EntitlementPlace> entitlementPlace(const Reader& reader, Id<Customer> customer,
                                                        VisitKind kind, QDate day, int days = 1,
                                                        Id<Visit> visit = {});

/// The value class to propose for a visit: 补偿型 where it makes up for a fault, 增值型 beyond the contract,
/// 基础型 where something granted covers it; nothing where nobody can tell. The person decides.
[[nodiscard]] std::optional<ValueClass> proposedClass(VisitKind kind, bool beyondContract, bool covered);

} // namespace zhike
