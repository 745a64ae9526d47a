// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice_batch.h"

#include <algorithm>
#include <cmath>

namespace zhike {

namespace {

/// What a share counts where there are data; no branch, so that a whole column is one sweep.
struct Weighing {
    double points = 0;
    double known = 0;
};

Weighing weigh(const AdviceFacts& facts, const std::array<int, 5>& weights)
{
    Weighing w;
    for (size_t i = 0; i < weights.size(); ++i) {
        const double share = facts.shares[i];
        const bool has = !std::isnan(share);
        w.points += has ? weights[i] * share : 0;
        w.known += has ? weights[i] : 0;
    }
    return w;
}

std::uint8_t guardsOf(const AdviceFacts& facts, size_t rank, size_t tiers)
{
    const auto bit = [](AdviceGuard guard, bool holds) {
        return static_cast<unsigned>(holds) << static_cast<unsigned>(guard);
    };
    const auto fee = facts.fee < 0 ? std::nullopt : std::optional(facts.fee);
    const auto maturity = facts.itMaturity == 0 ? std::nullopt : std::optional<int>(facts.itMaturity);
    return static_cast<std::uint8_t>(
        bit(AdviceGuard::NoEngineer, (facts.unkept >> rank & 1) != 0) |
        bit(AdviceGuard::FeeBelowCost, feeBelowCost(fee, facts.cost)) |
        bit(AdviceGuard::ContractPromisesMore, facts.promised > static_cast<int>(rank)) |
        bit(AdviceGuard::BeginnerInIt, isTooDeep(maturity, rank, tiers)));
}

} // namespace

std::optional<size_t> AdviceBatch::find(Id<Customer> customer) const
{
    const auto at = std::ranges::lower_bound(facts, customer, {}, &AdviceFacts::customer);
    return at != facts.end() && at->customer == customer
               ? std::optional(static_cast<size_t>(at - facts.begin()))
               : std::nullopt;
}

std::array<AdviceLine, 5> AdviceBatch::parts(size_t i) const
{
    const Weighing w = weigh(facts[i], settings.weights);
    double all = 0;
    for (const int weight : settings.weights)
        all += weight;
    std::array<AdviceLine, 5> lines;
    for (size_t part = 0; part < lines.size(); ++part) {
        AdviceLine& line = lines[part];
        line.part = static_cast<AdvicePart>(part);
        if (const double share = facts[i].shares[part]; !std::isnan(share) && w.known > 0) {
            line.value = share;
            line.weight = settings.weights[part] * all / w.known;
            line.points = line.weight * share;
        }
    }
    return lines;
}

std::vector<Advised> judge(const AdviceBatch& batch, const AdviceSettings& settings)
{
    std::vector<Advised> all(batch.facts.size());
    if (batch.advisable == 0)
        return all;
    for (size_t i = 0; i < all.size(); ++i) {
        const Weighing w = weigh(batch.facts[i], settings.weights);
        if (w.known <= 0)
            continue;
        Advised& advised = all[i];
        advised.score = w.points * 100 / w.known;
        const size_t rank = std::min(advisedTier(advised.score, settings), batch.advisable - 1);
        advised.rank = static_cast<std::int8_t>(rank);
        advised.guards = guardsOf(batch.facts[i], rank, batch.advisable);
    }
    return all;
}

AdviceShift shift(std::span<const Advised> before, std::span<const Advised> after, size_t tiers)
{
    AdviceShift result;
    result.byRank.resize(tiers);
    for (size_t i = 0; i < after.size(); ++i) {
        if (!after[i].known())
            continue;
        ++result.all;
        ++result.byRank[static_cast<size_t>(after[i].rank)];
        if (i < before.size() && before[i].known()) {
            result.up += after[i].rank > before[i].rank ? 1 : 0;
            result.down += after[i].rank < before[i].rank ? 1 : 0;
        }
    }
    return result;
}

} // namespace zhike
