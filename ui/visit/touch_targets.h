// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"

class QWidget;

namespace zhike {

/// The least height and width of what is touched with a finger.
inline constexpr TextMetric touchTarget{44};

/// Makes every field, button and link in a part as large as a finger wants it, now and after the size of text
/// changed. Called once a part of the on-site screen is built.
void makeTouchable(QWidget* part);

} // namespace zhike
