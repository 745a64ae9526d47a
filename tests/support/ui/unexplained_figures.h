// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>

class QWidget;

namespace zhike::test {

/// Figures of the window that do not say on hover what they are: cards, facts in the head of a record,
/// charts, and columns of figures in tables. One sentence for each.
[[nodiscard]] QStringList unexplainedFigures(QWidget& window);

} // namespace zhike::test
