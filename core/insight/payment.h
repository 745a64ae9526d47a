// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer pays: the part of health that looks at instalments.
#pragma once
#include "core/insight/customer_health.h"

namespace zhike {

/// What was due in the last 365 days, by amount.
struct PaymentFacts {
    std::optional<double> share; ///< of it that came in on its day or before; nothing where nothing was due
    QDate stale; ///< the first day on which this would read differently; invalid if there is none
};
/// An instalment counts from the day after it was due, so that nobody is late on the day itself.
[[nodiscard]] Result<PaymentFacts> paymentFacts(Connection& connection, const Uuid& customer, QDate today);

/// What of it came late or not at all, with its amount (in fen) as weight; the largest first.
struct LatePayment {
    HealthCause cause;
    double amount = 0;
};
[[nodiscard]] Result<std::vector<LatePayment>> latePayments(const Reader& reader, Id<Customer> customer);

} // namespace zhike
