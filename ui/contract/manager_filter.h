// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/chip.h"
#include "ui/shell/context.h"
#include <functional>

namespace zhike {

/// Lets a bar narrow by account manager, remembered for all views of the contracts. Returns whom it narrows
/// to now.
[[nodiscard]] QString setUpManagerFilter(const AppContext& context, FilterBar* bar, QObject* receiver,
                                         std::function<void(const QString& manager)> changed);

} // namespace zhike
