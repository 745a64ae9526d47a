// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

int cardHeight()
{
    return 2 * space::x3 + 2 * lineHeight(Face::Caption) + lineHeight(Face::Figure);
}

void drawSparkline(QPainter& painter, const QRectF& box, const QVector<double>& values, const QColor& end,
                   const Tokens& tokens)
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const double v : values)
        if (!std::isnan(v)) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    if (values.size() < 2 || !(low <= high))
        return;
    const double range = high > low ? high - low : 1;
    QPainterPath line;
    QPointF last;
    bool open = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            open = false;
            continue;
        }
        last = {box.x() + box.width() * double(i) / double(values.size() - 1),
                box.bottom() - box.height() * (values[i] - low) / range};
        open ? line.lineTo(last) : line.moveTo(last);
        open = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.t2, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(end);
    painter.drawEllipse(last, 2.5, 2.5);
    painter.restore();
}

} // namespace

FigureCard::FigureCard(const QString& caption, QWidget* parent) : QWidget(parent), m_caption(caption)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(caption);
}

void FigureCard::setFigure(const QString& figure, const QString& unit)
{
    m_figure = figure;
    m_unit = unit;
    setAccessibleName(u"%1 %2 %3"_s.arg(m_caption, figure, unit));
    describe();
    update();
}

void FigureCard::setNote(const QString& trend, Ink ink, const QString& note, const QString& brief)
{
    m_brief = brief;
    m_trend = trend;
    m_trendInk = ink;
    m_note = note;
    describe();
    update();
}

void FigureCard::setDefinition(const QString& definition)
{
    m_definition = definition;
    setAccessibleDescription(definition);
    describe();
}

void FigureCard::describe()
{
    QStringList lines{u"%1  %2 %3"_s.arg(m_caption, m_figure, m_unit).trimmed(), m_note, m_trend,
                      m_definition};
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

void FigureCard::setSparkline(const QVector<double>& values, bool lastMissed)
{
    m_values = values;
    m_lastMissed = lastMissed;
    update();
}

QSize FigureCard::sizeHint() const
{
    return {2 * metric::sparkWidth + space::x6, cardHeight()};
}

QSize FigureCard::minimumSizeHint() const
{
    return {metric::sparkWidth + space::x6, cardHeight()};
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    int y = space::x3;
    drawLine(painter, {0, y, width(), lineHeight(Face::Caption)}, m_caption, Face::Caption, tokens.t3);
    y += lineHeight(Face::Caption);
    const QRect figure(0, y, width(), lineHeight(Face::Figure));
    const int taken =
        drawLine(painter, figure, m_figure, Face::Figure, tokens.t1, Qt::AlignLeft, Weight::Bold);
    drawLine(painter, figure.adjusted(taken + space::gap, space::x1, 0, 0), m_unit, Face::Body, tokens.t3);
    const QRectF spark(width() - metric::sparkWidth - space::x4, y + space::gap, metric::sparkWidth,
                       metric::sparkHeight - space::x1);
    if (spark.x() > taken + lineWidth(m_unit, Face::Body) + space::x4)
        drawSparkline(painter, spark, m_values, tokens.chart[m_lastMissed ? 3 : 0], tokens);
    y += lineHeight(Face::Figure);
    const QRect foot(0, y, width() - space::x4, lineHeight(Face::Caption));
    const int trend = drawLine(painter, foot, m_trend, Face::Caption, tokens.ink(m_trendInk));
    const QRect rest = foot.adjusted(trend == 0 ? 0 : trend + space::x3, 0, 0, 0);
    const bool fits = m_brief.isEmpty() || lineWidth(m_note, Face::Caption) <= rest.width();
    drawLine(painter, rest, fits ? m_note : m_brief, Face::Caption, tokens.t3);
}

} // namespace zhike
