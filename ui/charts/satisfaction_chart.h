// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/series.h"
#include "ui/charts/share_chart.h"

namespace zhike {

/// Satisfaction by month: the share of answers 4 and 5 with its 95 % Wilson interval as a band.
class SatisfactionChart final : public ShareChart
{
    Q_OBJECT

public:
    explicit SatisfactionChart(QWidget* parent = nullptr);

    /// Months in their order, without holes; the target is a share.
    void setSeries(std::vector<SatisfactionMonth> months, std::optional<double> target);
    [[nodiscard]] const std::vector<SatisfactionMonth>& series() const { return m_series; }
    [[nodiscard]] QString pointText(int index) const override;

private:
    std::vector<SatisfactionMonth> m_series;
};

} // namespace zhike
