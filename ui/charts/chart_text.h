// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QString>

/// The words and figures of charts.
namespace zhike::charttext {

/// A duration in its two largest units, to the minute.
[[nodiscard]] QString duration(double minutes);
/// "92.1%".
[[nodiscard]] QString percent(double share);
/// "n 1,038".
[[nodiscard]] QString count(qint64 n);
/// A month under an axis: short, with its year where `withYear` says so.
[[nodiscard]] QString month(QDate month, bool withYear);
/// A month with its year where there is little room: "Jan '26", "2026-01".
[[nodiscard]] QString shortMonth(QDate month);
/// A month on its own: "2026-11".
[[nodiscard]] QString fullMonth(QDate month);

} // namespace zhike::charttext
