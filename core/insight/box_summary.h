// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/histogram.h"

#include <optional>

namespace zhike {

/// What a box plot draws: quartiles, whiskers at the 5th and 95th percentile, and what lies beyond them. All
/// percentiles are nearest-rank, in the unit of the values.
struct BoxSummary {
    std::int64_t n = 0;
    std::int64_t low = 0; ///< 5th percentile
    std::int64_t lowerQuartile = 0;
    std::int64_t median = 0;
    std::int64_t upperQuartile = 0;
    std::int64_t high = 0;             ///< 95th percentile
    std::vector<Histogram::Bin> below; ///< values under `low`, with how often each occurs
    std::vector<Histogram::Bin> above; ///< values over `high`

    bool operator==(const BoxSummary&) const = default;
};

/// Summarises the values; nothing of nothing.
[[nodiscard]] std::optional<BoxSummary> boxSummary(const Histogram& values);

} // namespace zhike
