// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// An agenda as rows under their days; what was due before today and is not recorded comes first.
[[nodiscard]] QVector<RowGroup> agendaGroups(const Agenda& agenda, const Clock& clock);

/// "10:00–16:00"
[[nodiscard]] QString visitTimes(const AgendaEntry& entry, const QTimeZone& zone);

} // namespace zhike
