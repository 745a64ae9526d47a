// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_rules.h"

namespace zhike {

/// What an iCalendar file (RFC 5545) says about whole days: each day once, holiday or make-up working day.
/// Events are holidays unless they say that the day is worked: by X-APPLE-SPECIAL-DAY or a summary with 班.
/// Where a file marks its days off that way, its other events (festivals that are worked) are passed over.
/// Understands folded lines, VALUE=DATE, an excluded DTEND, DURATION in days or weeks, and yearly
/// repetition with INTERVAL, COUNT and UNTIL; without an end it is followed through `lastYear`. What it does
/// not understand (times of day, other repetitions, exceptions to them) is refused with a sentence that names
/// the event and its line.
[[nodiscard]] Result<std::vector<CalendarDay>> readIcs(const QByteArray& text, int lastYear);

/// What an import of days into a calendar did.
struct DayImport {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
};

/// What adding these days to the calendar will do; days of the same date are changed.
[[nodiscard]] DayImport mergeDays(CalendarDraft& draft, const std::vector<CalendarDay>& days);

/// What an import does to one day.
struct DayChange {
    std::optional<CalendarDay> before; ///< what the calendar says of it now
    CalendarDay after;
};

/// The days that adding these would change, in their order; those that are the same already are left out.
[[nodiscard]] std::vector<DayChange> changesBy(const CalendarDraft& draft,
                                               const std::vector<CalendarDay>& days);

/// Adds the days to a calendar as one step, named after what it does.
[[nodiscard]] Result<DayImport> importDays(UnitOfWork& unit, Id<Calendar> calendar,
                                           const std::vector<CalendarDay>& days);

} // namespace zhike
