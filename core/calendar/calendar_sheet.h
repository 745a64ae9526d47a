// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_rules.h"

#include <array>

namespace zhike {

/// A calendar as a person fills it in: the hours of a weekday on one line, whatever is typed there.
struct CalendarSheet {
    Calendar calendar;             ///< a null id makes a new one
    std::array<QString, 7> hours;  ///< from Monday: "09:00-12:00 13:00-18:00"
    std::vector<CalendarDay> days; ///< in order of date
    bool operator==(const CalendarSheet&) const = default;
};

[[nodiscard]] CalendarSheet sheetOf(const CalendarDraft& draft);
/// What of it can be read.
[[nodiscard]] CalendarDraft draftOf(const CalendarSheet& sheet);
/// All that is wrong with it. Besides what a calendar itself refuses: lines that are no hours, and a calendar
/// without any working time, on which no clock would ever run. Fields are code, name, zone, hours.0 to
/// hours.6 and days.
[[nodiscard]] std::vector<Error> validate(const CalendarSheet& sheet);
/// The same calendar under another code and name, to be changed: with all hours and days.
[[nodiscard]] CalendarSheet copyOf(CalendarSheet sheet);

/// What a day of a year is.
enum class DayKind { Work, Off, Holiday, MakeUp };

/// One day of the year view.
struct YearDay {
    QDate day;
    DayKind kind = DayKind::Off;
    QString name;  ///< of the holiday
    QString hours; ///< "09:00-12:00 13:00-18:00"; empty when nothing is worked
};

/// Every day of a year, in order.
[[nodiscard]] std::vector<YearDay> yearOf(const CalendarSheet& sheet, int year);
/// Whether the calendar names holidays in other years and none in this: its official days are not known yet.
[[nodiscard]] bool lacksYear(const CalendarSheet& sheet, int year);

/// The dated exception of a day, or nullptr where the week decides.
[[nodiscard]] const CalendarDay* exceptionOn(const CalendarSheet& sheet, QDate day);
/// Makes the day a holiday, a make-up working day, or (nothing) what the week says. A new exception takes the
/// name of its neighbour of the same kind.
void setException(CalendarSheet& sheet, QDate day, std::optional<CalendarDayKind> kind);
/// The next of: as the week says, holiday, make-up working day.
void turnDay(CalendarSheet& sheet, QDate day);

} // namespace zhike
