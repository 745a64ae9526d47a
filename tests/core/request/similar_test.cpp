// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/similar.h"

#include "core/customer/system_change.h"
#include "core/request/request_usecases.h"
#include "core/request/surroundings.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class Similar : public testing::Test
{
protected:
    Similar()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"上海临江医院"_s;
        customer = store.add(c);
        archive = addSystem(u"影像归档存储"_s, u"OceanFS 5300"_s);
        other = addSystem(u"门禁"_s, u"DoorKit"_s);
    }
    Id<System> addSystem(const QString& name, const QString& product)
    {
        System s;
        s.customer = customer;
        s.name = name;
        s.product = product;
        s.supplier = Supplier::ThirdParty;
        s.warrantyUntil = QDate(2027, 4, 30);
        return store.add(s);
    }
    Id<Request> opened(const QString& title, Id<System> system, bool solved)
    {
        Request draft;
        draft.customer = customer;
        draft.system = system;
        draft.title = title;
        const auto id =
            must(store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, draft); }));
        if (solved)
            must(store->writeNow(u"Solve"_s, [&](UnitOfWork& u) {
                return changeRequestState(u, id, {.to = RequestState::Resolved, .solution = u"更换"_s});
            }));
        return id;
    }

    TestStore store;
    Id<Customer> customer;
    Id<System> archive;
    Id<System> other;
};

} // namespace

TEST(Similarity, IsDiceOverPairsOfCharacters)
{
    EXPECT_EQ(pairsOf(u"归档 慢"), (std::vector<std::u32string>{U"归档", U"慢"}));
    EXPECT_EQ(pairsOf(u"，。"), std::vector<std::u32string>());
    EXPECT_DOUBLE_EQ(dice(pairsOf(u"影像调阅"), pairsOf(u"影像调取")), 2.0 * 2 / (3 + 3));
    EXPECT_DOUBLE_EQ(dice({}, pairsOf(u"影像")), 0);
}

TEST(Similarity, CountsTitlesWhatHappenedAndThePlace)
{
    const Id<System> one(makeUuid(1));
    const Id<System> two(makeUuid(2));
    const RequestTraits a{u"影像调阅"_s, u"间歇失败"_s, one, u"OceanFS"_s};
    EXPECT_DOUBLE_EQ(similarity(a, a), 1);
    EXPECT_DOUBLE_EQ(similarity(a, {u"影像调阅"_s, u"间歇失败"_s, two, u"OceanFS"_s}),
                     0.55 + 0.25 + 0.2 * 0.7);
    EXPECT_DOUBLE_EQ(similarity(a, {u"影像调阅"_s, {}, {}, {}}), 0.8) << "nothing said: the titles decide";
    EXPECT_DOUBLE_EQ(similarity(a, {u"打印偏暗"_s, {}, two, {}}), 0);
}

TEST_F(Similar, FindsWhatWasSolvedOnTheSameSystemFirst)
{
    const auto elsewhere = opened(u"影像调阅间歇失败"_s, other, true);
    const auto here = opened(u"归档后影像调阅变慢"_s, archive, true);
    opened(u"影像调阅间歇失败又来了"_s, archive, false);
    opened(u"打印偏暗"_s, other, true);
    const auto asked = opened(u"影像调阅间歇失败"_s, archive, false);
    const auto found = must(store->readNow([&](Reader& r) -> Result<std::vector<SolvedRequest>> {
        ZHIKE_ASSIGN(const Request request, r.find(asked));
        return similarSolved(r, request);
    }));
    ASSERT_EQ(found.size(), 2U) << "neither what is open nor what is different";
    EXPECT_EQ(found[0].id, here);
    EXPECT_EQ(found[1].id, elsewhere);
    EXPECT_GT(found[1].similarity, found[0].similarity) << "the same system goes before what is more alike";
}

TEST_F(Similar, StandsBesideWhatElseSurroundsTheRequest)
{
    SystemChange change;
    change.customer = customer;
    change.system = archive;
    change.what = u"固件 7.1.9 → 7.2.4"_s;
    change.changedAt = sunday().plusDays(-30);
    store.add(change);
    Risk risk;
    risk.customer = customer;
    risk.system = archive;
    risk.text = u"单控制器"_s;
    risk.likelihood = 3;
    risk.impact = 4;
    store.add(risk);
    risk.state = RiskState::Removed;
    store.add(risk);
    Engineer e;
    e.number = u"E1"_s;
    e.name = u"郑凯"_s;
    EngineerAssignment care;
    care.customer = customer;
    care.engineer = store.add(e);
    care.startsOn = QDate(2026, 1, 1);
    store.add(care);
    opened(u"慢"_s, archive, true);
    const auto id = opened(u"影像调阅失败"_s, archive, false);
    Request request = store.get(id);
    request.engineer = care.engineer;
    must(store->writeNow(u"Ask"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(request));
        return changeRequestState(u, id, {.to = RequestState::WaitingRd, .note = u"请确认固件"_s});
    }));
    request = store.get(id);
    const auto around = must(store->readNow([&](Reader& r) { return readSurroundings(r, request); }));
    EXPECT_EQ(around.supplier, Supplier::ThirdParty);
    EXPECT_EQ(around.warrantyUntil, QDate(2027, 4, 30));
    EXPECT_EQ(around.role, AssignmentRole::Primary);
    ASSERT_TRUE(around.fit);
    EXPECT_GE(*around.fit, 0);
    EXPECT_EQ(around.rdQuestion, u"请确认固件"_s);
    ASSERT_TRUE(around.year);
    EXPECT_EQ(around.year->changes, 1);
    EXPECT_EQ(around.year->lastChange, u"固件 7.1.9 → 7.2.4"_s);
    EXPECT_EQ(around.year->requests, 2);
    ASSERT_EQ(around.year->risks.size(), 1U);
    EXPECT_EQ(around.year->risks[0].text, u"单控制器"_s);
}
