// SPDX-License-Identifier: GPL-3.0-or-later
// How the week is painted.
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/calendar_paint.h"
#include "ui/visit/week_view.h"
#include <QtGui/QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

VisitBlock WeekView::blockOf(const AgendaEntry& e) const
{
    VisitBlock block;
    block.entry = &e;
    block.conflict = conflict(e.id.uuid);
    block.chosen = e.id.uuid == currentId();
    block.focused = block.chosen && hasFocus();
    block.moving = isShifted(e.id.uuid);
    // While it is moved, its end is of interest too.
    block.times = block.moving ? visitTimes(e, zone()) : format::time(e.start.in(zone()).time());
    return block;
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& tokens = Look::of(this);
    painter.fillRect(viewport()->rect(), tokens.base);
    painter.setClipRect(QRect(0, gridTop(), viewport()->width(), viewport()->height() - gridTop()));
    paintGrid(painter, tokens);
    paintHours(painter, tokens);
    paintNow(painter, tokens); // below the visits, which can be read then
    paintSlot(painter, tokens);
    paintPieces(painter, tokens);
    painter.setClipping(false);
    paintHeads(painter, tokens);
    paintBars(painter, tokens);
}

void WeekView::paintGrid(QPainter& painter, const Tokens& tokens) const
{
    const int bottom = viewport()->height();
    for (int day = 0; day < days; ++day) {
        const CalendarDate* known = date(m_first.addDays(day));
        const bool working = known ? known->working : day < 5;
        if (!working)
            painter.fillRect(QRect(dayLeft(day), 0, dayLeft(day + 1) - dayLeft(day), bottom), tokens.pane);
    }
    for (int hour = 0; hour <= 24; ++hour)
        drawHairline(painter, calendar::gutter, viewport()->width(), yOf(hour * 60), tokens.line);
    for (int day = 0; day < days; ++day)
        drawVerticalHairline(painter, dayLeft(day), 0, bottom, tokens.line);
}

void WeekView::paintHours(QPainter& painter, const Tokens& tokens) const
{
    const int line = lineHeight(Face::Caption);
    const QDateTime now = clock().now().in(zone());
    const auto today = int(m_first.daysTo(now.date()));
    const int nowMinute = now.time().hour() * 60 + now.time().minute();
    for (int hour = 0; hour < 24; ++hour) {
        const bool hidden =
            today >= 0 && today < days && std::abs(hour * 60 - nowMinute) * calendar::hour / 60 < line;
        if (hidden)
            continue; // the present time stands there
        const QRect box(0, yOf(hour * 60) - line / 2, calendar::gutter - space::x2, line);
        drawLine(painter, box, format::time(QTime(hour, 0)), Face::Caption, tokens.t3, Qt::AlignRight);
    }
}

void WeekView::paintPieces(QPainter& painter, const Tokens& tokens) const
{
    if (const AgendaEntry* before = beforeShift(); before && m_drag.begun && !m_drag.bar) {
        const AgendaEntry was[] = {*before};
        for (const WeekPiece& piece : layOutWeek(was, m_first, days, zone()).pieces)
            drawVisitGhost(painter, pieceRect(piece), tokens);
    }
    std::vector<const WeekPiece*> order;
    for (const WeekPiece& piece : m_layout.pieces)
        order.push_back(&piece);
    const auto above = std::ranges::stable_partition(order, [this](const WeekPiece* piece) {
        const Uuid& id = entries()[piece->entry].id.uuid;
        return id != currentId() && !isShifted(id); // what is chosen lies on top
    });
    const auto draw = [&](auto from, auto to) {
        for (auto piece = from; piece != to; ++piece) {
            VisitBlock block = blockOf(entries()[(*piece)->entry]);
            for (auto later = std::next(piece); later != order.end(); ++later)
                if ((*later)->day == (*piece)->day)
                    block.covers.append(pieceRect(**later));
            drawVisitBlock(painter, pieceRect(**piece), block, tokens);
        }
    };
    draw(order.begin(), above.begin());
    for (const WeekMore& more : m_layout.more) {
        const QRect box = moreRect(more);
        drawVisitGhost(painter, box, tokens);
        const QString words = tr("+%1").arg(more.count);
        if (zhike::lineWidth(words, Face::Caption) <= box.width())
            drawLine(painter, QRect(box.x(), box.y(), box.width(), calendar::entryLine), words, Face::Caption,
                     tokens.acc, Qt::AlignHCenter);
    }
    draw(above.begin(), order.end());
}

/// Where the keyboard is, or what is being dragged open.
void WeekView::paintSlot(QPainter& painter, const Tokens& tokens) const
{
    const bool open = m_drag.grip == Grip::Slot && m_drag.begun;
    if (!open && (!hasFocus() || entry(currentId())))
        return;
    const int day = open ? m_drag.day : m_day;
    const int from = open ? std::min(m_drag.minute, m_drag.until) : m_minute;
    const int to = open ? std::max(m_drag.minute, m_drag.until) : m_minute + 30;
    const QRect box(dayLeft(day) + calendar::inset, yOf(from),
                    dayLeft(day + 1) - dayLeft(day) - 2 * calendar::inset, yOf(to) - yOf(from));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.acc, space::hair));
    painter.setBrush(tokens.acct);
    painter.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius::badge, radius::badge);
    painter.restore();
    const QString text = open ? format::time(QTime(0, 0).addSecs(from * 60)) + u'–' +
                                    (to == 24 * 60 ? u"24:00"_s : format::time(QTime(0, 0).addSecs(to * 60)))
                              : tr("%1 N plans").arg(format::time(QTime(0, 0).addSecs(from * 60)));
    const QRect words(box.x() + space::x2, box.y() + space::tiny, box.width() - space::x2,
                      lineHeight(Face::Caption));
    drawLine(painter, words, text, Face::Caption, tokens.t2);
}

