// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/rebalance.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// A customer whose 主责 changes: from whom to whom, what it costs in continuity, what speaks against it; the
/// change of fit at the right.
[[nodiscard]] Row moveRowOf(const RebalanceMove& move);
/// Groups of a plan: who changes, for whom nobody has room, what everybody carries afterwards.
[[nodiscard]] QVector<RowGroup> planGroups(const RebalanceProposal& plan);
/// 12 of 90 customers change · fit in all 812.3, at most 815.0.
[[nodiscard]] QString planSummary(const RebalanceProposal& plan);

/// Gives the customer of a move another engineer and brings the plan's sum and loads up to date.
void changeMove(RebalanceProposal& plan, const Uuid& customer, const Fit& to);
/// Takes a customer out of the plan: they keep whom they have.
void dropMove(RebalanceProposal& plan, const Uuid& customer);

} // namespace zhike
