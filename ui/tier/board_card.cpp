// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_card.h"

#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr TextMetric plainHeight{72}, noteHeight{24};

void paintGround(QPainter& painter, const QRect& box, CardLook look, bool noted, const Tokens& t)
{
    const bool current = look == CardLook::Current || look == CardLook::Lifted;
    QColor ground = t.raised;
    if (look == CardLook::Hovered)
        ground = t.hover;
    else if (look == CardLook::Current)
        ground = t.sel;
    else if (look == CardLook::CurrentQuiet)
        ground = t.navsel;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current ? t.acc : noted ? t.focus : t.outlines ? t.line2 : t.line, space::hair));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// An amount without its two noughts where there is no room for them.
QString fitted(const QString& amount, int width)
{
    const bool round = amount.endsWith(QStringLiteral(".00"));
    return round && lineWidth(amount, Face::Caption) > width ? amount.chopped(3) : amount;
}

void paintNote(QPainter& painter, QRect line, const BoardNote& note, const Tokens& t)
{
    drawIcon(painter,
             QRect(line.x(), line.y() + (line.height() - metric::iconSmall) / 2, metric::iconSmall,
                   metric::iconSmall),
             note.icon, t.ink(note.ink));
    const int figure = note.figure.isEmpty() ? 0 : lineWidth(note.figure, Face::Caption) + space::x2;
    const int words = metric::iconSmall + space::x2 + lineWidth(note.text, Face::Caption);
    const int taken = words + figure <= line.width() ? figure : 0; // the words go before the figure
    if (taken > 0)
        drawLine(painter, line, note.figure, Face::Caption, t.ink(note.ink), Qt::AlignRight);
    line.adjust(metric::iconSmall + space::x2, 0, -taken, 0);
    drawLine(painter, line, note.text, Face::Caption, t.ink(note.ink));
}

} // namespace

int cardHeight(bool noted)
{
    return noted ? plainHeight + noteHeight : plainHeight;
}

void paintCard(QPainter& painter, const QRect& box, const Row& row, const BoardNote* note, CardLook look,
               bool outlined, const Tokens& t)
{
    paintGround(painter, box, look, outlined, t);
    const QRect inner = box.adjusted(space::x3, space::x2, -space::x3, 0);
    const int body = lineHeight(Face::Body);
    const int caption = lineHeight(Face::Caption);
    const QRect first(inner.x(), inner.y(), inner.width(), body);
    const QRect second(inner.x(), first.bottom() + 1, inner.width(), caption);
    const int health = row.health < 0 ? 0 : metric::health + space::x2;
    // In narrow columns the health goes below the name, on all cards: it has one place.
    const bool beside = inner.width() - metric::health - space::x2 >= metric::factLabel;
    drawHealth(painter, beside ? first : second, row.health, t);
    drawLine(painter, first.adjusted(0, 0, beside ? -health : 0, 0), row.title, Face::Body, t.t1);
    const QRect rest = second.adjusted(0, 0, beside ? 0 : -health, 0);
    if (rest.width() >= std::min<int>(lineWidth(row.subtitle, Face::Caption), 3 * caption))
        drawLine(painter, rest, row.subtitle, Face::Caption, t.ink(row.subtitleInk));
    const QRect third(inner.x(), first.bottom() + 1 + caption + space::tiny, inner.width(), caption);
    const QString fee = fitted(row.right1, third.width());
    const int scoreWidth = lineWidth(row.right2, Face::Caption) + space::x2;
    const bool scored =
        (!note || note->figure.isEmpty()) &&
        lineWidth(fitted(fee, third.width() - scoreWidth), Face::Caption) + scoreWidth <= third.width();
    const int score = scored ? scoreWidth : 0;
    drawLine(painter, third.adjusted(0, 0, -score, 0), fitted(row.right1, third.width() - score),
             Face::Caption, t.t2);
    if (scored)
        drawLine(painter, third, row.right2, Face::Caption, t.ink(row.right2Ink), Qt::AlignRight);
    if (!note)
        return;
    const int top = box.y() + plainHeight;
    drawHairline(painter, box.x() + space::hair, box.right(), top, outlined ? t.focus : t.line);
    paintNote(painter, QRect(inner.x(), top, inner.width(), noteHeight), *note, t);
}

void paintComingCard(QPainter& painter, const QRect& box, const Tokens& t)
{
    paintGround(painter, box, CardLook::Plain, false, t);
    painter.fillRect(QRect(box.x() + space::x3, box.y() + space::x4, box.width() / 2, space::x2), t.navsel);
}

void paintSlot(QPainter& painter, const QRect& box, const QString& name, const QString& words, bool target,
               const Tokens& t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(target ? t.acc : t.ctl, space::hair, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(target ? QBrush(t.acct) : QBrush(t.pane));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect inner = box.adjusted(space::x3, space::x2, -space::x3, 0);
    const int body = lineHeight(Face::Body);
    drawLine(painter, QRect(inner.x(), inner.y(), inner.width(), body), name, Face::Body, t.t2);
    drawLine(painter, QRect(inner.x(), inner.y() + body, inner.width(), lineHeight(Face::Caption)), words,
             Face::Caption, t.t3);
}

} // namespace zhike
