// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/duration_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>

namespace zhike {

DurationChart::DurationChart(const QString& name, QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(name);
    setDefinition(
        tr("Elapsed time of what ended in the month; nearest-rank percentiles, logarithmic scale."));
    refresh();
}

void DurationChart::setSeries(std::vector<DurationMonth> months)
{
    m_months = std::move(months);
    std::vector<QDate> dates;
    double least = 1e9;
    double most = 0;
    for (const auto& month : m_months) {
        dates.push_back(month.month);
        least = std::min(least, month.medianMinutes.value_or(least));
        most = std::max(most, month.p90Minutes.value_or(most));
    }
    m_scale = MonthScale(std::move(dates));
    m_minutes = most > 0 ? LogMinutes(least, most) : LogMinutes();
    refresh();
}

void DurationChart::addLine(Figure figure, const QPen& pen, bool dots)
{
    QList<QPointF> run;
    const auto finish = [&] {
        if (run.isEmpty())
            return;
        chartparts::addLine(*chart(), run, pen);
        if (dots || run.size() == 1)
            chartparts::addDots(*chart(), run, look(), pen.color(), 8);
        run.clear();
    };
    for (int i = 0; i < pointCount(); ++i) {
        if (const auto& minutes = at(i).*figure)
            run.append({double(i), LogMinutes::position(*minutes)});
        else
            finish();
    }
    finish();
}

void DurationChart::rebuild()
{
    chartparts::addValueAxis(*chart(), look(), -0.5, pointCount() - 0.5, Qt::AlignBottom, false);
    chartparts::addMinutesAxis(*chart(), look(), m_minutes, -0.5, pointCount() - 0.5);
    addLine(&DurationMonth::p90Minutes, QPen(look().series[3], 1.5), false);
    addLine(&DurationMonth::medianMinutes, QPen(look().series[0], 2), pointCount() <= 36);
    chartparts::attachAll(*chart());
}

QRectF DurationChart::plotIn(QSizeF size) const
{
    const auto* last = lastMonth();
    const double right =
        last ? std::max(labelWidth(medianText(*last), Weight::Bold), labelWidth(p90Text(*last))) : 0;
    return QRectF(QPointF(), size).adjusted(grown(60), grown(8), -right - 12, -grown(44));
}

const DurationMonth* DurationChart::lastMonth() const
{
    for (int i = pointCount() - 1; i >= 0; --i) {
        if (at(i).medianMinutes)
            return &at(i);
    }
    return nullptr;
}

QString DurationChart::medianText(const DurationMonth& month)
{
    return tr("median %1").arg(charttext::duration(*month.medianMinutes));
}

QString DurationChart::p90Text(const DurationMonth& month)
{
    return tr("p90 %1").arg(charttext::duration(*month.p90Minutes));
}

void DurationChart::paintEnds(QPainter& painter) const
{
    const auto* last = lastMonth();
    if (!last)
        return;
    const double right = plot().right() + 6;
    const double median = m_minutes.y(*last->medianMinutes, plot());
    const double p90 = std::min(m_minutes.y(*last->p90Minutes, plot()), median - grown(16));
    drawText(painter, {right, median}, Qt::AlignVCenter, medianText(*last), look().text, Weight::Bold);
    drawText(painter, {right, p90}, Qt::AlignVCenter, p90Text(*last), look().rule);
}

void DurationChart::paintLabels(QPainter& painter) const
{
    double above = plot().bottom() + 100;
    for (const double mark : m_minutes.marks()) {
        const double y = m_minutes.y(mark, plot());
        if (above - y < grown(15))
            continue;
        above = y;
        drawText(painter, {plot().left() - 8, y}, Qt::AlignRight | Qt::AlignVCenter,
                 charttext::duration(mark), look().caption);
    }
    for (int i = 0; i < pointCount(); ++i) {
        if (!m_scale.isNamed(i, plot()))
            continue;
        const double x = m_scale.x(i, plot());
        drawText(painter, {x, plot().bottom() + 8}, Qt::AlignHCenter, m_scale.name(i, plot()), look().rule);
        drawText(painter, {x, plot().bottom() + grown(24)}, Qt::AlignHCenter, charttext::count(at(i).n),
                 look().caption);
    }
    paintEnds(painter);
}

int DurationChart::pointCount() const
{
    return m_scale.count();
}

QPointF DurationChart::pointPlace(int index) const
{
    const double x = m_scale.x(index, plot());
    const auto& median = at(index).medianMinutes;
    return {x, median ? m_minutes.y(*median, plot()) : plot().center().y()};
}

QRectF DurationChart::pointArea(int index) const
{
    return m_scale.column(index, plot()).adjusted(0, 0, 0, grown(40));
}

QString DurationChart::pointText(int index) const
{
    const auto& month = at(index);
    const auto name = charttext::fullMonth(month.month);
    if (!month.medianMinutes)
        return tr("%1: nothing ended").arg(name);
    return tr("%1: median %2, p90 %3, n %4")
        .arg(name, charttext::duration(*month.medianMinutes), charttext::duration(*month.p90Minutes),
             format::count(month.n));
}

} // namespace zhike
