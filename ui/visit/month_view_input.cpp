// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keys do in the month.
#include "ui/visit/calendar_paint.h"
#include "ui/visit/month_view.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

QDate MonthView::dayAt(const QPoint& at) const
{
    if (at.y() < calendar::monthHead) // the names of the weekdays, over what was scrolled
        return {};
    const QDate first = firstShown(m_month);
    for (int i = 0; i < weeks() * 7; ++i)
        if (dayRect(first.addDays(i)).contains(at))
            return first.addDays(i);
    return {};
}

const AgendaEntry* MonthView::entryAt(const QPoint& at) const
{
    const QDate day = dayAt(at);
    const Cell* place = day.isValid() ? cell(day) : nullptr;
    if (!place || moreRect(day).contains(at))
        return nullptr;
    for (int line = 0; line < shownIn(*place); ++line)
        if (lineRect(day, line).contains(at))
            return &entries()[place->entries[std::size_t(line)]];
    return nullptr;
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QDate day = dayAt(at);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    const bool head = at.y() < dayRect(day).top() + calendar::monthHead;
    const AgendaEntry* hit = head ? nullptr : entryAt(at);
    m_drag = {};
    if (hit) {
        const AgendaEntry taken = *hit;
        if (canMove(taken))
            m_drag = {taken.id.uuid, at, day, {taken.start, taken.end}, false};
        choose(taken.id.uuid);
        m_day = day;
        return;
    }
    choose({});
    setCurrentDay(day);
    if (head || moreRect(day).contains(at))
        Q_EMIT dayWanted(day);
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag.id.isNull() || !(event->buttons() & Qt::LeftButton)) {
        const QDate day = dayAt(at);
        const bool leads = day.isValid() && (at.y() < dayRect(day).top() + calendar::monthHead ||
                                             moreRect(day).contains(at) || entryAt(at));
        viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag.begun && (at - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.begun = true;
    drag(at);
}

void MonthView::drag(const QPoint& to)
{
    const QDate day = dayAt(to);
    if (!day.isValid())
        return;
    const qint64 by = dayAt(m_drag.from).daysTo(day);
    const auto moved = [&](Instant at) {
        const QDateTime local = at.in(zone());
        return Instant::of(local.date().addDays(by), local.time(), zone());
    };
    VisitTimes times{moved(m_drag.times.start), {}};
    if (m_drag.times.end)
        times.end = moved(*m_drag.times.end);
    m_drag.day = day;
    shift(m_drag.id, times);
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool begun = m_drag.begun;
    m_drag = {};
    if (begun)
        askForMove();
    viewport()->update();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (const AgendaEntry* hit = entryAt(at))
        Q_EMIT opened(hit->id.uuid);
    else if (dayAt(at).isValid())
        Q_EMIT planWanted(slot());
}

bool MonthView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return CalendarView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const AgendaEntry* hit = entryAt(help->pos());
    const CalendarDate* day = date(dayAt(help->pos()));
    const QString text = hit ? describe(*hit) : day ? day->name : QString();
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s), viewport());
    return true;
}

void MonthView::reveal(const Uuid& id)
{
    if (const AgendaEntry* e = entry(id))
        m_day = std::clamp(e->start.dateIn(zone()), firstShown(m_month), lastShown(m_month));
    keepInSight();
}

VisitTimes MonthView::slot() const
{
    return {Instant::of(m_day, QTime(9, 30), zone()), Instant::of(m_day, QTime(11, 30), zone())};
}

/// To a day, no visit chosen; beyond what is shown the month turns.
void MonthView::goTo(QDate day)
{
    choose({});
    if (day < firstShown(m_month) || day > lastShown(m_month)) {
        const int by = day < m_month ? -1 : 1;
        m_day = day;
        Q_EMIT turned(by);
    }
    setCurrentDay(day);
}

/// To the next or the previous visit of the day, then to the week below or above.
void MonthView::goAlong(int by)
{
    const Cell* place = cell(m_day);
    const AgendaEntry* current = entry(currentId());
    if (!place)
        return;
    const int shown = shownIn(*place);
    int at = current ? -1 : by > 0 ? -1 : shown;
    for (int i = 0; current && i < shown; ++i)
        if (entries()[place->entries[std::size_t(i)]].id == current->id)
            at = i;
    const int next = at + by;
    if ((current || by > 0) && next >= 0 && next < shown) {
        const QDate day = m_day;
        choose(entries()[place->entries[std::size_t(next)]].id.uuid);
        m_day = day;
        return;
    }
    if (by < 0 && current) {
        choose({}); // the day itself
        return;
    }
    goTo(m_day.addDays(7 * by));
}

bool MonthView::moveKey(const QKeyEvent& event)
{
    const bool end = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        nudge(event.key() == Qt::Key_Left ? -1 : 1, 0, end);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (end)
            nudge(0, event.key() == Qt::Key_Up ? -calendar::snap : calendar::snap, true);
        else
            nudge(event.key() == Qt::Key_Up ? -7 : 7, 0, false);
        return true;
    default:
        return false;
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag.begun && event->key() == Qt::Key_Escape) {
        m_drag = {};
        unshift();
        return;
    }
    if (event->modifiers() & Qt::AltModifier && moveKey(*event))
        return;
    if (commonKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        goTo(m_day.addDays(event->key() == Qt::Key_Left ? -1 : 1));
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        goAlong(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        goTo(event->key() == Qt::Key_Home ? m_month : m_month.addMonths(1).addDays(-1));
        break;
    default:
        CalendarView::keyPressEvent(event);
    }
}

} // namespace zhike
