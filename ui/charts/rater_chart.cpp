// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rater_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/parts/format.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPolarChart>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtMath>

namespace zhike {

namespace {
constexpr int kDimensions = static_cast<int>(kRaterDimensions);
constexpr int kRingSteps = 90; // a circle of so many straight lines
constexpr double kLowest = 1;
constexpr double kHighest = 5;
constexpr double kEdge = 5.06; // of the plot, so that the outer ring is whole
constexpr double kLeastSide = 96;
constexpr double kRoomySide = 160;
constexpr double kBadGap = -0.3; // a perception this far under the expectation is said in red
} // namespace

RaterChart::RaterChart(QWidget* parent) : ChartView(new QPolarChart, parent)
{
    setAccessibleName(tr("RATER"));
    setDefinition(
        tr("Means of answers from 1 to 5; gap: perceived less expected; the index weighs the dimensions "
           "32, 19, 11, 16, 22."));
    refresh();
}

QString RaterChart::dimensionName(int index)
{
    switch (index) {
    case 0:
        return tr("Reliability");
    case 1:
        return tr("Assurance");
    case 2:
        return tr("Tangibles");
    case 3:
        return tr("Empathy");
    default:
        return tr("Responsiveness");
    }
}

void RaterChart::setSeries(const Rater& rater)
{
    m_rater = rater;
    refresh();
}

int RaterChart::pointCount() const
{
    return m_rater.n > 0 ? kDimensions : 0;
}

QList<QPointF> RaterChart::outline(Figure figure) const
{
    QList<QPointF> points;
    for (int i = 0; i <= kDimensions; ++i) {
        const auto& value = at(i % kDimensions).*figure;
        if (!value)
            return {};
        points.append({double(i), *value});
    }
    return points;
}

void RaterChart::addGrid()
{
    const QPen pen(look().gridOnBand, 1);
    for (int ring = 2; ring <= static_cast<int>(kHighest); ++ring) {
        QList<QPointF> circle;
        for (int step = 0; step <= kRingSteps; ++step)
            circle.append({static_cast<double>(kDimensions * step) / kRingSteps, double(ring)});
        chartparts::addLine(*chart(), circle, ring < static_cast<int>(kHighest) ? pen : QPen(look().grid, 1));
    }
    for (int i = 0; i < kDimensions; ++i)
        chartparts::addLine(*chart(), {{double(i), kLowest}, {double(i), kHighest}}, pen);
}

void RaterChart::rebuild()
{
    auto* polar = static_cast<QPolarChart*>(chart());
    auto* around = new QValueAxis;
    around->setRange(0, kDimensions);
    around->setTickCount(kDimensions + 1);
    chartparts::calm(*around, look(), false);
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);
    auto* outward = new QValueAxis;
    outward->setRange(kLowest, kEdge);
    chartparts::calm(*outward, look(), false);
    polar->addAxis(outward, QPolarChart::PolarOrientationRadial);

    const auto perceived = outline(&RaterDimension::perceived);
    if (!perceived.isEmpty()) {
        auto* area = new QAreaSeries;
        auto* edge = new QLineSeries(area);
        edge->replace(perceived);
        area->setUpperSeries(edge);
        area->setPen(Qt::NoPen);
        area->setBrush(look().band);
        chart()->addSeries(area);
    }
    addGrid(); // the figures are read off the rings, which therefore go through the area
    if (!perceived.isEmpty())
        chartparts::addLine(*chart(), perceived, QPen(look().series[0], 2));
    const auto expected = outline(&RaterDimension::expected);
    if (!expected.isEmpty())
        chartparts::addLine(*chart(), expected, chartparts::dashed(look()));
    chartparts::attachAll(*chart());
}

double RaterChart::namesWidth(bool tight) const
{
    double width = 0;
    for (int i = 0; i < kDimensions; ++i) {
        const QString figure = nameText(i).mid(dimensionName(i).size()).trimmed();
        const double below = labelWidth(figure) + 8 + labelWidth(gapText(i));
        width =
            std::max(width, tight ? std::max(labelWidth(dimensionName(i)), below) : labelWidth(nameText(i)));
    }
    return width;
}

