// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/histogram.h"
#include "core/insight/statistics.h"

#include <map>
#include <tuple>

namespace zhike {

/// A tier by rank, for the boxes.
struct TierName {
    Uuid id;
    QString name;
};

/// Collects facts and sums them up into statistics.
class Accumulator
{
public:
    Accumulator(const StatisticsScope& scope, const QTimeZone& zone);

    /// Counts a fact of a customer in this province, if it is in the scope; −1 times takes it out.
    void add(int region, const Fact& fact, int times = 1);
    /// Counts a whole cell, if it is in the scope. The scope must begin and end with months.
    void add(MonthNumber month, Measure measure, const Uuid& tier, int region, const Histogram& counts);

    /// How many facts of a measure were counted.
    [[nodiscard]] std::int64_t count(Measure measure) const;
    /// Sums up. Nothing can be added afterwards.
    [[nodiscard]] Statistics finish(std::span<const TierName> tiers);

private:
    using Key = std::tuple<MonthNumber, Measure, Uuid>;

    [[nodiscard]] bool covers(const Uuid& tier, int region) const;
    void sumUp();
    [[nodiscard]] const Histogram& sum(Measure measure, std::optional<MonthNumber> month = {}) const;
    [[nodiscard]] const Histogram& sumOfTier(Measure measure, const Uuid& tier) const;
    [[nodiscard]] std::pair<MonthNumber, MonthNumber> months() const;
    [[nodiscard]] Rater raterOf(std::optional<MonthNumber> month = {}) const;
    [[nodiscard]] SatisfactionMonth satisfactionOf(MonthNumber month) const;
    [[nodiscard]] DurationFigures durations(Measure measure, std::span<const TierName> tiers) const;

    StatisticsScope m_scope;
    std::int64_t m_fromMs;
    std::int64_t m_untilMs;
    std::map<Key, Histogram> m_cells;
    std::map<std::pair<Measure, MonthNumber>, Histogram> m_ofMonth;
    std::map<std::pair<Measure, Uuid>, Histogram> m_ofTier;
    std::map<Measure, Histogram> m_ofAll;
    Histogram m_nothing;
};

} // namespace zhike
