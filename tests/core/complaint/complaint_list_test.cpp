// SPDX-License-Identifier: GPL-3.0-or-later
// The list of complaints: its orders, groups, what it is narrowed by, and what is done to many at once.
#include "core/complaint/complaint_bulk.h"
#include "core/complaint/complaint_view.h"
#include "core/customer/places.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

/// Monday, 10 o'clock.
Instant firstMonday()
{
    return sunday().plusDays(1);
}

Id<Complaint> recordIn(UnitOfWork& u, Id<Customer> customer, const QString& title)
{
    Complaint c;
    c.customer = customer;
    c.title = title;
    return *recordComplaint(u, c);
}

/// Three complaints: of a bank in 浙江 that is gold, of a gas works in 福建 without a tier; one of them
/// formal and owned by an engineer, one of last month.
class ComplaintList : public testing::Test
{
protected:
    ComplaintList()
    {
        gas = addCustomer(u"C-1"_s, u"福建闽越燃气"_s, u"350100"_s, u"钱丽"_s);
        bank = addCustomer(u"C-2"_s, u"之江银行"_s, u"330106"_s, {});
        Tier t;
        t.name = u"黄金级"_s;
        t.rank = 7;
        gold = store.add(t);
        TierAssignment given;
        given.customer = bank;
        given.tier = gold;
        given.startsOn = store.clock().today();
        given.state = AssignmentState::Approved;
        store.add(given);
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        engineer = store.add(e);
        store.clock().set(firstMonday().plusDays(-30));
        old = record(gas, u"报告数据对不上"_s);
        must(store->writeNow(u"Answer"_s,
                             [&](UnitOfWork& u) { return answerComplaint(u, old, u"已更正"_s); }));
        store.clock().set(firstMonday());
        plain = record(gas, u"电话一直转接"_s);
        store.clock().set(firstMonday().plusMinutes(5));
        formal = record(bank, u"夜间变更未提前通知"_s, ComplaintLevel::Complaint, engineer);
    }
    Id<Customer> addCustomer(const QString& code, const QString& name, const QString& region,
                             const QString& manager)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = region;
        c.accountManager = manager;
        return store.add(c);
    }
    Id<Complaint> record(Id<Customer> customer, const QString& title,
                         ComplaintLevel level = ComplaintLevel::Grievance, Id<Engineer> owner = {})
    {
        Complaint c;
        c.customer = customer;
        c.title = title;
        c.level = level;
        c.engineer = owner;
        return must(store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, c); }));
    }
    QVector<Uuid> ids(const ComplaintFilter& filter, ComplaintOrder order = {})
    {
        return must(store->readNow([&](Reader& r) { return complaintIds(r, filter, order); }));
    }
    QStringList keys(ComplaintGrouping grouping)
    {
        QStringList all;
        for (const ComplaintGroup& g : must(store->readNow(
                 [&](Reader& r) { return complaintGroups(r, {}, ComplaintOrder::Newest, grouping); })))
            all << g.key;
        return all;
    }
    BulkResult move(const QVector<Uuid>& which, const ComplaintMove& to)
    {
        return must(store->writeNow(u"Move"_s, [&](UnitOfWork& u) { return moveComplaints(u, which, to); }));
    }

    TestStore store;
    Id<Customer> gas, bank;
    Id<Tier> gold;
    Id<Engineer> engineer;
    Id<Complaint> old, plain, formal;
};

} // namespace

TEST_F(ComplaintList, IsOrderedByAnyColumnBothWaysAndThoseWithoutAValueComeLast)
{
    using enum ComplaintSort;
    const auto sorted = [&](ComplaintSort by, bool descending) { return ids({}, {by, descending}); };
    EXPECT_THAT(sorted(Received, true), ElementsAre(formal.uuid, plain.uuid, old.uuid));
    EXPECT_THAT(sorted(Received, false), ElementsAre(old.uuid, plain.uuid, formal.uuid));
    EXPECT_THAT(sorted(Due, false), ElementsAre(formal.uuid, plain.uuid, old.uuid));
    EXPECT_THAT(sorted(Due, true), ElementsAre(old.uuid, plain.uuid, formal.uuid));
    EXPECT_THAT(sorted(Number, false), ElementsAre(old.uuid, plain.uuid, formal.uuid));
    EXPECT_THAT(sorted(Customer, true), ElementsAre(formal.uuid, plain.uuid, old.uuid));
    EXPECT_THAT(sorted(Tier, false), ElementsAre(formal.uuid, plain.uuid, old.uuid)) << "those without last";
    EXPECT_THAT(sorted(Tier, true), ElementsAre(formal.uuid, plain.uuid, old.uuid)) << "either way";
    EXPECT_THAT(sorted(Region, false), ElementsAre(formal.uuid, plain.uuid, old.uuid));
    EXPECT_THAT(sorted(Owner, false), ElementsAre(formal.uuid, plain.uuid, old.uuid)) << "陈 before 钱";
    EXPECT_THAT(sorted(Owner, true), ElementsAre(plain.uuid, old.uuid, formal.uuid));
    EXPECT_EQ(sorted(Level, false).first(), formal.uuid);
    EXPECT_EQ(sorted(Title, false).first(), old.uuid) << "bao before dian before ye";
    const auto first = must(store->readNow([](Reader& r) {
        return firstComplaints(r, {}, {ComplaintSort::Title, true}, 1);
    }));
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first[0].id, formal);
}

