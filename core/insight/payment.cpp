// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/payment.h"

namespace zhike {

namespace {

/// ?1 customer, ?2 today, ?3 the first day that counts.
constexpr std::string_view paymentSql = R"(
SELECT sum(CASE WHEN due_on < ?2 THEN amount END),
  sum(CASE WHEN due_on < ?2 AND received_on <= due_on THEN amount END),
  min(CASE WHEN due_on < ?2 THEN due_on END), min(CASE WHEN due_on >= ?2 THEN due_on END)
FROM instalment WHERE customer = ?1 AND archived_at IS NULL AND due_on >= ?3)";
constexpr std::string_view lateSql =
    "SELECT i.id, i.due_on, i.received_on, i.amount, k.number FROM instalment i "
    "JOIN contract k ON k.id = i.contract WHERE i.customer = ?1 AND i.archived_at IS NULL "
    "AND i.due_on < ?2 AND i.due_on >= ?3 AND (i.received_on IS NULL OR i.received_on > i.due_on) "
    "ORDER BY i.amount DESC, i.due_on LIMIT 20";

} // namespace

Result<PaymentFacts> paymentFacts(Connection& connection, const Uuid& customer, QDate today)
{
    PaymentFacts facts;
    Query q(connection, paymentSql);
    q.bind(customer, today, today.addDays(-healthDays));
    if (q.next()) {
        if (const qint64 due = q.integer(0); due > 0)
            facts.share = static_cast<double>(q.integer(1)) / static_cast<double>(due);
        if (const QDate oldest = q.date(2); oldest.isValid())
            facts.stale = oldest.addDays(healthDays + 1);
        if (const QDate next = q.date(3);
            next.isValid() && (!facts.stale.isValid() || next.addDays(1) < facts.stale))
            facts.stale = next.addDays(1);
    }
    ZHIKE_TRY(q.done());
    return facts;
}

Result<std::vector<LatePayment>> latePayments(const Reader& reader, Id<Customer> customer)
{
    const QDate today = reader.clock().today();
    std::vector<LatePayment> all;
    Query q = reader.query(lateSql);
    q.bind(customer, today, today.addDays(-healthDays));
    while (q.next()) {
        HealthCause cause;
        cause.part = HealthPart::Payment;
        cause.kind = EntityKind::Instalment;
        cause.id = q.uuid(0);
        cause.text = q.text(4);
        cause.due = q.date(1);
        cause.answer = q.isNull(2) ? 0 : static_cast<int>(q.date(1).daysTo(q.date(2)));
        all.push_back({std::move(cause), static_cast<double>(q.integer(3))});
    }
    ZHIKE_TRY(q.done());
    return all;
}

} // namespace zhike
