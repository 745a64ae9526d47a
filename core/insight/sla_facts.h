// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/request/sla_view.h"

namespace zhike {

/// What the value of a fact about a clock says.
struct SlaVerdict {
    Priority priority = Priority::P1;
    bool met = false;
    [[nodiscard]] std::int64_t value() const
    {
        return static_cast<std::int64_t>(priority) * 2 + (met ? 1 : 0);
    }
    [[nodiscard]] static SlaVerdict of(std::int64_t value)
    {
        return {static_cast<Priority>(value / 2), value % 2 != 0};
    }
};

/// What the value of a fact about a clock that still runs says. Nothing is recorded when a clock runs past
/// due: kept as a fact, the moment tells at any later time whether it has.
struct RunningDue {
    Priority priority = Priority::P1;
    std::int64_t sinceMonth = 0; ///< milliseconds from the beginning of the month in which it is due
    [[nodiscard]] std::int64_t value() const { return sinceMonth * 4 + static_cast<std::int64_t>(priority); }
    [[nodiscard]] static RunningDue of(std::int64_t value)
    {
        return {static_cast<Priority>(value & 3), value >> 2};
    }
};

/// Turns facts about running clocks into verdicts, as of a moment.
class DuePassing
{
public:
    DuePassing(Instant now, QTimeZone zone) : m_now(now), m_zone(std::move(zone)) {}
    /// Whether a clock that is due then has run past it.
    [[nodiscard]] bool isPast(MonthNumber month, const RunningDue& due);
    /// The verdict that such a fact stands for; nothing while it is not past due. Other facts stay as they
    /// are.
    [[nodiscard]] std::optional<Fact> verdict(const Fact& fact);

private:
    Instant m_now;
    QTimeZone m_zone;
    MonthNumber m_month = -1; ///< asked for last
    std::int64_t m_begins = 0;
};

/// The working time that a clock used until it stopped, as the value of a fact.
struct WorkedTime {
    Priority priority = Priority::P1;
    bool met = false;
    std::int64_t minutes = 0; ///< whole ones
    [[nodiscard]] std::int64_t value() const
    {
        return (minutes * 4 + static_cast<std::int64_t>(priority)) * 2 + (met ? 1 : 0);
    }
    [[nodiscard]] static WorkedTime of(std::int64_t value)
    {
        return {static_cast<Priority>((value >> 1) & 3), value % 2 != 0, value >> 3};
    }
};

/// Reads what the clocks of customers' requests give, many customers in a row, from what is kept of them:
/// verdicts over those that stopped and the time they used, which never change with time, and when those that
/// still run are due.
class SlaFactReader
{
public:
    explicit SlaFactReader(const Reader& reader);

    [[nodiscard]] Done add(std::vector<Fact>& facts, const Uuid& customer);

private:
    void addRow(std::vector<Fact>& facts, const Uuid& tier);

    PromiseBook m_promises;
    ZoneDays m_days;
    Query m_clocks;
};

} // namespace zhike
