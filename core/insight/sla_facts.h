// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/request/sla_view.h"

namespace zhike {

/// What the value of a fact about a clock says.
struct SlaVerdict {
    Priority priority = Priority::P1;
    bool met = false;
    [[nodiscard]] std::int64_t value() const
    {
        return static_cast<std::int64_t>(priority) * 2 + (met ? 1 : 0);
    }
    [[nodiscard]] static SlaVerdict of(std::int64_t value)
    {
        return {static_cast<Priority>(value / 2), value % 2 != 0};
    }
};

/// Which clocks give facts: those that stopped, whose verdict never changes with time; or those that run past
/// due as of now, which are added on reading.
enum class SlaFactsOf { Stopped, RunningPastDue };

/// Reads the verdicts over clocks that customers' requests give, many customers in a row.
class SlaFactReader
{
public:
    explicit SlaFactReader(const Reader& reader);

    [[nodiscard]] Done add(std::vector<Fact>& facts, const Uuid& customer, SlaFactsOf which);

private:
    struct Row;
    [[nodiscard]] Result<std::vector<Row>> requestsOf(const Uuid& customer, SlaFactsOf which);
    [[nodiscard]] Done addHistories(std::vector<Row>& rows, const Uuid& customer);
    [[nodiscard]] Done addClocks(std::vector<Fact>& facts, const Uuid& customer, const Row& row,
                                 SlaFactsOf which);

    Instant m_now;
    SlaReader m_slas;
    Query m_requests;
    Query m_open;
    Query m_histories;
};

} // namespace zhike
