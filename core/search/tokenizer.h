// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

struct sqlite3;

namespace zhike {

/// Makes the FTS5 tokenizer `zhike` known to a connection. Every connection that touches the search index
/// needs it.
///
/// Documents are folded and cut into runs (core/search/runs.h); each character of a run becomes a token, and
/// in the same place the pair that it makes with the next one. Queries are runs already, parted by spaces:
/// they become pairs, or a single character. So a phrase finds exactly the texts that hold it, from one
/// character on.
[[nodiscard]] Done registerSearchTokenizer(sqlite3* connection);

} // namespace zhike
