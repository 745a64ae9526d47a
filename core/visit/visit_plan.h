// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/visit/visit.h"

namespace zhike {

/// A visit as it is planned.
struct VisitPlan {
    Id<Customer> customer;
    Id<Site> site;
    VisitKind kind = VisitKind::Inspection;
    VisitMode mode = VisitMode::OnSite;
    QString purpose;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::vector<Id<Engineer>> engineers;
    std::vector<Id<Contact>> contacts; ///< whom to meet
    bool beyondContract = false;       ///< uses nothing of what the contract grants
    Id<Request> request;               ///< the one it is for

    bool operator==(const VisitPlan&) const = default;
};

/// Plans a visit with a number of its own and the checklist of its kind. Errors name the field of the plan:
/// customer, site, request, planned_start, planned_end, engineers, contacts.
[[nodiscard]] Result<Id<Visit>> planVisit(UnitOfWork& unit, const VisitPlan& plan);

/// Changes the plan of a visit that is still planned. A checklist nobody has touched follows the kind.
[[nodiscard]] Done changePlan(UnitOfWork& unit, Id<Visit> visit, const VisitPlan& plan);

/// Calls a planned visit off; it stays in the history.
[[nodiscard]] Done cancelVisit(UnitOfWork& unit, Id<Visit> visit);

/// Ticks a next step, as of today, or opens it again.
[[nodiscard]] Done finishStep(UnitOfWork& unit, Id<NextStep> step, bool done = true);

} // namespace zhike
