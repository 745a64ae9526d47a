// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice_batch.h"

#include "core/demo/demo.h"
#include "core/engineer/engineer.h"
#include "tests/support/core/test_store.h"

#include <cmath>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

AdviceBatch batchOf(TestStore& store)
{
    return must(store->readNow([](Reader& r) { return readAdviceBatch(r); }));
}

void expectSame(const AdviceBatch& batch, size_t i, const AdviceStudy& study)
{
    const Advice& one = study.advice;
    const Advised& advised = batch.advised[i];
    ASSERT_EQ(one.score.has_value(), advised.known());
    const auto rank = [&](const Id<Tier>& tier) {
        const auto at = std::ranges::find(batch.tiers, tier, &AdviceTier::id);
        return at == batch.tiers.end() ? -1 : static_cast<int>(at - batch.tiers.begin());
    };
    EXPECT_EQ(rank(one.current), batch.facts[i].current);
    EXPECT_EQ(study.input.granted, batch.facts[i].granted);
    EXPECT_EQ(study.input.used, batch.facts[i].used);
    EXPECT_EQ(study.guards.cost.fen, batch.facts[i].cost);
    EXPECT_EQ(study.guards.cost.costed, batch.facts[i].costed);
    EXPECT_EQ(study.input.fee ? study.input.fee->amount : -1, batch.facts[i].fee);
    if (!one.score)
        return;
    EXPECT_NEAR(*one.score, advised.score, 1e-9);
    EXPECT_EQ(rank(one.tier), advised.rank);
    EXPECT_EQ(one.differs(), batch.differs(i));
    for (const GuardLine& guard : one.guards)
        EXPECT_EQ(guard.holds, advised.holds(guard.guard)) << guard.reason.toStdString();
    const auto parts = batch.parts(i);
    for (size_t p = 0; p < parts.size(); ++p) {
        EXPECT_EQ(parts[p].value.has_value(), one.parts[p].value.has_value());
        EXPECT_NEAR(parts[p].points, one.parts[p].points, 1e-9);
        EXPECT_NEAR(parts[p].weight, one.parts[p].weight, 1e-9);
    }
}

/// Every customer of the batch, asked for one by one.
void expectAsOneByOne(TestStore& store, const AdviceBatch& batch)
{
    for (size_t i = 0; i < batch.facts.size(); ++i) {
        const AdviceStudy study =
            must(store->readNow([&](Reader& r) { return studyTier(r, batch.facts[i].customer); }));
        SCOPED_TRACE(batch.facts[i].customer.uuid.toString().toStdString());
        expectSame(batch, i, study);
    }
}

AdviceBatch ladder(std::vector<double> strengths)
{
    AdviceBatch batch;
    batch.advisable = 4;
    for (const double share : strengths) {
        AdviceFacts& f = batch.facts.emplace_back();
        f.shares[0] = share;
    }
    batch.advised = judge(batch, batch.settings);
    return batch;
}

} // namespace

TEST(AdviceBatch, SaysOfEachCustomerOfTheDemoWhatIsSaidOfItAlone)
{
    TestStore store;
    must(makeDemo(*store, {150, 3, {}}));
    const AdviceBatch batch = batchOf(store);
    EXPECT_GT(batch.facts.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(batch.facts, {}, &AdviceFacts::customer));
    expectAsOneByOne(store, batch);
    // A year on, with contracts that ended and nothing granted by them, it still does.
    store.clock().set(store.clock().now().plusDays(200));
    expectAsOneByOne(store, batchOf(store));
}

TEST(AdviceBatch, FindsSomeOfTheDemoInTheWrongTier)
{
    TestStore store;
    must(makeDemo(*store, {400, 7, {}}));
    const AdviceBatch batch = batchOf(store);
    std::map<std::pair<int, int>, int> moves;
    int differing = 0;
    for (size_t i = 0; i < batch.facts.size(); ++i) {
        differing += batch.differs(i) ? 1 : 0;
        ++moves[{batch.facts[i].current, batch.advised[i].rank}];
    }
    QString told;
    for (const auto& [move, times] : moves)
        told += u"%1→%2: %3; "_s.arg(move.first).arg(move.second).arg(times);
    const double share = differing / static_cast<double>(batch.facts.size());
    EXPECT_GT(share, 0.08) << told.toStdString();
    EXPECT_LT(share, 0.22) << told.toStdString();
    RecordProperty("moves", told.toStdString());
}

