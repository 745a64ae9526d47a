// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <span>
#include <vector>

namespace zhike {

/// A stretch of days, both ends included; open if `to` is invalid.
struct DaySpan {
    QDate from;
    QDate to;
    bool operator==(const DaySpan&) const = default;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
};

/// What becomes of spans that follow each other without overlapping when a new one begins.
struct Succession {
    QDate endsOn;                   ///< last day of the new one: before the next begins; invalid if none does
    std::vector<size_t> shortened;  ///< these end the day before the new one begins
    std::vector<size_t> superseded; ///< these began on the same day and have no day left
};

/// Lets a new span begin on `from` among `spans`.
[[nodiscard]] Succession succeed(std::span<const DaySpan> spans, QDate from);

} // namespace zhike
