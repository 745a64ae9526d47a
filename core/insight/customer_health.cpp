// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_health.h"

#include "core/complaint/complaint.h"
#include "core/insight/payment.h"

#include <algorithm>

namespace zhike {

namespace {

// Four counts of open requests, P1 … P4, in one sum, 15 bits each; the number of answers above their sum.
constexpr int countBits = 15;
constexpr int sumBits = 32;
constexpr std::size_t mostBreaches = 20; // named as causes
/// ?1 customer, ?2 today, ?3 the instant from which on answers count.
constexpr std::string_view factsSql = R"(
SELECT
  (SELECT sum(1 << (CASE priority WHEN 'P1' THEN 0 WHEN 'P2' THEN 15 WHEN 'P3' THEN 30 ELSE 45 END)) FROM request
     WHERE customer = ?1 AND archived_at IS NULL AND state NOT IN ('resolved', 'closed', 'cancelled')),
  (SELECT count(*) FROM next_step WHERE customer = ?1 AND archived_at IS NULL AND done_on IS NULL AND due_on < ?2),
  (SELECT sum((1 << 32) + csat) FROM survey WHERE customer = ?1 AND archived_at IS NULL AND csat IS NOT NULL
     AND answered_at >= ?3),
  (SELECT min(answered_at) FROM survey WHERE customer = ?1 AND archived_at IS NULL AND csat IS NOT NULL
     AND answered_at >= ?3),
  EXISTS (SELECT 1 FROM request WHERE customer = ?1) OR EXISTS (SELECT 1 FROM visit WHERE customer = ?1)
     OR EXISTS (SELECT 1 FROM next_step WHERE customer = ?1) OR EXISTS (SELECT 1 FROM complaint WHERE customer = ?1),
  (SELECT sum(CASE level WHEN 'complaint' THEN 32768 ELSE 1 END) FROM complaint WHERE customer = ?1
     AND state = 'open' AND archived_at IS NULL))";
/// What was said and open at an earlier moment, ?4: what came later does not count, and what ended later was
/// still open.
constexpr std::string_view pastSql = R"(
SELECT
  (SELECT sum(1 << (CASE priority WHEN 'P1' THEN 0 WHEN 'P2' THEN 15 WHEN 'P3' THEN 30 ELSE 45 END)) FROM request r
     WHERE customer = ?1 AND archived_at IS NULL AND opened_at < ?4
     AND coalesce((SELECT s.state FROM request_status s WHERE s.request = r.id AND s.at < ?4
       ORDER BY s.position DESC LIMIT 1), 'new') NOT IN ('resolved', 'closed', 'cancelled')),
  (SELECT count(*) FROM next_step WHERE customer = ?1 AND archived_at IS NULL AND due_on < ?2
     AND (done_on IS NULL OR done_on >= ?2)),
  (SELECT sum((1 << 32) + csat) FROM survey WHERE customer = ?1 AND archived_at IS NULL AND csat IS NOT NULL
     AND answered_at >= ?3 AND answered_at < ?4),
  NULL,
  EXISTS (SELECT 1 FROM request WHERE customer = ?1 AND opened_at < ?4)
     OR EXISTS (SELECT 1 FROM visit WHERE customer = ?1 AND planned_start < ?4)
     OR EXISTS (SELECT 1 FROM complaint WHERE customer = ?1 AND received_at < ?4),
  (SELECT sum(CASE WHEN EXISTS (SELECT 1 FROM complaint_stage s WHERE s.complaint = c.id AND s.at < ?4
       AND s.event IN ('made_formal', 'not_content')) THEN 32768 ELSE 1 END) FROM complaint c WHERE customer = ?1
     AND received_at < ?4 AND (closed_at IS NULL OR closed_at >= ?4) AND archived_at IS NULL))";
constexpr std::string_view lastVisitSql =
    "SELECT id FROM visit WHERE customer = ? AND visit_kind IN ('care_call', 'inspection') AND state = "
    "'done' "
    "AND archived_at IS NULL ORDER BY coalesce(actual_start, planned_start) DESC LIMIT 1";
constexpr std::string_view requestsSql =
    "SELECT id, priority, title FROM request WHERE customer = ? AND archived_at IS NULL "
    "AND state NOT IN ('resolved', 'closed', 'cancelled') ORDER BY priority, opened_at LIMIT 20";
constexpr std::string_view complaintsSql =
    "SELECT id, level, title FROM complaint WHERE customer = ? AND state = 'open' AND archived_at IS NULL "
    "ORDER BY level, received_at LIMIT 20";
constexpr std::string_view stepsSql = "SELECT id, visit, text, due_on FROM next_step WHERE customer = ? AND "
                                      "archived_at IS NULL AND done_on IS NULL "
                                      "AND due_on < ? ORDER BY due_on LIMIT 20";
constexpr std::string_view answersSql = "SELECT id, csat, words FROM survey WHERE customer = ? AND "
                                        "archived_at IS NULL AND csat < 5 AND answered_at >= ? "
                                        "ORDER BY csat, answered_at DESC LIMIT 20";

