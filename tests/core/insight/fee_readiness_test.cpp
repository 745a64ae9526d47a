// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/assign.h"
#include "tests/core/insight/fee_paper.h"
#include "tests/support/core/fault_sweep.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;
using namespace test;

TEST(FeePeriod, IsWhatTheInstalmentPaysFor)
{
    Instalment i;
    i.id = someId();
    i.dueOn = day(10, 10);
    i.periodFrom = day(7, 1);
    i.periodTo = day(9, 30);
    i.reportPublishedOn = day(10, 8);
    const FeePeriod p = feePeriod(i, nullptr, day(1, 1));
    EXPECT_EQ(p.instalment, i.id);
    EXPECT_TRUE(p.contains(day(7, 1)) && p.contains(day(9, 30)) && !p.contains(day(10, 1)));
    EXPECT_FALSE(p.inAdvance);
    EXPECT_EQ(p.reportPublishedOn, day(10, 8));
}

TEST(FeePeriod, OfWhatIsPaidInAdvanceIsTheOneBefore)
{
    Instalment before;
    before.id = someId();
    before.dueOn = day(1, 1);
    before.periodFrom = day(1, 1);
    before.periodTo = day(6, 30);
    Instalment now = before;
    now.id = Id<Instalment>(makeUuid(2));
    now.dueOn = day(7, 1);
    now.periodFrom = day(7, 1);
    now.periodTo = day(12, 31);
    const FeePeriod p = feePeriod(now, &before, day(1, 1));
    EXPECT_TRUE(p.inAdvance);
    EXPECT_EQ(p.instalment, before.id);
    EXPECT_TRUE(p.contains(day(6, 30)) && !p.contains(day(7, 1)));
    EXPECT_TRUE(feePeriod(before, nullptr, day(1, 1)).isNull()) << "nothing was to be delivered yet";
}

TEST(FeePeriod, WithoutDaysOfItsOwnReachesFromWhatWasDueBefore)
{
    Instalment before;
    before.id = someId();
    before.dueOn = day(6, 30);
    Instalment now;
    now.id = Id<Instalment>(makeUuid(2));
    now.dueOn = day(12, 31);
    const FeePeriod p = feePeriod(now, &before, day(1, 1));
    EXPECT_EQ(p.from, day(7, 1));
    EXPECT_EQ(p.to, day(12, 31));
    EXPECT_EQ(feePeriod(before, nullptr, day(1, 1)).from, day(1, 1));
}

TEST(FeeObstacles, AreNoneWhereEverythingIsDone)
{
    FeeFacts facts;
    facts.today = day(10, 9);
    facts.period = {someId(), day(7, 1), day(9, 30), day(10, 8), false};
    FeeRequest answered;
    answered.answered = true;
    answered.explained = true;
    answered.breaches = {day(8, 1)};
    facts.requests = {answered};
    FeeEntitlement done;
    done.granted = 2;
    done.used = 3;
    facts.entitlements = {done};
    Commitment kept;
    kept.outcome = Outcome::Kept;
    kept.dueOn = day(8, 1);
    Commitment ahead;
    ahead.dueOn = day(10, 9);
    facts.commitments = {kept, ahead};
    facts.visits = {{{}, {}, {}, day(10, 9)}};
    EXPECT_TRUE(obstaclesOf(facts).empty());
}

TEST(FeeObstacles, NameWhatStandsInTheWayAndWhatOpensIt)
{
    FeeFacts facts;
    facts.today = day(10, 9);
    facts.period = {someId(), day(7, 1), day(9, 30), {}, false};
    FeeRequest waiting;
    waiting.id = Id<Request>(makeUuid(3));
    waiting.title = u"无法登录"_s;
    FeeRequest late;
    late.id = Id<Request>(makeUuid(4));
    late.answered = true;
    late.breaches = {day(6, 30), day(8, 2)};
    FeeRequest other = late; // missed outside the period
    other.id = Id<Request>(makeUuid(5));
    other.breaches = {day(10, 1)};
    facts.requests = {waiting, late, other};
    FeeEntitlement missing{day(1, 1), day(9, 30), EntitlementKind::Inspection, 3, 1, {}};
    facts.entitlements = {missing};
    Commitment overdue;
    overdue.id = Id<Commitment>(makeUuid(6));
    overdue.dueOn = day(10, 8);
    facts.commitments = {overdue};
    facts.visits = {{Id<Visit>(makeUuid(7)), u"VA26-000007"_s, u"巡检"_s, day(10, 8)}};
    facts.unsignedWork = {{Id<Visit>(makeUuid(8)), u"VA26-000008"_s, u"巡检"_s, day(8, 8)},
                          {Id<Visit>(makeUuid(9)), u"VA26-000009"_s, u"巡检"_s, day(9, 8)}};
    const auto all = obstaclesOf(facts);
    ASSERT_EQ(all.size(), 7U);
    EXPECT_EQ(all[6].key, u"unsigned:2"_s);
    EXPECT_EQ(all[0].kind, ObstacleKind::UnansweredRequest);
    EXPECT_EQ(all[0].id, waiting.id.uuid);
    EXPECT_EQ(all[1].kind, ObstacleKind::UnexplainedBreach);
    EXPECT_EQ(all[1].day, day(8, 2));
    EXPECT_EQ(all[2].key, u"entitlement:inspection:2026-01-01:2"_s);
    EXPECT_EQ(all[3].kind, ObstacleKind::ReportNotPublished);
    EXPECT_EQ(all[4].opens, EntityKind::Commitment);
    EXPECT_EQ(all[5].opens, EntityKind::Visit);
}

TEST(FeeReadinessOfRecords, FindsTheUnansweredRequestAndTheBreachNobodyExplained)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid gold, u.idOfKey(EntityKind::Tier, u"金牌"_s));
        ZHIKE_TRY(assignTier(u, {paper.customer, Id<Tier>(gold), day(9, 29), u"签约"_s}));
        return {};
    }));
    Request waiting = request(paper, u"RA26-000001"_s);
    waiting.openedAt = at(11, 20, 9);
    store.add(waiting);
    Request late = request(paper, u"RA26-000002"_s);
    late.openedAt = at(9, 29, 10);
    late.firstResponseAt = at(9, 29, 16);
    late.resolvedAt = at(9, 29, 17);
    late.state = RequestState::Resolved;
    const Id<Request> second = store.add(late);
    EXPECT_EQ(kindsOf(readinessOf(store, paper)), (QStringList{u"request"_s, u"breach"_s}));
    late = store.get(second);
    late.rootCause = u"主备切换脚本失效"_s;
    must(write(store, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(late));
        return {};
    }));
    EXPECT_EQ(kindsOf(readinessOf(store, paper)), QStringList{u"request"_s});
}

TEST(FeeReadinessOfRecords, CountsWhatWasPromisedUntilTheEndOfThePeriod)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid silver, u.idOfKey(EntityKind::Tier, u"银牌"_s));
        ZHIKE_TRY(assignTier(u, {paper.customer, Id<Tier>(silver), day(1, 1), u"签约"_s}));
        return {};
    }));
    const auto fee = readinessOf(store, paper);
    const auto inspection = std::ranges::find_if(fee.obstacles, [](const Obstacle& o) {
        return o.kind == ObstacleKind::UndeliveredEntitlement && o.entitlement == EntitlementKind::Inspection;
    });
    ASSERT_NE(inspection, fee.obstacles.end());
    EXPECT_EQ(inspection->granted, 1) << "2 a year × 273 of 365 days";
    EXPECT_EQ(inspection->used, 0);
    EXPECT_EQ(fee.state(), FeeState::Blocked);
}

} // namespace zhike
