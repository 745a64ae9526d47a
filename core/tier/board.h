// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/tier/waiting.h"
#include <QtCore/QHash>
#include <memory>

namespace zhike {

struct AdviceBatch;

/// What the cards of a column are ordered by: the highest fee or score first, the worst health, the name.
/// The numbers are remembered with the window; add at the end.
enum class BoardOrder { Fee, Score, Health, Name };
constexpr int boardOrders = static_cast<int>(BoardOrder::Name) + 1;

/// What the board shows.
struct BoardRequest {
    CustomerFilter filter;
    BoardOrder order = BoardOrder::Fee;
    bool onlyDiffering = false;                ///< whose advice differs from their tier
    std::shared_ptr<const AdviceBatch> advice; ///< null: none is known yet
};

/// One column of the board: the customers that have a tier today.
struct BoardColumn {
    Id<Tier> tier; ///< null: those without one
    QString name;
    QString englishName;
    int rank = -1;
    QVector<Uuid> ids;        ///< in the order of the board
    std::vector<double> keys; ///< what they are ordered by, falling; comparable between columns
    Fen fees;                 ///< a year, of the contracts in force
    int differing = 0;        ///< whose advice differs
    std::vector<bool> noted;  ///< beside `ids`: the advice differs, or a proposal waits

    /// Where a customer with this key would stand, behind those with the same.
    [[nodiscard]] int placeFor(double key) const;
};

struct Board {
    std::vector<BoardColumn> columns;     ///< the lowest tier first
    QHash<Uuid, WaitingProposal> waiting; ///< proposals, by customer
    int customers = 0;
    int differing = 0;
};

/// The board: a column for each tier, empty ones included. Customers without a tier stand in a column before
/// them, if there are any. Some milliseconds for each 10,000 customers.
[[nodiscard]] Result<Board> readBoard(const Reader& reader, const BoardRequest& request);

} // namespace zhike
