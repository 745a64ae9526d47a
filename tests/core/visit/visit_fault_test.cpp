// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_bulk.h"
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

TEST(FaultSweep, ChangingManyVisitsIsCompleteOrNotAtAll)
{
    const auto prepare = [](TestStore& store) {
        withVisit(store);
        must(store->writeNow(u"p"_s, [plan = planFor(*store)](UnitOfWork& u) { return planVisit(u, plan); }));
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        store.add(e);
    };
    const auto ids = [](Store& s) {
        return must(s.readNow([](Reader& r) -> Result<QVector<Uuid>> {
            QVector<Uuid> all;
            for (const QString& number : {u"VA26-000001"_s, u"VA26-000002"_s}) {
                ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Visit, number));
                all.append(id);
            }
            return all;
        }));
    };
    sweepFaults(prepare, [&](Store& s) -> Done {
        const Id<Engineer> engineer(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Engineer, u"E-1"_s); })));
        ZHIKE_TRY(s.writeNow(
            u"Send"_s, [all = ids(s), engineer](UnitOfWork& u) { return assignVisits(u, all, engineer); }));
        return {};
    });
    sweepFaults(prepare, [&](Store& s) -> Done {
        ZHIKE_TRY(s.writeNow(u"Off"_s, [all = ids(s)](UnitOfWork& u) { return callOffVisits(u, all); }));
        return {};
    });
}

TEST(VisitBulk, LeavesWhatIsNoLongerPlannedAndWhoAlreadyGoes)
{
    TestStore store;
    withVisit(store);
    must(store->writeNow(u"p"_s, [plan = planFor(*store)](UnitOfWork& u) { return planVisit(u, plan); }));
    Engineer e;
    e.number = u"E-1"_s;
    e.name = u"陈思远"_s;
    const Id<Engineer> engineer = store.add(e);
    const auto idOf = [&](const QString& number) {
        return must(store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Visit, number); }));
    };
    const QVector<Uuid> both{idOf(u"VA26-000001"_s), idOf(u"VA26-000002"_s)};
    const auto off =
        must(store->writeNow(u"Off"_s, [&](UnitOfWork& u) { return callOffVisits(u, both.mid(0, 1)); }));
    EXPECT_EQ(off.changed, 1);
    const auto sent =
        must(store->writeNow(u"Send"_s, [&](UnitOfWork& u) { return assignVisits(u, both, engineer); }));
    EXPECT_EQ(sent.changed, 1) << "the other was called off";
    EXPECT_EQ(sent.left, 1);
    EXPECT_EQ(store.count("visit_engineer"), 1);
    const auto again =
        must(store->writeNow(u"Send"_s, [&](UnitOfWork& u) { return assignVisits(u, both, engineer); }));
    EXPECT_EQ(again.changed, 0);
}
