// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h"
#include "ui/tier/board_card.h"
#include <QtWidgets/QWidget>

namespace zhike {

class BoardLane;

/// A card on its way to another tier, by mouse or by keys: it floats over the board, its place is dashed, and
/// so is the place where it would stand.
class BoardMove : public QWidget
{
    Q_OBJECT
public:
    /// `board` is what it floats over.
    explicit BoardMove(QWidget* board);

    [[nodiscard]] bool isMoving() const { return m_from != nullptr; }
    [[nodiscard]] Uuid id() const { return m_id; }
    /// Where it would be dropped; null over its own column.
    [[nodiscard]] BoardLane* target() const { return m_target == m_from ? nullptr : m_target; }

    /// Lifts a card of a lane; `grip` is where in the card it was taken. False if its row is not there yet.
    bool lift(BoardLane* from, const Uuid& id, QPoint grip);
    /// The pointer is here, over one of the lanes or none.
    void follow(QPoint global, const QVector<BoardLane*>& lanes);
    /// By keys: over this lane.
    void moveTo(BoardLane* lane);
    /// Puts everything back as it was.
    void end();

Q_SIGNALS:
    void targetChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setTarget(BoardLane* lane);

    QWidget* m_board;
    BoardLane* m_from = nullptr;
    BoardLane* m_target = nullptr;
    Uuid m_id;
    Row m_row;
    std::optional<BoardNote> m_note;
    double m_key = 0; ///< what the board is ordered by
    QPoint m_grip;
};

} // namespace zhike
