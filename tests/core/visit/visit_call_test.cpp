// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_call.h"

#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class CareCall : public testing::Test
{
protected:
    TestStore store;
    Id<Customer> customer;
    Id<Engineer> engineer;

    void SetUp() override
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"明州港务集团"_s;
        customer = store.add(c);
        Engineer e;
        e.number = u"E001"_s;
        e.name = u"郑凯"_s;
        engineer = store.add(e);
        EngineerAssignment a;
        a.customer = customer;
        a.engineer = engineer;
        a.startsOn = QDate(2026, 1, 1);
        store.add(a);
    }
    Result<Id<Visit>> record(const QString& said, Id<Engineer> who = {})
    {
        return store->writeNow(u"Call"_s,
                               [&](UnitOfWork& u) { return recordCareCall(u, customer, said, who); });
    }
    std::vector<VisitEngineer> engineersOf(Id<Visit> visit)
    {
        return must(store->readNow([&](Reader& r) { return r.parts<VisitEngineer>(visit); }));
    }
};

} // namespace

TEST_F(CareCall, IsADoneVisitByPhoneOfWhoLooksAfterTheCustomer)
{
    const Id<Visit> id = must(record(u"  一切正常 "_s));
    const Visit visit = store.get(id);
    EXPECT_EQ(visit.kind, VisitKind::CareCall);
    EXPECT_EQ(visit.mode, VisitMode::Phone);
    EXPECT_EQ(visit.state, VisitState::Done);
    EXPECT_EQ(visit.summary, u"一切正常"_s);
    EXPECT_EQ(visit.actualStart, store->clock().now());
    ASSERT_EQ(engineersOf(id).size(), 1U);
    EXPECT_EQ(engineersOf(id)[0].engineer, engineer);
}

TEST_F(CareCall, IsTheOneThatWasPlannedForToday)
{
    Visit planned;
    planned.number = u"VA26-1"_s;
    planned.customer = customer;
    planned.kind = VisitKind::CareCall;
    planned.mode = VisitMode::Phone;
    planned.plannedStart = store->clock().now().plusMinutes(90);
    const Id<Visit> id = store.add(planned);
    EXPECT_EQ(must(record(u"提前打了"_s)), id);
    EXPECT_EQ(store.get(id).state, VisitState::Done);
    EXPECT_EQ(store.count("visit"), 1);
}

TEST_F(CareCall, WantsToKnowWhatWasTalkedAbout)
{
    const auto refused = record(u" "_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"summary"_s);
    EXPECT_EQ(store.count("visit"), 0);
}

TEST(CareCallFaults, RecordsItWhollyOrNotAtAll)
{
    Id<Customer> customer;
    const auto prepare = [&](TestStore& store) {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"明州港务集团"_s;
        customer = store.add(c);
    };
    sweepFaults(prepare, [&](Store& s) -> Done {
        ZHIKE_TRY(
            s.writeNow(u"Call"_s, [&](UnitOfWork& u) { return recordCareCall(u, customer, u"一切正常"_s); }));
        return {};
    });
}
