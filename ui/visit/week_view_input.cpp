// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does in the week.
#include "ui/visit/calendar_paint.h"
#include "ui/visit/week_view.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int newSlotMinutes = 30;
constexpr int scrollEveryMs = 40;

int snapped(int minute)
{
    return (minute + calendar::snap / 2) / calendar::snap * calendar::snap;
}

} // namespace

void WeekView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (at.y() < headHeight() && at.x() >= calendar::gutter) {
        Q_EMIT dayWanted(m_first.addDays(dayAt(at.x())));
        return;
    }
    const Hit hit = hitAt(at);
    if (hit.more) {
        Q_EMIT dayWanted(m_first.addDays(dayAt(at.x())));
        return;
    }
    m_drag = {};
    m_drag.from = at;
    m_drag.bar = hit.bar;
    m_drag.day = dayAt(at.x());
    m_drag.minute = minuteAt(at.y());
    if (hit.entry) {
        const AgendaEntry taken = *hit.entry;
        choose(taken.id.uuid);
        m_drag.id = taken.id.uuid;
        m_drag.times = {taken.start, taken.end};
        m_drag.grip = canMove(taken) ? hit.grip : Grip::None;
    } else if (hit.grip == Grip::Slot) {
        choose({});
        m_drag.grip = Grip::Slot;
        m_drag.minute = m_drag.minute / calendar::snap * calendar::snap;
        stand(m_drag.day, m_drag.minute / newSlotMinutes * newSlotMinutes);
    }
    viewport()->update();
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag.grip == Grip::None || !(event->buttons() & Qt::LeftButton)) {
        const Hit hit = hitAt(at);
        const bool edge =
            hit.entry && canMove(*hit.entry) && (hit.grip == Grip::Start || hit.grip == Grip::End);
        viewport()->setCursor(edge ? hit.bar ? Qt::SizeHorCursor : Qt::SizeVerCursor
                              : hit.entry || hit.more || (at.y() < headHeight() && at.x() >= calendar::gutter)
                                  ? Qt::PointingHandCursor
                                  : Qt::ArrowCursor);
        return;
    }
    if (!m_drag.begun && (at - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.begun = true;
    m_pointer = at;
    drag(at);
    scrollBeside(at);
}

void WeekView::drag(const QPoint& to)
{
    if (m_drag.grip == Grip::Slot) {
        m_drag.until = snapped(minuteAt(to.y()));
        viewport()->update();
        return;
    }
    if (m_drag.bar) {
        dragBar(to);
        return;
    }
    const int minute = minuteAt(to.y());
    const Instant end = assumedEnd(m_drag.times.start, m_drag.times.end);
    VisitTimes times = m_drag.times;
    if (m_drag.grip == Grip::Whole) {
        // The start follows the pointer, as far from it as it was taken.
        const QDateTime was = m_drag.times.start.in(zone());
        const QDate day = was.date().addDays(dayAt(to.x()) - m_drag.day);
        const int from = was.time().hour() * 60 + was.time().minute() + minute - m_drag.minute;
        times.start = Instant::of(day.startOfDay(zone()))
                          .plusMinutes(snapped(from + calendar::dayMinutes) - calendar::dayMinutes);
        if (times.end)
            times.end = times.start.plusMs(end.ms - m_drag.times.start.ms);
    } else if (m_drag.grip == Grip::Start) {
        times.start = std::min(this->at(m_drag.day, snapped(minute)), end.plusMinutes(-calendar::snap));
    } else {
        times.end =
            std::max(this->at(m_drag.day, snapped(minute)), m_drag.times.start.plusMinutes(calendar::snap));
    }
    shift(m_drag.id, times);
}

void WeekView::dragBar(const QPoint& to)
{
    const int by = dayAt(to.x()) - m_drag.day;
    const auto moved = [&](Instant at) {
        const QDateTime local = at.in(zone());
        return Instant::of(local.date().addDays(by), local.time(), zone());
    };
    VisitTimes times = m_drag.times;
    if (m_drag.grip != Grip::End)
        times.start = moved(times.start);
    if (m_drag.grip != Grip::Start)
        times.end = moved(*times.end);
    if (times.start < *times.end)
        shift(m_drag.id, times);
}

void WeekView::scrollBeside(const QPoint& at)
{
    const bool beside = !m_drag.bar && (at.y() < gridTop() + calendar::edge ||
                                        at.y() > viewport()->height() - calendar::edge);
    if (!beside)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start(scrollEveryMs, this);
}

void WeekView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scroll.timerId()) {
        CalendarView::timerEvent(event);
        return;
    }
    const int by = m_pointer.y() < gridTop() + calendar::edge ? -space::x3 : space::x3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    drag(m_pointer);
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        drop();
}

void WeekView::drop()
{
    const Drag done = m_drag;
    endDrag();
    if (!done.begun)
        return;
    if (done.grip != Grip::Slot) {
        askForMove();
        return;
    }
    const int from = std::min(done.minute, done.until);
    const int to = std::max(done.minute, done.until);
    if (to - from >= calendar::snap)
        Q_EMIT planWanted({at(done.day, from), at(done.day, to)});
}

void WeekView::endDrag()
{
    m_scroll.stop();
    m_drag = {};
    viewport()->update();
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.entry)
        Q_EMIT opened(hit.entry->id.uuid);
    else if (hit.grip == Grip::Slot)
        Q_EMIT planWanted(slot());
}

void WeekView::leaveEvent(QEvent* event)
{
    viewport()->unsetCursor();
    CalendarView::leaveEvent(event);
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return CalendarView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Hit hit = hitAt(help->pos());
    const CalendarDate* day = date(m_first.addDays(dayAt(help->pos().x())));
    const bool head = help->pos().y() < headHeight() && help->pos().x() >= calendar::gutter;
    QToolTip::showText(help->globalPos(),
                       hit.entry ? describe(*hit.entry).toHtmlEscaped().replace(u'\n', u"<br>"_s)
                       : head && day && !day->name.isEmpty() ? day->name.toHtmlEscaped()
                                                             : QString(),
                       viewport());
    return true;
}

} // namespace zhike
