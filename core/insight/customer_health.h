// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/insight/health.h"
#include "core/insight/kept_clocks.h"
#include "core/insight/visit_rhythm.h"
#include "core/store/reader.h"

namespace zhike {

/// How long an answer counts.
inline constexpr int healthDays = 365;

/// The facts of one customer's health on a day.
struct CustomerHealthFacts {
    HealthFacts facts;
    QDate stale; ///< the first day on which an answer of these is too old; invalid if none is
    VisitRhythm rhythm;
    KeptAttainment attainment; ///< of the last 12 months
};
[[nodiscard]] Result<CustomerHealthFacts> customerHealthFacts(Connection& connection, const Rhythm& rhythm,
                                                              const Uuid& customer, QDate today,
                                                              const QTimeZone& zone);

/// Why points are missing, and where that is seen.
struct HealthCause {
    HealthPart part = HealthPart::Satisfaction;
    int points = 0;
    EntityKind kind = EntityKind::None; ///< what it opens
    Uuid id;
    QString text;   ///< a request's or step's words, what was said; may be empty
    QString mark;   ///< a request's priority
    int answer = 0; ///< a survey's, 1–5; an instalment's days late, 0 while it is not paid
    QDate due;      ///< an overdue step's, instalment's or visit's; when a breached clock was due
    std::optional<SlaClockKind> clock = {}; ///< the clock of a request that was breached
};

/// How long ago the health is compared with.
inline constexpr int healthTrendDays = 7;

/// A customer's health with what costs points, most first.
struct CustomerHealth {
    HealthFacts facts;
    Health health;
    KeptAttainment attainment; ///< the clocks behind that measure
    /// The score a week ago by what was said, open and decided then, as today's records tell; visits and
    /// payments count as today. Nothing without data then.
    std::optional<int> before;
    std::vector<HealthCause> causes;
};
[[nodiscard]] Result<CustomerHealth> customerHealth(const Reader& reader, Id<Customer> customer);

} // namespace zhike
