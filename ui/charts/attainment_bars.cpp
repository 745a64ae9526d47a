// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/attainment_bars.h"

#include "core/insight/attainment.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr double kMostBarRow = 40; // height of a row, in points
constexpr double kThinBar = 12;
constexpr double kMostName = 168;
constexpr int kStep = 20; // percent between two marks

} // namespace

AttainmentBars::AttainmentBars(const QString& name, QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(name);
    setDefinition(
        tr("Clocks that were met out of all that were decided in the period: at the earlier of stop "
           "and due time."));
    refresh();
}

void AttainmentBars::setSeries(std::vector<AttainmentShare> rows, double target)
{
    m_rows = std::move(rows);
    m_target = target;
    refresh();
}

void AttainmentBars::rebuild()
{
    m_bars = nullptr;
    auto* scale = chartparts::addValueAxis(*chart(), look(), 0, 100, Qt::AlignBottom, true);
    scale->setTickCount(100 / kStep + 1);
    if (m_rows.empty())
        return;
    auto* rows = new QBarCategoryAxis;
    auto* bars = new QHorizontalBarSeries;
    auto* set = new QBarSet({});
    for (int i = pointCount() - 1; i >= 0; --i) { // the axis counts upwards
        rows->append(QString::number(i));
        set->append(at(i).share() * 100);
    }
    chartparts::calm(*rows, look(), false);
    chart()->addAxis(rows, Qt::AlignLeft);
    set->setBrush(look().series[0]);
    set->setPen(Qt::NoPen);
    bars->append(set);
    m_bars = bars;
    chart()->addSeries(bars);
    chartparts::attachAll(*chart());
}

QRectF AttainmentBars::plotIn(QSizeF size) const
{
    double names = 0;
    for (int i = 0; i < pointCount(); ++i)
        names = std::max(names, labelWidth(at(i).name));
    names = std::min(names, grown(kMostName));
    double figures = 0;
    for (int i = 0; i < pointCount(); ++i)
        figures = std::max(figures, labelWidth(figureOf(i)));
    auto plot = QRectF(QPointF(), size).adjusted(names + 16, grown(8), -figures - 16, -grown(28));
    plot.setHeight(std::min(plot.height(), grown(kMostBarRow) * std::max(1, pointCount())));
    return plot;
}

void AttainmentBars::plotChanged()
{
    if (m_bars)
        m_bars->setBarWidth(std::min(0.8, grown(kThinBar) * pointCount() / std::max(plot().height(), 1.0)));
}

double AttainmentBars::x(double share) const
{
    return plot().left() + share * plot().width();
}

double AttainmentBars::y(int index) const
{
    return plot().top() + (index + 0.5) * plot().height() / std::max(1, pointCount());
}

QString AttainmentBars::figureOf(int index) const
{
    const AttainmentShare& one = at(index);
    const QString n = charttext::count(one.n());
    return one.n() < fewClocks ? tr("too few, %1").arg(n)
                               : tr("%1, %2").arg(charttext::percent(one.share()), n);
}

void AttainmentBars::paintLabels(QPainter& painter) const
{
    if (m_rows.empty())
        return;
    for (int percent = 0; percent <= 100; percent += kStep)
        drawText(painter, {x(percent / 100.0), plot().bottom() + 6}, Qt::AlignHCenter, tr("%1%").arg(percent),
                 look().caption);
    QPen pen = chartparts::dashed(look());
    painter.setPen(pen);
    painter.drawLine(QPointF(x(m_target), plot().top()), QPointF(x(m_target), plot().bottom()));
    for (int i = 0; i < pointCount(); ++i) {
        const QString name =
            elided(at(i).name, zhike::font(Face::Caption), static_cast<int>(grown(kMostName)));
        drawText(painter, {plot().left() - 8, y(i)}, Qt::AlignRight | Qt::AlignVCenter, name, look().text);
        const bool few = at(i).n() < fewClocks;
        const QColor ink = few ? look().caption : at(i).share() < m_target ? look().bad : look().text;
        drawText(painter, {plot().right() + 8, y(i)}, Qt::AlignVCenter, figureOf(i), ink);
    }
}

QPointF AttainmentBars::pointPlace(int index) const
{
    return {x(at(index).share()), y(index)};
}

QRectF AttainmentBars::pointArea(int index) const
{
    const double height = plot().height() / std::max(1, pointCount());
    return {0, plot().top() + index * height, chart()->size().width(), height};
}

QString AttainmentBars::pointText(int index) const
{
    const AttainmentShare& one = at(index);
    return tr("%1: %2, met %3, breached %4")
        .arg(one.name, one.n() < fewClocks ? tr("too few") : charttext::percent(one.share()),
             format::count(one.met), format::count(one.breached));
}

} // namespace zhike
