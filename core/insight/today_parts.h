// SPDX-License-Identifier: GPL-3.0-or-later
// What readToday() is made of. For the .cpp files of this folder.
#pragma once
#include "core/insight/today.h"

namespace zhike::todayparts {

/// Due from one day until before another; the first `Today::shownSteps`.
[[nodiscard]] Result<std::vector<TodayStep>> readSteps(const Reader& reader, QDate from, QDate before,
                                                       const Whose& whose);
[[nodiscard]] Result<qint64> countSteps(const Reader& reader, QDate from, QDate before, const Whose& whose);

/// Visits of the days from one to another that were not called off, by their start.
[[nodiscard]] Result<std::vector<AgendaEntry>> readVisits(const Reader& reader, QDate from, QDate to,
                                                          const Whose& whose);
[[nodiscard]] Result<qint64> countVisits(const Reader& reader, QDate day, const Whose& whose);
/// Those that are still only planned and lie before a day, latest first.
[[nodiscard]] Result<std::vector<AgendaEntry>> readPlannedBefore(const Reader& reader, QDate day, int limit,
                                                                 const Whose& whose);
[[nodiscard]] Result<qint64> countPlannedBefore(const Reader& reader, QDate day, const Whose& whose);

/// The open requests whose clocks are looked at, the most urgent first.
[[nodiscard]] Result<QVector<RequestRow>> weighedRequests(const Reader& reader, const Whose& whose);
[[nodiscard]] Result<qint64> countOpen(const Reader& reader, const Whose& whose);
/// How many open ones are urgent whatever their clocks say: nobody answered, or nothing works.
[[nodiscard]] Result<qint64> countPressing(const Reader& reader, const Whose& whose);

/// Care calls due today or before.
[[nodiscard]] SuggestionFilter callsDue(QDate today, const Whose& whose);

} // namespace zhike::todayparts
