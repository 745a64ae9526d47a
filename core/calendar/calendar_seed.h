// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar.h"

namespace zhike {

class Connection;

/// The calendars that every organisation starts with (resources/calendars): cn-5x8 with China's official
/// days, cn-7x12 and 7x24, which know no holidays.
[[nodiscard]] Done seedCalendars(Connection& connection);

/// China's official holidays and make-up working days that are shipped, in order.
[[nodiscard]] Result<std::vector<CalendarDay>> shippedOfficialDays();

} // namespace zhike
