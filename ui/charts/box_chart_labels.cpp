// SPDX-License-Identifier: GPL-3.0-or-later
// The labels around boxes: which of them fit where, so that none stands on another.
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtGui/QPainter>

namespace zhike {

QString BoxChart::medianText(int index) const
{
    return isTooFew(index) ? QString() : charttext::duration(minutesOf(at(index).seconds.median));
}

QString BoxChart::overText(int index) const
{
    const auto& over = at(index).over;
    return over && at(index).seconds.n > 0 ? tr("%1 over").arg(format::count(*over)) : QString();
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

BoxChart::Room BoxChart::roomIn(double plotWidth) const
{
    Room room;
    const double column = plotWidth / std::max(pointCount(), 1);
    room.medians = mediansFit(plotWidth);
    room.promises = labelWidth(tr("promise")) + 8 <= column * (1 - 2 * promiseReach(plotWidth)) + 0.5;
    room.over = true;
    bool any = false;
    for (int i = 0; i < pointCount(); ++i) {
        const QString over = overText(i);
        any = any || !over.isEmpty();
        if (labelWidth(tr("%1, %2").arg(charttext::count(at(i).seconds.n), over)) > column - 8)
            room.over = false;
    }
    room.lines = 2 + (any && !room.over ? 1 : 0) + (room.medians ? 0 : 1);
    return room;
}

QRectF BoxChart::plotIn(QSizeF size) const
{
    QRectF plot = QRectF(QPointF(), size).adjusted(grown(60), grown(8), -12, 0);
    if (m_boxes.empty())
        return plot.adjusted(0, 0, 0, -grown(44));
    double beyond = 0; // what the last column's labels need beside it
    const double columns = pointCount();
    const auto besides = [&](double reach, const QString& text) { // share of the column, from its middle
        const double room = plot.width() / columns * (0.5 - reach);
        beyond = std::max(beyond, labelWidth(text) + 8 - room);
    };
    if (at(pointCount() - 1).promiseMinutes)
        besides(promiseReach(plot.width()), tr("promise"));
    if (mediansFit(plot.width()))
        besides(boxShare(plot.width()) / 2, medianText(pointCount() - 1));
    plot.adjust(0, 0, -std::max(0.0, beyond), 0);
    return plot.adjusted(0, 0, 0, -grown(12 + 16.0 * roomIn(plot.width()).lines));
}

void BoxChart::paintLabels(QPainter& painter) const
{
    if (m_boxes.empty())
        return;
    const Room room = roomIn(plot().width());
    paintScale(painter);
    paintNames(painter, room);
    for (int i = 0; i < pointCount(); ++i)
        paintBeside(painter, i, room);
}

void BoxChart::paintScale(QPainter& painter) const
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
}

void BoxChart::paintNames(QPainter& painter, const Room& room) const
{
    const double column = plot().width() / pointCount();
    for (int i = 0; i < pointCount(); ++i) {
        double y = plot().bottom() + 8;
        const auto line = [&](const QString& text, const QColor& colour) {
            drawText(painter, {x(i), y}, Qt::AlignHCenter, text, colour);
            y += grown(16);
        };
        line(fitted(at(i).label, column - 4), look().rule);
        const QString n = charttext::count(at(i).seconds.n);
        const QString over = overText(i);
        line(over.isEmpty() || !room.over ? n : tr("%1, %2").arg(n, over), look().caption);
        if (!room.over && !over.isEmpty())
            line(over, look().caption);
        if (!room.medians)
            line(medianText(i), look().text);
    }
}

double BoxChart::medianY(int index) const
{
    return m_minutes.y(minutesOf(at(index).seconds.median), plot());
}

/// Median, promise and "too few" beside a box; median and promise keep apart.
void BoxChart::paintBeside(QPainter& painter, int index, const Room& room) const
{
    const auto& box = at(index);
    const double boxRight = x(index + boxShare(plot().width()) / 2) + 8;
    double y = medianY(index);
    if (box.promiseMinutes) {
        double promise = m_minutes.y(*box.promiseMinutes, plot());
        const bool named = room.promises || index == pointCount() - 1;
        if (const double apart = y - promise;
            named && (room.medians || isTooFew(index)) && std::abs(apart) < grown(16)) {
            const double push = (grown(16) - std::abs(apart)) / 2;
            promise += apart >= 0 ? -push : push;
            y += apart >= 0 ? push : -push;
        }
        if (named)
            drawText(painter, {x(index + promiseReach(plot().width())) + 4, promise}, Qt::AlignVCenter,
                     tr("promise"), look().rule);
    }
    if (isTooFew(index)) {
        if (box.seconds.n > 0)
            drawText(painter, {x(index) + 8, y}, Qt::AlignVCenter, tr("too few"), look().caption);
    } else if (room.medians) {
        drawText(painter, {boxRight, y}, Qt::AlignVCenter, medianText(index), look().text);
    }
}

} // namespace zhike
