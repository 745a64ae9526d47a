// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, groups and sums of the list of customers, held against the same work done in memory.
#include "core/base/pinyin.h"
#include "core/customer/list.h"
#include "core/customer/list_sql.h"
#include "core/request/request.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

/// Thirty customers that differ in everything, with gaps.
class CustomerOrders : public testing::Test
{
protected:
    CustomerOrders()
    {
        tiers = must(store->readNow([](Reader& r) -> Result<std::vector<Id<Tier>>> {
            std::vector<Id<Tier>> ids;
            Query q = r.query("SELECT id FROM tier ORDER BY rank");
            while (q.next())
                ids.push_back(q.id<Tier>(0));
            ZHIKE_TRY(q.done());
            return ids;
        }));
        must(store->writeNow(u"Fill"_s, [this](UnitOfWork& u) { return fill(u); }));
    }

    Done fill(UnitOfWork& u)
    {
        const QStringList people{u"周明"_s, u"陈思远"_s, u"吴雨桐"_s, u"安然"_s};
        std::vector<Id<Engineer>> engineers;
        for (int i = 0; i < 4; ++i) {
            Engineer e;
            e.number = u"E-%1"_s.arg(i);
            e.name = people[i];
            ZHIKE_ASSIGN(engineers.emplace_back(), u.insert(e));
        }
        const QStringList names{u"北方银行"_s, u"华信科技"_s, u"临江证券"_s, u"安徽水务"_s, u"Zeta"_s};
        const QStringList industries{u"金融"_s, u"制造"_s, {}, u"医疗"_s};
        const QStringList regions{u"330106"_s, {}, u"110105"_s, u"310101"_s, u"330200"_s};
        for (int i = 0; i < 30; ++i) {
            Customer c;
            c.code = u"C-%1"_s.arg((i * 7) % 30, 4, 10, QChar(u'0'));
            c.name = names[i % 5] + QString::number(i / 5);
            c.industry = industries[i % 4];
            c.region = regions[i % 5];
            c.status = static_cast<CustomerStatus>(i % 4);
            c.accountManager = i % 3 == 0 ? QString() : people[i % 4];
            ZHIKE_ASSIGN(const Id<Customer> id, u.insert(c));
            ZHIKE_TRY(fillOne(u, id, i, engineers));
        }
        return {};
    }
    Done fillOne(UnitOfWork& u, Id<Customer> id, int i, const std::vector<Id<Engineer>>& engineers)
    {
        if (i % 5 != 0) {
            TierAssignment t;
            t.customer = id;
            t.tier = tiers.at(static_cast<size_t>(i % 4));
            t.startsOn = QDate(2026, 1, 1);
            t.reason = u"签约"_s;
            ZHIKE_TRY(u.insert(t));
        }
        if (i % 7 != 0) {
            EngineerAssignment a;
            a.customer = id;
            a.engineer = engineers.at(static_cast<size_t>(i % 4));
            a.startsOn = QDate(2026, 1, 1);
            ZHIKE_TRY(u.insert(a));
        }
        if (i % 3 != 0) {
            Contract k;
            k.customer = id;
            k.number = u"K-%1"_s.arg(i);
            k.startsOn = QDate(2026, 1, 1);
            k.endsOn = QDate(2027, 1 + i % 12, 1);
            k.annualFee = Fen{(i % 9) * 100'000};
            ZHIKE_TRY(u.insert(k));
        }
        if (i % 4 != 0) {
            Visit v;
            v.number = u"V-%1"_s.arg(i);
            v.customer = id;
            v.plannedStart =
                Instant::of(QDate(2026, 11 + i % 2, 24).addDays(i), QTime(10, 0), store.clock().zone());
            ZHIKE_TRY(u.insert(v));
        }
        for (int n = 0; n < i % 3; ++n) {
            Request r;
            r.number = u"R-%1-%2"_s.arg(i).arg(n);
            r.customer = id;
            r.title = u"慢"_s;
            ZHIKE_TRY(u.insert(r));
        }
        for (int n = 0; n < i % 4; ++n) {
            NextStep s;
            s.customer = id;
            s.text = u"回访"_s;
            s.dueOn = QDate(2026, 11, 1);
            ZHIKE_TRY(u.insert(s));
        }
        return {};
    }

    QVector<CustomerRow> rows(CustomerOrder order)
    {
        return must(store->readNow([&](Reader& r) -> Result<QVector<CustomerRow>> {
            ZHIKE_ASSIGN(const auto ids, customerIds(r, {}, order));
            return customerRows(r, ids);
        }));
    }

    TestStore store;
    std::vector<Id<Tier>> tiers;
};

/// What an order compares, as one value; none where a customer has nothing to compare.
std::optional<std::variant<qint64, QString>> keyOf(const CustomerRow& c, CustomerSort by)
{
    using Key = std::optional<std::variant<qint64, QString>>;
    const auto text = [](const QString& t) { return t.isEmpty() ? Key() : Key(t); };
    const auto word = [](const QString& t) { return t.isEmpty() ? Key() : Key(pinyinSortKey(t)); };
    const auto at = [](const std::optional<Instant>& t) { return t ? Key(t->ms) : Key(); };
    switch (by) {
    case CustomerSort::Name:
        return word(c.name);
    case CustomerSort::Code:
        return text(c.code);
    case CustomerSort::Tier:
        return Key(qint64{c.tierRank});
    case CustomerSort::Region:
        return text(c.region);
    case CustomerSort::OpenRequests:
        return Key(qint64{c.openRequests});
    case CustomerSort::LastVisit:
        return at(c.lastVisit);
    case CustomerSort::NextVisit:
        return at(c.nextVisit);
    case CustomerSort::Status:
        return Key(QString(enumText(c.status)));
    case CustomerSort::Industry:
        return word(c.industry);
    case CustomerSort::Engineer:
        return word(c.engineerName);
    case CustomerSort::AccountManager:
        return word(c.accountManager);
    case CustomerSort::OverdueSteps:
        return Key(qint64{c.overdueSteps});
    case CustomerSort::ContractEnds:
        return text(c.contractEnds.toString(Qt::ISODate));
    case CustomerSort::AnnualFee:
        return c.annualFee ? Key(c.annualFee->amount) : Key();
    case CustomerSort::Health:
        return c.health ? Key(qint64{*c.health}) : Key();
    }
    return {};
}

} // namespace

