// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/list.h"

#include "core/customer/list_sql.h"
#include "core/request/request.h"
#include "core/visit/visit.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;
using testing::ElementsAre;

namespace {

/// Four customers: 北京 (gold, finance), 杭州 (no tier), 上海 (silver, finance), and an archived one.
class CustomerList : public testing::Test
{
protected:
    CustomerList()
    {
        tiers = must(store->readNow([](Reader& r) { return tiersByRank(r); }));
        engineer = store.add(anEngineer(u"E-001"_s, u"陈思远"_s));
        gold = add(u"C-0003"_s, u"北方银行"_s, u"110105"_s, u"金融"_s);
        plain = add(u"C-0001"_s, u"华信科技"_s, u"330106"_s, u"制造"_s, CustomerStatus::Potential);
        silver = add(u"C-0002"_s, u"临江证券"_s, u"310101"_s, u"金融"_s);
        gone = add(u"C-0004"_s, u"旧客户"_s, {}, {});
        assign(gold, tiers.at(2));
        assign(silver, tiers.at(1));
        EngineerAssignment a;
        a.customer = silver;
        a.engineer = engineer;
        a.startsOn = QDate(2026, 1, 1);
        store.add(a);
        must(store->writeNow(u"Archive"_s, [this](UnitOfWork& u) -> Done { return u.archive(gone); }));
    }

    static Result<std::vector<Id<Tier>>> tiersByRank(Reader& r)
    {
        std::vector<Id<Tier>> ids;
        Query q = r.query("SELECT id FROM tier ORDER BY rank");
        while (q.next())
            ids.push_back(q.id<Tier>(0));
        ZHIKE_TRY(q.done());
        return ids;
    }
    Id<Customer> add(const QString& code, const QString& name, const QString& region, const QString& industry,
                     CustomerStatus status = CustomerStatus::Covered)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = region;
        c.industry = industry;
        c.status = status;
        return store.add(c);
    }
    void assign(Id<Customer> customer, Id<Tier> tier)
    {
        TierAssignment a;
        a.customer = customer;
        a.tier = tier;
        a.startsOn = QDate(2026, 1, 1);
        a.reason = u"签约"_s;
        store.add(a);
    }
    void addVisit(Id<Customer> customer, QDate day)
    {
        Visit v;
        v.number = u"VA26-%1"_s.arg(day.dayOfYear());
        v.customer = customer;
        v.plannedStart = Instant::of(day, QTime(10, 0), store.clock().zone());
        store.add(v);
    }
    std::vector<QString> names(const CustomerFilter& filter, CustomerOrder order = {}, int limit = -1)
    {
        const auto rows = must(store->readNow([&](Reader& r) -> Result<QVector<CustomerRow>> {
            ZHIKE_ASSIGN(const auto ids,
                         limit < 0 ? customerIds(r, filter, order) : firstCustomers(r, filter, order, limit));
            return customerRows(r, ids);
        }));
        std::vector<QString> all;
        for (const CustomerRow& row : rows)
            all.push_back(row.name);
        return all;
    }

    TestStore store;
    std::vector<Id<Tier>> tiers;
    Id<Engineer> engineer;
    Id<Customer> gold, plain, silver, gone;
};

/// How SQLite finds the first page of the whole list in an order.
Result<QString> planOf(Reader& reader, CustomerSort by)
{
    ZHIKE_ASSIGN(const auto listings, customerListings(reader, {}, {by, false}));
    const std::string sql = "EXPLAIN QUERY PLAN " + listings.front().sql;
    Query q = reader.query(sql);
    int at = 0;
    for (const Value& value : listings.front().values)
        q.bindAt(++at, value);
    q.bindAt(++at, 100);
    QString plan;
    while (q.next())
        plan += q.text(3) + u'\n';
    ZHIKE_TRY(q.done());
    return plan;
}

} // namespace

TEST_F(CustomerList, ReadsInPinyinOrderAndLeavesArchivedOnesToTheirOwnList)
{
    EXPECT_THAT(names({}), ElementsAre(u"北方银行"_s, u"华信科技"_s, u"临江证券"_s));
    CustomerFilter archived;
    archived.archived = true;
    EXPECT_THAT(names(archived), ElementsAre(u"旧客户"_s));
}

TEST_F(CustomerList, NarrowsByEveryFilterAndByAllOfThemTogether)
{
    CustomerFilter f;
    f.tiers = {tiers.at(1), tiers.at(2)};
    EXPECT_THAT(names(f), ElementsAre(u"北方银行"_s, u"临江证券"_s));
    f.tiers = {tiers.at(2), Id<Tier>()};
    EXPECT_THAT(names(f), ElementsAre(u"北方银行"_s, u"华信科技"_s)) << "gold, or without a tier";
    f = {};
    f.regions = {u"33"_s, u"3101"_s};
    EXPECT_THAT(names(f), ElementsAre(u"华信科技"_s, u"临江证券"_s));
    f = {};
    f.industries = {u"金融"_s};
    f.engineers = {engineer};
    EXPECT_THAT(names(f), ElementsAre(u"临江证券"_s));
    f.engineers = {Id<Engineer>()};
    EXPECT_THAT(names(f), ElementsAre(u"北方银行"_s)) << "nobody looks after it";
    f = {};
    f.statuses = {CustomerStatus::Potential, CustomerStatus::Lost};
    EXPECT_THAT(names(f), ElementsAre(u"华信科技"_s));
}

