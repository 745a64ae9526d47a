// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/board.h"
#include "ui/tier/board_state.h"
#include "ui/tier/tier_view.h"
#include <QtCore/QTimer>

class QHBoxLayout;
class QKeyEvent;

namespace zhike {

class AdviceCache;
class BoardLane;
class BoardMove;
class Chip;
class DecisionPane;
class EmptyState;
class FilterBar;
class InlineError;

/// 看板: a column for each tier, the lowest first, with its customers. Dragging a card to another column, or
/// moving it there by keys, proposes that tier; the tier itself changes when the proposal is approved.
class BoardView final : public TierView
{
    Q_OBJECT
public:
    BoardView(const AppContext& context, AdviceCache& advice, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

    [[nodiscard]] const QVector<BoardLane*>& lanes() const { return m_lanes; }
    [[nodiscard]] DecisionPane* pane() const { return m_pane; }
    /// Chooses a customer wherever it stands.
    void choose(const Uuid& customer);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildFilters();
    [[nodiscard]] QWidget* makeBoard();
    void apply(); ///< remembers how it is looked at, and reads it
    void load();
    void loadFacets();
    void show(Board board);
    void fitLanes(size_t count);
    void fill(BoardLane* lane, BoardColumn column);
    void showState();
    void showChosen(const Uuid& customer);
    [[nodiscard]] BoardLane* laneOf(const Uuid& customer) const;
    // Moving cards, in board_view_moves.cpp.
    void connectLane(BoardLane* lane);
    void lift(BoardLane* lane, const Uuid& id, QPoint grip);
    void drop();
    void putBack();
    void tellTarget();
    void laneKey(BoardLane* lane, QKeyEvent* event);
    bool moveKey(BoardLane* lane, QKeyEvent* event);
    void goBeside(BoardLane* lane, int by);
    void togglePane();

    AppContext m_context;
    AdviceCache& m_advice;
    BoardState m_state;
    Board m_board; ///< its columns without the customers, which the lanes have
    FilterBar* m_filters;
    Chip* m_mine;
    Chip* m_differing;
    Chip* m_order;
    InlineError* m_error;
    QWidget* m_area = nullptr; ///< the lanes
    QHBoxLayout* m_row = nullptr;
    EmptyState* m_empty;
    DecisionPane* m_pane;
    BoardMove* m_move = nullptr;
    QVector<BoardLane*> m_lanes;
    Uuid m_chosen;
    Latest m_latest;
    Latest m_facets;
    QTimer m_refresh;
    bool m_started = false;
};

} // namespace zhike
