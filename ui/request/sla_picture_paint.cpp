// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes in the picture of the promised times.
#include "core/base/clock.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_picture.h"
#include "ui/request/sla_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>

namespace zhike {

void SlaPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SlaLabels words = labels();
    paintGround(painter, words);
    paintStates(painter);
    for (const SlaClock& c : m_sla.clocks)
        paintClock(painter, c, lane(1 + static_cast<int>(c.kind)));
    if (m_open)
        paintNow(painter);
    words.paint(painter);
}

void SlaPicture::paintGround(QPainter& painter, const SlaLabels& words) const
{
    const Tokens& tokens = Look::of(this);
    const auto days = midnights();
    for (const QRect& ground : grounds()) {
        for (const SlaPiece& piece : longest().timeline)
            if (piece.counts == SlaCounts::Off)
                painter.fillRect(
                    QRect(QPoint(xOf(piece.from), ground.top()), QPoint(xOf(piece.to) - 1, ground.bottom())),
                    tokens.sunken);
        for (const Instant midnight : days)
            paintMidnight(painter, words, {xOf(midnight), ground.top(), 1, ground.height()});
    }
    for (const Instant midnight : days)
        drawVerticalHairline(painter, xOf(midnight), m_plot.top() - space::x1, m_plot.top(), tokens.line2);
    for (const Instant hour : hours())
        drawVerticalHairline(painter, xOf(hour), m_plot.bottom(), m_plot.bottom() + space::x1, tokens.ctl);
}

/// A line between two days, which leaves out the words that stand on it.
void SlaPicture::paintMidnight(QPainter& painter, const SlaLabels& words, const QRect& line) const
{
    QRegion free(line);
    for (const SlaLabel& word : words.all())
        free -= word.box.adjusted(-space::tiny, 0, space::tiny, 0);
    painter.save();
    painter.setClipRegion(free);
    drawVerticalHairline(painter, line.left(), line.top(), line.bottom(), Look::of(this).line2);
    painter.restore();
}

void SlaPicture::paintStates(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    for (size_t i = 0; i < m_sla.history.size(); ++i) {
        const QRect box = stateBox(i);
        if (box.isNull())
            continue;
        painter.fillRect(box, tokens.tag(stateTag(m_sla.history[i].state)).ground);
        painter.fillRect(QRect(box.left(), box.top(), space::hair, box.height()), tokens.base);
    }
}

void SlaPicture::paintClock(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    if (!clock.targetMs || clock.timeline.empty())
        return;
    for (const SlaPiece& piece : clock.timeline) {
        const int left = xOf(piece.from);
        const QRect box(left, bar.top(), std::max(space::tiny, xOf(piece.to) - left), bar.height());
        if (piece.counts == SlaCounts::Off)
            painter.fillRect(QRect(box.left(), bar.center().y(), box.width(), space::tiny), tokens.ctl);
        else if (piece.counts == SlaCounts::Paused)
            drawPaused(painter, box, tokens);
        else
            painter.fillRect(box, tokens.chart[0]);
    }
    paintEnds(painter, clock, bar);
}

void SlaPicture::paintEnds(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    if (clock.due) {
        const int x = xOf(*clock.due);
        const int end = xOf(clock.timeline.back().to);
        if (!clock.stopped && x > end) { // still to run
            painter.setPen(QPen(tokens.chart[0], space::hair));
            painter.drawRect(QRect(end, bar.top(), x - end, bar.height() - 1));
        }
        painter.setPen(QPen(tokens.t1, space::tiny, Qt::DotLine));
        const int beyond = m_stacked ? 0 : space::x1; // there is a line of words close above
        painter.drawLine(x, bar.top() - beyond, x, bar.bottom() + beyond);
    }
    if (!clock.stopped || clock.state == SlaState::NotNeeded)
        return;
    const int side = bar.height() * 3 / 4;
    const QRect dot(xOf(*clock.stopped) - side / 2, bar.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.base, space::tiny));
    painter.setBrush(tokens.mark(slaMark(clock.state)));
    painter.drawEllipse(dot);
    painter.restore();
    const int inset = side / 4;
    drawIcon(painter, QRectF(dot).adjusted(inset, inset, -inset, -inset),
             clock.state == SlaState::Met ? QStringLiteral("check") : QStringLiteral("close"), tokens.base);
}

void SlaPicture::paintNow(QPainter& painter) const
{
    const int x = xOf(std::min(m_clock.now(), m_to));
    const int beyond = m_stacked ? 0 : space::x1;
    for (const QRect& ground : grounds())
        painter.fillRect(QRect(x, ground.top() - beyond, space::hair, ground.height() + beyond),
                         Look::of(this).red);
}

} // namespace zhike
