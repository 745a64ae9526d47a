// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_conflict.h"
#include "core/visit/visit_view.h"

namespace zhike {

/// Which visits a calendar shows.
struct CalendarFilter {
    QDate from; ///< first day
    QDate to;   ///< last day
    Id<Engineer> engineer;
    Id<Customer> customer;
    std::optional<VisitKind> kind;
    std::optional<VisitState> state; ///< nothing: all but those called off
    int perDay = 0;                  ///< entries of one day at most; 0 sets no bound
    int limit = 600;                 ///< entries at all
    Id<Tier> tier{};                 ///< of the customer, today
    QString region{};                ///< beginning of the code of the customer's region
};

/// What the organisation's working calendar says about a day, and how many visits begin on it.
struct CalendarDate {
    QDate day;
    int visits = 0;
    bool working = true;  ///< it has working hours
    bool special = false; ///< it is a holiday or a make-up working day: not what its weekday says
    QString name;         ///< of the holiday
};

struct VisitCalendar {
    std::vector<AgendaEntry> entries; ///< by their start; those that last from before come first
    std::vector<CalendarDate> dates;  ///< every day from `from` to `to`
    bool more = false;                ///< the limit cut some off (not: the bound of a day)
};

/// What happens in these days: visits that begin in them, and those from before that last into them. Its cost
/// depends on the visits of these days, not on how many there are.
[[nodiscard]] Result<VisitCalendar> readVisitCalendar(const Reader& reader, const CalendarFilter& filter);

/// The same days without their visits.
[[nodiscard]] Result<std::vector<CalendarDate>> readCalendarDates(const Reader& reader, QDate from, QDate to);

/// What stands in the way of the planned visits of these days.
[[nodiscard]] Result<std::vector<VisitConflict>> readConflicts(const Reader& reader, QDate from, QDate to);

/// Who is on which planned visit in [from, to).
[[nodiscard]] Result<std::vector<Engagement>> readEngagements(const Reader& reader, Instant from, Instant to);

} // namespace zhike
