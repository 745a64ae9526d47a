// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fee_readiness.h"

#include "core/contract/collect.h"
#include "core/tier/assign.h"
#include "tests/support/core/fault_sweep.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::sweepFaults;
using test::TestStore;

namespace {

QDate day(int m, int d)
{
    return {2026, m, d};
}

Id<Instalment> someId()
{
    return Id<Instalment>(makeUuid(1));
}

/// 华信科技 with a contract of 2026, a quarter of which is to be paid on 10 October.
struct Paper {
    explicit Paper(TestStore& store)
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        Contract k;
        k.customer = customer;
        k.number = u"HT-2026-001"_s;
        k.startsOn = day(1, 1);
        k.endsOn = day(12, 31);
        k.annualFee = Fen{120'000'00};
        contract = store.add(k);
        Instalment i;
        i.customer = customer;
        i.contract = contract;
        i.dueOn = day(10, 10);
        i.amount = Fen{30'000'00};
        i.periodFrom = day(7, 1);
        i.periodTo = day(9, 30);
        i.reportPublishedOn = day(10, 8);
        instalment = store.add(i);
    }
    Id<Customer> customer;
    Id<Contract> contract;
    Id<Instalment> instalment;
};

Instant at(int m, int d, int hour)
{
    return Instant::of(day(m, d), QTime(hour, 0), QTimeZone("Asia/Shanghai"));
}

Request request(const Paper& paper, const QString& number)
{
    Request r;
    r.number = number;
    r.customer = paper.customer;
    r.title = u"数据库报错"_s;
    r.priority = Priority::P1;
    return r;
}

FeeReadiness readinessOf(TestStore& store, const Paper& paper)
{
    return must(store->readNow([&](Reader& r) { return feeReadiness(r, paper.instalment); }));
}

QStringList kindsOf(const FeeReadiness& fee)
{
    QStringList kinds;
    for (const Obstacle& o : fee.obstacles)
        kinds << QString(enumText(o.kind));
    return kinds;
}

template <class Fn>
Done write(TestStore& store, Fn fn)
{
    return store->writeNow(QString(), [&](UnitOfWork& u) -> Done { return fn(u); });
}

} // namespace

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

TEST(AskForMoney, IsRefusedBeforeTheListIsEmptyOrAccepted)
{
    TestStore store;
    const Paper paper(store);
    Commitment c;
    c.customer = paper.customer;
    c.indicator = u"可用率"_s;
    c.dueOn = day(11, 1);
    const Id<Commitment> commitment = store.add(c);
    const auto refused =
        write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 22)); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_FALSE(store.get(paper.instalment).askedOn.isValid()) << "nothing was saved";

    const QString key = readinessOf(store, paper).obstacles.at(0).key;
    const auto wordless =
        write(store, [&](UnitOfWork& u) { return acceptObstacle(u, paper.instalment, key, u"  "_s); });
    ASSERT_FALSE(wordless);
    EXPECT_EQ(wordless.error().field, u"reason"_s);
    must(write(store, [&](UnitOfWork& u) {
        return acceptObstacle(u, paper.instalment, key, u"客户同意年底一并验收"_s);
    }));
    const FeeReadiness accepted = readinessOf(store, paper);
    EXPECT_EQ(accepted.state(), FeeState::Ready);
    ASSERT_NE(accepted.acceptanceOf(accepted.obstacles[0]), nullptr);
    EXPECT_EQ(accepted.acceptanceOf(accepted.obstacles[0])->reason, u"客户同意年底一并验收"_s);
    EXPECT_FALSE(accepted.acceptanceOf(accepted.obstacles[0])->who.isEmpty());
    must(write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 22)); }));
    EXPECT_EQ(store.get(paper.instalment).askedOn, day(11, 22));
    EXPECT_FALSE(write(store, [&](UnitOfWork& u) { return withdrawAcceptance(u, paper.instalment, key); }))
        << "it was asked for on the strength of it";
    must(write(store, [&](UnitOfWork& u) { return decideCommitment(u, commitment, Outcome::Kept, {}); }));
    EXPECT_TRUE(readinessOf(store, paper).obstacles.empty());
}

TEST(AskForMoney, TakesAnAcceptanceBack)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) { return publishReport(u, paper.instalment, {}); }));
    const QString key = readinessOf(store, paper).obstacles.at(0).key;
    must(write(store, [&](UnitOfWork& u) { return acceptObstacle(u, paper.instalment, key, u"可以"_s); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Ready);
    must(write(store, [&](UnitOfWork& u) { return withdrawAcceptance(u, paper.instalment, key); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Blocked);
    must(write(store, [&](UnitOfWork& u) { return publishReport(u, paper.instalment, day(11, 20)); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Ready);
    EXPECT_FALSE(write(store, [&](UnitOfWork& u) {
        return acceptObstacle(u, paper.instalment, key, u"可以"_s);
    })) << "it no longer stands in the way";
}

TEST(AskForMoney, OnADayThatIsStillToComeIsRefusedAtTheField)
{
    TestStore store;
    const Paper paper(store);
    const auto tomorrow =
        write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 23)); });
    ASSERT_FALSE(tomorrow);
    EXPECT_EQ(tomorrow.error().field, u"asked_on"_s);
    const auto none =
        write(store, [&](UnitOfWork& u) { return receiveInstalment(u, paper.instalment, {}, Fen{1}); });
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().field, u"received_on"_s);
    const auto nothing = write(
        store, [&](UnitOfWork& u) { return receiveInstalment(u, paper.instalment, day(11, 1), Fen{0}); });
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().field, u"received_amount"_s);
}

