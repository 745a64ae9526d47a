// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment.h"

namespace zhike {

/// Clocks that were decided in one month.
struct AttainmentMonth {
    QDate month; ///< its first day
    std::int64_t met = 0;
    std::int64_t breached = 0;
    [[nodiscard]] std::int64_t n() const { return met + breached; }
};

/// Decided clocks of one engineer or customer.
struct AttainmentShare {
    Uuid id; ///< null: nobody's
    QString name;
    std::int64_t met = 0;
    std::int64_t breached = 0;
    [[nodiscard]] std::int64_t n() const { return met + breached; }
    [[nodiscard]] double share() const
    {
        return n() == 0 ? 0 : static_cast<double>(met) / static_cast<double>(n());
    }
};

/// What charts of kept promises show: groups by month, or one row each.
struct AttainmentGroups {
    struct Group {
        Uuid id; ///< of the tier; null for a priority
        std::optional<Priority> priority;
        QString name;
        std::vector<AttainmentMonth> months; ///< without holes
    };
    std::vector<Group> groups;         ///< by tier or priority, whether anything was decided there or not
    std::vector<AttainmentShare> rows; ///< by engineer or customer, the worst first
    std::int64_t more = 0;             ///< rows that are not shown
    std::int64_t leftOut = 0;          ///< requests that contradict themselves (数据存疑)
};

/// The first responses and resolutions that were promised, as the overview shows them.
struct PromiseOverview {
    std::vector<AttainmentMonth> respond; ///< without holes
    std::vector<AttainmentMonth> resolve; ///< the same months
    AttainmentGroups tiers;               ///< first responses of each tier, the same months
    bool fromFacts = false;               ///< from the kept facts, not from every record
};
[[nodiscard]] Result<PromiseOverview> readPromiseOverview(const Reader& reader, const StatisticsScope& scope);

/// All months as one; its month is invalid.
[[nodiscard]] AttainmentMonth wholeOf(const std::vector<AttainmentMonth>& months);
/// The share of clocks that were met, 0–1; nothing with too few.
[[nodiscard]] std::optional<double> shareOf(const AttainmentMonth& month);

/// Reads the groups by tier, priority, engineer or customer; a clock narrows them to that clock.
[[nodiscard]] Result<AttainmentGroups> readAttainmentGroups(const Reader& reader,
                                                            const StatisticsScope& scope, AttainmentBy by,
                                                            std::optional<SlaClockKind> clock = {});

} // namespace zhike
