// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/assign.h"
#include "core/tier/proposal.h"
#include "tests/support/ui/window_world.h"
#include "ui/tier/board_lane.h"
#include "ui/tier/board_view.h"
#include "ui/tier/card_column.h"
#include "ui/tier/review_view.h"
#include "ui/tier/tiers_page.h"

namespace zhike::test {

/// A window on three customers: 温州瓯海水务 in 银牌, advised 金牌; 湖州安吉旅游 in 银牌, advised 普通;
/// 南京紫金山数据 in 金牌, which the advice gives too. The person is 李工.
struct TierWorld : testing::Test {
    TierWorld();

    Id<Customer> add(const QString& code, const QString& name, int strength, int maturity,
                     const QString& tier);
    Id<Tier> tier(const QString& name);
    /// Shows the page with a view of it, and waits for the advice.
    TiersPage* open(const QString& view);
    BoardView* board();
    ReviewView* review();
    /// The cards of a tier, the lowest 0.
    CardColumn* cards(int rank);
    /// Waits until the card of a customer is drawn with its row.
    bool drawn(int rank, Id<Customer> customer);
    std::optional<TierAssignment> waiting(Id<Customer> customer);
    QString tierNow(Id<Customer> customer, QDate day);
    /// Waits until a proposal waits, or none does any more.
    bool comes(Id<Customer> customer, bool waits = true);
    /// Moves the mouse with the button down, as a hand does.
    void pressOn(CardColumn* column, Id<Customer> customer);
    void dragOver(CardColumn* from, CardColumn* to);
    void releaseOver(CardColumn* from, CardColumn* to);

    WindowWorld world;
    Id<Customer> oceans, anji, nanjing;
};

} // namespace zhike::test
