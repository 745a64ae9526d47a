// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/month_scale.h"

#include "ui/charts/chart_text.h"
#include "ui/shell/tokens.h"

#include <QtGui/QFontMetricsF>

namespace zhike {

double MonthScale::x(int index, const QRectF& plot) const
{
    return plot.left() + (index + 0.5) * plot.width() / std::max(count(), 1);
}

QRectF MonthScale::column(int index, const QRectF& plot) const
{
    const double width = plot.width() / std::max(count(), 1);
    return {plot.left() + index * width, plot.top(), width, plot.height()};
}

int MonthScale::labelStep(const QRectF& plot) const
{
    if (m_months.empty())
        return 1;
    const QFontMetricsF metrics(font(Face::Caption));
    const double room = metrics.horizontalAdvance(charttext::shortMonth(m_months.front())) + space::x1;
    const double width = plot.width() / count();
    return std::max(1, static_cast<int>(std::ceil(room / std::max(width, 1.0))));
}

bool MonthScale::isNamed(int index, const QRectF& plot) const
{
    return (count() - 1 - index) % labelStep(plot) == 0;
}

QString MonthScale::name(int index, const QRectF& plot) const
{
    const int step = labelStep(plot);
    const int previous = index - step;
    const bool withYear = previous < 0 || month(previous).year() != month(index).year();
    return charttext::month(month(index), withYear);
}

} // namespace zhike
