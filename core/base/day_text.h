// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace zhike {

/// Whether the program speaks English now: days and figures are then written as the locale does.
[[nodiscard]] bool speaksEnglish();

/// How the locale writes a day between its short and its long form, which Qt lacks: the parts in the order of
/// the short form, the month as a word. For when the program speaks English.
[[nodiscard]] QString dayInEnglish(QDate day, bool withWeekday, bool withYear);

/// A day with its year, as sentences and screens name it: 2026-12-31, or as English writes it.
[[nodiscard]] QString fullDay(QDate day);

} // namespace zhike
