// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// An engineer who is to look after a customer, or one system of theirs, from a day on.
struct EngineerDecision {
    Id<Customer> customer;
    Id<System> system; ///< null: the customer as a whole
    Id<Engineer> engineer;
    AssignmentRole role = AssignmentRole::Primary;
    QDate from;
    QString reason;
};

/// What is wrong with a decision by itself: no engineer, a day that does not exist. Each error names the
/// column of EngineerAssignment that it belongs to.
[[nodiscard]] std::vector<Error> validate(const EngineerDecision& decision);

/// Lets the engineer look after the customer from the day on and titles the unit of work "Make 李明 primary
/// engineer of 华信科技". There is one 主责 and one 备岗 at a time: who was it before ends the day before,
/// and a 备岗 who becomes 主责 stops being 备岗. 专家 and 驻场 are added. Refused if the engineer is it
/// already, is archived, will have left by then, or would be their own 备岗.
[[nodiscard]] Result<Id<EngineerAssignment>> assignEngineer(UnitOfWork& work,
                                                            const EngineerDecision& decision);

/// Ends an assignment with `lastDay` as its last day.
[[nodiscard]] Done endAssignment(UnitOfWork& work, Id<EngineerAssignment> assignment, QDate lastDay);

} // namespace zhike
