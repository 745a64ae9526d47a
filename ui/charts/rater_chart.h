// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/measures.h"
#include "ui/charts/chart_view.h"

namespace zhike {

/// The five dimensions of service quality: a solid outline for what was perceived, a dashed one for what was
/// expected, the gap beside each name. One point a dimension.
class RaterChart final : public ChartView
{
    Q_OBJECT

public:
    explicit RaterChart(QWidget* parent = nullptr);

    void setSeries(const Rater& rater);
    [[nodiscard]] const Rater& series() const { return m_rater; }

    /// The name of a dimension, in the order of Rater.
    [[nodiscard]] static QString dimensionName(int index);

    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    using Figure = std::optional<double> RaterDimension::*;

    [[nodiscard]] const RaterDimension& at(int index) const
    {
        return m_rater.dimensions[static_cast<std::size_t>(index)];
    }
    /// Rings and spokes; the grid of a polar chart stays invisible when its labels are hidden.
    void addGrid();
    [[nodiscard]] QPointF place(int index, double value) const;
    [[nodiscard]] QString nameText(int index) const;
    /// The room that the widest name takes with its figures, which stand beside it or below.
    [[nodiscard]] double namesWidth(bool tight) const;
    [[nodiscard]] bool isTight(double width) const;
    [[nodiscard]] QString gapText(int index) const;
    [[nodiscard]] QList<QPointF> outline(Figure figure) const;

    Rater m_rater;
};

} // namespace zhike
