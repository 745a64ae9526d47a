// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/statistics.h"
#include "core/request/sla_clock.h"
#include "core/store/reader.h"

#include <QtCore/QJsonArray>
#include <set>

namespace zhike {

/// What attainment is grouped by, besides the clock.
enum class AttainmentBy { Month, Tier, Priority, Engineer, Customer };
template <>
struct EnumText<AttainmentBy> {
    static constexpr EnumName names[] = {{"month", QT_TRANSLATE_NOOP("Enum", "Month")},
                                         {"tier", QT_TRANSLATE_NOOP("Enum", "Tier")},
                                         {"priority", QT_TRANSLATE_NOOP("Enum", "Priority")},
                                         {"engineer", QT_TRANSLATE_NOOP("Enum", "Engineer")},
                                         {"customer", QT_TRANSLATE_NOOP("Enum", "Customer")}};
};

/// Fewer clocks than this say little: charts mark them.
inline constexpr std::int64_t fewClocks = 5;
/// Which share of promises is meant to be kept while nobody chose another.
inline constexpr double attainmentTarget = 0.95;

struct AttainmentScope {
    QDate from;            ///< first day; invalid: from the beginning
    QDate to;              ///< last day; invalid: without end
    Id<Customer> customer; ///< null: all
    std::set<AttainmentBy> by{AttainmentBy::Month, AttainmentBy::Tier};
    Id<Tier> tier = {};       ///< in force when the request was opened; null: all
    bool withoutTier = false; ///< only what had no tier
    int region = 0;           ///< province, first two digits of the region code; 0: all
};

/// Decided clocks of one group; what it is not grouped by is empty.
struct AttainmentRow {
    QDate month;
    Uuid tier;
    std::optional<Priority> priority;
    Uuid engineer;
    Uuid customer;
    SlaClockKind clock = SlaClockKind::Respond;
    std::int64_t met = 0;
    std::int64_t breached = 0;

    /// met / (met + breached), 0–1.
    [[nodiscard]] double attainment() const
    {
        return static_cast<double>(met) / static_cast<double>(met + breached);
    }
};

struct Attainment {
    std::vector<AttainmentRow> rows; ///< by month, rank of the tier, priority, engineer, customer, clock
    std::int64_t leftOut = 0;        ///< requests that contradict themselves (数据存疑)
    bool fromFacts = false;          ///< from the kept facts, not from every record
};

/// Attainment = met / (met + breached) over the clocks decided in a period: at the earlier of stop and due.
/// From the kept facts where there are any; clocks that run past due count as of now.
[[nodiscard]] Result<Attainment> readAttainment(const Reader& reader, const AttainmentScope& scope);

/// The form of `zhike stats --sla --json`.
[[nodiscard]] QJsonArray toJson(const Reader& reader, const Attainment& attainment,
                                const AttainmentScope& scope);

} // namespace zhike
