// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <array>
#include <optional>
#include <vector>

namespace zhike {

/// Working hours of a day on the wall clock, in seconds from midnight; 24:00 is 86,400. `to` is the first
/// second that is off again.
struct DayHours {
    int from = 0;
    int to = 0;
    auto operator<=>(const DayHours&) const = default;
};

/// A date with hours of its own, whatever its weekday says; none on a holiday.
struct SpecialDay {
    QDate day;
    std::vector<DayHours> hours;
};

/// From one moment to before another.
struct Span {
    Instant from;
    Instant to;
    bool operator==(const Span&) const = default;
};

/// Working hours on a wall clock that never jumps, as one function of time: how much was worked up to a
/// moment. Both directions take O(log n) in the number of special days: weeks repeat, so that whole weeks are
/// a multiplication, and each special day is a correction in a table of running sums.
class WallHours
{
public:
    using Week = std::array<std::vector<DayHours>, 7>; ///< from Monday

    WallHours(const Week& week, std::vector<SpecialDay> special);

    /// Worked milliseconds up to `local`, counted from some fixed day.
    [[nodiscard]] std::int64_t workedUntil(std::int64_t local) const;
    /// The first moment by which so much was worked. Nothing if that never happens, or not within 20 million
    /// years. Found fastest where it is not long after `near`.
    [[nodiscard]] std::optional<std::int64_t> momentOf(std::int64_t worked, std::int64_t near) const;
    /// Appends the hours between two moments, moved by `offset`; neighbours are joined.
    void addHours(std::vector<Span>& spans, std::int64_t from, std::int64_t to, std::int64_t offset) const;
    [[nodiscard]] bool isEmpty() const;

private:
    struct Day {
        struct Interval {
            std::int64_t from;
            std::int64_t to;
            std::int64_t before; ///< worked in the day before it
        };
        std::vector<Interval> intervals;
        [[nodiscard]] std::int64_t total() const
        {
            if (intervals.empty())
                return 0;
            const Interval& last = intervals.back();
            return last.before + last.to - last.from;
        }
        [[nodiscard]] std::int64_t workedUntil(std::int64_t inDay) const;
        [[nodiscard]] std::int64_t momentOf(std::int64_t worked) const;
    };

    /// The days from the first special one to the last, so that what lies between – nearly everything that is
    /// asked for – needs no search.
    struct Known {
        std::int64_t first = 0;
        std::vector<std::int64_t> before; ///< worked before each day; one more: by the end
        std::vector<std::uint32_t> hours; ///< weekday 0–6, or 7 and the place of the special day
        [[nodiscard]] bool has(std::int64_t day) const
        {
            return day >= first && day - first < static_cast<std::int64_t>(hours.size());
        }
    };

    void knowDays();
    [[nodiscard]] const Day& knownDay(std::int64_t day) const;
    [[nodiscard]] std::optional<std::int64_t> knownMomentOf(std::int64_t worked, std::int64_t near) const;
    [[nodiscard]] static Day dayOf(std::vector<DayHours> hours);
    [[nodiscard]] const Day& dayAt(std::int64_t day) const;
    [[nodiscard]] std::int64_t regularBefore(std::int64_t day) const;
    [[nodiscard]] std::optional<std::int64_t> regularDayOf(std::int64_t worked) const;
    [[nodiscard]] size_t specialsBefore(std::int64_t day) const;

    std::array<Day, 7> m_week;
    std::array<std::int64_t, 8> m_weekdaysBefore{}; ///< of a regular week; the last is the whole week
    std::vector<std::int64_t> m_specialDays;        ///< days since 1970, ascending
    std::vector<Day> m_special;
    std::vector<std::int64_t> m_gain; ///< what the special days before each differ from regular ones
    Known m_known;
};

/// A calendar of working time in a time zone. A moment is working time if the wall clock in the zone shows
/// working hours at it: an hour that the clock shows twice counts twice, one that it leaves out does not
/// count. Changes of the zone's offset are known from 1900 to 2100.
class WorkingCalendar
{
public:
    using Week = WallHours::Week;

    WorkingCalendar(const QTimeZone& zone, const Week& week, std::vector<SpecialDay> special);
    /// Every moment is working time.
    [[nodiscard]] static WorkingCalendar always();

    /// The measure of [a, b) inside working time, in milliseconds; negative if b is before a. O(log n).
    [[nodiscard]] std::int64_t workingTime(Instant a, Instant b) const;
    /// The least u ≥ t with workingTime(t, u) = d, for d ≥ 0 milliseconds. Nothing where the calendar never
    /// has so much working time. O(log n).
    [[nodiscard]] std::optional<Instant> addWorkingTime(Instant t, std::int64_t d) const;
    /// Worked up to a moment, counted from some fixed one: workingTime(a, b) is the difference of two. For
    /// who asks about the same moments several times.
    [[nodiscard]] std::int64_t workedUntil(Instant at) const { return workedUntil(at.ms); }
    /// addWorkingTime(t, d) of a t by which `worked` − d was worked, for d > 0.
    [[nodiscard]] std::optional<Instant> momentOf(std::int64_t worked, Instant t) const;
    /// The stretches of working time in [a, b), in order, neighbours joined.
    [[nodiscard]] std::vector<Span> workingSpans(Instant a, Instant b) const;
    /// Whether there is any working time at all.
    [[nodiscard]] bool hasWorkingTime() const { return !m_hours.isEmpty(); }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    /// A time in which the zone keeps its offset.
    struct Stretch {
        std::int64_t from;   ///< the first of all begins long before
        std::int64_t offset; ///< of the wall clock
        std::int64_t shift;  ///< worked = worked on the wall clock + shift
        std::int64_t worked; ///< up to its beginning
    };

    [[nodiscard]] size_t stretchAt(std::int64_t utc) const;
    [[nodiscard]] std::int64_t workedUntil(std::int64_t utc) const;

    QTimeZone m_zone;
    WallHours m_hours;
    std::vector<Stretch> m_stretches;
};

} // namespace zhike
