// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_labels.h"

#include "ui/parts/paint.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace zhike {

namespace {

constexpr int apart = space::gap; ///< the least between two texts on a line

SlaSpan spanOf(const SlaPiece& piece, const std::function<int(Instant)>& xOf)
{
    SlaSpan span;
    span.left = xOf(piece.from);
    span.right = std::max(span.left + 1, xOf(piece.to));
    span.ms = piece.to.ms - piece.from.ms;
    span.paused = piece.counts == SlaCounts::Paused;
    return span;
}

bool collide(const SlaSpan& a, const SlaSpan& b)
{
    return a.textLeft() + a.width + apart > b.textLeft();
}

} // namespace

bool SlaLabels::isFree(const QRect& box) const
{
    if (!QRect(QPoint(), m_picture).contains(box))
        return false;
    return std::ranges::none_of(m_labels, [&](const SlaLabel& label) { return label.box.intersects(box); });
}

bool SlaLabels::place(const QPoint& at, const QString& text, const QColor& colour, Face face, int most)
{
    const int wanted = lineWidth(text, face) + space::hair;
    const int width = most < 0 ? wanted : std::min(wanted, most);
    const QRect box(at, QSize(width, lineHeight(face)));
    if (text.isEmpty() || width < lineHeight(face) / 2 || !isFree(box))
        return false;
    m_labels.push_back({box, text, face, colour});
    return true;
}

bool SlaLabels::placeAround(const QPoint& middle, const QString& text, const QColor& colour)
{
    return place({middle.x() - lineWidth(text, Face::Caption) / 2, middle.y()}, text, colour);
}

bool SlaLabels::placeBefore(const QPoint& right, const QString& text, const QColor& colour)
{
    return place({right.x() - lineWidth(text, Face::Caption) - space::hair, right.y()}, text, colour);
}

void SlaLabels::paint(QPainter& painter) const
{
    for (const SlaLabel& label : m_labels)
        drawLine(painter, label.box, label.text, label.face, label.colour);
}

std::vector<SlaSpan> slaSpans(const std::vector<SlaPiece>& timeline, const std::function<int(Instant)>& xOf,
                              const std::function<QString(std::int64_t, bool)>& span)
{
    const auto word = [&](SlaSpan& s) {
        s.text = span(s.ms, s.paused);
        s.width = lineWidth(s.text, Face::Caption);
    };
    std::vector<SlaSpan> spans;
    for (const SlaPiece& piece : timeline) {
        if (piece.counts == SlaCounts::Off)
            continue;
        SlaSpan next = spanOf(piece, xOf);
        word(next);
        // What it touches is joined with it, or gives way; that may make it touch the one before.
        while (!spans.empty() && collide(spans.back(), next)) {
            const SlaSpan last = spans.back();
            spans.pop_back();
            if (last.paused == next.paused) {
                next.left = last.left;
                next.ms += last.ms;
                word(next);
            } else if (last.ms > next.ms) {
                next = last;
            }
        }
        spans.push_back(std::move(next));
    }
    return spans;
}

void drawPaused(QPainter& painter, const QRect& box, const Tokens& tokens)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, tokens.ambbg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.ambdot, space::tiny));
    constexpr int step = space::x2;
    for (int x = box.left() - box.left() % step - box.height(); x <= box.right(); x += step)
        painter.drawLine(x, box.bottom() + 1, x + box.height(), box.top());
    painter.restore();
}

} // namespace zhike
