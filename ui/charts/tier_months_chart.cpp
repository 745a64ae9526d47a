// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tier_months_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QLineSeries>
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr double kGap = 0.16; // between two groups, each of which is 1 wide
constexpr double kAir = 0.03; // at both ends, so that dots are whole
constexpr double kMargin = 1; // percent above 100 and below the least

} // namespace

TierMonthsChart::TierMonthsChart(const QString& name, QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(name);
    setDefinition(tr("Clocks that were met out of all that were decided in the month: at the earlier of stop "
                     "and due time. Months with under 5 decided clocks are gaps."));
    refresh();
}

void TierMonthsChart::setSeries(std::vector<AttainmentGroups::Group> groups, double target)
{
    m_groups = std::move(groups);
    m_target = target;
    double least = target;
    for (int g = 0; g < groupCount(); ++g)
        for (int m = 0; m < monthCount(); ++m)
            least = std::min(least, share(g, m).value_or(1));
    const int room = 100 - static_cast<int>(std::floor(least * 100));
    m_step = room <= 10 ? 5 : room <= 40 ? 10 : 25;
    m_low = 100 - (room + m_step - 1) / m_step * m_step;
    m_low = std::min(m_low, 100 - 2 * m_step);
    refresh();
}

std::pair<int, int> TierMonthsChart::placeOf(int index) const
{
    const int months = std::max(monthCount(), 1);
    return {index / months, index % months};
}

std::optional<double> TierMonthsChart::share(int group, int month) const
{
    return shareOf(at(group).months[static_cast<std::size_t>(month)]);
}

double TierMonthsChart::place(int group, int month) const
{
    const int steps = monthCount() - 1;
    return group * (1 + kGap) + (steps > 0 ? static_cast<double>(month) / steps : 0.5);
}

double TierMonthsChart::axisEnd() const
{
    return std::max(groupCount(), 1) * (1 + kGap) - kGap + kAir;
}

void TierMonthsChart::addGrid()
{
    for (int g = 0; g < groupCount(); ++g) {
        const double from = g * (1 + kGap);
        for (int percent = m_low; percent <= 100; percent += m_step)
            chartparts::addLine(*chart(), {{from, double(percent)}, {from + 1, double(percent)}},
                                QPen(look().grid, 1));
        chartparts::addLine(*chart(), {{from, m_target * 100}, {from + 1, m_target * 100}},
                            chartparts::dashed(look()));
    }
}

void TierMonthsChart::addGroup(int group)
{
    QList<QPointF> run;
    QList<QPointF> below;
    std::optional<QPointF> last;
    const auto end = [&] {
        if (run.size() > 1)
            chartparts::addLine(*chart(), run, QPen(look().series[0], 2));
        else if (run.size() == 1)
            chartparts::addDots(*chart(), run, look(), look().series[0], 6);
        run.clear();
    };
    for (int month = 0; month < monthCount(); ++month) {
        const auto one = share(group, month);
        if (!one) {
            end();
            continue;
        }
        const QPointF point(place(group, month), *one * 100);
        run.append(point);
        if (*one < m_target)
            below.append(point);
        last = point;
    }
    end();
    if (!below.isEmpty())
        chartparts::addDots(*chart(), below, look(), look().series[3], 7);
    if (last)
        chartparts::addDots(*chart(), {*last}, look(), look().series[last->y() < m_target * 100 ? 3 : 0], 10);
}

void TierMonthsChart::rebuild()
{
    if (pointCount() == 0)
        return;
    chartparts::addValueAxis(*chart(), look(), -kAir, axisEnd(), Qt::AlignBottom, false);
    chartparts::addValueAxis(*chart(), look(), m_low - kMargin, 100 + kMargin, Qt::AlignLeft, false);
    addGrid();
    for (int g = 0; g < groupCount(); ++g)
        addGroup(g);
    chartparts::attachAll(*chart());
}

QRectF TierMonthsChart::plotIn(QSizeF size) const
{
    return QRectF(QPointF(), size).adjusted(grown(44), grown(28), -8, -grown(44));
}

double TierMonthsChart::x(double place) const
{
    return plot().left() + (place + kAir) / (axisEnd() + kAir) * plot().width();
}

double TierMonthsChart::y(double percent) const
{
    return plot().bottom() - (percent - m_low + kMargin) / (100 - m_low + 2 * kMargin) * plot().height();
}

void TierMonthsChart::paintLabels(QPainter& painter) const
{
    if (pointCount() == 0)
        return;
    for (int percent = m_low; percent <= 100; percent += m_step)
        drawText(painter, {plot().left() - 8, y(percent)}, Qt::AlignRight | Qt::AlignVCenter,
                 tr("%1%").arg(percent), look().caption);
    for (int g = 0; g < groupCount(); ++g)
        paintGroup(painter, g);
}

void TierMonthsChart::paintGroup(QPainter& painter, int group) const
{
    const double left = x(group * (1 + kGap));
    const double right = x(group * (1 + kGap) + 1);
    const AttainmentMonth whole = wholeOf(at(group).months);
    const auto share = shareOf(whole);
    const QString figure = share ? charttext::percent(*share) : whole.n() > 0 ? tr("too few") : QString();
    const double top = plot().top() - grown(8);
    const double figureWidth = labelWidth(figure, Weight::Bold);
    drawText(painter, {right, top}, Qt::AlignRight | Qt::AlignBottom, figure,
             share ? look().text : look().caption, share ? Weight::Bold : Weight::Normal);
    drawText(painter, {left, top}, Qt::AlignBottom,
             fitted(at(group).name, right - left - figureWidth - (figure.isEmpty() ? 0 : 6)), look().rule);
    const double bottom = plot().bottom();
    const auto& months = at(group).months;
    const bool years = months.front().month.year() != months.back().month.year();
    const QString first = charttext::month(months.front().month, years);
    const QString last = charttext::month(months.back().month, false);
    drawText(painter, {left, bottom + 8}, Qt::AlignLeft, first, look().rule);
    if (labelWidth(first) + labelWidth(last) + 8 <= right - left)
        drawText(painter, {right, bottom + 8}, Qt::AlignRight, last, look().rule);
    drawText(painter, {left, bottom + grown(24)}, Qt::AlignLeft, charttext::count(whole.n()), look().caption);
}

QPointF TierMonthsChart::pointPlace(int index) const
{
    const auto [group, month] = placeOf(index);
    return {x(place(group, month)), y(share(group, month).value_or(m_target) * 100)};
}

QRectF TierMonthsChart::pointArea(int index) const
{
    const auto [group, month] = placeOf(index);
    const double half = (x(1) - x(0)) / std::max(monthCount() - 1, 1) / 2;
    return {x(place(group, month)) - half, plot().top(), 2 * half, plot().height()};
}

QString TierMonthsChart::pointText(int index) const
{
    const auto [group, month] = placeOf(index);
    const AttainmentMonth& one = at(group).months[static_cast<std::size_t>(month)];
    const QString where = format::joined({at(group).name, charttext::fullMonth(one.month)});
    if (one.n() == 0)
        return tr("%1: no clock was decided").arg(where);
    const auto share = shareOf(one);
    return tr("%1: %2, met %3, breached %4")
        .arg(where, share ? charttext::percent(*share) : tr("too few"), format::count(one.met),
             format::count(one.breached));
}

} // namespace zhike
