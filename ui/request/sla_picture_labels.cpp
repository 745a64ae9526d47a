// SPDX-License-Identifier: GPL-3.0-or-later
// The words in the picture of the promised times: those that matter most are placed first.
#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_picture.h"
#include "ui/request/sla_words.h"
#include "ui/shell/look.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

namespace zhike {

SlaLabels SlaPicture::labels() const
{
    SlaLabels all(size());
    labelRows(all);
    labelStates(all);
    labelDays(all);
    labelSpans(all);
    labelHours(all);
    return all;
}

/// What each row is, how far its clock has come, when it is due, and now.
void SlaPicture::labelRows(SlaLabels& labels) const
{
    const Tokens& tokens = Look::of(this);
    const QRect states = lane(0);
    const int above = lineHeight(Face::Body) + space::hair;
    labels.place({0, m_stacked ? states.top() - above : states.top()}, tr("State"), tokens.t1, Face::Body);
    if (m_open) {
        const int x = xOf(std::min(m_clock.now(), m_to));
        labels.place({x + space::x2, states.top()}, nowWords(), tokens.red);
    }
    for (const SlaClock& c : m_sla.clocks)
        labelClock(labels, c, lane(1 + static_cast<int>(c.kind)));
}

void SlaPicture::labelClock(SlaLabels& labels, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    const int line = lineHeight(Face::Caption);
    const QString name = enumLabel(clock.kind);
    const QString figures = slaFigures(clock);
    const QString due = slaDue(clock, m_clock);
    const QColor ink = tokens.ink(slaInk(clock.state));
    const QColor dueInk = tokens.ink(clock.stopped ? Ink::Quiet : slaInk(clock.state));
    if (m_stacked) {
        const int top = bar.top() - lineHeight(Face::Body) - space::hair;
        const int small = top + (lineHeight(Face::Body) - line) / 2; // on the line of the name
        const int after = lineWidth(name, Face::Body) + space::x3;
        labels.place({0, top}, name, tokens.t1, Face::Body, width());
        labels.place({after, small}, figures, ink, Face::Caption, width() - after);
        labels.placeBefore({width(), small}, due, dueInk);
        return;
    }
    const int top = bar.center().y() - line;
    labels.place({0, top - space::tiny}, name, tokens.t1, Face::Body, m_names + space::x2);
    labels.place({0, top - space::tiny + lineHeight(Face::Body)}, figures, ink, Face::Caption,
                 m_names + space::x2);
    if (!clock.targetMs || clock.timeline.empty())
        return;
    int end = xOf(clock.timeline.back().to);
    if (clock.due)
        end = std::max(end, xOf(*clock.due));
    if (clock.stopped)
        end = std::max(end, xOf(*clock.stopped) + bar.height() / 2);
    labels.place({end + space::x2, bar.top()}, due, dueInk);
}

void SlaPicture::labelStates(SlaLabels& labels) const
{
    const Tokens& tokens = Look::of(this);
    for (size_t i = 0; i < m_sla.history.size(); ++i) {
        const QRect box = stateBox(i);
        const QString word = enumLabel(m_sla.history[i].state);
        if (lineWidth(word, Face::Caption) + 2 * space::x1 < box.width())
            labels.place(box.topLeft() + QPoint(space::x1, 0), word,
                         tokens.tag(stateTag(m_sla.history[i].state)).text);
    }
}

void SlaPicture::labelDays(SlaLabels& labels) const
{
    const Tokens& tokens = Look::of(this);
    const auto words = [&](QDate day) { return format::shortDate(day, m_clock.today()); };
    const auto all = midnights();
    const int left = m_plot.left();
    const QString first = words(m_from.dateIn(m_clock.zone()));
    const int wide = lineWidth(first, Face::Caption);
    int free = 0;
    // The first day is often short: its name ends where the day does, if that is nearer.
    if (!all.empty() && xOf(all.front()) < left + wide + space::x2 && xOf(all.front()) - wide >= space::x2)
        labels.placeBefore({xOf(all.front()) - space::x1, 0}, first, tokens.t2);
    else if (labels.place({left, 0}, first, tokens.t2))
        free = left + wide + space::x3;
    for (const Instant midnight : all) {
        const int x = xOf(midnight) + space::x1;
        const QString text = words(midnight.dateIn(m_clock.zone()));
        if (x >= free && labels.place({x, 0}, text, tokens.t2))
            free = x + lineWidth(text, Face::Caption) + space::x3;
    }
}

void SlaPicture::labelHours(SlaLabels& labels) const
{
    const Tokens& tokens = Look::of(this);
    const int top = m_plot.bottom() + space::x1;
    for (const Instant hour : hours())
        labels.placeAround({xOf(hour), top}, hour.in(m_clock.zone()).time().toString(QStringLiteral("HH")),
                           tokens.t3);
    if (!hours().empty() && !m_stacked)
        labels.placeBefore({m_plot.left() - space::x2, top}, tr("hour"), tokens.t3);
}

/// The lengths below the resolution are enough to add them up.
void SlaPicture::labelSpans(SlaLabels& labels) const
{
    const Tokens& tokens = Look::of(this);
    const SlaClock& clock = m_sla.clock(SlaClockKind::Resolve);
    if (!clock.targetMs)
        return;
    const int top = lane(1 + static_cast<int>(SlaClockKind::Resolve)).bottom() + space::tiny;
    const auto spans = slaSpans(
        clock.timeline, [this](Instant at) { return xOf(at); },
        [](std::int64_t ms, bool paused) {
            const QString span = workingSpan(ms);
            return paused ? tr("paused %1").arg(span) : span;
        });
    const int now = m_open && !m_stacked ? xOf(std::min(m_clock.now(), m_to)) : -1;
    for (const SlaSpan& span : spans) {
        int left = std::max(0, span.textLeft());
        if (left <= now && left + span.width >= now) // the line of now runs beside it, not through it
            left = now - span.width - space::tiny;
        labels.place({left, top}, span.text, span.paused ? tokens.amb : tokens.t3);
    }
}

QString SlaPicture::pieceAt(const QPoint& position) const
{
    for (const SlaClock& c : m_sla.clocks) {
        if (!lane(1 + static_cast<int>(c.kind)).contains(position))
            continue;
        for (const SlaPiece& piece : c.timeline) {
            if (position.x() >= xOf(piece.from) && position.x() < xOf(piece.to))
                return format::joined(
                    {enumLabel(c.kind), enumLabel(piece.counts),
                     tr("%1 to %2")
                         .arg(format::dateTime(piece.from, m_clock), format::dateTime(piece.to, m_clock)),
                     workingSpan(piece.to.ms - piece.from.ms)});
        }
        return slaFigures(c);
    }
    return {};
}

bool SlaPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), pieceAt(help->pos()), this);
    return true;
}

} // namespace zhike
