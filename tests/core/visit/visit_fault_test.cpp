// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_plan.h"
#include "core/visit/visit_record.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

VisitPlan planFor(Store& store)
{
    VisitPlan plan;
    plan.customer = Id<Customer>(
        must(store.readNow([](Reader& r) { return r.idOfKey(EntityKind::Customer, u"C-1"_s); })));
    plan.start = sunday().plusMinutes(-90);
    return plan;
}

void withCustomer(TestStore& store)
{
    Customer customer;
    customer.code = u"C-1"_s;
    customer.name = u"华信科技"_s;
    store.add(customer);
}

void withVisit(TestStore& store)
{
    withCustomer(store);
    must(store->writeNow(u"p"_s, [plan = planFor(*store)](UnitOfWork& u) { return planVisit(u, plan); }));
}

} // namespace

TEST(FaultSweep, PlanningAVisitIsCompleteOrNotAtAll)
{
    sweepFaults(withCustomer, [](Store& s) -> Done {
        ZHIKE_TRY(s.writeNow(u"p"_s, [plan = planFor(s)](UnitOfWork& u) { return planVisit(u, plan); }));
        return {};
    });
}

TEST(FaultSweep, RecordingAVisitIsCompleteOrNotAtAll)
{
    VisitRecord record;
    record.start = sunday().plusMinutes(-80);
    record.end = sunday();
    record.checks = {{{}, 0, u"双机状态"_s, CheckState::Normal, {}}};
    record.findings = {{{}, Severity::High, u"备机离线"_s}};
    record.steps = {{{}, u"更换电源"_s, {}, QDate(2026, 11, 30), 0}};
    record.rating = 5;
    record.notes.emplace_back();
    record.notes[0].text = u"门禁换成刷脸"_s;
    record.notes[0].notedAt = sunday();
    record.changes.emplace_back();
    record.changes[0].what = u"并行度 8→4"_s;
    record.changes[0].rollback = u"改回 8"_s;
    record.risks.emplace_back();
    record.risks[0].text = u"专线单运营商"_s;
    sweepFaults(withVisit, [record](Store& s) -> Done {
        const Id<Visit> visit(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Visit, u"VA26-000001"_s); })));
        return s.writeNow(u"r"_s, [&](UnitOfWork& u) { return recordVisit(u, visit, record); });
    });
}