TEST_F(CustomerOrders, SortTheSameByEveryColumnAsInMemory)
{
    for (int i = 0; i < customerSorts; ++i) {
        const auto by = static_cast<CustomerSort>(i);
        for (const bool descending : {false, true}) {
            const QVector<CustomerRow> sorted = rows({by, descending});
            ASSERT_EQ(sorted.size(), 30);
            for (qsizetype n = 1; n < sorted.size(); ++n) {
                const auto before = keyOf(sorted[n - 1], by);
                const auto after = keyOf(sorted[n], by);
                if (!after)
                    continue; // those without come last either way
                ASSERT_TRUE(before) << "order " << i << ", row " << n;
                EXPECT_TRUE(descending ? *before >= *after : *before <= *after)
                    << "order " << i << ", row " << n;
            }
        }
    }
}

TEST_F(CustomerOrders, DividedIntoGroupsTheyAreStillAllThereInTheSameOrder)
{
    const CustomerOrder order{CustomerSort::OpenRequests, true};
    const QVector<CustomerRow> all = rows(order);
    for (int i = 0; i < customerGroupings; ++i) {
        const auto grouping = static_cast<CustomerGrouping>(i);
        const auto groups =
            must(store->readNow([&](Reader& r) { return customerGroups(r, {}, order, grouping); }));
        QVector<Uuid> gathered;
        for (const CustomerGroup& group : groups) {
            EXPECT_FALSE(group.ids.isEmpty());
            QVector<Uuid> inOrder;
            for (const CustomerRow& row : all) {
                if (group.ids.contains(row.id.uuid))
                    inOrder.append(row.id.uuid);
            }
            EXPECT_EQ(inOrder, group.ids) << "grouping " << i;
            gathered += group.ids;
        }
        EXPECT_EQ(gathered.size(), all.size()) << "grouping " << i;
        std::ranges::sort(gathered);
        EXPECT_EQ(std::ranges::adjacent_find(gathered), gathered.end()) << "nobody stands in two groups";
    }
}