TEST_F(ComplaintList, ComesInGroupsOfTierRegionAndAllElse)
{
    EXPECT_THAT(keys(ComplaintGrouping::Tier), ElementsAre(gold.uuid.toString(), QString()));
    EXPECT_THAT(keys(ComplaintGrouping::Region), ElementsAre(u"33"_s, u"35"_s));
    EXPECT_THAT(keys(ComplaintGrouping::Owner), ElementsAre(u"陈思远"_s, u"钱丽"_s));
    EXPECT_THAT(keys(ComplaintGrouping::Month), ElementsAre(u"2026-11"_s, u"2026-10"_s));
    EXPECT_THAT(keys(ComplaintGrouping::Level), ElementsAre(u"complaint"_s, u"grievance"_s));
    move({plain.uuid}, {.to = ComplaintStep::Plan});
    EXPECT_THAT(keys(ComplaintGrouping::Stage), ElementsAre(u"acceptance"_s, u"plan"_s));
}

TEST_F(ComplaintList, IsNarrowedByTierAndRegionWhichTheirCustomersOffer)
{
    EXPECT_THAT(ids({.tier = gold}), ElementsAre(formal.uuid));
    EXPECT_EQ(ids({.region = u"35"_s}).size(), 2);
    EXPECT_THAT(ids({.text = u"电话"_s, .region = u"35"_s}), ElementsAre(plain.uuid));
    EXPECT_TRUE(ids({.text = u"电话"_s, .tier = gold}).isEmpty());
    const CustomerPlaces places =
        must(store->readNow([](Reader& r) { return customerPlaces(r, EntityKind::Complaint); }));
    ASSERT_EQ(places.tiers.size(), 2);
    EXPECT_EQ(places.tiers[0].value, gold);
    ASSERT_EQ(places.regions.size(), 2);
    EXPECT_EQ(places.regions[1].value, u"35"_s);
    EXPECT_EQ(places.regions[1].count, 2);
}

TEST_F(ComplaintList, SumsWhatSomeOfThemHaveTogether)
{
    const auto sums = must(store->readNow([&](Reader& r) {
        return complaintSums(r, {old.uuid, plain.uuid, formal.uuid});
    }));
    EXPECT_EQ(sums, (ComplaintSums{3, 3, 1, 2, 2})) << "the old one was answered at once";
}

TEST_F(ComplaintList, IsGivenToAnOwnerAsOneStep)
{
    const QVector<Uuid> all{old.uuid, plain.uuid, formal.uuid};
    const auto given =
        must(store->writeNow(u"Give"_s, [&](UnitOfWork& u) { return assignComplaints(u, all, engineer); }));
    EXPECT_EQ(given.changed, 2);
    EXPECT_EQ(given.left, 1) << "it was theirs already";
    EXPECT_THAT(keys(ComplaintGrouping::Owner), ElementsAre(u"陈思远"_s));
    const auto nobody =
        store->writeNow(u"Give"_s, [&](UnitOfWork& u) { return assignComplaints(u, all, {}); });
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().field, u"engineer"_s);
}

TEST_F(ComplaintList, IsPutIntoAnotherStageWhereTheRuleLetsIt)
{
    const QVector<Uuid> all{old.uuid, plain.uuid, formal.uuid};
    move({plain.uuid}, {.to = ComplaintStep::Verification});
    const BulkResult on = move(all, {.to = ComplaintStep::Verification});
    EXPECT_EQ(on.changed, 2);
    EXPECT_EQ(on.left, 1) << "it was there already";
    EXPECT_EQ(store.get(formal).stage, ComplaintStep::Verification);
    const BulkResult closing = move(all, {.to = ComplaintStep::Closed});
    EXPECT_EQ(closing.changed, 0) << "each is closed by itself";
    EXPECT_FALSE(closing.why.isEmpty());
    const auto back = store->writeNow(
        u"Back"_s, [&](UnitOfWork& u) { return moveComplaints(u, all, {.to = ComplaintStep::Acceptance}); });
    ASSERT_FALSE(back) << "what returns needs a reason, and none is changed without";
    EXPECT_EQ(back.error().field, u"note"_s);
    EXPECT_EQ(store.get(old).stage, ComplaintStep::Verification);
    EXPECT_EQ(move(all, {.to = ComplaintStep::Acceptance, .note = u"受理有误"_s}).changed, 3);
}

TEST(ComplaintListFaults, ChangingManyComplaintsIsCompleteOrNotAtAll)
{
    QVector<Uuid> all;
    Id<Engineer> engineer;
    const auto prepare = [&](TestStore& store) {
        store.clock().set(firstMonday());
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"福建闽越燃气"_s;
        const Id<Customer> customer = store.add(c);
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        engineer = store.add(e);
        all = must(store->writeNow(u"Record"_s, [&](UnitOfWork& u) -> Result<QVector<Uuid>> {
            return QVector{recordIn(u, customer, u"报告数据对不上"_s).uuid,
                           recordIn(u, customer, u"电话一直转接"_s).uuid};
        }));
    };
    const auto sweep = [&](const std::function<Result<BulkResult>(UnitOfWork&)>& step) {
        sweepFaults(prepare, [&](Store& store) -> Done {
            ZHIKE_TRY(store.writeNow(u"Step"_s, step));
            return {};
        });
    };
    sweep([&](UnitOfWork& u) { return assignComplaints(u, all, engineer); });
    sweep([&](UnitOfWork& u) { return moveComplaints(u, all, {.to = ComplaintStep::Plan}); });
    sweep([&](UnitOfWork& u) { return archiveComplaints(u, all, true); });
}
