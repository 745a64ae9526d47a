// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/satisfaction_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>

namespace zhike {

namespace {
constexpr double kAir = 2; // percent above 100 and below the least, so that dots are whole
}

SatisfactionChart::SatisfactionChart(QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(tr("Satisfaction by month"));
    setDefinition(tr("CSAT: answers of 4 and 5 out of all answers; the band is the 95% Wilson interval."));
    refresh();
}

void SatisfactionChart::setSeries(std::vector<SatisfactionMonth> months, std::optional<double> target)
{
    m_months = std::move(months);
    m_target = target;
    std::vector<QDate> dates;
    double least = target.value_or(1);
    for (const auto& month : m_months) {
        dates.push_back(month.month);
        if (month.csat.interval)
            least = std::min(least, month.csat.interval->low);
    }
    m_scale = MonthScale(std::move(dates));
    m_low = std::clamp(static_cast<int>(std::floor(least * 10)) * 10, 0, 80);
    m_step = m_low >= 50 ? 10 : 20;
    m_low -= (100 - m_low) % m_step;
    refresh();
}

std::vector<SatisfactionChart::Run> SatisfactionChart::runs() const
{
    std::vector<Run> result;
    bool open = false;
    for (int i = 0; i < pointCount(); ++i) {
        if (csatOf(i).tooFew()) {
            open = false;
            continue;
        }
        if (!open)
            result.push_back({i, i});
        result.back().last = i;
        open = true;
    }
    return result;
}

void SatisfactionChart::addRun(const Run& run)
{
    QList<QPointF> line;
    QList<QPointF> upper;
    QList<QPointF> lower;
    const bool alone = run.first == run.last;
    const QList<double> shifts =
        alone ? QList<double>{-0.2, 0.2} : QList<double>{0}; // a month alone gets some width
    for (int i = run.first; i <= run.last; ++i) {
        const auto& csat = csatOf(i);
        line.append({double(i), *csat.share * 100});
        for (const double shift : shifts) {
            upper.append({i + shift, csat.interval->high * 100});
            lower.append({i + shift, csat.interval->low * 100});
        }
    }
    chartparts::addBand(*chart(), upper, lower, look());
    chartparts::addLine(*chart(), line, QPen(look().series[0], 2));
    if (pointCount() <= 36)
        chartparts::addDots(*chart(), line, look(), look().series[0], 8);
}

void SatisfactionChart::rebuild()
{
    chartparts::addValueAxis(*chart(), look(), -0.5, pointCount() - 0.5, Qt::AlignBottom, false);
    auto* percent = chartparts::addValueAxis(*chart(), look(), m_low - kAir, 100 + kAir, Qt::AlignLeft, true);
    percent->setTickType(QValueAxis::TicksDynamic);
    percent->setTickAnchor(m_low);
    percent->setTickInterval(m_step);
    const auto all = runs();
    for (const auto& run : all)
        addRun(run);
    if (m_target)
        chartparts::addLine(*chart(), {{-0.5, *m_target * 100}, {pointCount() - 0.5, *m_target * 100}},
                            chartparts::dashed(look()));
    if (!all.empty()) {
        const int last = all.back().last;
        chartparts::addDots(*chart(), {{double(last), *csatOf(last).share * 100}}, look(), look().series[0],
                            10);
    }
    chartparts::attachAll(*chart());
}

QRectF SatisfactionChart::plotIn(QSizeF size) const
{
    const double right =
        m_target ? labelWidth(targetText()) : labelWidth(charttext::percent(1), Weight::Bold);
    return QRectF(QPointF(), size).adjusted(grown(44), grown(8), -right - 12, -grown(44));
}

QString SatisfactionChart::targetText() const
{
    return tr("target %1%").arg(QLocale().toString(*m_target * 100, 'g', 4));
}

double SatisfactionChart::y(double share) const
{
    const double range = 100 + 2 * kAir - m_low;
    return plot().bottom() - (share * 100 - m_low + kAir) / range * plot().height();
}

void SatisfactionChart::paintScale(QPainter& painter) const
{
    for (int percent = m_low; percent <= 100; percent += m_step)
        drawText(painter, {plot().left() - 8, y(percent / 100.0)}, Qt::AlignRight | Qt::AlignVCenter,
                 tr("%1%").arg(percent), look().caption);
}

void SatisfactionChart::paintMonths(QPainter& painter) const
{
    const auto tooFew = tr("too few");
    const bool roomForAll = labelWidth(tooFew) < m_scale.column(0, plot()).width();
    for (int i = 0; i < pointCount(); ++i) {
        const bool named = m_scale.isNamed(i, plot());
        if (csatOf(i).tooFew() && csatOf(i).n > 0 && (named || roomForAll))
            drawText(painter, pointPlace(i), Qt::AlignHCenter | Qt::AlignVCenter, tooFew, look().caption);
        if (!named)
            continue;
        const double x = m_scale.x(i, plot());
        drawText(painter, {x, plot().bottom() + 8}, Qt::AlignHCenter, m_scale.name(i, plot()), look().rule);
        drawText(painter, {x, plot().bottom() + grown(24)}, Qt::AlignHCenter, charttext::count(csatOf(i).n),
                 look().caption);
    }
}

void SatisfactionChart::paintLast(QPainter& painter) const
{
    const double right = plot().right() + 6;
    double lastY = -100;
    const auto all = runs();
    if (!all.empty()) {
        const int last = all.back().last;
        const auto text = charttext::percent(*csatOf(last).share);
        const bool newest = last == pointCount() - 1;
        lastY = newest ? y(*csatOf(last).share) : lastY;
        const QPointF at = newest ? QPointF(right, lastY) : pointPlace(last) - QPointF(0, grown(16));
        drawText(painter, at, newest ? Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignVCenter, text,
                 look().series[0], Weight::Bold);
    }
    if (!m_target)
        return;
    double targetY = y(*m_target);
    if (std::abs(targetY - lastY) < grown(16))
        targetY = lastY + (targetY < lastY ? -grown(16) : grown(16));
    drawText(painter, {right, targetY}, Qt::AlignVCenter, targetText(), look().rule);
}

void SatisfactionChart::paintLabels(QPainter& painter) const
{
    paintScale(painter);
    paintMonths(painter);
    paintLast(painter);
}

int SatisfactionChart::pointCount() const
{
    return m_scale.count();
}

QPointF SatisfactionChart::pointPlace(int index) const
{
    const double x = m_scale.x(index, plot());
    const auto& csat = csatOf(index);
    if (csat.share)
        return {x, y(*csat.share)};
    return {x, m_target ? y(*m_target) + grown(24) : plot().center().y()};
}

QRectF SatisfactionChart::pointArea(int index) const
{
    return m_scale.column(index, plot()).adjusted(0, 0, 0, grown(40));
}

QString SatisfactionChart::pointText(int index) const
{
    const auto& csat = csatOf(index);
    const auto month = charttext::fullMonth(m_scale.month(index));
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
