// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <optional>

namespace zhike
{

/// The moments of a request that its durations are made of, as far as they are known.
struct RequestTimes {
    std::optional<Instant> opened;
    std::optional<Instant> firstResponse;
    std::optional<Instant> resolved; ///< the last resolution

    bool operator==(const RequestTimes&) const = default;
};

/// How a record contradicts itself.
enum class Contradiction {
    ResolvedBeforeOpened,
    RespondedBeforeOpened,
    RespondedAfterResolved,
};

/// What is impossible about these times, the first of the enumeration's order; nothing if all agree. A record
/// that contradicts itself is kept, flagged 数据存疑 and left out of the statistics, which say how many they
/// left out.
[[nodiscard]] std::optional<Contradiction> contradiction(const RequestTimes& times);

/// How long something took and when it ended.
struct Duration {
    Instant ended;
    std::int64_t ms = 0;

    bool operator==(const Duration&) const = default;
    [[nodiscard]] double minutes() const { return static_cast<double>(ms) / 60'000.0; }
};

/// opened → first response, resolving counting as one, in elapsed time. Nothing while there is none, when the
/// opening is unknown, or when the record contradicts itself.
[[nodiscard]] std::optional<Duration> responseDuration(const RequestTimes& times);

/// opened → last resolution in elapsed time, under the same conditions.
[[nodiscard]] std::optional<Duration> resolveDuration(const RequestTimes& times);

} // namespace zhike
