// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/log_minutes.h"

class QBoxPlotSeries;

namespace zhike {

/// Durations side by side as boxes: quartiles, median, whiskers at the 5th and 95th percentile, the slower
/// ones as dots, the promise dashed. One point a box.
class BoxChart final : public ChartView
{
    Q_OBJECT

public:
    explicit BoxChart(const QString& name, QWidget* parent = nullptr);

    /// At most these many dots over one box; more are thinned out evenly on the scale.
    static constexpr int kMostDots = 60;

    void setSeries(std::vector<DurationBox> boxes);
    [[nodiscard]] const std::vector<DurationBox>& series() const { return m_boxes; }

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void plotChanged() override;
    void paintLabels(QPainter& painter) const override;

private:
    [[nodiscard]] const DurationBox& at(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] double x(double index) const;
    /// How much of its column a box takes in a plot of this width.
    [[nodiscard]] double boxShare(double plotWidth) const;
    /// Whether the medians fit beside the boxes; else they stand below.
    [[nodiscard]] bool mediansFit(double plotWidth) const;
    [[nodiscard]] QString medianText(int index) const;
    void paintNames(QPainter& painter) const;
    void addBoxes();
    void addOutliers(int index);

    std::vector<DurationBox> m_boxes;
    LogMinutes m_minutes;
    QBoxPlotSeries* m_series = nullptr; ///< owned by the chart
};

} // namespace zhike
