// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/board.h"
#include <QtWidgets/QWidget>

namespace zhike {

class CardColumn;
class LinkLabel;
class TextLabel;
class TierBadge;

/// One column of the board with its head: the tier, how many have it, what they pay, how many should not.
class BoardLane : public QWidget
{
    Q_OBJECT
public:
    explicit BoardLane(QWidget* parent = nullptr);
    /// What the head says; the cards are the board's business.
    void setColumn(const BoardColumn& column);
    [[nodiscard]] const BoardColumn& column() const { return m_column; }
    [[nodiscard]] CardColumn* cards() const { return m_cards; }
    /// 金牌, or 未定级.
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    void differingClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BoardColumn m_column;
    TierBadge* m_badge;
    TextLabel* m_none; ///< instead of a badge
    TextLabel* m_count;
    LinkLabel* m_differing;
    TextLabel* m_fees;
    CardColumn* m_cards;
};

} // namespace zhike
