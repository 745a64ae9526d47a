// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/calendar_paint.h"
#include "core/visit/brief_text.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

struct VisitCalendarWords {
    Q_DECLARE_TR_FUNCTIONS(VisitCalendarWords)
};

struct Inks {
    QColor name;
    QColor facts;
    QColor who;
};

Inks inksOf(const VisitBlock& block, const Tokens& tokens)
{
    const VisitState state = block.entry->state;
    if (state == VisitState::Cancelled)
        return {tokens.t3, tokens.t3, tokens.t3};
    const QColor name = block.chosen ? tokens.acc : state == VisitState::Done ? tokens.t2 : tokens.t1;
    return {name, state == VisitState::Done ? tokens.t3 : tokens.t2, tokens.t3};
}

void drawGround(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = block.entry->state != VisitState::Planned;
    const QColor ground = block.chosen ? tokens.sel : over ? tokens.pane : tokens.raised;
    const QColor line = block.chosen || block.moving                ? tokens.acc
                        : block.conflict == ConflictKind::TwoPlaces ? tokens.reddot
                                                                    : tokens.line2;
    QRectF shape = QRectF(box).adjusted(.5, .5, -.5, -.5);
    QPainterPath path;
    path.addRoundedRect(shape, radius::badge, radius::badge);
    painter.fillPath(path, ground);
    painter.setClipPath(path);
    if (!block.openLeft) {
        QColor bar = kindColour(block.entry->kind, tokens);
        if (block.entry->state == VisitState::Cancelled)
            bar = tokens.ctl;
        painter.fillRect(QRect(box.x(), box.y(), calendar::kindBar, box.height()), bar);
    }
    painter.setClipping(false);
    painter.setPen(QPen(line, block.focused ? space::tiny : space::hair));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

/// What is not as it should be, and its ink.
QString troubleOf(const VisitBlock& block)
{
    if (block.entry->unrecorded)
        return VisitCalendarWords::tr("Not recorded");
    return block.conflict ? conflictWord(*block.conflict) : QString();
}

/// All of it has room, or enough to guess the rest; the tool tip says all.
bool isReadable(const QString& text, int width)
{
    return lineWidth(text, Face::Caption) <= width || lineWidth(text.left(2) + u'…', Face::Caption) <= width;
}

QColor troubleInk(const VisitBlock& block, const Tokens& tokens)
{
    return !block.entry->unrecorded && block.conflict == ConflictKind::TwoPlaces ? tokens.red : tokens.amb;
}

} // namespace

QColor kindColour(VisitKind kind, const Tokens& tokens)
{
    constexpr std::array<std::size_t, 8> series{0, 3, 1, 2, 4, 4, 5, 1};
    return tokens.chart[series[std::size_t(kind)]];
}

QString conflictWord(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::TwoPlaces:
        return VisitCalendarWords::tr("Two places at once");
    case ConflictKind::Overlap:
        return VisitCalendarWords::tr("Two visits at once");
    case ConflictKind::Travel:
        break;
    }
    return VisitCalendarWords::tr("Two cities that day");
}

QString dayMark(const CalendarDate& date)
{
    if (!date.special)
        return {};
    return date.working ? VisitCalendarWords::tr("Work", "make-up working day, very short")
                        : VisitCalendarWords::tr("Off", "holiday, very short");
}

TagKind dayMarkKind(const CalendarDate& date)
{
    return date.working ? TagKind::Grey : TagKind::Green;
}

/// What is left of a line beside what lies on it.
static QRect besideCovers(const QRect& at, const QVector<QRect>& covers)
{
    QRect clear = at;
    for (const QRect& cover : covers)
        if (cover.intersects(at))
            clear.setRight(std::min(clear.right(), cover.left() - space::tiny));
    return clear;
}

void drawVisitBlock(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens)
{
    const int line = lineHeight(Face::Caption);
    if (box.height() < 2 * line + space::x1) {
        drawVisitLine(painter, box, block, tokens);
        return;
    }
    drawGround(painter, box, block, tokens);
    const AgendaEntry& e = *block.entry;
    const Inks inks = inksOf(block, tokens);
    const QRect room = box.adjusted(calendar::kindBar + space::gap, space::x1, -space::x1, -space::tiny);
    if (room.width() < 2 * line) // not two letters fit; the tool tip says it
        return;
    using Line = std::pair<QString, QColor>;
    std::vector<Line> lines{{e.customerName, inks.name},
                            {BriefText::join({enumLabel(e.kind), block.times}), inks.facts},
                            {BriefText::names(e.engineers), inks.who},
                            {troubleOf(block), troubleInk(block, tokens)}};
    if (e.state == VisitState::Cancelled)
        lines[3] = {enumLabel(e.state), tokens.t3};
    std::erase_if(lines, [](const Line& each) { return each.first.isEmpty(); });
    const int letters = 3 * metric::icon; // so much of a name must be seen
    const QString who = BriefText::names(e.engineers);
    if (room.width() < letters && lineWidth(who, Face::Caption) > room.width())
        std::erase_if(lines, [&](const Line& each) { return each.first == who; });
    // What is wrong stays, who goes is left out first.
    const auto fit = std::size_t(std::max(1, room.height() / line));
    while (lines.size() > fit && lines.size() > 1)
        lines.erase(lines.size() > 2 ? lines.end() - 2 : lines.begin() + 1);
    QRect at(room.x(), room.y(), room.width(), line);
    for (const auto& [text, ink] : lines) {
        QRect clear = besideCovers(at, block.covers);
        while (!isReadable(text, clear.width()) && clear.width() < at.width() &&
               at.bottom() < room.bottom()) {
            at.translate(0, 1); // below what lies on it, where there is room
            clear = besideCovers(at, block.covers);
        }
        if (at.top() > room.y() && at.bottom() > room.bottom())
            break;
        if (isReadable(text, clear.width()))
            drawLine(painter, clear, text, Face::Caption, ink);
        at.translate(0, line);
    }
}

void drawVisitLine(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens)
{
    drawGround(painter, box, block, tokens);
    const AgendaEntry& e = *block.entry;
    const Inks inks = inksOf(block, tokens);
    QRect room = box.adjusted(calendar::kindBar + space::gap, 0, -space::x1, 0);
    if (const QString trouble = troubleOf(block); !trouble.isEmpty() && room.width() > 2 * metric::icon) {
        const QRect icon(room.right() + 1 - metric::iconSmall, room.center().y() - metric::iconSmall / 2,
                         metric::iconSmall, metric::iconSmall);
        drawIcon(painter, icon, u"warning"_s, troubleInk(block, tokens));
        room.setRight(icon.left() - space::tiny);
    }
    if (room.width() < 2 * lineHeight(Face::Caption))
        return;
    const int times = lineWidth(block.times, Face::Caption) + space::gap;
    if (block.timesFirst && room.width() - times >= 3 * metric::icon)
        room.setLeft(room.left() + drawLine(painter, room, block.times, Face::Caption, inks.who) +
                     space::gap);
    const QString name = BriefText::join({e.customerName, enumLabel(e.kind)});
    if (!isReadable(name, room.width()))
        return;
    const int used = drawLine(painter, room, name, Face::Caption, inks.name);
    room.setLeft(room.left() + used + space::x2);
    if (!block.timesFirst && room.width() > lineWidth(block.times, Face::Caption))
        drawLine(painter, room, block.times, Face::Caption, inks.who);
}

void drawVisitGhost(QPainter& painter, const QRect& box, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.ctl, space::hair, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius::badge, radius::badge);
    painter.restore();
}

} // namespace zhike
