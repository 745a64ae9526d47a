// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_bulk.h"
#include "core/request/request_facets.h"
#include "core/request/request_view.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;
using testing::ElementsAre;

namespace {

class RequestGroups : public testing::Test
{
protected:
    RequestGroups()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        const auto customer = store.add(c);
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        const auto chen = store.add(e);
        e.number = u"E-2"_s;
        e.name = u"安然"_s;
        const auto an = store.add(e);
        for (int i = 0; i < 9; ++i) {
            Request r;
            r.number = u"R-%1"_s.arg(i);
            r.customer = customer;
            r.title = u"交易变慢"_s;
            r.priority = static_cast<Priority>(i % 3);
            r.state = i % 2 == 0 ? RequestState::InProgress : RequestState::New;
            r.engineer = i % 4 == 0 ? Id<Engineer>() : i % 4 == 1 ? chen : an;
            r.openedAt = Instant::of(QDate(2026, 9 + i % 3, 5), QTime(9, i), store.clock().zone());
            store.add(r);
        }
    }
    std::vector<QString> keys(RequestGrouping grouping)
    {
        std::vector<QString> all;
        QVector<Uuid> gathered;
        for (const RequestGroup& g : must(store->readNow(
                 [&](Reader& r) { return requestGroups(r, {}, RequestOrder::Oldest, grouping); }))) {
            all.push_back(g.name.isEmpty() ? g.key : g.name);
            gathered += g.ids;
        }
        EXPECT_EQ(gathered.size(), 9) << "the groups' counts add up";
        return all;
    }
    TestStore store;
};

} // namespace

TEST_F(RequestGroups, ComeInTheirOwnOrderAndThoseWithoutLast)
{
    EXPECT_THAT(keys(RequestGrouping::Priority), ElementsAre(u"P1"_s, u"P2"_s, u"P3"_s));
    EXPECT_THAT(keys(RequestGrouping::State), ElementsAre(u"new"_s, u"in_progress"_s));
    EXPECT_THAT(keys(RequestGrouping::Engineer), ElementsAre(u"安然"_s, u"陈思远"_s, QString()));
    EXPECT_THAT(keys(RequestGrouping::Month), ElementsAre(u"2026-11"_s, u"2026-10"_s, u"2026-09"_s));
}

TEST_F(RequestGroups, KeepTheOrderOfTheList)
{
    const auto all = must(store->readNow([](Reader& r) { return requestIds(r, {}, RequestOrder::Oldest); }));
    for (const RequestGroup& g : must(store->readNow([](Reader& r) {
             return requestGroups(r, {}, RequestOrder::Oldest, RequestGrouping::Engineer);
         }))) {
        QVector<Uuid> expected;
        for (const Uuid& id : all) {
            if (g.ids.contains(id))
                expected.append(id);
        }
        EXPECT_EQ(g.ids, expected);
    }
}

TEST_F(RequestGroups, AreGivenToAnEngineerAndArchivedAsOneStep)
{
    const auto all = must(store->readNow([](Reader& r) { return requestIds(r, {}, RequestOrder::Oldest); }));
    const Id<Engineer> an(
        must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Engineer, u"E-2"_s); })));
    const auto given =
        must(store->writeNow(u"Give"_s, [&](UnitOfWork& u) { return assignRequests(u, all, an); }));
    EXPECT_EQ(given.changed + given.left, 9);
    EXPECT_GT(given.left, 0) << "some were theirs already";
    EXPECT_THAT(keys(RequestGrouping::Engineer), ElementsAre(u"安然"_s));
    const auto archived = must(store->writeNow(
        u"Archive"_s, [&](UnitOfWork& u) { return archiveRequests(u, all.mid(0, 4), true); }));
    EXPECT_EQ(archived.changed, 4);
    EXPECT_EQ(must(store->readNow([](Reader& r) { return requestIds(r, {}, RequestOrder::Oldest); })).size(),
              5);
}

TEST_F(RequestGroups, AreNarrowedByTierAndRegionOfTheCustomerWhichTheFacetsOffer)
{
    Tier gold;
    gold.name = u"黄金级"_s;
    gold.rank = 7;
    const Id<Tier> tier = store.add(gold);
    Customer c;
    c.code = u"C-2"_s;
    c.name = u"之江银行"_s;
    c.region = u"330106"_s;
    const auto bank = store.add(c);
    TierAssignment given;
    given.customer = bank;
    given.tier = tier;
    given.startsOn = store.clock().today();
    given.state = AssignmentState::Approved;
    store.add(given);
    Request r;
    r.number = u"R-99"_s;
    r.customer = bank;
    r.title = u"柜面超时"_s;
    r.openedAt = store.clock().now();
    const Uuid only = store.add(r).uuid;
    const auto ids = [&](const RequestFilter& f) {
        return must(
            store->readNow([&](Reader& reader) { return requestIds(reader, f, RequestOrder::Oldest); }));
    };
    EXPECT_EQ(ids({.tier = tier}), QVector{only});
    EXPECT_EQ(ids({.region = u"33"_s}), QVector{only});
    EXPECT_EQ(ids({.text = u"柜面"_s, .region = u"33"_s}), QVector{only});
    EXPECT_TRUE(ids({.text = u"柜面"_s, .region = u"11"_s}).isEmpty());
    EXPECT_TRUE(ids({.text = u"变慢"_s, .tier = tier}).isEmpty());
    const RequestFacets facets = must(store->readNow([](Reader& reader) { return requestFacets(reader); }));
    ASSERT_EQ(facets.customers.size(), 2);
    EXPECT_EQ(facets.customers[0].name, u"华信科技"_s) << "the one with the most open requests";
    EXPECT_EQ(facets.customers[0].count, 9);
    ASSERT_EQ(facets.places.tiers.size(), 2);
    EXPECT_EQ(facets.places.tiers[0].value, tier);
    const RequestSums sums = must(store->readNow([&](Reader& reader) -> Result<RequestSums> {
        ZHIKE_ASSIGN(const auto all, requestIds(reader, {}, RequestOrder::Oldest));
        return requestSums(reader, all);
    }));
    EXPECT_EQ(sums, (RequestSums{10, 10, 6, 2}));
    ASSERT_EQ(facets.places.regions.size(), 1);
    EXPECT_EQ(facets.places.regions[0].value, u"33"_s);
}

TEST(FaultSweep, ChangingManyRequestsIsCompleteOrNotAtAll)
{
    const auto prepare = [](TestStore& store) {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        const auto customer = store.add(c);
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        store.add(e);
        for (int i = 0; i < 2; ++i) {
            Request r;
            r.number = u"R-%1"_s.arg(i);
            r.customer = customer;
            r.title = u"慢"_s;
            store.add(r);
        }
    };
    const auto ids = [](Store& s) {
        return must(s.readNow([](Reader& r) { return requestIds(r, {}, RequestOrder::Oldest); }));
    };
    sweepFaults(prepare, [&](Store& s) -> Done {
        const Id<Engineer> engineer(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Engineer, u"E-1"_s); })));
        ZHIKE_TRY(s.writeNow(
            u"Give"_s, [all = ids(s), engineer](UnitOfWork& u) { return assignRequests(u, all, engineer); }));
        return {};
    });
    sweepFaults(prepare, [&](Store& s) -> Done {
        ZHIKE_TRY(s.writeNow(u"Archive"_s,
                             [all = ids(s)](UnitOfWork& u) { return archiveRequests(u, all, true); }));
        return {};
    });
}
