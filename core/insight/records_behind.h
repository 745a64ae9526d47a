// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/statistics.h"

namespace zhike {

/// One record behind a figure.
struct RecordBehind {
    EntityKind kind = EntityKind::None; ///< Request or Survey
    Uuid id;
    Uuid customer;
    Instant at;             ///< when it counts
    std::int64_t value = 0; ///< what it gives: seconds, or the answer
    QString key;            ///< the request's number
    QString title;          ///< the request's title, or what the customer said
    QString customerName;
    Uuid visit;   ///< what a survey is about; null if nothing in particular
    Uuid request; ///< what a survey is about
};

/// Records behind a figure, the ones worth looking at first: the slowest durations, the lowest answers.
struct RecordsBehind {
    std::vector<RecordBehind> records; ///< at most as many as asked for
    std::int64_t n = 0;                ///< how many there are
    bool onlyLatest = false;           ///< not all were looked at, only the latest ones
};

/// The records of a scope that give something to `measure`. Durations, CSAT and NPS are looked through
/// completely; of the answers to other questions only the latest few thousand.
[[nodiscard]] Result<RecordsBehind> readRecordsBehind(const Reader& reader, const StatisticsScope& scope,
                                                      Measure measure, std::size_t most = 200);

} // namespace zhike
