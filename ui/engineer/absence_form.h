// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/absence.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row.h"
#include "ui/shell/context.h"

namespace zhike {

/// Records days on which an engineer is away, or changes or takes back such days.
FormPanel* openAbsenceForm(const AppContext& context, QWidget* over, const Engineer& engineer,
                           const std::optional<Absence>& absence = {});

/// An absence as a row: its days over the reason.
[[nodiscard]] Row absenceRowOf(const Absence& absence, QDate today);

} // namespace zhike