TEST(AdviceBatch, FollowsContractsThatPromiseFiguresOfTheirOwn)
{
    TestStore store;
    must(makeDemo(*store, {60, 5, {}}));
    const auto contracts = must(store->readNow([](Reader& r) -> Result<std::vector<Id<Contract>>> {
        std::vector<Id<Contract>> ids;
        Query q = r.query("SELECT id FROM contract ORDER BY id");
        while (q.next())
            ids.push_back(q.id<Contract>(0));
        ZHIKE_TRY(q.done());
        return ids;
    }));
    must(store->writeNow(u"Override"_s, [&](UnitOfWork& u) -> Done {
        for (size_t i = 0; i < contracts.size(); i += 3)
            ZHIKE_TRY(setOverrides(
                u, contracts[i],
                {{contracts[i], Figure::Inspections, 7, {}}, {contracts[i], Figure::CareEveryDays, 11, {}}}));
        return {};
    }));
    expectAsOneByOne(store, batchOf(store));
}

TEST(AdviceBatch, LeavesOutWhomWeDoNotLookAfter)
{
    TestStore store;
    const auto add = [&](const QString& code, CustomerStatus status) {
        Customer c;
        c.code = code;
        c.name = code;
        c.status = status;
        c.economicStrength = 3;
        return store.add(c);
    };
    const auto covered = add(u"C-1"_s, CustomerStatus::Covered);
    const auto lapsed = add(u"C-2"_s, CustomerStatus::Lapsed);
    const auto lost = add(u"C-3"_s, CustomerStatus::Lost);
    const auto prospect = add(u"C-4"_s, CustomerStatus::Potential);
    const auto gone = add(u"C-5"_s, CustomerStatus::Covered);
    must(store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return u.archive(gone); }));
    const AdviceBatch batch = batchOf(store);
    EXPECT_EQ(batch.facts.size(), 2U);
    EXPECT_TRUE(batch.find(covered));
    EXPECT_TRUE(batch.find(lapsed));
    EXPECT_FALSE(batch.find(lost));
    EXPECT_FALSE(batch.find(prospect));
    EXPECT_FALSE(batch.find(gone));
    EXPECT_TRUE(batch.differs(*batch.find(covered))) << "a tier is advised to one that has none";
}

TEST(AdviceBatch, JudgesAgainUnderOtherSettingsWithoutReading)
{
    const AdviceBatch batch = ladder({0, 0.3, 0.5, 0.7, 0.9, AdviceFacts::noData});
    EXPECT_EQ(batch.advised[0].rank, 0);
    EXPECT_EQ(batch.advised[2].rank, 1);
    EXPECT_EQ(batch.advised[4].rank, 3);
    EXPECT_FALSE(batch.advised[5].known());
    AdviceSettings stricter = batch.settings;
    stricter.thresholds = {55, 75, 95};
    const auto after = judge(batch, stricter);
    const AdviceShift moved = shift(batch.advised, after, 4);
    EXPECT_EQ(moved.all, 5);
    EXPECT_EQ(moved.up, 0);
    EXPECT_EQ(moved.down, 3);
    EXPECT_EQ(moved.byRank, (std::vector<qint64>{3, 1, 1, 0}));
}

TEST(AdviceSettings, MustSumToAHundredAndRise)
{
    AdviceSettings s;
    EXPECT_TRUE(validate(s).empty());
    s.weights = {30, 20, 20, 15, 10};
    ASSERT_EQ(validate(s).size(), 1U);
    EXPECT_EQ(validate(s)[0].field, u"weights"_s);
    EXPECT_TRUE(validate(s)[0].message.contains(u"95"_s));
    s.weights = {130, -30, 0, 0, 0};
    EXPECT_EQ(validate(s)[0].field, u"weights"_s);
    s = {};
    s.thresholds = {40, 40, 100};
    ASSERT_EQ(validate(s).size(), 2U);
    EXPECT_EQ(validate(s)[0].field, u"threshold.1"_s);
    EXPECT_EQ(validate(s)[1].field, u"threshold.2"_s);
}

TEST(AdviceSettings, AreKeptInTheFileUntilTheShippedOnesAreTakenBack)
{
    TestStore store;
    const auto read = [&] { return must(store->readNow([](Reader& r) { return readAdviceSettings(r); })); };
    const AdviceSettings shipped = must(shippedAdviceSettings());
    EXPECT_EQ(read(), shipped);
    AdviceSettings own = shipped;
    own.weights = {20, 20, 20, 20, 20};
    own.thresholds = {30, 50, 70};
    const auto save = [&](const AdviceSettings& s) {
        return store->maintainNow([&](Reader& r) { return saveAdviceSettings(r, s); });
    };
    must(save(own));
    EXPECT_EQ(read(), own);
    AdviceSettings wrong = own;
    wrong.weights[0] = 90;
    EXPECT_FALSE(save(wrong));
    EXPECT_EQ(read(), own) << "nothing was changed";
    must(save(shipped));
    EXPECT_EQ(read(), shipped);
    EXPECT_EQ(must(store->readNow([](Reader& r) -> Result<qint64> {
                  Query q = r.query("SELECT count(*) FROM meta WHERE key = 'advice'");
                  const qint64 n = q.next() ? q.integer(0) : -1;
                  ZHIKE_TRY(q.done());
                  return n;
              })),
              0);
}
