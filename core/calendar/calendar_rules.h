// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar.h"
#include "core/calendar/working_calendar.h"
#include "core/store/unit_of_work.h"

#include <map>
#include <memory>

namespace zhike {

/// A calendar with its parts.
struct CalendarDraft {
    Calendar calendar; ///< a null id makes a new one
    std::vector<CalendarHours> hours;
    std::vector<CalendarDay> days;
};

/// What is wrong with a calendar: an unknown time zone, hours that are reversed, overlap or are none, a date
/// that is named twice. Each error names the field it is about.
[[nodiscard]] std::vector<Error> validate(const CalendarDraft& draft);

/// The calendar as something to count with. What is invalid in it counts as no working time.
[[nodiscard]] WorkingCalendar workingCalendar(const CalendarDraft& draft);

/// Adds or changes a calendar with all of its parts; the title says which.
[[nodiscard]] Result<Id<Calendar>> saveCalendar(UnitOfWork& unit, CalendarDraft draft);

/// A calendar with its parts, read.
[[nodiscard]] Result<CalendarDraft> readCalendar(const Reader& reader, Id<Calendar> id);

/// Calendars of one snapshot to count with, each read once.
class CalendarBook
{
public:
    explicit CalendarBook(const Reader& reader) : m_reader(reader) {}
    /// Nullptr for a null id.
    [[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> find(Id<Calendar> id);

private:
    const Reader& m_reader;
    std::map<Uuid, std::shared_ptr<const WorkingCalendar>> m_calendars;
};

} // namespace zhike