/// Where the names would leave little of the picture, their figures stand below them, if that makes room.
bool RaterChart::isTight(double width) const
{
    const double beside = namesWidth(false);
    return width - 2 * (beside + 12) < grown(kRoomySide) && namesWidth(true) < beside;
}

QRectF RaterChart::plotIn(QSizeF size) const
{
    const double names = namesWidth(isTight(size.width()));
    const double side =
        std::max(std::min(size.width() - 2 * (names + 12), size.height() - grown(56)), kLeastSide);
    return {(size.width() - side) / 2, (size.height() - side) / 2 + grown(8), side, side};
}

QPointF RaterChart::place(int index, double value) const
{
    const double radius = std::min(plot().width(), plot().height()) / 2;
    const double angle = 2 * M_PI * index / kDimensions;
    const double reach = radius * (value - kLowest) / (kEdge - kLowest);
    return plot().center() + QPointF(std::sin(angle), -std::cos(angle)) * reach;
}

QPointF RaterChart::pointPlace(int index) const
{
    return place(index, at(index).perceived.value_or(kLowest));
}

QRectF RaterChart::pointArea(int index) const
{
    const auto at = place(index, kHighest);
    const QRectF label(at - QPointF(grown(48), grown(24)), QSizeF(grown(96), grown(48)));
    return label.united(QRectF(pointPlace(index) - QPointF(12, 12), QSizeF(24, 24)));
}

QString RaterChart::nameText(int index) const
{
    const auto& perceived = at(index).perceived;
    return tr("%1 %2").arg(dimensionName(index),
                           perceived ? QLocale().toString(*perceived, 'f', 2) : tr("–"));
}

QString RaterChart::gapText(int index) const
{
    const auto& gap = at(index).gap;
    return gap ? tr("gap %1").arg(format::signedNumber(*gap, 2)) : QString();
}

void RaterChart::paintLabels(QPainter& painter) const
{
    for (int i = 0; i < pointCount(); ++i) {
        const auto edge = place(i, kHighest);
        const auto& gapColour = at(i).gap.value_or(0) <= kBadGap ? look().bad : look().caption;
        if (i == 0) { // above the circle, in one line
            const double half = (labelWidth(nameText(i)) + 12 + labelWidth(gapText(i))) / 2;
            drawText(painter, edge + QPointF(-half, -4), Qt::AlignBottom, nameText(i), look().text);
            drawText(painter, edge + QPointF(half, -4), Qt::AlignRight | Qt::AlignBottom, gapText(i),
                     gapColour);
            continue;
        }
        const bool right = edge.x() > plot().center().x();
        const auto anchor = right ? Qt::AlignLeft : Qt::AlignRight;
        const auto at =
            edge + QPointF(right ? 8 : -8, edge.y() < plot().center().y() ? -grown(12) : -grown(4));
        if (isTight(chart()->size().width())) { // the figure stands before the gap, below the name
            const auto figure = nameText(i).mid(dimensionName(i).size()).trimmed();
            const double beside = labelWidth(figure) + 8;
            const bool leads = anchor == Qt::AlignLeft;
            drawText(painter, at, anchor, dimensionName(i), look().text);
            drawText(painter, at + QPointF(leads ? 0 : -labelWidth(gapText(i)) - 8, grown(16)), anchor,
                     figure, look().text);
            drawText(painter, at + QPointF(leads ? beside : 0, grown(16)), anchor, gapText(i), gapColour);
            continue;
        }
        drawText(painter, at, anchor, nameText(i), look().text);
        drawText(painter, at + QPointF(0, grown(16)), anchor, gapText(i), gapColour);
    }
}

QString RaterChart::pointText(int index) const
{
    const auto& dimension = at(index);
    if (!dimension.perceived)
        return tr("%1: no answers").arg(dimensionName(index));
    auto text = tr("%1: perceived %2 of 5, n %3")
                    .arg(dimensionName(index), QLocale().toString(*dimension.perceived, 'f', 2),
                         format::count(dimension.n));
    if (dimension.gap)
        text += tr(", expected %1, gap %2")
                    .arg(QLocale().toString(*dimension.expected, 'f', 2),
                         format::signedNumber(*dimension.gap, 2));
    return text;
}

} // namespace zhike
