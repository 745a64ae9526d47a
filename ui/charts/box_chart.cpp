// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/box_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr double kMostBoxShare = 0.33; // of a box in its column
constexpr double kMostBoxWidth = 44;   // in points
constexpr double kPromiseReach = 0.36; // of the promise's line, to each side

double minutesOf(std::int64_t seconds)
{
    return static_cast<double>(seconds) / 60.0;
}

} // namespace

BoxChart::BoxChart(const QString& name, QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(name);
    setDefinition(
        tr("Elapsed time by the tier in force at opening; box: quartiles and median, whiskers: 5th and "
           "95th percentile, dots: slower ones."));
    refresh();
}

void BoxChart::setSeries(std::vector<DurationBox> boxes)
{
    m_boxes = std::move(boxes);
    double least = 1e9;
    double most = 0;
    for (const auto& box : m_boxes) {
        const auto slowest = box.seconds.above.empty() ? box.seconds.high : box.seconds.above.back().value;
        least = std::min({least, minutesOf(box.seconds.low), box.promiseMinutes.value_or(least)});
        most = std::max({most, minutesOf(slowest), box.promiseMinutes.value_or(most)});
    }
    m_minutes = m_boxes.empty() ? LogMinutes() : LogMinutes(least, most);
    refresh();
}

void BoxChart::addBoxes()
{
    auto* series = new QBoxPlotSeries;
    for (const auto& box : m_boxes) {
        auto* set = new QBoxSet(box.label);
        const auto put = [&](QBoxSet::ValuePositions place, std::int64_t seconds) {
            set->setValue(place, LogMinutes::position(minutesOf(seconds)));
        };
        put(QBoxSet::LowerExtreme, box.seconds.low);
        put(QBoxSet::LowerQuartile, box.seconds.lowerQuartile);
        put(QBoxSet::Median, box.seconds.median);
        put(QBoxSet::UpperQuartile, box.seconds.upperQuartile);
        put(QBoxSet::UpperExtreme, box.seconds.high);
        series->append(set);
    }
    series->setBoxWidth(boxShare(plot().width()));
    series->setBrush(look().band);
    series->setPen(QPen(look().series[0], 1.5));
    chart()->addSeries(series);
    m_series = series;
}

void BoxChart::addOutliers(int index)
{
    QList<QPointF> dots;
    const double gap = (m_minutes.high() - m_minutes.low()) / kMostDots;
    for (const auto& bin : at(index).seconds.above) {
        const double place = LogMinutes::position(minutesOf(bin.value));
        if (dots.isEmpty() || place - dots.back().y() >= gap)
            dots.append({double(index), place});
    }
    auto* series = new QScatterSeries;
    series->replace(dots);
    series->setMarkerSize(6);
    series->setBrush(look().ground);
    series->setPen(QPen(look().series[3], 1.2));
    chart()->addSeries(series);
}

void BoxChart::rebuild()
{
    m_series = nullptr;
    if (m_boxes.empty())
        return;
    auto* names = new QBarCategoryAxis;
    for (int i = 0; i < pointCount(); ++i)
        names->append(QString::number(i));
    chartparts::calm(*names, look(), false);
    chart()->addAxis(names, Qt::AlignBottom);
    chartparts::addMinutesAxis(*chart(), look(), m_minutes, -0.5, pointCount() - 0.5);
    addBoxes();
    for (int i = 0; i < pointCount(); ++i) {
        addOutliers(i);
        if (const auto& promise = at(i).promiseMinutes) {
            const double place = LogMinutes::position(*promise);
            chartparts::addLine(*chart(), {{i - kPromiseReach, place}, {i + kPromiseReach, place}},
                                chartparts::dashed(look()));
        }
    }
    chartparts::attachAll(*chart());
}

double BoxChart::boxShare(double plotWidth) const
{
    return std::min(kMostBoxShare, kMostBoxWidth * std::max(pointCount(), 1) / std::max(plotWidth, 1.0));
}

