// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_sheet.h"

#include <QtCore/QJsonObject>

namespace zhike {

/// A sheet as a draft keeps it.
[[nodiscard]] QJsonObject toDraft(const CalendarSheet& sheet);
/// The same back, over the calendar that it was made of.
[[nodiscard]] CalendarSheet fromDraft(CalendarSheet sheet, const QJsonObject& draft);

} // namespace zhike
