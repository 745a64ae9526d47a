// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_view.h"

#include <set>
#include <span>

namespace zhike {

// What a person is told about promises that run out: a pure rule over the clocks of the requests that run.
//
// A clock is told of when 75 % of it are used, and when it is breached; each once. Only while the person's
// own calendar works: what happens outside is told when work begins, all of it together.

/// A request whose clocks are watched.
struct WatchedRequest {
    RequestSla sla;
    QString number;
    QString title;
    QString customer;
    QString engineer; ///< who works on it
    QString manager;  ///< of the customer's account
};

enum class WarningKind { AtRisk, Breached };

struct Warning {
    Id<Request> request;
    SlaClockKind clock = SlaClockKind::Respond;
    WarningKind kind = WarningKind::AtRisk;
    QString number;
    QString title;
    QString customer;
    std::int64_t remainingMs = 0; ///< of working time; negative when overdrawn
};

/// What was told already, so that it is told once; survives the program as lines of text.
class ToldWarnings
{
public:
    void add(const Warning& warning) { m_told.insert({warning.request.uuid, warning.clock, warning.kind}); }
    [[nodiscard]] bool has(const Uuid& request, SlaClockKind clock, WarningKind kind) const
    {
        return m_told.contains({request, clock, kind});
    }
    /// Forgets requests that do not run any more.
    void keepOnly(std::span<const WatchedRequest> watched);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] static ToldWarnings
    fromLines(const QStringList& lines); ///< what makes no sense is left out

private:
    std::set<std::tuple<Uuid, SlaClockKind, WarningKind>> m_told;
};

/// How the clocks stand, and what to tell now.
struct WarningsNow {
    std::vector<Warning> tell; ///< breached ones first, then by what remains
    int atRisk = 0;            ///< requests with a clock that is at risk, and none that is breached
    int breached = 0;          ///< requests with a clock that runs past due
};

/// Moves the clocks to now and says what to tell. `mine` is the person's own calendar; nullptr works always.
[[nodiscard]] WarningsNow warningsAt(std::span<WatchedRequest> watched, Instant now,
                                     const WorkingCalendar* mine, const ToldWarnings& told);

/// The requests that run: all of them, or (of these ids) those that still do. Past `most` only the oldest
/// are watched.
[[nodiscard]] Result<std::vector<WatchedRequest>>
readWatched(const Reader& reader, std::span<const Uuid> only = {}, int most = 20'000);

} // namespace zhike
