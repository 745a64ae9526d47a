// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QRect>
#include <QtCore/QString>

class QPainter;
class QWidget;

namespace zhike {

// Painting that delegates and widgets share. All coordinates are device-independent pixels.

/// Draws one line of text, elided at the right, its line box being `box`: the letters sit in its vertical
/// middle whatever the font says of its own spacing. Returns the width drawn.
int drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font,
             const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft,
             Qt::TextElideMode elide = Qt::ElideRight);

/// As drawLine, in a face and an ink of the tokens.
int drawLine(QPainter& painter, const QRect& box, const QString& text, Face face, const QColor& colour,
             Qt::Alignment alignment = Qt::AlignLeft, Weight weight = Weight::Normal);

/// Width of one line of text in a face.
[[nodiscard]] int lineWidth(const QString& text, Face face, Weight weight = Weight::Normal);

/// `text` cut to `width` with "…"; remembered, because rows ask again and again.
[[nodiscard]] QString elided(const QString& text, const QFont& font, int width);

/// A hairline of exactly one device-independent pixel.
void drawHairline(QPainter& painter, int x1, int x2, int y, const QColor& colour);
void drawVerticalHairline(QPainter& painter, int x, int y1, int y2, const QColor& colour);

/// The width every tier badge takes: 40, or what the longest of the four words of this language needs.
[[nodiscard]] int tierBadgeWidth();
/// A tier badge with its word, centred vertically at the left of `box`, width tierBadgeWidth().
void drawTierBadge(QPainter& painter, const QRect& box, const QString& word, int rank, const Tokens& tokens);

/// A tag as wide as its word, at the left of `box`; returns its width.
int drawTag(QPainter& painter, const QRect& box, const QString& word, TagKind kind, const Tokens& tokens);
[[nodiscard]] int tagWidth(const QString& word);

/// A dot of 8 px in the middle of `box`.
void drawDot(QPainter& painter, const QRect& box, Mark mark, const Tokens& tokens);
/// Dot and number in the 36 px wide place of `box`'s right end; nothing if health is below 0.
void drawHealth(QPainter& painter, const QRect& box, int health, const Tokens& tokens);

/// A trough with its filled share, 0 to 1, and optionally a second, lighter share after it.
void drawBar(QPainter& painter, const QRect& box, double share, const QColor& fill, const Tokens& tokens,
             double second = 0);

/// A round avatar with one or two letters.
void drawAvatar(QPainter& painter, const QRect& box, const QString& initials, const Tokens& tokens,
                bool ours = false);
/// What stands in an avatar: the family name's character, or the first letter.
[[nodiscard]] QString initialsOf(const QString& name);

/// A small outlined button inside a row.
void drawRowButton(QPainter& painter, const QRect& box, const QString& text, bool hovered, bool pressed,
                   const Tokens& tokens);
[[nodiscard]] int rowButtonWidth(const QString& text);

/// A key cap such as "Ctrl K", right-aligned in `box`; returns its width.
int drawKey(QPainter& painter, const QRect& box, const QString& text, const Tokens& tokens);

} // namespace zhike
