// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>

namespace zhike {

namespace {
constexpr double kShareAir = 3; // percent above 100 and below the least, so that dots are whole
}

void ShareChart::setMonths(std::vector<ShareMonth> months, std::optional<double> target, double least)
{
    m_months = std::move(months);
    m_target = target;
    std::vector<QDate> dates;
    least = std::min(least, target.value_or(1));
    for (const auto& month : m_months) {
        dates.push_back(month.month);
        if (month.share)
            least = std::min(least, month.interval ? month.interval->low : *month.share);
    }
    m_scale = MonthScale(std::move(dates));
    m_low = std::clamp(static_cast<int>(std::floor(least * 10)) * 10, 0, 80);
    m_step = m_low >= 50 ? 10 : 20;
    m_low -= (100 - m_low) % m_step;
    refresh();
}

std::vector<ShareChart::Run> ShareChart::runs() const
{
    std::vector<Run> result;
    bool open = false;
    for (int i = 0; i < pointCount(); ++i) {
        if (!at(i).share) {
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

void ShareChart::addRun(const Run& run)
{
    QList<QPointF> line;
    QList<QPointF> upper;
    QList<QPointF> lower;
    const bool alone = run.first == run.last;
    const QList<double> shifts =
        alone ? QList<double>{-0.2, 0.2} : QList<double>{0}; // a month alone gets some width
    for (int i = run.first; i <= run.last; ++i) {
        const ShareMonth& one = at(i);
        line.append({double(i), *one.share * 100});
        for (const double shift : one.interval ? shifts : QList<double>{}) {
            upper.append({i + shift, one.interval->high * 100});
            lower.append({i + shift, one.interval->low * 100});
        }
    }
    if (!upper.isEmpty())
        chartparts::addBand(*chart(), upper, lower, look());
    chartparts::addLine(*chart(), line, QPen(look().series[0], 2));
    if (pointCount() <= 36)
        chartparts::addDots(*chart(), line, look(), look().series[0], 8);
}

void ShareChart::rebuild()
{
    chartparts::addValueAxis(*chart(), look(), -0.5, pointCount() - 0.5, Qt::AlignBottom, false);
    auto* percent =
        chartparts::addValueAxis(*chart(), look(), m_low - kShareAir, 100 + kShareAir, Qt::AlignLeft, true);
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
        chartparts::addDots(*chart(), {{double(last), *at(last).share * 100}}, look(), look().series[0], 10);
    }
    chartparts::attachAll(*chart());
}

QRectF ShareChart::plotIn(QSizeF size) const
{
    const double right =
        m_target ? labelWidth(targetText()) : labelWidth(charttext::percent(1), Weight::Bold);
    return QRectF(QPointF(), size).adjusted(grown(44), grown(8), -right - 12, -grown(44));
}

QString ShareChart::targetText() const
{
    return tr("target %1%").arg(QLocale().toString(*m_target * 100, 'g', 4));
}

double ShareChart::y(double share) const
{
    const double range = 100 + 2 * kShareAir - m_low;
    return plot().bottom() - (share * 100 - m_low + kShareAir) / range * plot().height();
}

void ShareChart::paintScale(QPainter& painter) const
{
    for (int percent = m_low; percent <= 100; percent += m_step)
        drawText(painter, {plot().left() - 8, y(percent / 100.0)}, Qt::AlignRight | Qt::AlignVCenter,
                 tr("%1%").arg(percent), look().caption);
}

void ShareChart::paintMonths(QPainter& painter) const
{
    const auto tooFew = tr("too few");
    const bool roomForAll = labelWidth(tooFew) < m_scale.column(0, plot()).width();
    const auto all = runs();
    const int last = all.empty() ? pointCount() : all.back().last; // has its figure above it
    const double figure = labelWidth(charttext::percent(1), Weight::Bold);
    const bool beside = m_scale.column(0, plot()).width() > (figure + labelWidth(tooFew)) / 2 + 4;
    for (int i = 0; i < pointCount(); ++i) {
        const bool named = m_scale.isNamed(i, plot());
        const bool free = beside || (i != last + 1 && i != last - 1);
        if (!at(i).share && at(i).n > 0 && (named || roomForAll) && free)
            drawText(painter, pointPlace(i), Qt::AlignHCenter | Qt::AlignVCenter, tooFew, look().caption);
        if (!named)
            continue;
        const double x = m_scale.x(i, plot());
        drawText(painter, {x, plot().bottom() + 8}, Qt::AlignHCenter, m_scale.name(i, plot()), look().rule);
        drawText(painter, {x, plot().bottom() + grown(24)}, Qt::AlignHCenter, charttext::count(at(i).n),
                 look().caption);
    }
}

void ShareChart::paintLast(QPainter& painter) const
{
    const double right = plot().right() + 6;
    double lastY = -100;
    const auto all = runs();
    if (!all.empty()) {
        const int last = all.back().last;
        const auto text = charttext::percent(*at(last).share);
        const bool newest = last == pointCount() - 1;
        lastY = newest ? y(*at(last).share) : lastY;
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

void ShareChart::paintLabels(QPainter& painter) const
{
    paintScale(painter);
    paintMonths(painter);
    paintLast(painter);
}

int ShareChart::pointCount() const
{
    return m_scale.count();
}

QPointF ShareChart::pointPlace(int index) const
{
    const double x = m_scale.x(index, plot());
    if (at(index).share)
        return {x, y(*at(index).share)};
    return {x, m_target ? y(*m_target) + grown(24) : plot().center().y()};
}

QRectF ShareChart::pointArea(int index) const
{
    return m_scale.column(index, plot()).adjusted(0, 0, 0, grown(40));
}

} // namespace zhike
