// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_look.h"
#include "ui/charts/log_minutes.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

class QAbstractAxis;
class QChart;
class QLineSeries;
class QValueAxis;

/// What several charts are made of.
namespace zhike::chartparts {

/// An axis without line or labels; its grid shows where `grid` says so.
QValueAxis* addValueAxis(QChart& chart, const ChartLook& look, double low, double high, Qt::Alignment side,
                         bool grid);
/// The axis of a logarithmic scale, with a grid line at each mark between two places of the other axis. Comes
/// before the series that stand on it.
void addMinutesAxis(QChart& chart, const ChartLook& look, const LogMinutes& scale, double from, double to);
/// Takes line and labels off an axis and colours its grid.
void calm(QAbstractAxis& axis, const ChartLook& look, bool grid);

QLineSeries* addLine(QChart& chart, const QList<QPointF>& points, const QPen& pen);
/// Dots on the points, with a rim in the colour of the ground.
void addDots(QChart& chart, const QList<QPointF>& points, const ChartLook& look, const QColor& colour,
             double size);
/// A band between two lines.
void addBand(QChart& chart, const QList<QPointF>& upper, const QList<QPointF>& lower, const ChartLook& look);
/// A promise or a target.
[[nodiscard]] QPen dashed(const ChartLook& look);
/// Puts every series of the chart on its axes.
void attachAll(QChart& chart);

} // namespace zhike::chartparts
