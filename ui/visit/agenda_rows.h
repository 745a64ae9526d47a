// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// What an agenda is divided by. The numbers are remembered with the window; add at the end.
enum class AgendaGrouping { Day, Month, Tier, Region, Engineer };
constexpr int agendaGroupings = static_cast<int>(AgendaGrouping::Engineer) + 1;
/// In words, for a menu: by day.
[[nodiscard]] QString agendaGroupingName(AgendaGrouping grouping);

/// An agenda as rows under their days, or in other groups: the first month, the highest tier, the first
/// region, the first engineer by name; those without come last. What was due before today and is not recorded
/// comes before all.
[[nodiscard]] QVector<RowGroup> agendaGroups(const Agenda& agenda, const Clock& clock,
                                             AgendaGrouping grouping = AgendaGrouping::Day);

/// "10:00–16:00"
[[nodiscard]] QString visitTimes(const AgendaEntry& entry, const QTimeZone& zone);

} // namespace zhike
