// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QRectF>
#include <QtGui/QIcon>

class QPainter;

namespace zhike {

/// A line icon of our own set (resources/icons, 16 px grid) by name, such as u"visit". It is drawn when it is
/// shown, in the colour that `ink` has in the look of that moment, sharp at every size and scale, and at 45 %
/// when disabled. So it needs no update when the theme changes. An unknown name draws nothing and warns.
[[nodiscard]] QIcon lineIcon(const QString& name, Ink ink = Ink::Soft);

/// Draws a line icon into `box` in `colour`; for delegates.
void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour);

/// The program's own icon at 16 to 256 px.
[[nodiscard]] QIcon programIcon();

/// Every name there is, for tests and the icon sheet.
[[nodiscard]] QStringList iconNames();

} // namespace zhike
