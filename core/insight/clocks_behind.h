// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment.h"

namespace zhike {

/// Which decided clocks are asked for.
struct ClockScope {
    StatisticsScope scope;                  ///< the days on which they were decided, customer, tier, region
    std::optional<SlaClockKind> clock = {}; ///< absent: all three
    std::optional<Priority> priority = {};  ///< absent: all
    std::optional<Id<Engineer>> engineer = {}; ///< a null id: nobody's; absent: all
    bool stoppedOnly = false;                  ///< not those that run past due: what has a duration
};

/// A clock that was decided.
struct ClockBehind {
    Id<Request> request;
    Uuid customer;
    QString number;
    QString title;
    QString customerName;
    SlaClockKind clock = SlaClockKind::Respond;
    bool met = false;
    Instant at; ///< when it was decided
    std::int64_t usedMs = 0;
    std::int64_t targetMs = 0;
};

struct ClocksBehind {
    std::vector<ClockBehind> clocks; ///< breached ones first, the longest overdrawn on top; at most as asked
    std::int64_t met = 0;
    std::int64_t breached = 0;
};

/// The clocks behind a figure of attainment. Looks at the requests that were under way in those days.
[[nodiscard]] Result<ClocksBehind> readClocksBehind(const Reader& reader, const ClockScope& scope,
                                                    std::size_t most = 200);

} // namespace zhike
