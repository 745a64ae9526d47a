// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "ui/charts/chart_view.h"

class QHorizontalBarSeries;

namespace zhike {

/// Kept promises one below the other, the worst on top, against the target. One point a row.
class AttainmentBars final : public ChartView
{
    Q_OBJECT

public:
    explicit AttainmentBars(const QString& name, QWidget* parent = nullptr);

    void setSeries(std::vector<AttainmentShare> rows, double target);
    [[nodiscard]] const std::vector<AttainmentShare>& series() const { return m_rows; }

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void plotChanged() override;
    void paintLabels(QPainter& painter) const override;

private:
    [[nodiscard]] const AttainmentShare& at(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] QString figureOf(int index) const;
    [[nodiscard]] double x(double share) const;
    [[nodiscard]] double y(int index) const;

    std::vector<AttainmentShare> m_rows;
    double m_target = 1;
    QHorizontalBarSeries* m_bars = nullptr; ///< owned by the chart
};

} // namespace zhike
