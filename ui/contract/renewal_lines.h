// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/renewals.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// How the renewals can be looked at as a table; by the month of the last day at first.
[[nodiscard]] ShortListDesign renewalListDesign();
[[nodiscard]] QVector<ListLine> renewalLines(const RenewalBoard& board);

} // namespace zhike
