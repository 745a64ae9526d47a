// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_parts.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace zhike::chartparts {

void calm(QAbstractAxis& axis, const ChartLook& look, bool grid)
{
    QPen pen(look.grid, 1);
    pen.setCosmetic(true);
    axis.setLineVisible(false);
    axis.setLabelsVisible(false);
    axis.setGridLineVisible(grid);
    axis.setGridLinePen(pen);
    axis.setShadesVisible(false);
}

QValueAxis* addValueAxis(QChart& chart, const ChartLook& look, double low, double high, Qt::Alignment side,
                         bool grid)
{
    auto* axis = new QValueAxis;
    axis->setRange(low, high);
    calm(*axis, look, grid);
    chart.addAxis(axis, side);
    return axis;
}

void addMinutesAxis(QChart& chart, const ChartLook& look, const LogMinutes& scale, double from, double to)
{
    auto* axis = new QCategoryAxis;
    axis->setRange(scale.low(), scale.high());
    axis->setStartValue(LogMinutes::position(scale.marks().front()));
    for (std::size_t i = 1; i < scale.marks().size(); ++i)
        axis->append(QString::number(scale.marks()[i]), LogMinutes::position(scale.marks()[i]));
    calm(*axis, look, false); // its own grid would draw both ends of the range too
    chart.addAxis(axis, Qt::AlignLeft);
    for (const double mark : scale.marks()) {
        const double place = LogMinutes::position(mark);
        addLine(chart, {{from, place}, {to, place}}, QPen(look.grid, 1));
    }
}

QLineSeries* addLine(QChart& chart, const QList<QPointF>& points, const QPen& pen)
{
    auto* line = new QLineSeries;
    line->replace(points);
    line->setPen(pen);
    chart.addSeries(line);
    return line;
}

void addDots(QChart& chart, const QList<QPointF>& points, const ChartLook& look, const QColor& colour,
             double size)
{
    auto* dots = new QScatterSeries;
    dots->replace(points);
    dots->setMarkerSize(size);
    dots->setBrush(colour);
    dots->setPen(QPen(look.ground, 1.5));
    chart.addSeries(dots);
}

void addBand(QChart& chart, const QList<QPointF>& upper, const QList<QPointF>& lower, const ChartLook& look)
{
    auto* area = new QAreaSeries;
    auto* top = new QLineSeries(area);
    auto* bottom = new QLineSeries(area);
    top->replace(upper);
    bottom->replace(lower);
    area->setUpperSeries(top);
    area->setLowerSeries(bottom);
    area->setPen(Qt::NoPen);
    area->setBrush(look.band);
    chart.addSeries(area);
}

QPen dashed(const ChartLook& look)
{
    QPen pen(look.rule, 1);
    pen.setDashPattern({4, 4});
    return pen;
}

void attachAll(QChart& chart)
{
    for (auto* series : chart.series()) {
        for (auto* axis : chart.axes())
            series->attachAxis(axis);
    }
}

} // namespace zhike::chartparts
