// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_query.h"
#include "ui/charts/chart_view.h"

namespace zhike {

/// 卡诺 quadrants: how much an item pleases when it is there, upwards, against how much it displeases when it
/// is missing, to the right. One point an item, in the shape of its class; its name stands where it is in
/// nobody's way, or its number in the list if there is no such place.
class KanoChart final : public ChartView
{
    Q_OBJECT

public:
    explicit KanoChart(QWidget* parent = nullptr);

    /// Items with too few answers have no point.
    void setSeries(const std::vector<KanoItemResult>& items);
    /// The item of a point.
    [[nodiscard]] const KanoItemResult& item(int index) const
    {
        return m_points[static_cast<std::size_t>(index)].result;
    }

    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QString pointText(int index) const override;
    [[nodiscard]] QPointF pointPlace(int index) const override;
    [[nodiscard]] QRectF pointArea(int index) const override;

protected:
    void rebuild() override;
    [[nodiscard]] QRectF plotIn(QSizeF size) const override;
    void paintLabels(QPainter& painter) const override;

private:
    struct Point {
        KanoItemResult result;
        int number = 0; ///< in the list, from 1
    };
    void paintScale(QPainter& painter) const;
    void paintCorners(QPainter& painter, std::vector<QRectF>& taken) const;
    void paintNothing(QPainter& painter) const;
    void paintName(QPainter& painter, int index, std::vector<QRectF>& taken) const;
    [[nodiscard]] QPointF place(double worse, double better) const;
    [[nodiscard]] std::optional<QRectF> freePlace(QPointF dot, QSizeF size,
                                                  const std::vector<QRectF>& taken) const;

    std::vector<Point> m_points;
};

} // namespace zhike
