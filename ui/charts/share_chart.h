// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/measures.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/month_scale.h"

namespace zhike {

/// One month of a share.
struct ShareMonth {
    QDate month; ///< its first day
    std::int64_t n = 0;
    std::optional<double> share;      ///< 0–1; nothing with too few
    std::optional<Interval> interval; ///< drawn as a band, where there is one
};

/// A share by month against a target. Months with too few are gaps that say so. One point a month.
class ShareChart : public ChartView
{
    Q_OBJECT

public:
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    using ChartView::ChartView;
    /// Months in their order, without holes; the target is a share. `least` is the lowest share that must fit
    /// besides those of the months.
    void setMonths(std::vector<ShareMonth> months, std::optional<double> target, double least = 1);
    [[nodiscard]] const ShareMonth& at(int index) const { return m_months[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QDate month(int index) const { return m_scale.month(index); }

    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    struct Run {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] std::vector<Run> runs() const;
    [[nodiscard]] double y(double share) const;
    void addRun(const Run& run);
    void paintScale(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintLast(QPainter& painter) const;
    [[nodiscard]] QString targetText() const;

    std::vector<ShareMonth> m_months;
    std::optional<double> m_target;
    MonthScale m_scale;
    int m_low = 0;   ///< least percentage of the scale
    int m_step = 20; ///< between two marks of the scale
};

} // namespace zhike
