// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/strokes_painter.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace zhike {

namespace {

constexpr double thinnest = 0.003; ///< of the width of the room
constexpr double thickest = 0.009;

} // namespace

QRectF strokesRect(const Strokes& strokes, const QRectF& room)
{
    const double width = std::min(room.width(), room.height() * strokes.shape);
    const QSizeF size(width, width / strokes.shape);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

void paintStrokes(QPainter& painter, const Strokes& strokes, const QRectF& room, const QColor& ink)
{
    const QRectF rect = strokesRect(strokes, room);
    const auto at = [&](const Strokes::Point& p) { return rect.topLeft() + p.at * rect.width(); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Strokes::Stroke& stroke : strokes.lines) {
        for (size_t i = 0; i < stroke.size(); ++i) {
            const Strokes::Point& from = stroke[i == 0 ? 0 : i - 1];
            const double pressure = (from.pressure + stroke[i].pressure) / 2;
            const double width = rect.width() * (thinnest + (thickest - thinnest) * pressure);
            painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(at(from), at(stroke[i]));
        }
    }
    painter.restore();
}

} // namespace zhike
