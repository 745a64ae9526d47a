// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/search.h"

namespace zhike {

/// A record that the index found.
struct FoundRow {
    EntityKind kind{};
    Uuid id;
    bool inTitle = false;
};

/// What the index found: live records, then archived ones.
struct FoundRows {
    std::vector<FoundRow> rows;
    std::size_t firstArchived = 0; ///< from here on they are archived
    bool more = false;             ///< there are others that were not asked for
};

/// Asks the index for what matches an expression (searchExpression): titles first, each from the newest back.
[[nodiscard]] Result<FoundRows> gatherRows(Connection& connection, const QString& expression,
                                           const SearchOptions& options);

} // namespace zhike
