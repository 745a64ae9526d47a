// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/ics_writer.h"
#include "core/visit/calendar_query.h"

namespace zhike {

/// Visits as an iCalendar file: who, where, why, whom to meet. What was called off stays in it as cancelled,
/// so that calendars that have it take it out.
[[nodiscard]] Result<QByteArray> visitsAsIcs(const Reader& reader, const std::vector<Id<Visit>>& visits);

/// The visits that a file for calendars to subscribe to holds: from so many days ago to so many ahead.
inline constexpr int subscribedBack = 60;
inline constexpr int subscribedAhead = 365;
/// Of one engineer, of one customer, or all of them.
[[nodiscard]] Result<std::vector<Id<Visit>>> visitsToSubscribe(const Reader& reader, Id<Engineer> engineer,
                                                               Id<Customer> customer = {});
[[nodiscard]] Result<std::vector<Id<Visit>>> visitsBetween(const Reader& reader,
                                                           const CalendarFilter& filter);

/// Writes bytes to a file that is either complete or what it was before; leaves a file alone that holds them
/// already.
[[nodiscard]] Done writeIcs(const QByteArray& bytes, const QString& path);

} // namespace zhike
