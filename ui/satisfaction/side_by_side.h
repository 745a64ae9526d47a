// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

class QWidget;

namespace zhike {

/// The least width of one of two things that stand side by side.
inline constexpr TextMetric leastBeside{400};

/// Two things side by side with a hairline between, one above the other where there is no room for both.
[[nodiscard]] QWidget* sideBySide(QWidget* left, int leftShare, QWidget* right, int rightShare);

} // namespace zhike
