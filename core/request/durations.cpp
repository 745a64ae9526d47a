// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/durations.h"

namespace zhike {

namespace {

bool isBefore(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    return a && b && *a < *b;
}

std::optional<Duration> elapsed(const RequestTimes& times, const std::optional<Instant>& end)
{
    if (!times.opened || !end || contradiction(times))
        return std::nullopt;
    return Duration{*end, end->ms - times.opened->ms};
}

} // namespace

std::optional<Contradiction> contradiction(const RequestTimes& times)
{
    if (isBefore(times.resolved, times.opened))
        return Contradiction::ResolvedBeforeOpened;
    if (isBefore(times.firstResponse, times.opened))
        return Contradiction::RespondedBeforeOpened;
    if (isBefore(times.resolved, times.firstResponse))
        return Contradiction::RespondedAfterResolved;
    return std::nullopt;
}

std::optional<Duration> responseDuration(const RequestTimes& times)
{
    return elapsed(times, times.firstResponse ? times.firstResponse : times.resolved);
}

std::optional<Duration> resolveDuration(const RequestTimes& times)
{
    return elapsed(times, times.resolved);
}

} // namespace zhike
