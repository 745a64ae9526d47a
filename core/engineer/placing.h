// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include <span>
#include <vector>

namespace zhike {

/// Customers to be placed with engineers so that the sum of values is the greatest: each customer with one
/// engineer at most, no engineer beyond their room. Numbers only; what they mean is rebalance.h's.
struct PlacingProblem {
    std::vector<int> rooms;    ///< by engineer: weight they can take; negative: gets nobody
    std::vector<int> weights;  ///< by customer, at least 1
    std::vector<float> values; ///< customers × engineers, customer by customer, none negative
    std::vector<int> current;  ///< by customer: always a candidate; −1 is none
    int candidates = 20;       ///< so many per customer are looked at first

    [[nodiscard]] std::size_t customers() const { return weights.size(); }
    [[nodiscard]] std::size_t engineers() const { return rooms.size(); }
    [[nodiscard]] std::span<const float> row(std::size_t customer) const
    {
        return std::span(values).subspan(customer * engineers(), engineers());
    }
};

struct Placing {
    std::vector<int> chosen; ///< engineer by customer; −1: no room anywhere
    double total = 0;        ///< sum of values
    double bound = 0;        ///< no placing at all has a greater total
    bool stopped = false;    ///< told to stop: nothing else is filled in
};

/// Places by minimum-cost flow. Exact where all weights are equal; otherwise the flow is a relaxation that
/// may split customers: those are placed whole, then improved by moving and exchanging, and small problems
/// are searched to the end. The bound is the Lagrangian one at the flow's prices over all pairs, not only the
/// candidates; pairs it shows to be missing are added and the flow computed anew.
[[nodiscard]] Placing place(const PlacingProblem& problem, const WorkProgress& progress = {});

/// The bound alone, without placing anybody.
[[nodiscard]] double boundOf(const PlacingProblem& problem);

/// What a placing is worth; for tests and for plans changed by hand.
[[nodiscard]] double totalOf(const PlacingProblem& problem, std::span<const int> chosen);

} // namespace zhike