TEST_F(CustomerList, IsSearchedByAnyPartOfANameByPinyinAndByCode)
{
    CustomerFilter f;
    for (const QString& typed : {u"信科"_s, u"huaxin"_s, u"hxkj"_s, u"c-0001"_s}) {
        f.text = typed;
        EXPECT_THAT(names(f), ElementsAre(u"华信科技"_s)) << typed.toStdString();
    }
    f.text = u"“没有"_s;
    EXPECT_THAT(names(f), ElementsAre());
    f.text = u"%_'\""_s;
    EXPECT_THAT(names(f), ElementsAre());
}

TEST_F(CustomerList, PutsWhatHasNoValueLastInEitherDirection)
{
    addVisit(silver, QDate(2026, 12, 1));
    addVisit(gold, QDate(2026, 12, 20));
    EXPECT_THAT(names({}, {CustomerSort::NextVisit, false}),
                ElementsAre(u"临江证券"_s, u"北方银行"_s, u"华信科技"_s));
    EXPECT_THAT(names({}, {CustomerSort::NextVisit, true}),
                ElementsAre(u"北方银行"_s, u"临江证券"_s, u"华信科技"_s));
    EXPECT_THAT(names({}, {CustomerSort::NextVisit, true}, 3),
                ElementsAre(u"北方银行"_s, u"临江证券"_s, u"华信科技"_s))
        << "the first page goes on into those without one";
    EXPECT_THAT(names({}, {CustomerSort::Tier, true}, 2), ElementsAre(u"北方银行"_s, u"临江证券"_s));
    EXPECT_THAT(names({}, {CustomerSort::Code, true}),
                ElementsAre(u"北方银行"_s, u"临江证券"_s, u"华信科技"_s));
}

TEST_F(CustomerList, ShowsInARowWhatMattersAboutTheCustomer)
{
    addVisit(silver, QDate(2026, 12, 1));
    Request request;
    request.number = u"RA26-000001"_s;
    request.customer = silver;
    request.title = u"交易变慢"_s;
    store.add(request);
    const auto rows = must(store->readNow([&](Reader& r) {
        return customerRows(r, {silver.uuid, makeUuid(1), plain.uuid});
    }));
    ASSERT_EQ(rows.size(), 2) << "one that is gone is left out";
    const CustomerRow& row = rows[0];
    EXPECT_EQ(row.name, u"临江证券"_s);
    EXPECT_EQ(row.tierName, u"银牌"_s);
    EXPECT_EQ(row.tierRank, 1);
    EXPECT_EQ(row.engineerName, u"陈思远"_s);
    EXPECT_EQ(row.openRequests, 1);
    ASSERT_TRUE(row.nextVisit);
    EXPECT_EQ(row.nextVisit->dateIn(store.clock().zone()), QDate(2026, 12, 1));
    EXPECT_FALSE(rows[1].tier);
    EXPECT_EQ(rows[1].tierRank, -1);
}

TEST_F(CustomerList, CountsEachValueThatItCanBeNarrowedBy)
{
    const CustomerFacets f = must(store->readNow([](Reader& r) { return customerFacets(r, false); }));
    EXPECT_EQ(f.total, 3);
    EXPECT_THAT(f.tiers, ElementsAre(Facet<Id<Tier>>{tiers.at(2), u"金牌"_s, 1, u"Gold"_s},
                                     Facet<Id<Tier>>{tiers.at(1), u"银牌"_s, 1, u"Silver"_s},
                                     Facet<Id<Tier>>{{}, {}, 1}));
    EXPECT_THAT(f.industries,
                ElementsAre(Facet<QString>{u"金融"_s, {}, 2}, Facet<QString>{u"制造"_s, {}, 1}));
    EXPECT_THAT(f.engineers,
                ElementsAre(Facet<Id<Engineer>>{engineer, u"陈思远"_s, 1}, Facet<Id<Engineer>>{{}, {}, 2}));
    EXPECT_THAT(f.statuses, ElementsAre(Facet<CustomerStatus>{CustomerStatus::Potential, {}, 1},
                                        Facet<CustomerStatus>{CustomerStatus::Covered, {}, 2}));
}

TEST_F(CustomerList, FindsItsFirstPageThroughAnIndex)
{
    for (int i = 0; i < customerSorts; ++i) {
        const auto by = static_cast<CustomerSort>(i);
        const QString plan = must(store->readNow([&](Reader& r) { return planOf(r, by); }));
        EXPECT_TRUE(plan.contains("USING"_L1)) << plan.toStdString();
        EXPECT_FALSE(plan.contains("TEMP B-TREE FOR ORDER BY"_L1)) << plan.toStdString();
    }
}
