// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/charts/chart_view.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

namespace zhike {

/// What stands above a chart that leaves the window.
struct ChartCaption {
    QString title;
    QString subtitle; ///< what the figures mean, of whom and when
    QString note;     ///< what was left out; empty if nothing
};

/// Paints caption and chart into `target`.
void paintChart(ChartView& chart, const ChartCaption& caption, QPainter& painter, const QRectF& target,
                const ChartLook& look);
/// The chart as a picture of `size`, `scale` pixels for each of its points.
[[nodiscard]] QImage chartImage(ChartView& chart, const ChartCaption& caption, QSize size, qreal scale,
                                const ChartLook& look);
/// Writes the chart as SVG or PNG, as the name ends; an existing file is replaced only by a whole one.
[[nodiscard]] Done saveChart(ChartView& chart, const ChartCaption& caption, QSize size, const QString& path);
struct PrintedChart {
    ChartView* chart;
    ChartCaption caption;
};
/// Prints charts to a PDF file of A4 pages, two on a page, as lines and text.
[[nodiscard]] Done printChartsTo(const std::vector<PrintedChart>& charts, const QString& path);
/// Prints the chart to a PDF file of one A4 page, as lines and text.
[[nodiscard]] Done printChartTo(ChartView& chart, const ChartCaption& caption, const QString& path);

} // namespace zhike
