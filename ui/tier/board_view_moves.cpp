// SPDX-License-Identifier: GPL-3.0-or-later
// How cards of the board are chosen, lifted and dropped, by mouse and by keys.
#include "ui/tier/board_lane.h"
#include "ui/tier/board_move.h"
#include "ui/tier/board_view.h"
#include "ui/tier/card_column.h"
#include "ui/tier/decision_pane.h"
#include "ui/tier/proposal_box.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

void BoardView::connectLane(BoardLane* lane)
{
    CardColumn* cards = lane->cards();
    connect(cards, &CardColumn::chosen, this, &BoardView::showChosen);
    connect(cards, &CardColumn::opened, this,
            [this](const Uuid& id) { m_context.navigator.open(EntityKind::Customer, id); });
    connect(cards, &CardColumn::lifted, this,
            [this, lane](const Uuid& id, const QRect& card, const QPoint& at) {
                lift(lane, id, at - card.topLeft());
            });
    connect(cards, &CardColumn::dragged, this, [this](const QPoint& at) { m_move->follow(at, m_lanes); });
    connect(cards, &CardColumn::dropped, this, [this](const QPoint& at) {
        m_move->follow(at, m_lanes);
        drop();
    });
    connect(cards, &CardColumn::keyed, this, [this, lane](QKeyEvent* event) { laneKey(lane, event); });
    connect(lane, &BoardLane::differingClicked, this, [this] {
        m_state.onlyDiffering = !m_state.onlyDiffering;
        apply();
    });
}

void BoardView::lift(BoardLane* lane, const Uuid& id, QPoint grip)
{
    if (m_move->lift(lane, id, grip))
        m_context.navigator.showStatus(
            tr("Moving a card proposes a tier; it changes none by itself. Esc puts it back."));
}

void BoardView::tellTarget()
{
    const BoardLane* target = m_move->target();
    m_pane->box()->setTarget(target ? target->word() : QString());
    if (target)
        m_context.navigator.showStatus(
            tr("Letting go proposes %1; it changes no tier by itself. Esc puts it back.")
                .arg(target->word()));
}

void BoardView::drop()
{
    const BoardLane* target = m_move->target();
    const Id<Customer> customer(m_move->id());
    const Id<Tier> tier = target ? target->column().tier : Id<Tier>();
    m_move->end();
    m_refresh.start(); // what changed meanwhile
    if (!target)
        return;
    if (!tier) {
        m_context.navigator.showStatus(tr("A customer is not proposed to have no tier."));
        return;
    }
    m_pane->box()->propose(m_pane->box()->proposalOf(customer, tier));
}

void BoardView::laneKey(BoardLane* lane, QKeyEvent* event)
{
    event->accept();
    if (moveKey(lane, event))
        return;
    const auto plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && lane->cards()->current())
        m_context.navigator.open(EntityKind::Customer, lane->cards()->current());
    else if (plain && key == Qt::Key_Right)
        goBeside(lane, 1);
    else if (plain && key == Qt::Key_Left)
        goBeside(lane, -1);
    else if (plain && key == Qt::Key_Space)
        togglePane();
    else
        event->ignore();
}

/// Keys that lift a card and carry it on; while one is in the hand, all keys are theirs.
bool BoardView::moveKey(BoardLane* lane, QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (!m_move->isMoving()) {
        if (!shift || by == 0)
            return false;
        lift(lane, lane->cards()->current(), {});
    }
    if (!m_move->isMoving())
        return true; // no card there, or not read yet
    if (by != 0) {
        const BoardLane* over = m_move->target() ? m_move->target() : lane;
        const auto next = m_lanes.indexOf(over) + by;
        if (next >= 0 && next < m_lanes.size())
            m_move->moveTo(m_lanes[next]);
    } else if (event->key() == Qt::Key_Escape) {
        putBack();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        drop();
    }
    return true;
}

void BoardView::putBack()
{
    m_move->end();
    m_context.navigator.showStatus(tr("Put back; nothing was proposed."));
    m_refresh.start();
}

void BoardView::goBeside(BoardLane* lane, int by)
{
    const int index = lane->cards()->indexOf(lane->cards()->current());
    const int y = index < 0 ? 0 : lane->cards()->cardRect(index).top();
    for (auto next = m_lanes.indexOf(lane) + by; next >= 0 && next < m_lanes.size(); next += by) {
        CardColumn* cards = m_lanes[next]->cards();
        if (cards->count() == 0)
            continue;
        showChosen(cards->idAt(std::max(0, cards->indexNear(y))));
        cards->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void BoardView::togglePane()
{
    m_pane->setVisible(!m_pane->isVisible());
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_move->isMoving()) {
        putBack();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (QWidget* cards = focusTarget(); cards && !cards->hasFocus()) {
            cards->setFocus(Qt::OtherFocusReason); // from the pane back to the board
            return;
        }
    }
    TierView::keyPressEvent(event);
}

QWidget* BoardView::focusTarget()
{
    if (BoardLane* lane = laneOf(m_chosen))
        return lane->cards();
    for (BoardLane* lane : m_lanes) {
        if (lane->cards()->count() > 0)
            return lane->cards();
    }
    return this;
}

std::vector<PageAction> BoardView::actions()
{
    return {{tr("Only customers whose advice differs"), u"filter"_s, {}, [this] {
                 m_state.onlyDiffering = !m_state.onlyDiffering;
                 apply();
             }}};
}

QVector<KeyHelp> BoardView::keyHelp() const
{
    return {{tr("From tier to tier"), u"← / →"_s},
            {tr("Move a card to another tier, to propose it"), u"Shift+← / Shift+→"_s},
            {tr("Propose, or open the customer"), u"Enter"_s},
            {tr("Put a lifted card back"), u"Esc"_s},
            {tr("Show or hide the advice"), u"Space"_s}};
}

} // namespace zhike
