// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elements_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/parts/format.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>

namespace zhike {

namespace {
constexpr int kElements = static_cast<int>(kElementCount);
constexpr double kMostRow = 72; // height of a row, in points
constexpr double kBar = 14;
constexpr double kDot = 3.5; // its radius
} // namespace

ElementsChart::ElementsChart(QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(tr("Three elements"));
    setDefinition(
        tr("Means of answers from 1 to 5 about technical strength, attitude and sense of urgency. Bars are "
           "everyone's, dots below them engineers with at least 5 surveys."));
    refresh();
}

QString ElementsChart::elementName(int index)
{
    switch (index) {
    case 0:
        return tr("Technical strength");
    case 1:
        return tr("Attitude");
    default:
        return tr("Sense of urgency");
    }
}

void ElementsChart::setSeries(const ThreeElements& elements)
{
    m_elements = elements;
    refresh();
}

void ElementsChart::setEngineers(std::vector<ThreeElements> engineers)
{
    m_engineers = std::move(engineers);
    refresh();
}

int ElementsChart::dots() const
{
    int count = 0;
    for (const ThreeElements& one : m_engineers)
        for (const Tally& tally : one.answers)
            count += tally.n > 0 ? 1 : 0;
    return count;
}

/// Half see-through, so that dots on each other look darker.
void ElementsChart::paintDots(QPainter& painter, int index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = look().series[1];
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.45F);
    painter.setBrush(fill);
    const double height = y(index) + grown(kBar / 2 + 2 * kDot);
    for (const ThreeElements& one : m_engineers)
        if (const auto mean = one.answers[static_cast<std::size_t>(index)].mean())
            painter.drawEllipse(QPointF(x(*mean), height), grown(kDot), grown(kDot));
    painter.restore();
}

int ElementsChart::pointCount() const
{
    return std::ranges::any_of(m_elements.answers, [](const Tally& tally) { return tally.n > 0; }) ? kElements
                                                                                                   : 0;
}

void ElementsChart::rebuild()
{
    auto* scale = chartparts::addValueAxis(*chart(), look(), 1, 5, Qt::AlignBottom, true);
    scale->setTickCount(5);
    auto* rows = new QBarCategoryAxis;
    auto* bars = new QHorizontalBarSeries;
    auto* set = new QBarSet({});
    for (int i = kElements - 1; i >= 0; --i) { // the axis counts upwards
        rows->append(QString::number(i));
        set->append(at(i).mean().value_or(1));
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

QRectF ElementsChart::plotIn(QSizeF size) const
{
    double names = 0;
    for (int i = 0; i < kElements; ++i)
        names = std::max(names, labelWidth(elementName(i)));
    auto plot = QRectF(QPointF(), size).adjusted(names + 16, grown(8), -grown(104), -grown(28));
    plot.setHeight(std::min(plot.height(), grown(kMostRow) * kElements));
    return plot;
}

void ElementsChart::plotChanged()
{
    if (m_bars)
        m_bars->setBarWidth(std::min(1.0, grown(kBar) * kElements / std::max(plot().height(), 1.0)));
}

double ElementsChart::x(double value) const
{
    return plot().left() + (value - 1) / 4 * plot().width();
}

double ElementsChart::y(int index) const
{
    return plot().top() + (index + 0.5) * plot().height() / kElements;
}

void ElementsChart::paintLabels(QPainter& painter) const
{
    if (pointCount() == 0)
        return;
    for (int value = 1; value <= 5; ++value)
        drawText(painter, {x(value), plot().bottom() + 6}, Qt::AlignHCenter, QString::number(value),
                 look().caption);
    for (int i = 0; i < kElements; ++i) {
        paintDots(painter, i);
        drawText(painter, {plot().left() - 8, y(i)}, Qt::AlignRight | Qt::AlignVCenter, elementName(i),
                 look().text);
        const auto mean = at(i).mean();
        const auto figure = mean ? QLocale().toString(*mean, 'f', 2) : tr("–");
        drawText(painter, {plot().right() + 8, y(i)}, Qt::AlignVCenter,
                 tr("%1, n %2").arg(figure, format::count(at(i).n)), look().text);
    }
}

QPointF ElementsChart::pointPlace(int index) const
{
    return {x(at(index).mean().value_or(1)), y(index)};
}

QRectF ElementsChart::pointArea(int index) const
{
    const double height = plot().height() / kElements;
    return {0, plot().top() + index * height, chart()->size().width(), height};
}

QString ElementsChart::pointText(int index) const
{
    const auto mean = at(index).mean();
    if (!mean)
        return tr("%1: no answers").arg(elementName(index));
    return tr("%1: %2 of 5, n %3")
        .arg(elementName(index), QLocale().toString(*mean, 'f', 2), format::count(at(index).n));
}

} // namespace zhike
