// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace zhike::format {

// How dates, times and amounts are written in the window: in Chinese as shown here, in English as the locale
// does (Sun, Nov 22, 2026 or Sun 22 Nov 2026). Times have 24 hours in both.

[[nodiscard]] QString date(QDate day);                   ///< 2026-11-22 周日
[[nodiscard]] QString shortDate(QDate day, QDate today); ///< 11-22 周日; with the year if it is another
[[nodiscard]] QString plainDate(QDate day);              ///< 2026-11-22
[[nodiscard]] QString dayAndMonth(QDate day);            ///< 11-22
[[nodiscard]] QString weekday(QDate day);                ///< 周日
[[nodiscard]] QString time(QTime time);                  ///< 09:41
[[nodiscard]] QString dateTime(Instant at,
                               const Clock& clock); ///< 11-22 周日 09:41, in the organisation's zone
/// 今天, 昨天, 3 天前, 3 天后: exact beside it is the caller's.
[[nodiscard]] QString relativeDay(QDate day, QDate today);
[[nodiscard]] QString minutes(qint64 minutes);                      ///< 4 分, 3 时 24 分, 2 天 5 时
[[nodiscard]] QString money(qint64 fen);                            ///< ¥128,000.00
[[nodiscard]] QString count(qint64 n);                              ///< 1,284
[[nodiscard]] QString percent(double share);                        ///< 90.3 %, from 0.903; 90.3% in English
[[nodiscard]] QString signedNumber(double value, int decimals = 0); ///< +1.6, −9
[[nodiscard]] QString phone(const QString& number);                 ///< 138 0571 2046
/// Facts joined with 「・」 (" · " in English); empty ones left out.
[[nodiscard]] QString joined(const QStringList& facts);

} // namespace zhike::format
