// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/page.h"
#include "ui/parts/form_panel.h"
#include "ui/shell/context.h"
#include <functional>

namespace zhike {

/// Creates an engineer with their skills, or changes one. Calls `saved` with the id after the commit.
FormPanel* openEngineerRecordForm(const AppContext& context, QWidget* over,
                                  const std::optional<EngineerPage>& page,
                                  std::function<void(const Uuid&)> saved = {});

} // namespace zhike
