// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_time.h"

#include <array>

namespace zhike::demo {

namespace {

/// First day of the Spring Festival.
QDate springFestival(int year)
{
    static constexpr std::array<std::array<int, 2>, 16> days{{{2, 12}, // 2021
                                                              {2, 1},
                                                              {1, 22},
                                                              {2, 10},
                                                              {1, 29},
                                                              {2, 17},
                                                              {2, 6},
                                                              {1, 26},
                                                              {2, 13},
                                                              {2, 3},
                                                              {1, 23},
                                                              {2, 11},
                                                              {1, 31},
                                                              {2, 19},
                                                              {2, 8},
                                                              {1, 28}}};
    const auto i = static_cast<size_t>(std::clamp(year - 2021, 0, 15));
    return {year, days[i][0], days[i][1]};
}

bool isHoliday(QDate d)
{
    if ((d.month() == 1 && d.day() == 1) || (d.month() == 5 && d.day() <= 3) ||
        (d.month() == 10 && d.day() <= 7))
        return true;
    const auto fromFestival = springFestival(d.year()).daysTo(d);
    return fromFestival >= -1 && fromFestival <= 6;
}

/// How busy the months of a year are: inspections before the holidays, the mid-year close, and the year's
/// end.
constexpr std::array<int, 12> busy{95, 35, 65, 70, 60, 90, 65, 50, 75, 55, 90, 100};

struct Hours {
    int from;
    int to;
};
constexpr std::array<Hours, 2> office{{{9 * 60, 12 * 60}, {13 * 60 + 30, 18 * 60}}};
constexpr std::array<Hours, 1> longDay{{{8 * 60, 20 * 60}}};

} // namespace

DemoTime::DemoTime(QDate today, const QTimeZone& zone, std::span<const CalendarDay> official)
    : m_first(today.addDays(-before))
{
    const int knownFrom = official.empty() ? 0 : official.front().day.year();
    const int knownTo = official.empty() ? 0 : official.back().day.year();
    constexpr int days = before + after;
    m_start.reserve(days);
    for (int i = 0; i < days; ++i) {
        const QDate d = m_first.addDays(i);
        m_start.push_back(Instant::of(d, QTime(0, 0), zone).ms);
        const bool known = d.year() >= knownFrom && d.year() <= knownTo;
        m_work.push_back(d.dayOfWeek() < 6 && (known || !isHoliday(d)));
        m_busy.push_back(busy[static_cast<size_t>(d.month() - 1)]);
    }
    for (const CalendarDay& known : official)
        if (const auto at = m_first.daysTo(known.day); at >= 0 && at < days)
            m_work[static_cast<size_t>(at)] = known.kind == CalendarDayKind::Workday;
}

int DemoTime::workdayFrom(int day) const
{
    int d = day;
    while (d - day < 15 && !isWorkday(d))
        ++d;
    return d;
}

int DemoTime::workdayNear(Random& random, int day) const
{
    if (isWorkday(day))
        return day;
    for (int i = 0; i < 40; ++i) {
        const int reach = 3 + i / 4; // wider over long holidays
        const int at = day + random.between(-reach, reach);
        if (isWorkday(at))
            return at;
    }
    return workdayFrom(day);
}

double DemoTime::longAgo(int day) const
{
    return std::clamp((m_today - day - 150) / 400.0, 0.0, 1.0);
}

int DemoTime::dayOfRequest(Random& random, int from, int to) const
{
    int day = from;
    for (int i = 0; i < 30; ++i) {
        day = random.between(from, to);
        // Business grows: there were fewer of everything two years ago.
        const int chance =
            (isWorkday(day) ? busyness(day) : 9) * (1000 - 300 * (m_today - day) / told) / 1000;
        if (random.percent(chance))
            return day;
    }
    return day;
}

int DemoTime::workingMinute(Random& random)
{
    static constexpr std::array<int, 10> weights{6, 16, 18, 13, 3, 9, 15, 12, 9, 4}; // 8 to 17 o'clock
    return (8 + random.weighted(weights)) * 60 + random.below(60);
}

Moment DemoTime::addMinutes(Moment from, int minutes)
{
    const int at = from.minute + minutes;
    return {from.day + at / 1440, at % 1440};
}

Moment DemoTime::addServiceMinutes(Moment from, int minutes, int rank) const
{
    if (rank >= 3)
        return addMinutes(from, minutes);
    const std::span<const Hours> hours =
        rank == 2 ? std::span<const Hours>(longDay) : std::span<const Hours>(office);
    Moment at = from;
    for (int left = minutes; at.day + 1 < before + after; at = {at.day + 1, 0}) {
        if (rank < 2 && !isWorkday(at.day))
            continue;
        for (const Hours& h : hours) {
            const int begin = std::max(at.minute, h.from);
            if (begin >= h.to)
                continue;
            if (left <= h.to - begin)
                return {at.day, begin + left};
            left -= h.to - begin;
        }
    }
    return at;
}

} // namespace zhike::demo
