// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "ui/charts/share_chart.h"

namespace zhike {

/// Kept promises by month: the share of clocks that were met, against the target.
class AttainmentChart final : public ShareChart
{
    Q_OBJECT

public:
    explicit AttainmentChart(const QString& name, QWidget* parent = nullptr);

    /// Months in their order, without holes; `least` is the lowest share of the charts that share a scale.
    void setSeries(std::vector<AttainmentMonth> months, double target, double least);
    [[nodiscard]] const std::vector<AttainmentMonth>& series() const { return m_series; }
    /// The lowest share of months with enough clocks; 1 without any.
    [[nodiscard]] static double leastOf(const std::vector<AttainmentMonth>& months);
    [[nodiscard]] QString pointText(int index) const override;

private:
    std::vector<AttainmentMonth> m_series;
};

} // namespace zhike
