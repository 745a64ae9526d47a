// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/strokes.h"
#include <QtCore/QRectF>

class QColor;
class QPainter;

namespace zhike {

/// The largest rectangle of the shape of the strokes inside `room`, in its middle.
[[nodiscard]] QRectF strokesRect(const Strokes& strokes, const QRectF& room);

/// Draws a signature into a room, as lines: sharp at any size. Pressure makes them thicker.
void paintStrokes(QPainter& painter, const Strokes& strokes, const QRectF& room, const QColor& ink);

} // namespace zhike