QString BoxChart::medianText(int index) const
{
    return charttext::duration(minutesOf(at(index).seconds.median));
}

bool BoxChart::mediansFit(double plotWidth) const
{
    const double room = plotWidth / std::max(pointCount(), 1) * (1 - boxShare(plotWidth)) - 12;
    for (int i = 0; i < pointCount(); ++i) {
        if (labelWidth(medianText(i)) > room)
            return false;
    }
    return true;
}

QRectF BoxChart::plotIn(QSizeF size) const
{
    const bool promised =
        std::ranges::any_of(m_boxes, [](const auto& box) { return box.promiseMinutes.has_value(); });
    const QRectF plot =
        QRectF(QPointF(), size)
            .adjusted(grown(60), grown(8), promised ? -labelWidth(tr("promise")) : -12, -grown(44));
    if (m_boxes.empty())
        return plot;
    if (!mediansFit(plot.width()))
        return plot.adjusted(0, 0, 0, -grown(16));
    const double beside = plot.width() / pointCount() * (1 - boxShare(plot.width())) / 2;
    return plot.adjusted(0, 0, std::min(0.0, beside - labelWidth(medianText(pointCount() - 1)) - 8), 0);
}

void BoxChart::plotChanged()
{
    if (m_series)
        m_series->setBoxWidth(boxShare(plot().width()));
}

double BoxChart::x(double index) const
{
    return plot().left() + (index + 0.5) * plot().width() / std::max(pointCount(), 1);
}

void BoxChart::paintLabels(QPainter& painter) const
{
    double above = plot().bottom() + 100;
    for (const double mark : m_minutes.marks()) {
        const double y = m_minutes.y(mark, plot());
        if (above - y < grown(15) || m_boxes.empty())
            continue;
        above = y;
        drawText(painter, {plot().left() - 8, y}, Qt::AlignRight | Qt::AlignVCenter,
                 charttext::duration(mark), look().caption);
    }
    paintNames(painter);
    for (int i = 0; i < pointCount(); ++i) {
        if (const auto& promise = at(i).promiseMinutes)
            drawText(painter, {x(i + kPromiseReach) + 4, m_minutes.y(*promise, plot())}, Qt::AlignVCenter,
                     tr("promise"), look().rule);
    }
}

void BoxChart::paintNames(QPainter& painter) const
{
    const bool fit = mediansFit(plot().width());
    for (int i = 0; i < pointCount(); ++i) {
        const auto& box = at(i);
        const double median = minutesOf(box.seconds.median);
        drawText(painter, {x(i), plot().bottom() + 8}, Qt::AlignHCenter, box.label, look().rule);
        drawText(painter, {x(i), plot().bottom() + grown(24)}, Qt::AlignHCenter,
                 charttext::count(box.seconds.n), look().caption);
        if (fit)
            drawText(painter, {x(i + boxShare(plot().width()) / 2) + 8, m_minutes.y(median, plot())},
                     Qt::AlignVCenter, medianText(i), look().text);
        else
            drawText(painter, {x(i), plot().bottom() + grown(40)}, Qt::AlignHCenter, medianText(i),
                     look().text);
    }
}

QPointF BoxChart::pointPlace(int index) const
{
    return {x(index), m_minutes.y(minutesOf(at(index).seconds.median), plot())};
}

QRectF BoxChart::pointArea(int index) const
{
    return {x(index - 0.5), plot().top(), x(1) - x(0), plot().height() + grown(40)};
}

QString BoxChart::pointText(int index) const
{
    const auto& box = at(index).seconds;
    const auto text = [](std::int64_t seconds) { return charttext::duration(minutesOf(seconds)); };
    return tr("%1: median %2, half between %3 and %4, nine in ten between %5 and %6, n %7")
        .arg(at(index).label, text(box.median), text(box.lowerQuartile), text(box.upperQuartile),
             text(box.low), text(box.high), format::count(box.n));
}

} // namespace zhike
