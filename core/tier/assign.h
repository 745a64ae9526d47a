// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/tier/tier.h"

namespace zhike {

/// A tier to give to a customer from a day on.
struct TierDecision {
    Id<Customer> customer;
    Id<Tier> tier;
    QDate from;
    QString reason;
};

/// What is wrong with a decision by itself: no tier, no reason, a day that does not exist. Each error names
/// the column of TierAssignment that it belongs to.
[[nodiscard]] std::vector<Error> validate(const TierDecision& decision);

/// Ends or archives what stands in the way of a tier that the customer gets from the day on. The answer is
/// its last day, before the next one begins; invalid if none does. Refused if the customer already has the
/// tier on that day.
[[nodiscard]] Result<QDate> makeRoomForTier(UnitOfWork& work, const Customer& customer, const Tier& tier,
                                            QDate from);

/// Gives the customer the tier from the day on and titles the unit of work "Assign 金牌 to 华信科技". The
/// assignment in force before ends the day before; one that begins later keeps its start, and this one ends
/// before it. A day in the past is a correction: an assignment that began on the same day is archived.
/// Refused if the customer already has the tier on that day, and where tiers need the approval of another
/// person (proposal.h).
[[nodiscard]] Result<Id<TierAssignment>> assignTier(UnitOfWork& work, const TierDecision& decision);

} // namespace zhike
