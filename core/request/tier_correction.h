// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/tier/assign.h"

namespace zhike {

/// How many decided clocks of the customer's requests would read differently after a tier decision: met
/// instead of breached, or with a verdict where there was none. A date in the past is a correction, and says
/// so.
[[nodiscard]] Result<int> clocksChangedBy(const Reader& reader, const TierDecision& decision);

} // namespace zhike
