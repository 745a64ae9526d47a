// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/bulk.h"

#include "core/customer/list.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

Id<Tier> tierOfRank(Store& store, int rank)
{
    return must(store.readNow([rank](Reader& r) -> Result<Id<Tier>> {
        Query q = r.query("SELECT id FROM tier WHERE rank = ?");
        q.bind(rank);
        const Id<Tier> id = q.next() ? q.id<Tier>(0) : Id<Tier>();
        ZHIKE_TRY(q.done());
        return id;
    }));
}

QVector<Uuid> allIds(Store& store, bool archived = false)
{
    CustomerFilter filter;
    filter.archived = archived;
    return must(store.readNow([&](Reader& r) { return customerIds(r, filter, {}); }));
}

QVector<CustomerRow> allRows(Store& store)
{
    return must(store.readNow([&](Reader& r) { return customerRows(r, allIds(store)); }));
}

void addThree(TestStore& store)
{
    for (int i = 1; i <= 3; ++i) {
        Customer c;
        c.code = u"C-%1"_s.arg(i);
        c.name = u"客户%1"_s.arg(i);
        store.add(c);
    }
    Engineer e;
    e.number = u"E-1"_s;
    e.name = u"陈思远"_s;
    store.add(e);
}

Id<Engineer> theEngineer(Store& store)
{
    return Id<Engineer>(
        must(store.readNow([](Reader& r) { return r.idOfKey(EntityKind::Engineer, u"E-1"_s); })));
}

TierDecision gold(Store& store)
{
    return {{}, tierOfRank(store, 2), QDate(2026, 11, 1), u"签约"_s};
}

EngineerDecision primary(Store& store)
{
    EngineerDecision decision;
    decision.engineer = theEngineer(store);
    decision.from = QDate(2026, 11, 1);
    return decision;
}

template <class Fn>
Done doneBy(Store& store, Fn fn)
{
    ZHIKE_TRY(store.writeNow(u"Bulk"_s, fn));
    return {};
}

class CustomerBulk : public testing::Test
{
protected:
    CustomerBulk()
    {
        addThree(store);
        ids = allIds(*store);
    }
    TestStore store;
    QVector<Uuid> ids;
};

} // namespace

TEST_F(CustomerBulk, GivesAllATierAsOneStepWithOneUndo)
{
    TierDecision one = gold(*store);
    one.customer = Id<Customer>(ids[1]);
    must(store->writeNow(u"One"_s, [&](UnitOfWork& u) { return assignTier(u, one); }));
    const auto result =
        must(store->writeNow(u"All"_s, [&](UnitOfWork& u) { return assignTierToAll(u, ids, gold(*store)); }));
    EXPECT_EQ(result.changed, 2);
    EXPECT_EQ(result.left, 1) << "one has it already";
    EXPECT_FALSE(result.why.isEmpty());
    for (const CustomerRow& row : allRows(*store))
        EXPECT_EQ(row.tierRank, 2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(store->undoTitle().contains(u"2"_s)) << store->undoTitle().toStdString();
    auto undone = store->undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    int without = 0;
    for (const CustomerRow& row : allRows(*store))
        without += row.tierRank < 0;
    EXPECT_EQ(without, 2);
}

TEST_F(CustomerBulk, RefusesADecisionThatIsWrongForAll)
{
    TierDecision decision = gold(*store);
    decision.reason.clear();
    const auto result =
        store->writeNow(u"All"_s, [&](UnitOfWork& u) { return assignTierToAll(u, ids, decision); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().field, u"reason"_s);
}

TEST_F(CustomerBulk, NamesAnEngineerSetsStatusAndAccountManagerAndArchives)
{
    must(
        store->writeNow(u"1"_s, [&](UnitOfWork& u) { return assignEngineerToAll(u, ids, primary(*store)); }));
    must(store->writeNow(u"2"_s,
                         [&](UnitOfWork& u) { return setStatusOfAll(u, ids, CustomerStatus::Lapsed); }));
    must(store->writeNow(u"3"_s, [&](UnitOfWork& u) { return setManagerOfAll(u, ids, u" 李工 "_s); }));
    for (const CustomerRow& row : allRows(*store)) {
        EXPECT_EQ(row.engineerName, u"陈思远"_s);
        EXPECT_EQ(row.status, CustomerStatus::Lapsed);
        EXPECT_EQ(row.accountManager, u"李工"_s);
    }
    const auto again = must(store->writeNow(
        u"4"_s, [&](UnitOfWork& u) { return setStatusOfAll(u, ids, CustomerStatus::Lapsed); }));
    EXPECT_EQ(again.changed, 0);
    must(store->writeNow(u"5"_s, [&](UnitOfWork& u) { return archiveAll(u, ids.mid(0, 2), true); }));
    EXPECT_EQ(allIds(*store).size(), 1);
    must(store->writeNow(u"6"_s, [&](UnitOfWork& u) { return archiveAll(u, ids, false); }));
    EXPECT_EQ(allIds(*store).size(), 3);
}

TEST(CustomerBulkProgress, StoppedItChangesNobody)
{
    TestStore store;
    must(store->writeNow(u"Fill"_s, [](UnitOfWork& u) -> Done {
        for (int i = 0; i < 120; ++i) {
            Customer c;
            c.code = u"C-%1"_s.arg(i);
            c.name = u"客户"_s;
            ZHIKE_TRY(u.insert(c));
        }
        return {};
    }));
    const QString before = store.dump();
    qint64 told = 0;
    const auto result = store->writeNow(u"Status"_s, [&](UnitOfWork& u) {
        return setStatusOfAll(u, allIds(*store), CustomerStatus::Lost, [&told](qint64 done) {
            told = done;
            return done < 100;
        });
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(told, 100);
    EXPECT_EQ(store.dump(), before);
}

TEST(FaultSweep, ChangingManyCustomersIsCompleteOrNotAtAll)
{
    sweepFaults(addThree, [](Store& s) {
        return doneBy(s, [&, ids = allIds(s), decision = gold(s)](UnitOfWork& u) {
            return assignTierToAll(u, ids, decision);
        });
    });
    sweepFaults(addThree, [](Store& s) {
        return doneBy(s, [&, ids = allIds(s), decision = primary(s)](UnitOfWork& u) {
            return assignEngineerToAll(u, ids, decision);
        });
    });
    sweepFaults(addThree, [](Store& s) {
        return doneBy(s, [ids = allIds(s)](UnitOfWork& u) {
            return setStatusOfAll(u, ids, CustomerStatus::Potential);
        });
    });
    sweepFaults(addThree, [](Store& s) {
        return doneBy(s, [ids = allIds(s)](UnitOfWork& u) { return setManagerOfAll(u, ids, u"李工"_s); });
    });
    sweepFaults(addThree, [](Store& s) {
        return doneBy(s, [ids = allIds(s)](UnitOfWork& u) { return archiveAll(u, ids, true); });
    });
}
