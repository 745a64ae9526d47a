// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"

namespace zhike {

/// One column of the board: the customers that have a tier today.
struct BoardColumn {
    Id<Tier> tier; ///< null: those without one
    QString name;
    QString englishName;
    int rank = -1;
    QVector<Uuid> ids; ///< in the order of the board
    Fen fees;          ///< a year, of the contracts in force
};

/// The board: a column for each tier, the lowest first, empty ones included. Customers without a tier stand
/// in a column before them, if there are any.
[[nodiscard]] Result<std::vector<BoardColumn>>
boardColumns(const Reader& reader, const CustomerFilter& filter, CustomerOrder order);

} // namespace zhike
