// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h"
#include <QtCore/QRect>

class QPainter;

namespace zhike {

struct Tokens;

/// What a card of the board shows besides its row: the advice, and the proposal that waits.
struct BoardNote {
    QString text;   ///< 建议 金牌; 提议 金牌・2027-01-01 起
    QString figure; ///< at the right: the score; empty: it stands on the card
    QString icon;
    Ink ink = Ink::Accent;
};

/// How a card is drawn.
enum class CardLook { Plain, Hovered, Current, CurrentQuiet, Lifted };

/// The height of a card, with or without a note under it.
[[nodiscard]] int cardHeight(bool noted);
/// A customer's card: name and health; where and what; fee and score; below a hairline, the note.
void paintCard(QPainter& painter, const QRect& box, const Row& row, const BoardNote* note, CardLook look,
               bool outlined, const Tokens& tokens);
/// Where a card is to come, before its row is loaded.
void paintComingCard(QPainter& painter, const QRect& box, const Tokens& tokens);
/// A dashed place: where a card was, or where it will stand.
void paintSlot(QPainter& painter, const QRect& box, const QString& name, const QString& words, bool target,
               const Tokens& tokens);

} // namespace zhike
