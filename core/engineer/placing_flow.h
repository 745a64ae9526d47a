// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/placing.h"

namespace zhike {

/// The pairs that the network has.
using PlacingPairs = std::vector<std::vector<int>>; ///< engineers by customer

struct FlowAnswer {
    std::vector<int> whole;     ///< by customer: who takes all of them; −1: split, or nobody
    std::vector<double> prices; ///< of a unit of room, by engineer, none negative
};

/// Solves the relaxation: customers may be split among engineers. The only file that knows LEMON.
[[nodiscard]] FlowAnswer placeByFlow(const PlacingProblem& problem, const PlacingPairs& pairs);

} // namespace zhike
