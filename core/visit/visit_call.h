// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/visit/visit.h"

namespace zhike {

/// Writes down a care call that was just made: a done visit by phone. `engineer` made it; null: the
/// customer's 主责, if there is one. A call that is planned for today is the one that was made. Errors name
/// customer or summary.
[[nodiscard]] Result<Id<Visit>> recordCareCall(UnitOfWork& unit, Id<Customer> customer, const QString& said,
                                               Id<Engineer> engineer = {});

} // namespace zhike
