// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace zhike {

/// Two things side by side with a hairline between, one above the other where there is no room for both.
[[nodiscard]] QWidget* sideBySide(QWidget* left, int leftShare, QWidget* right, int rightShare);

} // namespace zhike
