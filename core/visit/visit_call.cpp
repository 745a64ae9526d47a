// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_call.h"

#include "core/visit/visit_plan.h"
#include "core/visit/visit_record.h"
#include "core/visit/visit_text.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view plannedSql =
    "SELECT id FROM visit WHERE customer = ?1 AND visit_kind = 'care_call' AND mode = 'phone' AND state = "
    "'planned' AND archived_at IS NULL AND planned_start >= ?2 AND planned_start < ?3 "
    "ORDER BY planned_start, id LIMIT 1";
constexpr std::string_view callerSql = "SELECT engineer FROM customer_card WHERE customer = ?";

/// The call that was planned for today; null if there is none.
Result<Id<Visit>> plannedToday(const Reader& reader, Id<Customer> customer)
{
    const QDate today = reader.clock().today();
    const QTimeZone zone = reader.clock().zone();
    Query q = reader.query(plannedSql);
    q.bind(customer, Instant::of(today, QTime(0, 0), zone), Instant::of(today.addDays(1), QTime(0, 0), zone));
    const Id<Visit> id = q.next() ? q.id<Visit>(0) : Id<Visit>{};
    ZHIKE_TRY(q.done());
    return id;
}

Result<Id<Engineer>> primaryOf(const Reader& reader, Id<Customer> customer)
{
    Query q = reader.query(callerSql);
    q.bind(customer);
    const Id<Engineer> id = q.next() ? q.id<Engineer>(0) : Id<Engineer>{};
    ZHIKE_TRY(q.done());
    return id;
}

Result<Id<Visit>> planNow(UnitOfWork& unit, Id<Customer> customer, Id<Engineer> engineer)
{
    VisitPlan plan;
    plan.customer = customer;
    plan.kind = VisitKind::CareCall;
    plan.mode = VisitMode::Phone;
    plan.purpose = VisitText::tr("Care call");
    plan.start = unit.clock().now();
    plan.end = plan.start;
    if (!engineer) {
        ZHIKE_ASSIGN(engineer, primaryOf(unit, customer));
    }
    if (engineer)
        plan.engineers = {engineer};
    return planVisit(unit, plan);
}

} // namespace

Result<Id<Visit>> recordCareCall(UnitOfWork& unit, Id<Customer> customer, const QString& said,
                                 Id<Engineer> engineer)
{
    if (said.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, VisitText::tr("Say what was talked about."), {}, u"summary"_s);
    ZHIKE_ASSIGN(Id<Visit> visit, plannedToday(unit, customer));
    if (!visit) {
        ZHIKE_ASSIGN(visit, planNow(unit, customer, engineer));
    }
    VisitRecord record;
    record.start = unit.clock().now();
    record.end = record.start;
    record.summary = said.trimmed();
    ZHIKE_ASSIGN(record.checks, unit.parts<VisitCheck>(visit));
    ZHIKE_TRY(recordVisit(unit, visit, record));
    ZHIKE_ASSIGN(const Customer called, unit.find(customer));
    unit.setTitle(VisitText::tr("Record a care call to %1").arg(called.name));
    return visit;
}

} // namespace zhike