TEST_F(CustomerOrders, GroupsComeInTheirOwnOrderAndThoseWithoutLast)
{
    const auto keys = [this](CustomerGrouping grouping) {
        std::vector<QString> all;
        const auto groups =
            must(store->readNow([&](Reader& r) { return customerGroups(r, {}, {}, grouping); }));
        for (const CustomerGroup& g : groups)
            all.push_back(g.name.isEmpty() ? g.key : g.name);
        return all;
    };
    using testing::ElementsAre;
    EXPECT_THAT(keys(CustomerGrouping::Tier),
                ElementsAre(u"钻石"_s, u"金牌"_s, u"银牌"_s, u"普通"_s, QString()));
    EXPECT_THAT(keys(CustomerGrouping::Region), ElementsAre(u"11"_s, u"31"_s, u"33"_s, QString()));
    EXPECT_THAT(keys(CustomerGrouping::Engineer),
                ElementsAre(u"安然"_s, u"陈思远"_s, u"吴雨桐"_s, u"周明"_s, QString()));
    EXPECT_THAT(keys(CustomerGrouping::Month),
                ElementsAre(u"2026-11"_s, u"2026-12"_s, u"2027-01"_s, QString()));
}

TEST_F(CustomerOrders, SumsAreThoseOfTheRows)
{
    const QVector<CustomerRow> all = rows({});
    CustomerSums expected;
    QVector<Uuid> ids;
    for (qsizetype i = 0; i < all.size(); i += 2) {
        ids.append(all[i].id.uuid);
        ++expected.customers;
        expected.openRequests += all[i].openRequests;
        expected.overdueSteps += all[i].overdueSteps;
        expected.annualFee.amount += all[i].annualFee.value_or(Fen{}).amount;
    }
    ids.append(makeUuid(1));
    EXPECT_EQ(must(store->readNow([&](Reader& r) { return customerSums(r, ids); })), expected)
        << "one that is gone counts nothing";
}

TEST_F(CustomerOrders, KnowWhoseCustomersTheyAre)
{
    CustomerFilter filter;
    filter.mine = u"陈思远"_s;
    const auto ids = must(store->readNow([&](Reader& r) { return customerIds(r, filter, {}); }));
    qsizetype expected = 0;
    for (const CustomerRow& row : rows({}))
        expected += row.accountManager == filter.mine || row.engineerName == filter.mine;
    EXPECT_GT(expected, 0);
    EXPECT_EQ(ids.size(), expected);
    const auto facets =
        must(store->readNow([&](Reader& r) { return customerFacets(r, false, filter.mine); }));
    EXPECT_EQ(facets.mine, expected);
    int managed = 0;
    for (const auto& facet : facets.managers) {
        CustomerFilter by;
        by.managers = {facet.value};
        const auto found = must(store->readNow([&](Reader& r) { return customerIds(r, by, {}); }));
        EXPECT_EQ(found.size(), facet.count) << facet.value.toStdString();
        managed += facet.count;
    }
    EXPECT_EQ(managed, facets.total);
}

TEST_F(CustomerOrders, FollowAnEngineersNewName)
{
    Engineer engineer = must(store->readNow([](Reader& r) -> Result<Engineer> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Engineer, u"E-0"_s));
        return r.find(Id<Engineer>(id));
    }));
    engineer.name = u"阿明"_s;
    must(store->writeNow(u"Rename"_s, [&](UnitOfWork& u) { return u.update(engineer); }));
    EXPECT_EQ(rows({CustomerSort::Engineer, false}).first().engineerName, u"阿明"_s);
}

TEST(CustomerCards, ThatAreAllOutOfDateAreMadeAgainWhenTheFileIsOpened)
{
    TestStore store;
    must(store->writeNow(u"Fill"_s, [](UnitOfWork& u) -> Done {
        for (int i = 0; i < 2'100; ++i) { // so many that their indexes are made again too
            Customer c;
            c.code = u"C-%1"_s.arg(i);
            c.name = u"客户"_s;
            c.accountManager = u"李工"_s;
            ZHIKE_TRY(u.insert(c));
        }
        return {};
    }));
    must(store->maintainNow([](Reader& r) {
        return r.connection().execute(
            "UPDATE customer_card SET stale_on = '2000-01-01', account_manager = NULL");
    }));
    store.reopen();
    CustomerFilter filter;
    filter.managers = {u"李工"_s};
    EXPECT_EQ(must(store->readNow([&](Reader& r) { return customerIds(r, filter, {}); })).size(), 2'100);
}
