// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/text_cursor.h"

#include <QtCore/QDateTime>
#include <optional>

namespace zhike {

/// A time of day and, where the text names one, its offset from UTC.
struct TimeOfDay {
    QTime time{0, 0};
    std::optional<int> offsetSeconds;
};

/// Reads what stands behind a date: an optional weekday, then a time as readInstant knows them, or nothing.
/// `whole` is the text that the refusal quotes.
[[nodiscard]] Result<TimeOfDay> readTimeOfDay(TextCursor& cursor, QStringView whole);

/// The refusal of a text that is no date or time.
[[nodiscard]] tl::unexpected<Error> notATime(QStringView text);

} // namespace zhike
