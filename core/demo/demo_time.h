// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar.h"
#include "core/demo/random.h"
#include <vector>

namespace zhike::demo {

/// A local day (counted from the first day of the demo) and a minute of it.
struct Moment {
    int day = 0;
    int minute = 0;
    auto operator<=>(const Moment&) const = default;
};

/// The days a service company lives through: busy and quiet months, weekends, holidays, working hours. Days
/// are counted so that instants cost an addition instead of a look-up in a time zone.
class DemoTime
{
public:
    /// `official` are the holidays and make-up working days that are known; other years take a likely guess.
    DemoTime(QDate today, const QTimeZone& zone, std::span<const CalendarDay> official);

    [[nodiscard]] int today() const { return m_today; }
    /// The last moment anything has happened at: 08:30 today.
    [[nodiscard]] Moment now() const { return {m_today, 8 * 60 + 30}; }
    [[nodiscard]] QDate date(int day) const { return m_first.addDays(day); }
    [[nodiscard]] int day(QDate date) const { return static_cast<int>(m_first.daysTo(date)); }
    [[nodiscard]] Instant instant(Moment m) const
    {
        return {m_start[static_cast<size_t>(m.day)] + qint64{m.minute} * 60'000};
    }
    [[nodiscard]] bool isWorkday(int day) const { return m_work[static_cast<size_t>(day)]; }
    /// 0 … 100: how much is going on in the month of that day.
    [[nodiscard]] int busyness(int day) const { return m_busy[static_cast<size_t>(day)]; }
    [[nodiscard]] bool isBusy(int day) const { return busyness(day) >= 85; }
    /// The nearest working day from `day` on.
    [[nodiscard]] int workdayFrom(int day) const;

    /// A working day near `day`, before or after it, so that what falls on a week-end does not crowd on
    /// Monday.
    [[nodiscard]] int workdayNear(Random& random, int day) const;
    /// 0 for what is of these months, 1 for what was more than a year and a half ago.
    [[nodiscard]] double longAgo(int day) const;

    /// A day in [from, to] on which somebody asks for something: rather in a busy month, seldom on a day off.
    [[nodiscard]] int dayOfRequest(Random& random, int from, int to) const;
    /// A minute at which people work: most in the middle of the morning and of the afternoon.
    [[nodiscard]] static int workingMinute(Random& random);
    /// `from` plus minutes of the service hours of a tier (by rank): 5×8, 5×8, 7×12, 7×24.
    [[nodiscard]] Moment addServiceMinutes(Moment from, int minutes, int rank) const;
    /// `from` plus plain minutes.
    [[nodiscard]] static Moment addMinutes(Moment from, int minutes);

    static constexpr int before = 1200; ///< days that are known before today
    static constexpr int told = 730;    ///< days before today of which everything is told: two years
    static constexpr int ahead = 45;    ///< days that are planned ahead
    static constexpr int after = 500;

private:
    QDate m_first;
    int m_today = before;
    std::vector<qint64> m_start;
    std::vector<bool> m_work;
    std::vector<int> m_busy;
};

} // namespace zhike::demo
