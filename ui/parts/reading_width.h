// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"

class QWidget;

namespace zhike {

/// No row is wider, from its title to its figures and buttons: the eye must find from the one to the others.
inline constexpr TextMetric widestRow{1400, TextMetric::Half};

/// Holds what is read line by line at the left, no wider than an eye follows; on a wide screen the rest stays
/// free.
[[nodiscard]] QWidget* inReadingWidth(QWidget* content);
/// The same for what stands above a list, so that it ends where the rows do.
[[nodiscard]] QWidget* inRowWidth(QWidget* content);

} // namespace zhike
