// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/week_view.h"
#include "ui/shell/look.h"
#include "ui/visit/calendar_paint.h"
#include <QtWidgets/QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr double indent = 0.28; ///< of a visit that lies on another

} // namespace

WeekView::WeekView(const Clock& clock, QWidget* parent) : CalendarView(clock, parent)
{
    setObjectName(u"weekView"_s);
    setAccessibleName(tr("Visits of the week"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QSize WeekView::sizeHint() const
{
    return {calendar::gutter + days * 2 * calendar::hour, headHeight() + 8 * calendar::hour};
}

void WeekView::setFirstDay(QDate monday)
{
    m_first = monday;
    layOut();
}

void WeekView::setCurrentDay(QDate day)
{
    m_day = std::clamp(int(m_first.daysTo(day)), 0, days - 1);
    viewport()->update();
}

void WeekView::layOut()
{
    m_layout = layOutWeek(entries(), m_first, days, zone());
    const int height = 24 * calendar::hour + space::x2;
    const int room = viewport()->height() - gridTop();
    verticalScrollBar()->setRange(0, std::max(0, height - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(calendar::hour / 2);
    viewport()->update();
}

void WeekView::showEvent(QShowEvent* event)
{
    CalendarView::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    layOut();
    verticalScrollBar()->setValue(calendar::morning * calendar::hour / 60 - space::x2);
}

int WeekView::headHeight() const
{
    return calendar::head;
}

int WeekView::barsHeight() const
{
    return std::max(1, m_layout.lanes) * calendar::bar + space::gap;
}

int WeekView::dayLeft(int day) const
{
    return calendar::gutter + (viewport()->width() - calendar::gutter) * day / days;
}

int WeekView::yOf(int minute) const
{
    return gridTop() + space::x2 - verticalScrollBar()->value() + minute * calendar::hour / 60;
}

QPoint WeekView::placeOf(int day, int minute) const
{
    return {(dayLeft(day) + dayLeft(day + 1)) / 2, yOf(minute)};
}

QRect WeekView::headRect(int day) const
{
    return {dayLeft(day), 0, dayLeft(day + 1) - dayLeft(day), headHeight()};
}

QRect WeekView::pieceRect(const WeekPiece& piece) const
{
    const int left = dayLeft(piece.day) + calendar::inset;
    const int width = dayLeft(piece.day + 1) - calendar::inset - left;
    const int top = yOf(piece.from);
    const int least = lineHeight(Face::Caption) + space::tiny;
    const int height = std::max(least, yOf(piece.to) - top);
    if (piece.column) {
        const int from = left + width * piece.level / piece.depth;
        const int to = left + width * (piece.level + piece.span) / piece.depth;
        return {from, top, to - from - (to < left + width ? space::tiny : 0), height};
    }
    const int by = int(std::lround(width * indent * piece.level));
    return {left + by, top, width - by, height};
}

QRect WeekView::moreRect(const WeekMore& more) const
{
    const int width = dayLeft(more.day + 1) - dayLeft(more.day) - 2 * calendar::inset;
    const int each = width / WeekLayout::mostColumns;
    const int top = yOf(more.from);
    return {dayLeft(more.day) + calendar::inset + (WeekLayout::mostColumns - 1) * each, top, each,
            std::max(int(calendar::entryLine), yOf(more.to) - top)};
}

QRect WeekView::barRect(const WeekBar& bar) const
{
    const int left = dayLeft(bar.firstDay) + calendar::inset;
    const int right = dayLeft(bar.lastDay + 1) - calendar::inset;
    return {left, headHeight() + calendar::inset + bar.lane * calendar::bar, right - left,
            calendar::bar - space::tiny};
}

QRect WeekView::choiceRect(int index) const
{
    const auto wanted = std::size_t(index);
    for (const WeekBar& bar : m_layout.bars)
        if (bar.entry == wanted)
            return barRect(bar);
    for (const WeekPiece& piece : m_layout.pieces)
        if (piece.entry == wanted)
            return pieceRect(piece);
    return {};
}

int WeekView::dayAt(int x) const
{
    int day = 0;
    while (day < days - 1 && x >= dayLeft(day + 1))
        ++day;
    return day;
}

int WeekView::minuteAt(int y) const
{
    return std::clamp((y - yOf(0)) * 60 / calendar::hour, 0, calendar::dayMinutes);
}

WeekView::Hit WeekView::hitAt(const QPoint& at) const
{
    if (at.y() < gridTop()) {
        for (const WeekBar& bar : m_layout.bars) {
            const QRect box = barRect(bar);
            if (!box.contains(at))
                continue;
            const bool start = !bar.cutLeft && at.x() < box.left() + calendar::edge;
            const bool end = !bar.cutRight && at.x() > box.right() - calendar::edge;
            return {&entries()[bar.entry], start ? Grip::Start : end ? Grip::End : Grip::Whole, true, false};
        }
        return {};
    }
    for (const WeekMore& more : m_layout.more)
        if (moreRect(more).contains(at))
            return {nullptr, Grip::None, false, true};
    for (auto piece = m_layout.pieces.rbegin(); piece != m_layout.pieces.rend(); ++piece) {
        const QRect box = pieceRect(*piece);
        if (!box.contains(at))
            continue;
        const bool roomy = box.height() >= 3 * calendar::edge;
        const bool start = roomy && piece->begins && at.y() < box.top() + calendar::edge;
        const bool end = piece->ends && at.y() > box.bottom() - calendar::edge;
        return {&entries()[piece->entry], start ? Grip::Start : end ? Grip::End : Grip::Whole, false, false};
    }
    return {nullptr, at.x() >= calendar::gutter ? Grip::Slot : Grip::None, false, false};
}

void WeekView::reveal(const Uuid& id)
{
    const AgendaEntry* e = entry(id);
    if (!e)
        return;
    const QDateTime start = e->start.in(zone());
    const auto day = int(m_first.daysTo(start.date()));
    if (isOfDays(*e, zone())) { // the keyboard stays on one of its days
        const auto last = int(m_first.daysTo(e->end->plusMs(-1).dateIn(zone())));
        m_day = std::clamp(std::clamp(m_day, day, std::max(day, last)), 0, days - 1);
        return;
    }
    m_day = std::clamp(day, 0, days - 1);
    if (day < 0 || day >= days)
        return;
    m_minute = start.time().hour() * 60 + start.time().minute();
    const int top = yOf(m_minute);
    const int bottom = top + std::min(viewport()->height() / 2, int(calendar::hour));
    QScrollBar* bar = verticalScrollBar();
    if (top < gridTop())
        bar->setValue(bar->value() - (gridTop() - top) - space::x2);
    else if (bottom > viewport()->height())
        bar->setValue(bar->value() + bottom - viewport()->height() + space::x2);
}

Instant WeekView::at(int day, int minute) const
{
    return Instant::of(m_first.addDays(day).startOfDay(zone())).plusMinutes(minute);
}

VisitTimes WeekView::slot() const
{
    const Instant start = at(m_day, m_minute);
    return {start, start.plusMinutes(2 * 60)};
}

} // namespace zhike
