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

namespace zhike {

namespace {

constexpr double kMostBoxShare = 0.33; // of a box in its column
constexpr double kMostBoxWidth = 44;   // in points
constexpr double kFarAway = 20;        // decades
constexpr double kMostReach = 0.36;    // of a promise's line, as a share of the column
constexpr double kLeastBeyondBox = 0.06;
constexpr double kAroundWord = 8; // in points

} // namespace

BoxChart::BoxChart(const QString& name, Kind kind, QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(name);
    if (kind == Kind::Worked)
        setDefinition(
            tr("Working time until the clock stopped, by the tier in force at opening, counted in the month "
               "in which it was decided; box: quartiles and median, whiskers: 5th and 95th percentile, dots: "
               "slower ones, dashed: the tier's promise at the end of the period. Over: more than was "
               "promised to that request, whose contract may say otherwise."));
    else
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
        if (box.promiseMinutes) {
            least = std::min(least, *box.promiseMinutes);
            most = std::max(most, *box.promiseMinutes);
        }
        if (box.seconds.n == 0)
            continue;
        const auto slowest = box.seconds.above.empty() ? box.seconds.high : box.seconds.above.back().value;
        least = std::min(least, minutesOf(box.seconds.low));
        most = std::max(most, minutesOf(slowest));
    }
    m_minutes = most == 0 ? LogMinutes() : LogMinutes(least, most);
    refresh();
}

void BoxChart::addBoxes()
{
    auto* series = new QBoxPlotSeries;
    for (int i = 0; i < pointCount(); ++i) {
        const auto& box = at(i);
        auto* set = new QBoxSet(box.label);
        const bool away = isTooFew(i); // it keeps its place in the row, far below what is seen
        const auto put = [&](QBoxSet::ValuePositions place, std::int64_t seconds) {
            set->setValue(place,
                          away ? m_minutes.low() - kFarAway : LogMinutes::position(minutesOf(seconds)));
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

void BoxChart::addDots(const QList<QPointF>& dots)
{
    auto* series = new QScatterSeries;
    series->replace(dots);
    series->setMarkerSize(6);
    series->setBrush(look().ground);
    series->setPen(QPen(look().series[3], 1.2));
    chart()->addSeries(series);
}

void BoxChart::addOutliers(int index)
{
    QList<QPointF> dots;
    const BoxSummary& box = at(index).seconds;
    if (isTooFew(index)) { // each of them is one of these
        for (const auto seconds : {box.low, box.lowerQuartile, box.median, box.upperQuartile, box.high})
            if (box.n > 0)
                dots.append({double(index), LogMinutes::position(minutesOf(seconds))});
        return addDots(dots);
    }
    const double gap = (m_minutes.high() - m_minutes.low()) / kMostDots;
    for (const auto& bin : box.above) {
        const double place = LogMinutes::position(minutesOf(bin.value));
        if (dots.isEmpty() || place - dots.back().y() >= gap)
            dots.append({double(index), place});
    }
    addDots(dots);
}

void BoxChart::rebuild()
{
    m_series = nullptr;
    m_promises.clear();
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
        if (at(i).promiseMinutes)
            m_promises.emplace_back(i, chartparts::addLine(*chart(), {}, chartparts::dashed(look())));
    }
    layPromises();
    chartparts::attachAll(*chart());
}

double BoxChart::boxShare(double plotWidth) const
{
    return std::min(kMostBoxShare, kMostBoxWidth * std::max(pointCount(), 1) / std::max(plotWidth, 1.0));
}

double BoxChart::promiseReach(double plotWidth) const
{
    const double column = plotWidth / std::max(pointCount(), 1);
    const double word = labelWidth(tr("promise")) + kAroundWord;
    const double least = boxShare(plotWidth) / 2 + kLeastBeyondBox;
    return std::clamp((1 - word / std::max(column, 1.0)) / 2, least, std::max(least, kMostReach));
}

void BoxChart::layPromises()
{
    const double reach = promiseReach(plot().width());
    for (const auto& [column, line] : m_promises) {
        const double place = LogMinutes::position(at(column).promiseMinutes.value_or(1));
        line->replace({{column - reach, place}, {column + reach, place}});
    }
}

void BoxChart::plotChanged()
{
    if (m_series)
        m_series->setBoxWidth(boxShare(plot().width()));
    layPromises();
}

double BoxChart::x(double index) const
{
    return plot().left() + (index + 0.5) * plot().width() / std::max(pointCount(), 1);
}

QPointF BoxChart::pointPlace(int index) const
{
    return {x(index), at(index).seconds.n > 0 ? medianY(index) : plot().center().y()};
}

QRectF BoxChart::pointArea(int index) const
{
    return {x(index - 0.5), plot().top(), x(1) - x(0), plot().height() + grown(56)};
}

QString BoxChart::pointText(int index) const
{
    const auto& box = at(index).seconds;
    const auto text = [](std::int64_t seconds) { return charttext::duration(minutesOf(seconds)); };
    QString said =
        isTooFew(index)
            ? tr("%1: too few, n %2").arg(at(index).label, format::count(box.n))
            : tr("%1: median %2, half between %3 and %4, nine in ten between %5 and %6, n %7")
                  .arg(at(index).label, text(box.median), text(box.lowerQuartile), text(box.upperQuartile),
                       text(box.low), text(box.high), format::count(box.n));
    if (const auto& promise = at(index).promiseMinutes)
        said += tr("; promised %1").arg(charttext::duration(*promise));
    if (const QString over = overText(index); !over.isEmpty())
        said += tr(", %1").arg(over);
    return said;
}

} // namespace zhike
