// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/measures.h"
#include "ui/charts/chart_view.h"

class QHorizontalBarSeries;

namespace zhike {

/// The three elements of service, technical strength, attitude and sense of urgency, as means from 1 to 5: a
/// bar of everyone's, and below it a dot for each engineer. One point an element.
class ElementsChart final : public ChartView
{
    Q_OBJECT

public:
    explicit ElementsChart(QWidget* parent = nullptr);

    void setSeries(const ThreeElements& elements);
    [[nodiscard]] const ThreeElements& series() const { return m_elements; }
    /// The engineers that can be compared, each a dot under each bar.
    void setEngineers(std::vector<ThreeElements> engineers);
    /// How many dots there are.
    [[nodiscard]] int dots() const;

    [[nodiscard]] static QString elementName(int index);

    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void plotChanged() override;
    void paintLabels(QPainter& painter) const override;

private:
    [[nodiscard]] const Tally& at(int index) const
    {
        return m_elements.answers[static_cast<std::size_t>(index)];
    }
    void paintDots(QPainter& painter, int index) const;
    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double y(int index) const;

    ThreeElements m_elements;
    std::vector<ThreeElements> m_engineers;
    QHorizontalBarSeries* m_bars = nullptr; ///< owned by the chart
};

} // namespace zhike