TEST(ReceiveMoney, LessThanTheAmountLeavesItOutstanding)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) {
        return receiveInstalment(u, paper.instalment, day(10, 9), Fen{10'000'00});
    }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::PartlyReceived);
    EXPECT_FALSE(store.get(paper.instalment).receivedOn.isValid());
    must(write(store, [&](UnitOfWork& u) {
        return receiveInstalment(u, paper.instalment, day(10, 12), Fen{30'000'00});
    }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Received);
    EXPECT_EQ(store.get(paper.instalment).receivedOn, day(10, 12));
}

TEST(PlanInstalments, ReplacesThoseThatNobodyAskedFor)
{
    TestStore store;
    const Paper paper(store);
    EXPECT_EQ(must(store->writeNow(QString(),
                                   [&](UnitOfWork& u) {
                                       return scheduleInstalments(u, paper.contract, Billing::Quarterly,
                                                                  DueAt::End, 15);
                                   })),
              4);
    const auto all = must(store->readNow(
        [&](Reader& r) { return r.where<Instalment>("contract", Value(paper.contract.uuid)); }));
    EXPECT_EQ(all.size(), 5U);
    EXPECT_EQ(std::ranges::count_if(all, [](const Instalment& i) { return i.archivedAt.has_value(); }), 1);
    EXPECT_EQ(all[1].dueOn, day(4, 15));
    EXPECT_EQ(all[1].amount, Fen{30'000'00});
    EXPECT_EQ(store.get(paper.contract).billing, Billing::Quarterly);
    must(write(store,
               [&](UnitOfWork& u) { return receiveInstalment(u, all[1].id, day(4, 20), Fen{30'000'00}); }));
    const QString before = store.dump();
    EXPECT_FALSE(store->writeNow(QString(), [&](UnitOfWork& u) {
        return scheduleInstalments(u, paper.contract, Billing::Yearly, DueAt::End);
    }));
    EXPECT_EQ(store.dump(), before);
}

TEST(Commitments, ThatWereBrokenSayWhy)
{
    TestStore store;
    const Paper paper(store);
    Commitment c;
    c.customer = paper.customer;
    c.indicator = u"可用率"_s;
    c.dueOn = day(11, 1);
    const Id<Commitment> id = store.add(c);
    const auto wordless =
        write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Broken, {}); });
    ASSERT_FALSE(wordless);
    EXPECT_EQ(wordless.error().field, u"outcome_note"_s);
    must(
        write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Broken, u"切换超时"_s); }));
    EXPECT_EQ(store.get(id).decidedOn, day(11, 22));
    must(write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Open, {}); }));
    EXPECT_FALSE(store.get(id).decidedOn.isValid());
}

TEST(ContractUseCases, SurviveEveryFault)
{
    const auto prepare = [](TestStore& s) {
        const Paper paper(s);
        Commitment c;
        c.customer = paper.customer;
        c.indicator = u"可用率"_s;
        c.dueOn = day(11, 1);
        s.add(c);
    };
    const auto only = [](Reader& r) -> Result<Instalment> {
        ZHIKE_ASSIGN(const Uuid customer, r.idOfKey(EntityKind::Customer, u"C-0001"_s));
        ZHIKE_ASSIGN(const auto all, r.where<Instalment>("customer", Value(customer)));
        return all.at(0);
    };
    sweepFaults(prepare, [&](Store& s) -> Done {
        return s.writeNow(QString(), [&](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const Instalment i, only(u));
            ZHIKE_ASSIGN(const FeeReadiness fee, feeReadiness(u, i.id));
            ZHIKE_TRY(acceptObstacle(u, i.id, fee.obstacles.at(0).key, u"可以"_s));
            ZHIKE_TRY(askInstalment(u, i.id, day(11, 22)));
            return receiveInstalment(u, i.id, day(11, 22), Fen{5});
        });
    });
    sweepFaults(prepare, [&](Store& s) -> Done {
        return s.writeNow(QString(), [&](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const Instalment i, only(u));
            ZHIKE_TRY(scheduleInstalments(u, i.contract, Billing::HalfYearly, DueAt::End));
            return {};
        });
    });
}

} // namespace zhike