Instant answersFrom(QDate today, const QTimeZone& zone)
{
    return Instant::of(today.addDays(-healthDays).startOfDay(zone));
}

/// Causes of one part with what each takes, and the points that the part lost.
struct Costs {
    std::vector<HealthCause> causes;
    std::vector<double> amounts;

    void add(HealthCause cause, double amount)
    {
        causes.push_back(std::move(cause));
        amounts.push_back(amount);
    }
    void dealInto(std::vector<HealthCause>& all, int points)
    {
        const std::vector<int> dealt = dealOut(points, amounts);
        for (size_t i = 0; i < causes.size(); ++i) {
            causes[i].points = dealt[i];
            if (dealt[i] > 0)
                all.push_back(std::move(causes[i]));
        }
    }
};

size_t priorityIndex(const QString& priority)
{
    return static_cast<size_t>(std::clamp(priority.mid(1).toInt() - 1, 0, 3));
}

Done addComplaints(const Reader& reader, const Uuid& customer, Costs& costs)
{
    Query q = reader.query(complaintsSql);
    q.bind(customer);
    while (q.next()) {
        const auto level = enumFromText<ComplaintLevel>(q.text(1)).value_or(ComplaintLevel::Grievance);
        costs.add({HealthPart::OpenWork,
                   0,
                   EntityKind::Complaint,
                   q.uuid(0),
                   q.text(2).simplified(),
                   enumLabel(level),
                   0,
                   {}},
                  level == ComplaintLevel::Complaint ? openwork::complaint : openwork::grievance);
    }
    return q.done();
}

Result<Costs> openWork(const Reader& reader, const Uuid& customer)
{
    Costs costs;
    ZHIKE_TRY(addComplaints(reader, customer, costs));
    Query requests = reader.query(requestsSql);
    requests.bind(customer);
    while (requests.next())
        costs.add({HealthPart::OpenWork,
                   0,
                   EntityKind::Request,
                   requests.uuid(0),
                   requests.text(2).simplified(),
                   requests.text(1),
                   0,
                   {}},
                  openwork::request[priorityIndex(requests.text(1))]);
    ZHIKE_TRY(requests.done());
    Query steps = reader.query(stepsSql);
    steps.bind(customer, reader.clock().today());
    while (steps.next()) {
        const Uuid visit = steps.uuid(1);
        costs.add({HealthPart::OpenWork,
                   0,
                   visit ? EntityKind::Visit : EntityKind::None,
                   visit,
                   steps.text(2).simplified(),
                   {},
                   0,
                   steps.date(3)},
                  openwork::overdueStep);
    }
    ZHIKE_TRY(steps.done());
    return costs;
}

Result<Costs> answers(const Reader& reader, const Uuid& customer)
{
    Costs costs;
    Query q = reader.query(answersSql);
    q.bind(customer, answersFrom(reader.clock().today(), reader.clock().zone()));
    while (q.next()) {
        const int answer = static_cast<int>(q.integer(1));
        costs.add({HealthPart::Satisfaction,
                   0,
                   EntityKind::Survey,
                   q.uuid(0),
                   q.text(2).simplified(),
                   {},
                   answer,
                   {}},
                  5 - answer);
    }
    ZHIKE_TRY(q.done());
    return costs;
}

Result<CustomerHealthFacts> readFacts(Query& q, const QTimeZone& zone)
{
    CustomerHealthFacts all;
    if (q.next()) {
        const qint64 open = q.optionalInteger(0).value_or(0);
        for (size_t i = 0; i < all.facts.openRequests.size(); ++i)
            all.facts.openRequests[i] =
                static_cast<int>((open >> (countBits * static_cast<int>(i))) & ((1 << countBits) - 1));
        all.facts.overdueSteps = static_cast<int>(q.integer(1));
        const qint64 said = q.optionalInteger(2).value_or(0);
        all.facts.answers = static_cast<int>(said >> sumBits);
        all.facts.sumOfAnswers = static_cast<int>(said & ((qint64{1} << sumBits) - 1));
        if (const auto oldest = q.instant(3))
            all.stale = oldest->dateIn(zone).addDays(healthDays + 1);
        all.facts.everServed = q.integer(4) != 0;
        const qint64 complaints = q.optionalInteger(5).value_or(0);
        all.facts.openComplaints = static_cast<int>(complaints >> countBits);
        all.facts.openGrievances = static_cast<int>(complaints & ((qint64{1} << countBits) - 1));
    }
    ZHIKE_TRY(q.done());
    return all;
}

