// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/log_minutes.h"

class QBoxPlotSeries;
class QLineSeries;

namespace zhike {

/// Durations side by side as boxes: quartiles, median, whiskers at the 5th and 95th percentile, the slower
/// ones as dots, the promise dashed. Too few for a box are dots that say so. One point a box.
class BoxChart final : public ChartView
{
    Q_OBJECT

public:
    /// Elapsed time, or the working time that a promise counts.
    enum class Kind { Elapsed, Worked };
    explicit BoxChart(const QString& name, Kind kind = Kind::Elapsed, QWidget* parent = nullptr);

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
    [[nodiscard]] static double minutesOf(std::int64_t seconds)
    {
        return static_cast<double>(seconds) / 60.0;
    }
    /// What the labels around the boxes have room for.
    struct Room {
        bool medians = false;  ///< medians beside their boxes; else below
        bool promises = false; ///< each promise its word; else the last one only
        bool over = false;     ///< "n 96, 3 over" in one line; else in two
        int lines = 0;         ///< below the axis
    };
    [[nodiscard]] const DurationBox& at(int index) const { return m_boxes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] double x(double index) const;
    /// How much of its column a box takes in a plot of this width.
    [[nodiscard]] double boxShare(double plotWidth) const;
    /// How far a promise's line goes to each side of its box, as a share of the column: as far as the word
    /// at its end leaves it room before the next one.
    [[nodiscard]] double promiseReach(double plotWidth) const;
    void layPromises(); ///< their lines, as far as they go in the plot as it is
    [[nodiscard]] Room roomIn(double plotWidth) const;
    [[nodiscard]] bool mediansFit(double plotWidth) const;
    [[nodiscard]] bool isTooFew(int index) const { return at(index).seconds.n < kEnoughAnswers; }
    [[nodiscard]] QString medianText(int index) const;
    [[nodiscard]] QString overText(int index) const;
    [[nodiscard]] double medianY(int index) const;
    void paintScale(QPainter& painter) const;
    void paintNames(QPainter& painter, const Room& room) const;
    void paintBeside(QPainter& painter, int index, const Room& room) const;
    void addBoxes();
    void addDots(const QList<QPointF>& dots);
    void addOutliers(int index);

    std::vector<DurationBox> m_boxes;
    LogMinutes m_minutes;
    QBoxPlotSeries* m_series = nullptr;                   ///< owned by the chart
    std::vector<std::pair<int, QLineSeries*>> m_promises; ///< by column; owned by the chart
};

} // namespace zhike
