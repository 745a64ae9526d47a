// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_plan.h"

namespace zhike {

/// Something about a plan that the person should know and may do all the same.
struct PlanWarning {
    QString field;    ///< of the plan that it is about
    QString sentence; ///< for the person
    bool operator==(const PlanWarning&) const = default;
};

/// What speaks against a plan: no contract on that day, a holiday or a day off, an engineer who is no longer
/// with us, at another place at that time, or in another city on that day. `except` is the visit whose plan
/// it is.
[[nodiscard]] Result<std::vector<PlanWarning>> planWarnings(const Reader& reader, const VisitPlan& plan,
                                                            Id<Visit> except = {});

/// Moves a planned visit, and titles the unit of work with where to. Without `end` it keeps its length.
/// Refused when it would end before it begins, and for what is not planned any more. Returns what speaks
/// against it.
[[nodiscard]] Result<std::vector<PlanWarning>> moveVisit(UnitOfWork& unit, Id<Visit> visit, Instant start,
                                                         std::optional<Instant> end = {});

/// The plan of a visit as it is.
[[nodiscard]] Result<VisitPlan> readPlan(const Reader& reader, Id<Visit> visit);

} // namespace zhike
