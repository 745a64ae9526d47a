// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"
#include "core/request/sla_clock.h"
#include "core/store/reader.h"

namespace zhike {

// What the clocks of every request say is kept (table request_clock): a change of one request reckons the
// clocks of that one, and a customer's attainment is a sum over rows that are there. When running clocks are
// due is kept too, so that time alone makes nothing wrong.

/// The clocks of one customer that were decided in a stretch of time.
struct KeptAttainment {
    int met = 0;
    int breached = 0;
    QDate stale; ///< the first day on which it reads otherwise; invalid if there is none

    /// met / (met + breached); nothing while none was decided.
    [[nodiscard]] std::optional<double> share() const
    {
        return met + breached == 0 ? std::nullopt : std::optional(double(met) / (met + breached));
    }
};

/// How long a decided clock counts for a customer's attainment.
inline constexpr int attainmentDays = 365;

/// The clocks decided in the last 12 months as of a day; a clock that still runs is breached from the day
/// after it was due.
[[nodiscard]] Result<KeptAttainment> keptAttainment(Connection& connection, const Uuid& customer, QDate today,
                                                    const QTimeZone& zone);
/// The same as it was when an earlier day began.
[[nodiscard]] Result<KeptAttainment> keptAttainmentBefore(Connection& connection, const Uuid& customer,
                                                          QDate day, const QTimeZone& zone);

/// A promise that was not kept.
struct Breach {
    Uuid request;
    QString priority;
    QString title;
    SlaClockKind clock = SlaClockKind::Respond;
    Instant at; ///< when it was due
};
/// The breaches of keptAttainment, the latest first.
[[nodiscard]] Result<std::vector<Breach>> keptBreaches(const Reader& reader, const Uuid& customer,
                                                       std::size_t most);

/// Reckons again what a unit of work may have changed: the requests it touched, all of a customer whose tiers
/// or contracts it touched, all that a policy or a calendar reaches. Returns the customers of whom more than
/// single requests were reckoned again.
[[nodiscard]] Result<std::vector<Uuid>> refreshClocks(const Reader& unit, const std::vector<Touch>& touches);

/// Reckons all of them again. Inside a write.
[[nodiscard]] Done rebuildClocks(const Reader& writer);

/// Reckons all of them again if they were made with another arithmetic or in another time zone, or never; in
/// a transaction of its own. The customers' cards are out of date then.
[[nodiscard]] Done prepareClocks(Connection& connection, const Clock& clock);

/// How many requests are kept otherwise than they would be if they were reckoned now. Reads only.
[[nodiscard]] Result<qint64> wrongClocks(const Reader& reader);

} // namespace zhike
