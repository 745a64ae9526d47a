// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kano_marks.h"

#include "ui/parts/format.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

namespace zhike::kanomarks {

using namespace Qt::StringLiterals;

namespace {

/// Shapes of the same size to the eye.
constexpr double squareShare = 0.86;
constexpr double triangleShare = 1.12;

QColor colourOf(const ChartLook& look, KanoClass kind)
{
    switch (kind) {
    case KanoClass::MustBe:
        return look.series[3];
    case KanoClass::OneDimensional:
        return look.series[0];
    case KanoClass::Attractive:
        return look.series[2];
    case KanoClass::Reverse:
        return look.series[5];
    case KanoClass::Questionable:
        return look.series[1];
    case KanoClass::Indifferent:
        break;
    }
    return look.caption;
}

/// An upright triangle, or one on its head for −1.
QPolygonF triangle(QPointF centre, double half, int up)
{
    const double side = half * triangleShare;
    return QPolygonF({centre + QPointF(0, -up * side), centre + QPointF(side, up * side * 0.8),
                      centre + QPointF(-side, up * side * 0.8)});
}

} // namespace

void draw(QPainter& painter, const ChartLook& look, KanoClass kind, QPointF centre, double half)
{
    painter.save();
    painter.setPen(QPen(look.ground, 1.5));
    painter.setBrush(colourOf(look, kind));
    switch (kind) {
    case KanoClass::MustBe: {
        const double side = half * squareShare;
        painter.drawRect(QRectF(centre - QPointF(side, side), QSizeF(2 * side, 2 * side)));
        break;
    }
    case KanoClass::OneDimensional:
        painter.drawEllipse(centre, half, half);
        break;
    case KanoClass::Attractive:
        painter.drawPolygon(triangle(centre, half, 1));
        break;
    case KanoClass::Indifferent:
        painter.setPen(QPen(colourOf(look, kind), 2));
        painter.setBrush(look.ground);
        painter.drawEllipse(centre, half - 1, half - 1);
        break;
    case KanoClass::Reverse:
        painter.drawPolygon(triangle(centre, half, -1));
        break;
    case KanoClass::Questionable:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0),
                                       centre + QPointF(0, half), centre + QPointF(-half, 0)}));
        break;
    }
    painter.restore();
}

QString sign(KanoClass kind)
{
    static constexpr std::array signs{u'■', u'●', u'▲', u'○', u'▼', u'◆'};
    return QString(QChar(signs[static_cast<std::size_t>(kind)]));
}

QString text(KanoClass kind)
{
    return u"%1 %2 %3"_s.arg(sign(kind), enumLabel(kind), QString(enumText(kind)));
}

QString counts(const KanoCounts& counts)
{
    QStringList words;
    for (std::size_t i = 0; i < kKanoClasses; ++i) {
        if (counts[i] > 0)
            words << QString(enumText(static_cast<KanoClass>(i))) + u' ' + format::count(counts[i]);
    }
    return format::joined(words);
}

} // namespace zhike::kanomarks
