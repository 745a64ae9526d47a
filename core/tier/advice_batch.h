// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice.h"

#include <limits>

namespace zhike {

/// What the advice for one customer follows from, and its guards, in a few numbers: enough to judge again
/// under other settings without reading.
struct AdviceFacts {
    static constexpr double noData = std::numeric_limits<double>::quiet_NaN();
    static constexpr std::int8_t noRank = -1;

    Id<Customer> customer;
    std::array<double, 5> shares{noData, noData, noData, noData, noData}; ///< in the order of AdvicePart
    qint64 fee = -1;         ///< a year, in fen; −1 without one
    qint64 cost = 0;         ///< of the visits of the last 12 months that have one
    std::int32_t costed = 0; ///< visits that have one
    std::int32_t granted = 0;
    std::int32_t used = 0;
    std::uint32_t unkept = 0;         ///< a bit for each rank that nobody near can keep
    std::int8_t current = noRank;     ///< rank of the tier it has today
    std::int8_t promised = noRank;    ///< rank that its contract promises at least
    std::int8_t economicStrength = 0; ///< 1–5, 0 unknown
    std::int8_t itMaturity = 0;       ///< 1–5, 0 unknown
    std::int8_t criticality = 0;      ///< 1–5, 0 unknown
    CustomerStatus status = CustomerStatus::Covered;
    std::uint16_t region = 0;   ///< in AdviceBatch::regions
    std::uint16_t industry = 0; ///< in AdviceBatch::industries
};

/// What is advised to one customer.
struct Advised {
    double score = AdviceFacts::noData;
    std::int8_t rank = AdviceFacts::noRank; ///< of the tier
    std::uint8_t guards = 0;                ///< a bit for each AdviceGuard that holds

    [[nodiscard]] bool known() const { return rank >= 0; }
    [[nodiscard]] bool holds(AdviceGuard guard) const { return (guards >> static_cast<int>(guard) & 1) != 0; }
};

/// The advice for all customers in our care (在保, 过保) at one moment. Some 120 bytes for each.
struct AdviceBatch {
    Instant asOf;
    AdviceSettings settings;         ///< in force then
    std::vector<AdviceTier> tiers;   ///< that can be advised, lowest first; archived ones behind them
    size_t advisable = 0;            ///< how many can be advised
    std::vector<AdviceFacts> facts;  ///< in the order of their ids
    std::vector<Advised> advised;    ///< under `settings`, beside the facts
    std::vector<QString> regions;    ///< GB/T 2260 codes; the first is "unknown"
    std::vector<QString> industries; ///< the first is "unknown"

    /// The place of a customer in `facts`; nothing if it is not in our care.
    [[nodiscard]] std::optional<size_t> find(Id<Customer> customer) const;
    /// Another tier is advised than the customer has.
    [[nodiscard]] bool differs(size_t i) const
    {
        return advised[i].known() && advised[i].rank != facts[i].current;
    }
    /// The parts as adviceParts() makes them, without reasons.
    [[nodiscard]] std::array<AdviceLine, 5> parts(size_t i) const;
};

/// Reads all customers in one pass, without a query for each: about a second for 100,000.
[[nodiscard]] Result<AdviceBatch> readAdviceBatch(const Reader& reader);

/// What the facts advise under some settings: arithmetic alone, some milliseconds for 100,000 customers.
[[nodiscard]] std::vector<Advised> judge(const AdviceBatch& batch, const AdviceSettings& settings);

/// How one set of settings would move customers against another.
struct AdviceShift {
    qint64 all = 0; ///< customers with an advice
    qint64 up = 0;
    qint64 down = 0;
    std::vector<qint64> byRank; ///< how many are advised each tier afterwards
};
[[nodiscard]] AdviceShift shift(std::span<const Advised> before, std::span<const Advised> after,
                                size_t tiers);

} // namespace zhike
