// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"

namespace zhike {

class Reader;

/// Brings everything that follows from the records up to date with what a unit of work touched: search index,
/// customer cards. In the unit's transaction, before COMMIT.
[[nodiscard]] Done updateDerived(Reader& unit, const std::vector<Touch>& touches);

} // namespace zhike
