// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// What an agenda is divided by. The numbers are remembered with the window; add at the end.
enum class AgendaGrouping { Day, Month, Tier, Region, Engineer };
constexpr int agendaGroupings = static_cast<int>(AgendaGrouping::Engineer) + 1;
/// In words, for a menu: by day. Numbers below 0 are no groups.
[[nodiscard]] QString agendaGroupingName(int grouping);

/// How an agenda can be looked at; by day at first.
[[nodiscard]] ShortListDesign agendaDesign();

/// An agenda as lines with their groups by AgendaGrouping: the first month, the highest tier, the first
/// region, the first engineer by name; those without come last. What was due before today and is not recorded
/// comes before all. `withDay` where the head over a row does not name the day.
[[nodiscard]] QVector<ListLine> agendaLines(const Agenda& agenda, const Clock& clock, bool withDay);

/// "10:00–16:00"
[[nodiscard]] QString visitTimes(const AgendaEntry& entry, const QTimeZone& zone);

} // namespace zhike
