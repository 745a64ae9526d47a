// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/satisfaction_chart.h"

#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QChart>

namespace zhike {

SatisfactionChart::SatisfactionChart(QWidget* parent) : ShareChart(new QChart, parent)
{
    setAccessibleName(tr("Satisfaction by month"));
    setDefinition(tr("CSAT: answers of 4 and 5 out of all answers; the band is the 95% Wilson interval."));
    refresh();
}

void SatisfactionChart::setSeries(std::vector<SatisfactionMonth> months, std::optional<double> target)
{
    m_series = std::move(months);
    std::vector<ShareMonth> shares;
    for (const auto& one : m_series)
        shares.push_back({one.month, one.csat.n, one.csat.share, one.csat.interval});
    setMonths(std::move(shares), target);
}

QString SatisfactionChart::pointText(int index) const
{
    const Csat& csat = m_series[static_cast<std::size_t>(index)].csat;
    const auto month = charttext::fullMonth(ShareChart::month(index));
    if (csat.n == 0)
        return tr("%1: no answers").arg(month);
    if (csat.tooFew())
        return tr("%1: too few answers for a share, n %2").arg(month, QString::number(csat.n));
    return tr("%1: %2, interval %3–%4, mean %5 of 5, n %6")
        .arg(month, charttext::percent(*csat.share), QLocale().toString(csat.interval->low * 100, 'f', 1),
             charttext::percent(csat.interval->high), QLocale().toString(*csat.mean, 'f', 2),
             format::count(csat.n));
}

} // namespace zhike
