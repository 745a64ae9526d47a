// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QVector>

class QWidget;

namespace zhike::test {

/// A piece of text that a widget painted.
struct PaintedText {
    QString text;
    QRectF place; ///< in the widget, from where the line begins to where it ends
    QRectF seen;  ///< what of it is not cut off
    QRectF bare;  ///< what of that nothing was painted over later
};

/// All text that is painted when a widget is, in itself and in its children, in the order in which it is
/// painted; not what was painted over later.
[[nodiscard]] QVector<PaintedText> paintedText(QWidget& widget);

} // namespace zhike::test
