// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

namespace zhike {

// A customer's card is one derived row with all that lists show, sort and filter by (table customer_card). It
// is true for one day; `stale_on` says when it would read differently.

/// Makes the cards of customers anew, and removes those of customers that are gone; of those in `ownRowOnly`
/// nothing but the customer itself has changed. When they are a large part of all cards, their indexes are
/// made again at the end rather than kept up row by row, which is ten times faster. Inside a write.
[[nodiscard]] Done refreshCards(Connection& connection, const Clock& clock,
                                const std::vector<Uuid>& customers, const std::vector<Uuid>& ownRowOnly);

/// The customers whose card does not read as it would if it were made now, and cards without a customer.
/// Reads only.
[[nodiscard]] Result<std::vector<Uuid>> wrongCards(Connection& connection, const Clock& clock);

/// Makes all cards anew. Inside a write.
[[nodiscard]] Done rebuildCards(Connection& connection, const Clock& clock);

/// Makes those cards anew that are out of date today, in a transaction of its own.
[[nodiscard]] Done refreshStaleCards(Connection& connection, const Clock& clock);

} // namespace zhike
