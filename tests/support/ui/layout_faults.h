// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>

class QWidget;

namespace zhike::test {

/// What is wrong with how a window is laid out, one sentence for each: text wider or higher than its place,
/// widgets that lie over each other or reach out of what holds them. Text that is cut on purpose shows all of
/// it as tool tip.
[[nodiscard]] QStringList layoutFaults(QWidget& window);

/// Words of the window (not of its records) that are Latin where Chinese is spoken, other than names and
/// codes.
[[nodiscard]] QStringList latinWords(QWidget& window);

/// Controls without a name for those who do not see them, and widgets that say nothing of what they are.
[[nodiscard]] QStringList namelessControls(QWidget& window);

} // namespace zhike::test
