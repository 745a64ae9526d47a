// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/month_view.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/calendar_paint.h"
#include "ui/visit/week_layout.h"
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

MonthView::MonthView(const Clock& clock, QWidget* parent) : CalendarView(clock, parent), m_day(clock.today())
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Visits of the month"));
    setMonth(clock.today());
}

QSize MonthView::sizeHint() const
{
    return {7 * 2 * calendar::hour, calendar::monthHead + 5 * 2 * calendar::hour};
}

QDate MonthView::firstShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QDate MonthView::lastShown(QDate month)
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return last.addDays(7 - last.dayOfWeek());
}

void MonthView::setMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    if (m_day < firstShown(m_month) || m_day > lastShown(m_month))
        m_day = m_month;
    layOut();
}

void MonthView::setCurrentDay(QDate day)
{
    m_day = std::clamp(day, firstShown(m_month), lastShown(m_month));
    keepInSight();
    viewport()->update();
}

int MonthView::weeks() const
{
    return int(firstShown(m_month).daysTo(lastShown(m_month)) + 1) / 7;
}

MonthView::Cell* MonthView::cell(QDate day)
{
    const qint64 index = firstShown(m_month).daysTo(day);
    return index < 0 || index >= qint64(m_cells.size()) ? nullptr : &m_cells[std::size_t(index)];
}

int MonthView::lines() const
{
    return std::max(0, (dayRect(m_month).height() - calendar::monthHead) / calendar::entryLine);
}

void MonthView::layOut()
{
    const int least = bodyHeight() + calendar::monthHead - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, least));
    verticalScrollBar()->setPageStep(viewport()->height());
    m_cells.assign(std::size_t(weeks()) * 7, {});
    for (const bool several : {true, false}) {
        for (std::size_t i = 0; i < entries().size(); ++i) {
            const AgendaEntry& e = entries()[i];
            if (isOfDays(e, zone()) != several)
                continue;
            const QDate last = several ? e.end->plusMs(-1).dateIn(zone()) : e.start.dateIn(zone());
            for (QDate day = e.start.dateIn(zone()); day <= last; day = day.addDays(1))
                if (Cell* place = cell(day))
                    place->entries.push_back(i);
        }
    }
    const auto fit = std::size_t(lines());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        Cell& place = m_cells[i];
        const QDate day = firstShown(m_month).addDays(qint64(i));
        const CalendarDate* known = date(day);
        const auto begun = std::ranges::count_if(
            place.entries, [&](std::size_t each) { return entries()[each].start.dateIn(zone()) == day; });
        const int unread = known ? std::max(0, known->visits - int(begun)) : 0;
        const bool all = unread == 0 && place.entries.size() <= fit;
        const std::size_t shown =
            all ? place.entries.size() : std::min(place.entries.size(), fit > 0 ? fit - 1 : 0);
        place.hidden = int(place.entries.size() - shown) + unread;
    }
    viewport()->update();
}

int MonthView::shownIn(const Cell& place) const
{
    const auto all = int(place.entries.size());
    return place.hidden > 0 ? std::clamp(lines() - 1, 0, all) : all;
}

/// Of all weeks: they scroll where not even a line of each has room.
int MonthView::bodyHeight() const
{
    return std::max<int>(viewport()->height() - calendar::monthHead,
                         weeks() * (calendar::monthHead + calendar::entryLine));
}

void MonthView::keepInSight()
{
    const QRect room = dayRect(m_day);
    const int below = room.bottom() + 1 - viewport()->height();
    const int above = room.top() - calendar::monthHead;
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (above < 0 ? above : below));
}

QRect MonthView::dayRect(QDate day) const
{
    const auto index = int(firstShown(m_month).daysTo(day));
    const int width = viewport()->width();
    const int height = bodyHeight();
    const int column = index % 7;
    const int row = index / 7;
    const int left = width * column / 7;
    const int above = calendar::monthHead - verticalScrollBar()->value();
    const int top = above + height * row / weeks();
    return {left, top, width * (column + 1) / 7 - left, above + height * (row + 1) / weeks() - top};
}

QRect MonthView::lineRect(QDate day, int line) const
{
    const QRect room = dayRect(day);
    return {room.x() + calendar::inset, room.y() + calendar::monthHead + line * calendar::entryLine,
            room.width() - 2 * calendar::inset, calendar::entryLine - space::tiny};
}

QRect MonthView::moreRect(QDate day) const
{
    const Cell* place = cell(day);
    if (!place || place->hidden == 0 || lines() == 0)
        return {};
    return lineRect(day, lines() - 1);
}

