// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_view.h"

namespace zhike {

/// What is kept of a clock. The numbers are on disk.
enum class KeptState : int { Breached = 0, Met = 1, Running = 2 };

/// A clock that was decided, or runs and is due then.
struct KeptClock {
    SlaClockKind kind = SlaClockKind::Respond;
    Instant at;
    KeptState state = KeptState::Running;
    std::optional<qint64> usedSeconds = {}; ///< working time until it stopped; nothing while it runs
    bool operator==(const KeptClock&) const = default;
};

/// The clocks of a row whose first nine columns are moment, state and time used of each of the three.
[[nodiscard]] std::vector<KeptClock> keptClocks(const Query& row);

/// Reckons the clocks of requests and keeps what they say, many requests in a row.
class ClockReckoner
{
public:
    explicit ClockReckoner(const Reader& reader);

    /// Makes the row of a request anew, or removes it if there is nothing to keep. Inside a write.
    [[nodiscard]] Done keep(const Uuid& request);
    /// Whether the row of a request reads as it would if it were made now.
    [[nodiscard]] Result<bool> isRight(const Uuid& request);

private:
    struct Kept {
        Uuid customer;
        std::vector<KeptClock> clocks;
    };
    [[nodiscard]] Result<Kept> reckon(const Uuid& request);
    [[nodiscard]] Result<std::optional<Request>> requestOf(const Uuid& id);
    [[nodiscard]] Result<std::vector<RequestStatus>> historyOf(const Uuid& id);

    Instant m_now;
    SlaReader m_slas;
    Query m_request;
    Query m_history;
    Query m_kept;
    Query m_put;
    Query m_drop;
};

} // namespace zhike