void WeekView::paintNow(QPainter& painter, const Tokens& tokens) const
{
    const QDateTime now = clock().now().in(zone());
    const auto day = int(m_first.daysTo(now.date()));
    if (day < 0 || day >= days)
        return;
    const int y = yOf(now.time().hour() * 60 + now.time().minute());
    const int line = lineHeight(Face::Caption);
    drawLine(painter, QRect(0, y - line / 2, calendar::gutter - space::x2, line), format::time(now.time()),
             Face::Caption, tokens.red, Qt::AlignRight);
    painter.fillRect(QRect(dayLeft(day), y, dayLeft(day + 1) - dayLeft(day), space::tiny), tokens.reddot);
    drawDot(painter, QRect(dayLeft(day) - metric::dot / 2, y + 1 - metric::dot / 2, metric::dot, metric::dot),
            Mark::Red, tokens);
}

void WeekView::paintHeads(QPainter& painter, const Tokens& tokens) const
{
    const int width = viewport()->width();
    painter.fillRect(QRect(0, 0, width, gridTop()), tokens.base);
    for (int day = 0; day < days; ++day) {
        const CalendarDate* known = date(m_first.addDays(day));
        if (known && !known->working)
            painter.fillRect(QRect(dayLeft(day), 0, dayLeft(day + 1) - dayLeft(day), gridTop()), tokens.pane);
        paintHead(painter, day, tokens);
        drawVerticalHairline(painter, dayLeft(day), 0, gridTop(), tokens.line);
    }
    drawLine(painter, QRect(0, headHeight(), calendar::gutter - space::x2, calendar::bar + space::gap),
             tr("All day"), Face::Caption, tokens.t3, Qt::AlignRight);
    drawHairline(painter, 0, width, headHeight() - 1, tokens.line);
    drawHairline(painter, 0, width, gridTop() - 1, tokens.line2);
}

void WeekView::paintHead(QPainter& painter, int index, const Tokens& tokens) const
{
    const QDate day = m_first.addDays(index);
    const CalendarDate* known = date(day);
    const bool today = day == clock().today();
    const bool working = !known || known->working;
    const QColor ink = today ? tokens.acc : working ? tokens.t1 : tokens.t3;
    QRect room = headRect(index).adjusted(space::x2, 0, -space::x2, 0);
    const Weight weight = today ? Weight::Bold : Weight::Normal;
    const QString weekday = format::weekday(day);
    const QString number = QString::number(day.day());
    const int words = zhike::lineWidth(weekday, Face::Body) + space::x2 +
                      zhike::lineWidth(number, Face::Panel, weight) + space::gap;
    if (known && known->visits > 0) {
        const QString count = tr("%n visit(s)", nullptr, known->visits);
        const int beside = room.width() - words - space::x1;
        const QString shown =
            zhike::lineWidth(count, Face::Caption) > beside ? QString::number(known->visits) : count;
        if (zhike::lineWidth(shown, Face::Caption) <= beside) {
            drawLine(painter, room, shown, Face::Caption, tokens.t3, Qt::AlignRight);
            room.setRight(room.right() - zhike::lineWidth(shown, Face::Caption) - space::x1);
        }
    }
    room.setLeft(room.left() + drawLine(painter, room, weekday, Face::Body, ink) + space::x2);
    room.setLeft(room.left() + drawLine(painter, room, number, Face::Panel, ink, Qt::AlignLeft, weight) +
                 space::gap);
    if (known && tagWidth(dayMark(*known)) <= room.width())
        drawTag(painter, room, dayMark(*known), dayMarkKind(*known), tokens);
}

void WeekView::paintBars(QPainter& painter, const Tokens& tokens) const
{
    if (const AgendaEntry* before = beforeShift(); before && m_drag.begun && m_drag.bar) {
        const AgendaEntry was[] = {*before};
        for (const WeekBar& bar : layOutWeek(was, m_first, days, zone()).bars)
            drawVisitGhost(painter, barRect(bar), tokens);
    }
    for (const WeekBar& bar : m_layout.bars) {
        VisitBlock block = blockOf(entries()[bar.entry]);
        block.times = block.entry->purpose.simplified();
        block.openLeft = bar.cutLeft;
        block.openRight = bar.cutRight;
        drawVisitLine(painter, barRect(bar), block, tokens);
    }
    if (m_layout.hiddenBars > 0)
        drawLine(painter,
                 QRect(0, gridTop() - calendar::entryLine, calendar::gutter - space::x2, calendar::entryLine),
                 tr("+%1").arg(m_layout.hiddenBars), Face::Caption, tokens.acc, Qt::AlignRight);
}

} // namespace zhike