/// The score at the beginning of a day, with what is not known of then as it is now.
Result<std::optional<int>> scoreOn(const Reader& reader, const Uuid& customer, QDate day,
                                   const HealthFacts& now)
{
    const QTimeZone zone = reader.clock().zone();
    Query q = reader.query(pastSql);
    q.bind(customer, day, answersFrom(day, zone), Instant::of(day.startOfDay(zone)));
    ZHIKE_ASSIGN(CustomerHealthFacts then, readFacts(q, zone));
    if (!then.facts.everServed && then.facts.answers == 0)
        return std::nullopt;
    ZHIKE_ASSIGN(const KeptAttainment attainment,
                 keptAttainmentBefore(reader.connection(), customer, day, zone));
    then.facts.attainment = attainment.share();
    then.facts.rhythm = now.rhythm;
    then.facts.payment = now.payment;
    return healthOf(then.facts).score;
}

/// Each breach takes as much as any other.
Result<Costs> breaches(const Reader& reader, const Uuid& customer)
{
    Costs costs;
    ZHIKE_ASSIGN(auto all, keptBreaches(reader, customer, mostBreaches));
    for (Breach& breach : all) {
        HealthCause cause;
        cause.part = HealthPart::Attainment;
        cause.kind = EntityKind::Request;
        cause.id = breach.request;
        cause.text = std::move(breach.title);
        cause.mark = std::move(breach.priority);
        cause.clock = breach.clock;
        cause.due = breach.at.dateIn(reader.clock().zone());
        costs.add(std::move(cause), 1);
    }
    return costs;
}

Result<HealthCause> lateVisit(const Reader& reader, const Uuid& customer, int lost, QDate since)
{
    Query q = reader.query(lastVisitSql);
    q.bind(customer);
    const Uuid last = q.next() ? q.uuid(0) : Uuid();
    ZHIKE_TRY(q.done());
    return HealthCause{
        HealthPart::VisitRhythm, lost, last ? EntityKind::Visit : EntityKind::None, last, {}, {}, 0, since};
}

} // namespace

Result<CustomerHealthFacts> customerHealthFacts(Connection& connection, const Rhythm& rhythm,
                                                const Uuid& customer, QDate today, const QTimeZone& zone)
{
    Query q(connection, factsSql);
    q.bind(customer, today, answersFrom(today, zone));
    ZHIKE_ASSIGN(CustomerHealthFacts all, readFacts(q, zone));
    ZHIKE_ASSIGN(const PaymentFacts payment, paymentFacts(connection, customer, today));
    all.facts.payment = payment.share;
    all.rhythm = visitRhythm(rhythm, today);
    all.facts.rhythm = all.rhythm.measure;
    ZHIKE_ASSIGN(all.attainment, keptAttainment(connection, customer, today, zone));
    all.facts.attainment = all.attainment.share();
    for (const QDate stale : {payment.stale, all.rhythm.stale, all.attainment.stale})
        if (stale.isValid() && (!all.stale.isValid() || stale < all.stale))
            all.stale = stale;
    return all;
}

Result<CustomerHealth> customerHealth(const Reader& reader, Id<Customer> customer)
{
    CustomerHealth all;
    const QDate today = reader.clock().today();
    ZHIKE_ASSIGN(const Rhythm rhythm, RhythmBook(reader).read(customer, today));
    ZHIKE_ASSIGN(
        const CustomerHealthFacts facts,
        customerHealthFacts(reader.connection(), rhythm, customer.uuid, today, reader.clock().zone()));
    all.facts = facts.facts;
    all.attainment = facts.attainment;
    all.health = healthOf(all.facts);
    ZHIKE_ASSIGN(all.before, scoreOn(reader, customer.uuid, today.addDays(-healthTrendDays), all.facts));
    if (all.health.lost(HealthPart::Satisfaction) > 0) {
        ZHIKE_ASSIGN(Costs costs, answers(reader, customer.uuid));
        costs.dealInto(all.causes, all.health.lost(HealthPart::Satisfaction));
    }
    if (all.health.lost(HealthPart::Attainment) > 0) {
        ZHIKE_ASSIGN(Costs costs, breaches(reader, customer.uuid));
        costs.dealInto(all.causes, all.health.lost(HealthPart::Attainment));
    }
    if (all.health.lost(HealthPart::OpenWork) > 0) {
        ZHIKE_ASSIGN(Costs costs, openWork(reader, customer.uuid));
        costs.dealInto(all.causes, all.health.lost(HealthPart::OpenWork));
    }
    if (all.health.lost(HealthPart::Payment) > 0) {
        ZHIKE_ASSIGN(auto late, latePayments(reader, customer));
        Costs costs;
        for (LatePayment& one : late)
            costs.add(std::move(one.cause), one.amount);
        costs.dealInto(all.causes, all.health.lost(HealthPart::Payment));
    }
    if (const int lost = all.health.lost(HealthPart::VisitRhythm); lost > 0) {
        ZHIKE_ASSIGN(HealthCause late, lateVisit(reader, customer.uuid, lost, facts.rhythm.since));
        all.causes.push_back(std::move(late));
    }
    std::ranges::stable_sort(all.causes, std::greater(), &HealthCause::points);
    return all;
}

} // namespace zhike
