// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "ui/charts/chart_view.h"

namespace zhike {

/// Kept promises by month, a small chart for each tier, all on one scale: months below the target are marked,
/// the share over the whole period stands above. One point a month of a tier, tier after tier.
class TierMonthsChart final : public ChartView
{
    Q_OBJECT

public:
    explicit TierMonthsChart(const QString& name, QWidget* parent = nullptr);

    /// Groups that have the same months, without holes.
    void setSeries(std::vector<AttainmentGroups::Group> groups, double target);
    [[nodiscard]] const std::vector<AttainmentGroups::Group>& series() const { return m_groups; }
    /// The group and the month of a point.
    [[nodiscard]] std::pair<int, int> placeOf(int index) const;

    [[nodiscard]] int pointCount() const override { return groupCount() * monthCount(); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int monthCount() const
    {
        return m_groups.empty() ? 0 : static_cast<int>(m_groups.front().months.size());
    }
    [[nodiscard]] const AttainmentGroups::Group& at(int group) const
    {
        return m_groups[static_cast<std::size_t>(group)];
    }
    [[nodiscard]] std::optional<double> share(int group, int month) const;
    /// Where a month stands on the axis all groups share.
    [[nodiscard]] double place(int group, int month) const;
    [[nodiscard]] double axisEnd() const;
    [[nodiscard]] double x(double place) const;
    [[nodiscard]] double y(double percent) const;
    void addGrid();
    void addGroup(int group);
    void paintGroup(QPainter& painter, int group) const;

    std::vector<AttainmentGroups::Group> m_groups;
    double m_target = 1;
    int m_low = 0;   ///< least percentage of the scale
    int m_step = 25; ///< between two marks of the scale
};

} // namespace zhike
