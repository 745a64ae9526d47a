// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_move.h"

#include "ui/shell/look.h"
#include "ui/tier/board_lane.h"
#include "ui/tier/card_column.h"
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr int shade = metric::shadowBlur / 2;

} // namespace

BoardMove::BoardMove(QWidget* board) : QWidget(board), m_board(board)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("liftedCard"));
    hide();
}

bool BoardMove::lift(BoardLane* from, const Uuid& id, QPoint grip)
{
    const int index = from->cards()->indexOf(id);
    const Row* row = index < 0 ? nullptr : from->cards()->row(index);
    if (!row)
        return false;
    m_from = from;
    m_target = from;
    m_id = id;
    m_row = *row;
    m_note = from->cards()->note(id);
    const auto& keys = from->column().keys;
    m_key = static_cast<size_t>(index) < keys.size() ? keys[static_cast<size_t>(index)] : 0;
    m_grip = grip;
    setAccessibleName(m_row.title);
    const QRect card = from->cards()->cardRect(index);
    resize(card.width() + 2 * shade, card.height() + 2 * shade);
    move(from->cards()->viewport()->mapTo(m_board, card.topLeft()) - QPoint(shade, shade));
    from->cards()->setLifted(id);
    raise();
    show();
    Q_EMIT targetChanged();
    return true;
}

void BoardMove::follow(QPoint global, const QVector<BoardLane*>& lanes)
{
    if (!m_from)
        return;
    move(m_board->mapFromGlobal(global) - m_grip - QPoint(shade, shade));
    BoardLane* over = nullptr;
    for (BoardLane* lane : lanes) {
        const QPoint in = lane->mapFromGlobal(global);
        if (in.x() >= 0 && in.x() < lane->width() && in.y() >= 0 && in.y() < lane->height())
            over = lane;
    }
    setTarget(over ? over : m_from);
}

void BoardMove::moveTo(BoardLane* lane)
{
    setTarget(lane);
    CardColumn* cards = lane->cards();
    // Over the place where it lands, a little beside it, so that the place is seen.
    const QRect place = lane == m_from ? cards->cardRect(cards->indexOf(m_id)) : cards->slotRect();
    move(cards->viewport()->mapTo(m_board, place.topLeft()) + QPoint(space::x4 - shade, space::x2 - shade));
}

void BoardMove::setTarget(BoardLane* lane)
{
    if (lane == m_target)
        return;
    if (m_target && m_target != m_from)
        m_target->cards()->setSlot(-1, false);
    m_target = lane;
    if (m_target != m_from)
        m_target->cards()->setSlot(m_target->column().placeFor(m_key), m_note.has_value());
    Q_EMIT targetChanged();
}

void BoardMove::end()
{
    if (!m_from)
        return;
    if (m_target && m_target != m_from)
        m_target->cards()->setSlot(-1, false);
    m_from->cards()->setLifted({});
    m_from->cards()->forgetDrag();
    m_from = nullptr;
    m_target = nullptr;
    hide();
    Q_EMIT targetChanged();
}

void BoardMove::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const QRect card = rect().adjusted(shade, shade, -shade, -shade);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor soft = tokens.shadow;
    soft.setAlphaF(tokens.shadow.alphaF() / static_cast<float>(shade));
    painter.setBrush(soft);
    for (int i = shade; i > 0; --i) // nested soft rectangles: no effect, no blur
        painter.drawRoundedRect(QRectF(card).adjusted(-i, -i / 2.0, i, i), radius::card + i,
                                radius::card + i);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCard(painter, card, m_row, m_note ? &*m_note : nullptr, CardLook::Lifted,
              m_note && m_note->ink == Ink::Accent, tokens);
}

} // namespace zhike
