// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/calendar_view.h"
#include "core/visit/brief_text.h"
#include "ui/parts/format.h"
#include "ui/visit/agenda_rows.h"
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFrame>

using namespace Qt::StringLiterals;

namespace zhike {

CalendarView::CalendarView(const Clock& clock, QWidget* parent) : QAbstractScrollArea(parent), m_clock(clock)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ask.setSingleShot(true);
    m_ask.setInterval(duration::tip);
    connect(&m_ask, &QTimer::timeout, this, &CalendarView::askForMove);
}

void CalendarView::setContent(const VisitCalendar& calendar)
{
    m_read = calendar.entries;
    m_dates = calendar.dates;
    if (m_settled) {
        m_shifted.reset();
        m_settled = false;
    }
    showShifted();
}

void CalendarView::showShifted()
{
    m_entries = m_read;
    if (m_shifted)
        for (AgendaEntry& each : m_entries)
            if (each.id.uuid == m_shifted->first) {
                each.start = m_shifted->second.start;
                each.end = m_shifted->second.end;
            }
    layOut();
    viewport()->update();
}

void CalendarView::setConflicts(const std::vector<VisitConflict>& conflicts)
{
    m_conflicts = conflicts;
    m_kinds.clear();
    for (const VisitConflict& each : conflicts) {
        const auto known = m_kinds.constFind(each.visit.uuid);
        if (known == m_kinds.constEnd() || each.kind < *known)
            m_kinds.insert(each.visit.uuid, each.kind);
    }
    viewport()->update();
}

QStringList CalendarView::conflictsOf(const Uuid& id) const
{
    QStringList sentences;
    for (const VisitConflict& each : m_conflicts)
        if (each.visit.uuid == id)
            sentences += conflictSentence(each, zone());
    return sentences;
}

const AgendaEntry* CalendarView::entry(const Uuid& id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const AgendaEntry& each) { return each.id.uuid == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const AgendaEntry* CalendarView::beforeShift() const
{
    if (m_shifted)
        for (const AgendaEntry& each : m_read)
            if (each.id.uuid == m_shifted->first)
                return &each;
    return nullptr;
}

const CalendarDate* CalendarView::date(QDate day) const
{
    const auto found = std::ranges::find(m_dates, day, &CalendarDate::day);
    return found == m_dates.end() ? nullptr : &*found;
}

std::optional<ConflictKind> CalendarView::conflict(const Uuid& id) const
{
    const auto found = m_kinds.constFind(id);
    return found == m_kinds.constEnd() ? std::nullopt : std::optional(*found);
}

void CalendarView::setCurrentId(const Uuid& id)
{
    if (m_current != id && m_ask.isActive())
        askForMove();
    const bool another = std::exchange(m_current, id) != id;
    if (another && entry(id))
        reveal(id);
    viewport()->update();
}

void CalendarView::choose(const Uuid& id)
{
    if (m_current == id)
        return;
    setCurrentId(id);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Selection);
        event.setChild(chosenOne());
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentIdChanged(id);
}

QString CalendarView::choiceName(int index) const
{
    return describe(m_entries[std::size_t(index)]).replace(u'\n', u' ');
}

int CalendarView::chosenOne() const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].id.uuid == m_current)
            return int(i);
    return -1;
}

void CalendarView::press(int index)
{
    choose(m_entries[std::size_t(index)].id.uuid);
}

QString CalendarView::describe(const AgendaEntry& e) const
{
    const QDate day = e.start.dateIn(zone());
    QStringList lines{BriefText::join({e.customerName, enumLabel(e.kind)}),
                      BriefText::join({format::shortDate(day, m_clock.today()) + u' ' + visitTimes(e, zone()),
                                       enumLabel(e.mode)}),
                      BriefText::join({BriefText::names(e.engineers), e.site}), e.purpose.simplified()};
    if (e.unrecorded)
        lines += tr("Not recorded");
    else if (e.state != VisitState::Planned)
        lines += enumLabel(e.state);
    lines += conflictsOf(e.id.uuid);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void CalendarView::shift(const Uuid& id, const VisitTimes& to)
{
    m_shifted.emplace(id, to);
    m_settled = false;
    showShifted();
}

void CalendarView::unshift()
{
    m_ask.stop();
    m_shifted.reset();
    showShifted();
}

void CalendarView::settle(bool done)
{
    if (m_ask.isActive()) // moved again meanwhile: that will be asked for
        return;
    if (done)
        m_settled = true;
    else
        unshift();
}

void CalendarView::askForMove()
{
    m_ask.stop();
    const AgendaEntry* before = beforeShift();
    if (!before)
        return;
    if (VisitTimes{before->start, before->end} == m_shifted->second)
        unshift();
    else
        Q_EMIT moveWanted(m_shifted->first, m_shifted->second);
}

void CalendarView::nudge(int days, int minutes, bool endOnly)
{
    const AgendaEntry* e = entry(m_current);
    if (!e || !canMove(*e))
        return;
    const auto moved = [&](Instant at) {
        const QDateTime local = at.in(zone());
        return Instant::of(local.date().addDays(days), local.time(), zone()).plusMinutes(minutes);
    };
    VisitTimes to{e->start, e->end};
    if (endOnly) {
        to.end = moved(assumedEnd(e->start, e->end));
        if (*to.end < e->start.plusMinutes(15))
            return;
    } else {
        to.start = moved(e->start);
        if (e->end)
            to.end = to.start.plusMs(e->end->ms - e->start.ms);
    }
    shift(m_current, to);
    reveal(m_current);
    m_ask.start();
}

bool CalendarView::commonKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry(m_current))
            Q_EMIT opened(m_current);
        else
            Q_EMIT dayWanted(currentDay());
        return true;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier)
            Q_EMIT planWanted(slot());
        return event->modifiers() == Qt::NoModifier;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT turned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    default:
        return false;
    }
}

bool CalendarView::event(QEvent* event)
{
    // Alt and an arrow moves the visit; the window would go back.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        const AgendaEntry* chosen = entry(m_current);
        if (arrow && key->modifiers() & Qt::AltModifier && chosen && canMove(*chosen)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void CalendarView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void CalendarView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent* event)
{
    if (m_ask.isActive())
        askForMove();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

} // namespace zhike
