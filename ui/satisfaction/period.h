// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QString>
#include <array>

namespace zhike {

/// The periods that statistics are shown for; all of them begin and end with months. The numbers are
/// remembered with the window; add at the end.
enum class Period { LastTwelveMonths, ThisYear, LastYear, All, LastThreeMonths, LastSixMonths };
/// As they are offered.
inline constexpr std::array allPeriods{Period::LastThreeMonths,  Period::LastSixMonths,
                                       Period::LastTwelveMonths, Period::ThisYear,
                                       Period::LastYear,         Period::All};

/// First and last day; both invalid: everything.
struct Days {
    QDate from;
    QDate to;
};
[[nodiscard]] Days daysOf(Period period, QDate today);
/// The months just before, as many; invalid where there is nothing to compare with.
[[nodiscard]] Days daysBefore(Period period, QDate today);
[[nodiscard]] QString periodName(Period period);

} // namespace zhike
