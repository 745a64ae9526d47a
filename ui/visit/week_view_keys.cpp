// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do in the week: from visit to visit and from slot to slot, and moving a visit.
#include "ui/visit/calendar_paint.h"
#include "ui/visit/week_view.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

namespace zhike {
namespace {

constexpr int slotMinutes = 30;

} // namespace

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag.begun && event->key() == Qt::Key_Escape) {
        const bool moved = m_drag.grip != Grip::Slot;
        endDrag();
        if (moved)
            unshift();
        return;
    }
    if (event->modifiers() & Qt::AltModifier && moveKey(*event))
        return;
    if (commonKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        goUp();
        break;
    case Qt::Key_Down:
        goDown();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        goAside(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEdge(event->key() == Qt::Key_End);
        break;
    default:
        CalendarView::keyPressEvent(event);
    }
}

bool WeekView::moveKey(const QKeyEvent& event)
{
    const bool end = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        nudge(event.key() == Qt::Key_Left ? -1 : 1, 0, end);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        nudge(0, event.key() == Qt::Key_Up ? -calendar::snap : calendar::snap, end);
        return true;
    default:
        return false;
    }
}

std::vector<const WeekPiece*> WeekView::piecesOf(int day) const
{
    std::vector<const WeekPiece*> pieces;
    for (const WeekPiece& piece : m_layout.pieces)
        if (piece.day == day)
            pieces.push_back(&piece);
    std::ranges::stable_sort(pieces, {}, [](const WeekPiece* p) { return std::pair(p->from, p->level); });
    return pieces;
}

const WeekBar* WeekView::barOf(int day) const
{
    for (const WeekBar& bar : m_layout.bars)
        if (bar.firstDay <= day && day <= bar.lastDay)
            return &bar;
    return nullptr;
}

void WeekView::stand(int day, int minute)
{
    m_day = day;
    m_minute = std::clamp(minute, 0, calendar::dayMinutes - slotMinutes);
    const int top = yOf(m_minute);
    QScrollBar* bar = verticalScrollBar();
    if (top < gridTop())
        bar->setValue(bar->value() - (gridTop() - top));
    else if (top + calendar::hour / 2 > viewport()->height())
        bar->setValue(bar->value() + top + calendar::hour / 2 - viewport()->height());
    viewport()->update();
}

/// Chooses the visit that covers the slot; false if none does.
bool WeekView::chooseAt(int day, int minute)
{
    for (const WeekPiece* piece : piecesOf(day))
        if (piece->from < minute + slotMinutes && piece->to > minute) {
            choose(entries()[piece->entry].id.uuid);
            m_day = day;
            return true;
        }
    choose({});
    stand(day, minute);
    return false;
}

void WeekView::goDown()
{
    const auto pieces = piecesOf(m_day);
    const auto isCurrent = [&](const WeekPiece* p) { return entries()[p->entry].id.uuid == currentId(); };
    const auto chosen = std::ranges::find_if(pieces, isCurrent);
    int next = m_minute + slotMinutes;
    auto following = pieces.begin();
    if (chosen != pieces.end()) {
        next = ((*chosen)->to + slotMinutes - 1) / slotMinutes * slotMinutes;
        following = chosen + 1;
    } else if (!currentId().isNull()) { // from the visits of several days
        next = pieces.empty() ? calendar::morning : std::min(pieces.front()->from, calendar::morning);
    } else {
        following = std::ranges::find_if(pieces, [&](const WeekPiece* p) { return p->from > m_minute; });
    }
    if (following != pieces.end() && (*following)->from <= next) {
        choose(entries()[(*following)->entry].id.uuid);
        return;
    }
    if (next < calendar::dayMinutes) {
        choose({});
        stand(m_day, next);
    }
}

void WeekView::goUp()
{
    const auto pieces = piecesOf(m_day);
    const auto isCurrent = [&](const WeekPiece* p) { return entries()[p->entry].id.uuid == currentId(); };
    const auto chosen = std::ranges::find_if(pieces, isCurrent);
    if (chosen == pieces.end() && !currentId().isNull())
        return; // already above the hours
    const int from = chosen != pieces.end() ? (*chosen)->from : m_minute;
    const int before = (from - 1) / slotMinutes * slotMinutes;
    const WeekPiece* above = nullptr;
    for (auto it = pieces.begin(); it != chosen && it != pieces.end(); ++it)
        if ((*it)->from <= from && (*it)->to > before && (chosen != pieces.end() || (*it)->from < from))
            above = *it;
    if (above) {
        choose(entries()[above->entry].id.uuid);
        return;
    }
    const bool first = pieces.empty() || pieces.front()->from >= from;
    if (const WeekBar* bar = barOf(m_day); bar && first && from <= calendar::morning) {
        choose(entries()[bar->entry].id.uuid);
        return;
    }
    if (from > 0) {
        choose({});
        stand(m_day, before);
    }
}

void WeekView::goAside(int by)
{
    const int day = m_day + by;
    if (day < 0 || day >= days) {
        const int minute = m_minute;
        Q_EMIT turned(by);
        m_day = by < 0 ? days - 1 : 0;
        choose({});
        stand(m_day, minute);
        return;
    }
    const AgendaEntry* current = entry(currentId());
    if (current && isOfDays(*current, zone())) {
        const WeekBar* bar = barOf(day);
        m_day = day;
        if (bar)
            choose(entries()[bar->entry].id.uuid);
        else
            chooseAt(day, calendar::morning);
        m_day = day;
        viewport()->update();
        return;
    }
    chooseAt(day, m_minute / slotMinutes * slotMinutes);
}

void WeekView::goToEdge(bool last)
{
    const WeekPiece* edge = nullptr;
    for (const WeekPiece& piece : m_layout.pieces)
        if (!edge || (last ? std::pair(piece.day, piece.from) > std::pair(edge->day, edge->from)
                           : std::pair(piece.day, piece.from) < std::pair(edge->day, edge->from)))
            edge = &piece;
    if (edge)
        choose(entries()[edge->entry].id.uuid);
}

} // namespace zhike
