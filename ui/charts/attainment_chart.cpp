// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/attainment_chart.h"

#include "core/insight/attainment.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QChart>

namespace zhike {

AttainmentChart::AttainmentChart(const QString& name, QWidget* parent) : ShareChart(new QChart, parent)
{
    setAccessibleName(name);
    setDefinition(tr("Clocks that were met out of all that were decided in the month: at the earlier of stop "
                     "and due time."));
    refresh();
}

double AttainmentChart::leastOf(const std::vector<AttainmentMonth>& months)
{
    double least = 1;
    for (const auto& month : months)
        least = std::min(least, shareOf(month).value_or(1));
    return least;
}

void AttainmentChart::setSeries(std::vector<AttainmentMonth> months, double target, double least)
{
    m_series = std::move(months);
    std::vector<ShareMonth> shares;
    for (const auto& one : m_series)
        shares.push_back({one.month, one.n(), shareOf(one), std::nullopt});
    setMonths(std::move(shares), target, least);
}

QString AttainmentChart::pointText(int index) const
{
    const AttainmentMonth& one = m_series[static_cast<std::size_t>(index)];
    const auto month = charttext::fullMonth(one.month);
    if (one.n() == 0)
        return tr("%1: no clock was decided").arg(month);
    const auto share = shareOf(one);
    return tr("%1: %2, met %3, breached %4")
        .arg(month, share ? charttext::percent(*share) : tr("too few"), format::count(one.met),
             format::count(one.breached));
}

} // namespace zhike
