// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar.h"
#include "core/calendar/working_calendar.h"

namespace zhike {

// How calendars are written on one line, in files and on the command line. Every refusal is a sentence.

/// Seconds from midnight of 9:00, 09:00, 09:00:30 or 24:00.
[[nodiscard]] Result<int> readTimeOfClock(QStringView text);
/// The same back: 09:00.
[[nodiscard]] QString clockText(int seconds);

/// Hours of one day: "09:00-12:00 13:00-18:00". Refuses reversed and overlapping ones.
[[nodiscard]] Result<std::vector<DayHours>> readDayHours(QStringView text);

/// Hours of a week: "mon-fri 09:00-12:00 13:00-18:00; sat 09:00-12:00"; days also as 周一, 周一至周五 and by
/// their English names.
[[nodiscard]] Result<std::vector<CalendarHours>> readWeekHours(const QString& text);
[[nodiscard]] QString weekHoursText(const std::vector<CalendarHours>& hours);

/// Dated exceptions: "2026-10-01 holiday 国庆节; 2026-10-10 workday 国庆节 09:00-12:00", 休 and 班 also
/// serving for the kinds.
[[nodiscard]] Result<std::vector<CalendarDay>> readCalendarDays(const QString& text);
[[nodiscard]] QString calendarDaysText(const std::vector<CalendarDay>& days);

} // namespace zhike
