// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment.h"

namespace zhike {

/// Which clocks are summed up.
struct WorkedScope {
    StatisticsScope scope; ///< the days on which they were decided, customer, tier, region
    SlaClockKind clock = SlaClockKind::Respond;
    Priority priority = Priority::P2;
};

/// The working time that clocks of one priority used until they stopped, a box for each tier that had any or
/// promises something, by rank; with the promise in force at the end of the period (or today) and how many
/// took longer than was promised to them. Counted where the clock was decided, as attainment is.
[[nodiscard]] Result<std::vector<DurationBox>> readWorkedBoxes(const Reader& reader,
                                                               const WorkedScope& asked);

} // namespace zhike
