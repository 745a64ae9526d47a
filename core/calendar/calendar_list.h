// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_rules.h"

namespace zhike {

/// Who counts with a calendar.
struct CalendarUse {
    std::int64_t policies = 0;  ///< versions of what tiers promise
    std::int64_t contracts = 0; ///< contracts with service hours of their own
    [[nodiscard]] bool any() const { return policies > 0 || contracts > 0; }
};

struct CalendarSummary {
    Calendar calendar;
    QString week; ///< "mon-fri 09:00-12:00 13:00-18:00"
    CalendarUse use;
};

/// All calendars that are not archived, those that are used most first, then by code.
[[nodiscard]] Result<std::vector<CalendarSummary>> readCalendars(const Reader& reader);

/// The calendar the organisation itself works by: cn-5x8 while it is there, else the first by code; null if
/// there is none.
[[nodiscard]] Result<Id<Calendar>> organisationCalendarId(const Reader& reader);
/// The same, to count with; nullptr if there is none.
[[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> organisationCalendar(const Reader& reader);

/// Archives a calendar. Refused while a policy or a contract counts with it.
[[nodiscard]] Done archiveCalendar(UnitOfWork& unit, Id<Calendar> id);

} // namespace zhike
