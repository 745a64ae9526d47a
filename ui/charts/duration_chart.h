// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/log_minutes.h"
#include "ui/charts/month_scale.h"

namespace zhike {

/// How long it took by month: the median and the 90th percentile on a logarithmic scale. One point a month.
class DurationChart final : public ChartView
{
    Q_OBJECT

public:
    explicit DurationChart(const QString& name, QWidget* parent = nullptr);

    /// Months in their order, without holes.
    void setSeries(std::vector<DurationMonth> months);
    [[nodiscard]] const std::vector<DurationMonth>& series() const { return m_months; }

    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    using Figure = std::optional<double> DurationMonth::*;

    [[nodiscard]] const DurationMonth& at(int index) const
    {
        return m_months[static_cast<std::size_t>(index)];
    }
    void addLine(Figure figure, const QPen& pen, bool dots);
    void paintEnds(QPainter& painter) const;
    /// The newest month in which something ended: the one that is labelled.
    [[nodiscard]] const DurationMonth* lastMonth() const;
    [[nodiscard]] static QString medianText(const DurationMonth& month);
    [[nodiscard]] static QString p90Text(const DurationMonth& month);

    std::vector<DurationMonth> m_months;
    MonthScale m_scale;
    LogMinutes m_minutes;
};

} // namespace zhike
