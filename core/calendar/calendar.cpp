// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Calendar>()
{
    static constexpr Field fields[] = {
        field<&Calendar::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Unique),
        field<&Calendar::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required),
        field<&Calendar::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone"), Required),
        field<&Calendar::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    static constexpr EntityDescription d{EntityKind::Calendar,
                                         "calendar",
                                         "calendars",
                                         QT_TRANSLATE_NOOP("Entity", "Working calendar"),
                                         QT_TRANSLATE_NOOP("Entity", "Working calendars"),
                                         fields,
                                         "code",
                                         "name",
                                         nullptr};
    return d;
}

template <>
const EntityDescription& describe<CalendarHours>()
{
    static constexpr Field fields[] = {
        field<&CalendarHours::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Working calendar"),
                                        Required | Key),
        field<&CalendarHours::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Required | Key),
        field<&CalendarHours::weekday>("weekday", QT_TRANSLATE_NOOP("Field", "Weekday"), Required),
        field<&CalendarHours::startsAt>("starts_at", QT_TRANSLATE_NOOP("Field", "Begins at"), Required),
        field<&CalendarHours::endsAt>("ends_at", QT_TRANSLATE_NOOP("Field", "Ends at"), Required),
    };
    static constexpr EntityDescription d{EntityKind::CalendarHours,
                                         "calendar_hours",
                                         "calendar-hours",
                                         QT_TRANSLATE_NOOP("Entity", "Working hours"),
                                         QT_TRANSLATE_NOOP("Entity", "Working hours"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "calendar",
                                         EntityKind::Calendar};
    return d;
}

template <>
const EntityDescription& describe<CalendarDay>()
{
    static constexpr Field fields[] = {
        field<&CalendarDay::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Working calendar"),
                                      Required | Key),
        field<&CalendarDay::day>("day", QT_TRANSLATE_NOOP("Field", "Date"), Required | Key),
        field<&CalendarDay::kind>("day_kind", QT_TRANSLATE_NOOP("Field", "Kind of day"), Required),
        field<&CalendarDay::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        field<&CalendarDay::hours>("hours", QT_TRANSLATE_NOOP("Field", "Working hours")),
    };
    static constexpr EntityDescription d{EntityKind::CalendarDay,
                                         "calendar_day",
                                         "calendar-days",
                                         QT_TRANSLATE_NOOP("Entity", "Holiday or make-up working day"),
                                         QT_TRANSLATE_NOOP("Entity", "Holidays and make-up working days"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "calendar",
                                         EntityKind::Calendar};
    return d;
}

} // namespace zhike
