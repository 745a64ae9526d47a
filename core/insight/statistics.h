// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "core/store/reader.h"

#include <QtCore/QJsonObject>

namespace zhike {

struct Customer;
struct Tier;

/// Which records statistics are about.
struct StatisticsScope {
    QDate from;               ///< first day; invalid: from the beginning
    QDate to;                 ///< last day; invalid: without end
    Id<Customer> customer;    ///< null: all
    Id<Tier> tier;            ///< in force when the request was opened or the survey answered; null: all
    bool withoutTier = false; ///< only what had no tier
    int region = 0;           ///< province, first two digits of the region code; 0: all

    bool operator==(const StatisticsScope&) const = default;
    [[nodiscard]] bool coversTier(const Uuid& inForce) const
    {
        return withoutTier ? inForce.isNull() : tier.isNull() || tier.uuid == inForce;
    }
    /// Whether it begins and ends with months (or without bounds): what kept facts can answer.
    [[nodiscard]] bool isWholeMonths() const;
    /// The same, narrowed to one month.
    [[nodiscard]] StatisticsScope inMonth(QDate month) const;
};

/// All durations of one kind in a period.
struct DurationFigures {
    std::vector<DurationMonth> months;
    DurationMonth whole;            ///< over the period; its month is invalid
    std::vector<DurationBox> tiers; ///< by rank, lowest first; tiers without durations are absent
};

/// What the satisfaction screen, the command line and the charts show. A survey counts in the month it was
/// answered, a duration in the month it ended. Months run from the first to the last that has anything (or,
/// with both ends given, over the whole period), without holes.
struct Statistics {
    std::vector<SatisfactionMonth> satisfaction;
    Csat csat;
    Nps nps;
    Rater rater;
    ThreeElements elements;
    DurationFigures response;
    DurationFigures resolve;
    std::int64_t leftOut = 0;        ///< requests that contradict themselves (数据存疑)
    std::int64_t withoutOpening = 0; ///< requests that ended but whose opening is unknown
    bool fromFacts = false;          ///< read from the kept facts, not from every record
};

/// Reads the statistics of a scope: over all customers from the kept facts where there are any, else from the
/// records.
[[nodiscard]] Result<Statistics> readStatistics(const Reader& reader, const StatisticsScope& scope);

/// The form of `zhike stats --json`. Months without answers or ended durations are left out; csat, low and
/// high are shares between 0 and 1.
[[nodiscard]] QJsonObject toJson(const Statistics& statistics);

} // namespace zhike