QRect MonthView::choiceRect(int index) const
{
    const AgendaEntry& e = entries()[std::size_t(index)];
    const QDate day = std::max(e.start.dateIn(zone()), firstShown(m_month));
    const Cell* place = cell(day);
    if (!place)
        return {};
    for (std::size_t line = 0; line < place->entries.size(); ++line)
        if (place->entries[line] == std::size_t(index))
            return lineRect(day, int(line)).intersected(dayRect(day));
    return {};
}

VisitBlock MonthView::blockOf(const AgendaEntry& e, QDate day) const
{
    VisitBlock block;
    block.entry = &e;
    block.conflict = conflict(e.id.uuid);
    block.chosen = e.id.uuid == currentId();
    block.focused = block.chosen && hasFocus();
    block.moving = isShifted(e.id.uuid);
    block.times = format::time(e.start.in(zone()).time());
    block.timesFirst = !isOfDays(e, zone());
    if (isOfDays(e, zone())) {
        block.times.clear();
        block.openLeft = e.start.dateIn(zone()) < day;
        block.openRight = e.end->plusMs(-1).dateIn(zone()) > day;
    }
    return block;
}

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& tokens = Look::of(this);
    painter.fillRect(viewport()->rect(), tokens.base);
    const QDate first = firstShown(m_month);
    for (int i = 0; i < weeks() * 7; ++i)
        paintDay(painter, first.addDays(i), tokens);
    painter.fillRect(QRect(0, 0, viewport()->width(), calendar::monthHead), tokens.base); // stays
    for (int column = 0; column < 7; ++column) {
        const QRect day = dayRect(first.addDays(column));
        drawLine(painter, QRect(day.x() + space::x2, 0, day.width() - space::x2, calendar::monthHead),
                 format::weekday(first.addDays(column)), Face::Caption, tokens.t3);
    }
    drawHairline(painter, 0, viewport()->width(), calendar::monthHead - 1, tokens.line2);
}

void MonthView::paintDay(QPainter& painter, QDate day, const Tokens& tokens) const
{
    const QRect room = dayRect(day);
    const CalendarDate* known = date(day);
    if (known && !known->working)
        painter.fillRect(room, tokens.pane);
    drawHairline(painter, room.left(), room.right() + 1, room.bottom(), tokens.line);
    drawVerticalHairline(painter, room.right(), room.top(), room.bottom() + 1, tokens.line);
    if (m_drag.begun && day == m_drag.day)
        painter.fillRect(room.adjusted(0, 0, -1, -1), tokens.acct);
    if (day == m_day && hasFocus() && !entry(currentId())) {
        painter.setPen(QPen(tokens.acc, space::hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room.adjusted(1, 1, -2, -2));
    }
    paintDayHead(painter, day, tokens);
    const Cell* place = cell(day);
    const int shown = shownIn(*place);
    for (int i = 0; i < shown; ++i) {
        const AgendaEntry& e = entries()[place->entries[std::size_t(i)]];
        drawVisitLine(painter, lineRect(day, i), blockOf(e, day), tokens);
    }
    if (place->hidden > 0 && lines() > 0)
        drawLine(painter, moreRect(day).adjusted(space::gap, 0, 0, 0), tr("%n more", nullptr, place->hidden),
                 Face::Caption, tokens.acc);
}

void MonthView::paintDayHead(QPainter& painter, QDate day, const Tokens& tokens) const
{
    const CalendarDate* known = date(day);
    const bool today = day == clock().today();
    const bool inMonth = day.month() == m_month.month();
    const QColor ink = today ? tokens.acc : inMonth && (!known || known->working) ? tokens.t1 : tokens.t3;
    QRect head = dayRect(day);
    head.setHeight(calendar::monthHead);
    head.adjust(space::x2, 0, -space::x2, 0);
    const QString number = day.day() == 1 ? format::dayAndMonth(day) : QString::number(day.day());
    head.setLeft(head.left() +
                 drawLine(painter, head, number, Face::Body, ink, Qt::AlignLeft,
                          today ? Weight::Bold : Weight::Normal) +
                 space::gap);
    if (!known)
        return;
    if (known->visits > 0) {
        QString count = tr("%n visit(s)", nullptr, known->visits);
        if (zhike::lineWidth(count, Face::Caption) > head.width())
            count = QString::number(known->visits);
        drawLine(painter, head, count, Face::Caption, tokens.t3, Qt::AlignRight);
        head.setRight(head.right() - zhike::lineWidth(count, Face::Caption) - space::x1);
    }
    const QString mark = dayMark(*known);
    if (mark.isEmpty() || tagWidth(mark) > head.width())
        return;
    head.setLeft(head.left() + drawTag(painter, head, mark, dayMarkKind(*known), tokens) + space::x1);
    drawLine(painter, head, known->name, Face::Caption, tokens.t3);
}

} // namespace zhike
