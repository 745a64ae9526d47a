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

/// The part of a line that nothing lies on.
QRect uncovered(QRect line, const std::vector<QRect>& covers)
{
    for (const QRect& cover : covers)
        if (cover.top() <= line.bottom() && cover.bottom() >= line.top() && cover.left() <= line.right())
            line.setRight(std::max(line.left() - 1, cover.left() - space::x1));
    return line;
}

/// “巡检，10:00”; where that has no room, the time is what must be read.
QString kindAndTime(const VisitBlock& block, int width)
{
    const QString kind = enumLabel(block.entry->kind);
    const QString both = BriefText::join({kind, block.times});
    if (lineWidth(both, Face::Caption) <= width)
        return both;
    const QString time = block.times + u' ';
    const bool some = lineWidth(time + kind, Face::Caption) <= width ||
                      lineWidth(time + kind.left(2) + u'…', Face::Caption) <= width;
    return some ? time + kind : block.times;
}

enum class BlockPart { Name, KindAndTime, Who, Trouble };
struct BlockLine {
    BlockPart part;
    QString text;
    QColor ink;
};

/// What is said of a visit, as many lines as fit: what is wrong stays, who goes is left out first.
std::vector<BlockLine> linesOf(const VisitBlock& block, const Tokens& tokens, const QRect& room)
{
    const AgendaEntry& e = *block.entry;
    const Inks inks = inksOf(block, tokens);
    const bool off = e.state == VisitState::Cancelled;
    const QString who = BriefText::names(e.engineers);
    std::vector<BlockLine> lines{{BlockPart::Name, e.customerName, inks.name},
                                 {BlockPart::KindAndTime, block.times, inks.facts},
                                 {BlockPart::Who, who, inks.who},
                                 {BlockPart::Trouble, off ? enumLabel(e.state) : troubleOf(block),
                                  off ? tokens.t3 : troubleInk(block, tokens)}};
    const int letters = 3 * metric::icon; // so much of a name must be seen
    const bool narrow = room.width() < letters && lineWidth(who, Face::Caption) > room.width();
    std::erase_if(lines, [narrow](const BlockLine& each) {
        return each.text.isEmpty() || (narrow && each.part == BlockPart::Who);
    });
    const auto fit = std::size_t(std::max(1, room.height() / lineHeight(Face::Caption)));
    while (lines.size() > fit && lines.size() > 1)
        lines.erase(lines.size() > 2 ? lines.end() - 2 : lines.begin() + 1);
    return lines;
}

/// Where hardly two letters fit side by side, the name goes on below as far as it can; the tool tip says all.
void drawNarrowName(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens)
{
    const int line = lineHeight(Face::Caption);
    const QRect room = box.adjusted(calendar::kindBar + space::tiny, space::tiny, -space::tiny, -space::tiny);
    const QString& name = block.entry->customerName;
    qsizetype from = 0;
    for (QRect at(room.x(), room.y(), room.width(), line); at.bottom() <= room.bottom() + space::tiny;
         at.translate(0, line)) {
        qsizetype count = 0;
        while (from + count < name.size() &&
               lineWidth(name.mid(from, count + 1), Face::Caption) <= room.width())
            ++count;
        if (count == 0)
            return;
        drawLine(painter, at, name.mid(from, count), Face::Caption, inksOf(block, tokens).name);
        from += count;
    }
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
        return VisitCalendarWords::tr("In two places");
    case ConflictKind::Overlap:
        return VisitCalendarWords::tr("Two at once");
    case ConflictKind::Travel:
        break;
    }
    return VisitCalendarWords::tr("Two cities");
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

void drawVisitBlock(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens,
                    const std::vector<QRect>& covers)
{
    const int line = lineHeight(Face::Caption);
    if (box.height() < 2 * line + space::x1) {
        drawVisitLine(painter, box, block, tokens, covers);
        return;
    }
    drawGround(painter, box, block, tokens);
    const QRect room = box.adjusted(calendar::kindBar + space::gap, space::x1, -space::x1, -space::tiny);
    if (room.width() < 2 * line) {
        drawNarrowName(painter, box, block, tokens);
        return;
    }
    QRect at(room.x(), room.y(), room.width(), line);
    for (const auto& [part, text, ink] : linesOf(block, tokens, room)) {
        const QRect seen = uncovered(at, covers);
        const QString words = part == BlockPart::KindAndTime ? kindAndTime(block, seen.width()) : text;
        if (isReadable(words, seen.width()))
            drawLine(painter, seen, words, Face::Caption, ink);
        at.translate(0, line);
    }
}

void drawVisitLine(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens,
                   const std::vector<QRect>& covers)
{
    drawGround(painter, box, block, tokens);
    const AgendaEntry& e = *block.entry;
    const Inks inks = inksOf(block, tokens);
    QRect room = uncovered(box.adjusted(calendar::kindBar + space::gap, 0, -space::x1, 0), covers);
    if (const QString trouble = troubleOf(block); !trouble.isEmpty() && room.width() > 2 * metric::icon) {
        const QRect icon(room.right() + 1 - metric::iconSmall, room.center().y() - metric::iconSmall / 2,
                         metric::iconSmall, metric::iconSmall);
        drawIcon(painter, icon, u"warning"_s, troubleInk(block, tokens));
        room.setRight(icon.left() - space::tiny);
    }
    if (room.width() < 2 * lineHeight(Face::Caption)) {
        if (covers.empty()) // beside the sign of what is in the way
            drawNarrowName(painter, QRect(box.topLeft(), QPoint(room.right(), box.bottom())), block, tokens);
        return;
    }
    const int times = lineWidth(block.times, Face::Caption) + space::gap;
    if (block.timesFirst && room.width() - times >= 3 * metric::icon)
        room.setLeft(room.left() + drawLine(painter, room, block.times, Face::Caption, inks.who) +
                     space::gap);
    QString name = BriefText::join({e.customerName, enumLabel(e.kind)});
    if (lineWidth(name, Face::Caption) > room.width())
        name = e.customerName; // the bar at the left shows the kind
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
