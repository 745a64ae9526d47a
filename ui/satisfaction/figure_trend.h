// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/measures.h"
#include "ui/parts/row.h"

#include <QtCore/QVector>
#include <limits>

namespace zhike::figures {

// What the cards of key figures have in common.

/// A difference to the period before in words and its ink: green where better, amber where worse.
struct Trend {
    QString text;
    Ink ink = Ink::Quiet;
};

/// Whether a period before has enough to be compared with: at least 5, and a quarter of today's.
[[nodiscard]] bool comparable(std::int64_t now, std::int64_t before);
/// More is better.
[[nodiscard]] Trend trend(const std::optional<double>& now, const std::optional<double>& before,
                          int decimals);
/// Minutes; less is better.
[[nodiscard]] Trend durationTrend(const std::optional<double>& now, const std::optional<double>& before);
/// "n 1,038".
[[nodiscard]] QString nText(std::int64_t n);
/// What stands for a figure that is not there.
[[nodiscard]] QString none();

/// The values of months for a small line, with gaps.
template <class Months, class Value>
[[nodiscard]] QVector<double> sparkline(const Months& months, Value value)
{
    QVector<double> values;
    for (const auto& month : months)
        values.append(std::optional<double>(value(month)).value_or(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

} // namespace zhike::figures
