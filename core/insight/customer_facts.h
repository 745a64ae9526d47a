// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/sla_facts.h"
#include "core/request/durations.h"
#include "core/store/reader.h"
#include "core/tier/tier.h"

#include <span>

namespace zhike {

/// What a request gives: its durations, or that it is left out. `history` is its customer's.
void addRequestFacts(std::vector<Fact>& facts, const RequestTimes& times,
                     std::span<const TierAssignment> history, ZoneDays& days);

/// The first two digits of a region code as a number, 0 without one.
[[nodiscard]] int provinceOf(const QString& regionCode);

/// Reads what customers' records give to the statistics, many customers in a row.
class FactReader
{
public:
    /// Whether verdicts over clocks are wanted too; they cost as much as everything else.
    enum class Clocks { Without, Too };
    explicit FactReader(const Reader& reader, Clocks clocks = Clocks::Without);

    /// All facts of a customer. Archived records count as never made.
    [[nodiscard]] Result<CustomerFacts> facts(const Uuid& customer);
    /// The same when the region is known already.
    [[nodiscard]] Result<CustomerFacts> facts(const Uuid& customer, int region);
    /// The tiers a customer had, for addRequestFacts.
    [[nodiscard]] Result<std::vector<TierAssignment>> history(const Uuid& customer);
    [[nodiscard]] ZoneDays& days() { return m_days; }

private:
    [[nodiscard]] Done addRequests(CustomerFacts& facts, const Uuid& customer,
                                   std::span<const TierAssignment> history);
    [[nodiscard]] Done addSurveys(CustomerFacts& facts, const Uuid& customer,
                                  std::span<const TierAssignment> history);

    ZoneDays m_days;
    std::optional<SlaFactReader> m_clocks;
    Query m_region;
    Query m_history;
    Query m_requests;
    Query m_surveys;
};

} // namespace zhike
