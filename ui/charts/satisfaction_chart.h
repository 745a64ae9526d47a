// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/month_scale.h"

namespace zhike {

/// Satisfaction by month: the share of answers 4 and 5 with its 95 % Wilson interval as a band. Months with
/// too few answers are gaps that say so. One point a month.
class SatisfactionChart final : public ChartView
{
    Q_OBJECT

public:
    explicit SatisfactionChart(QWidget* parent = nullptr);

    /// Months in their order, without holes; the target is a share.
    void setSeries(std::vector<SatisfactionMonth> months, std::optional<double> target);
    [[nodiscard]] const std::vector<SatisfactionMonth>& series() const { return m_months; }

    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    struct Run {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] const Csat& csatOf(int index) const
    {
        return m_months[static_cast<std::size_t>(index)].csat;
    }
    [[nodiscard]] std::vector<Run> runs() const;
    [[nodiscard]] double y(double share) const;
    void addRun(const Run& run);
    void paintScale(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintLast(QPainter& painter) const;
    [[nodiscard]] QString targetText() const;

    std::vector<SatisfactionMonth> m_months;
    std::optional<double> m_target;
    MonthScale m_scale;
    int m_low = 0;   ///< least percentage of the scale
    int m_step = 20; ///< between two marks of the scale
};

} // namespace zhike
