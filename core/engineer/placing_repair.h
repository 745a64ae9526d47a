// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/placing.h"

namespace zhike {

/// Values that differ by less are the same: the flow's floats carry no more.
inline constexpr double placingTolerance = 1e-4;

/// Makes a placing of whole customers from a flow that split some: `whole` says who is placed already. Places
/// the others, moves and exchanges while that gains, and searches small problems to the end.
[[nodiscard]] std::vector<int> repair(const PlacingProblem& problem, const std::vector<double>& prices,
                                      std::vector<int> whole, double bound);

} // namespace zhike
