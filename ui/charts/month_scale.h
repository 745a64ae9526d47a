// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <vector>

namespace zhike {

/// Months side by side under a plot: where each stands and which of them are named.
class MonthScale
{
public:
    MonthScale() = default;
    explicit MonthScale(std::vector<QDate> months) : m_months(std::move(months)) {}

    [[nodiscard]] int count() const { return static_cast<int>(m_months.size()); }
    [[nodiscard]] QDate month(int index) const { return m_months[static_cast<std::size_t>(index)]; }
    [[nodiscard]] double x(int index, const QRectF& plot) const;
    /// The column of a month over the whole height of the plot.
    [[nodiscard]] QRectF column(int index, const QRectF& plot) const;
    /// Every how many months one is named, so that names keep apart.
    [[nodiscard]] int labelStep(const QRectF& plot) const;
    /// Whether this month is named: counted back from the newest.
    [[nodiscard]] bool isNamed(int index, const QRectF& plot) const;
    /// The name under the axis; the first one and each January carry their year.
    [[nodiscard]] QString name(int index, const QRectF& plot) const;

private:
    std::vector<QDate> m_months;
};

} // namespace zhike
