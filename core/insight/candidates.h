// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/customer_facts.h"
#include "core/insight/statistics.h"

namespace zhike {

/// A record that may be behind a figure: its time is right; tier and region are still to be asked.
struct Candidate {
    qint64 row = 0; ///< in its table
    Instant at;
    std::int64_t value = 0;
};

struct Candidates {
    std::vector<Candidate> all; ///< the most telling first: the slowest durations, the lowest answers
    bool onlyLatest = false;    ///< not all were looked at
};

/// Whether a measure is about requests; else it is about surveys.
[[nodiscard]] constexpr bool isAboutRequests(Measure measure)
{
    return measure < Measure::Csat;
}

/// Finds candidates from indexes, without reading the records where that can be.
[[nodiscard]] Result<Candidates> readCandidates(const Reader& reader, const StatisticsScope& scope,
                                                Measure measure);

} // namespace zhike
