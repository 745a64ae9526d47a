// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice.h"

#include "core/engineer/engineer.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

AdviceInput everything()
{
    AdviceInput in;
    in.economicStrength = 5;
    in.itMaturity = 3;
    in.fee = Fen{300};
    in.otherFees = {100, 200, 300, 400};
    in.criticality = 4;
    in.granted = 10;
    in.used = 4;
    return in;
}

double scoreOf(const AdviceInput& in)
{
    return adviceScore(adviceParts(in, {})).value_or(-1);
}

} // namespace

TEST(AdviceRule, AddsUpPartsWithTheirReasons)
{
    const auto parts = adviceParts(everything(), {});
    ASSERT_EQ(parts.size(), 5U);
    EXPECT_DOUBLE_EQ(parts[0].points, 30);
    EXPECT_DOUBLE_EQ(parts[1].points, 10);
    EXPECT_DOUBLE_EQ(parts[2].points, 20 * 2.5 / 4) << "ties share their middle";
    EXPECT_DOUBLE_EQ(parts[3].points, 15 * 0.75);
    EXPECT_DOUBLE_EQ(parts[4].points, 15 * 0.4);
    EXPECT_DOUBLE_EQ(scoreOf(everything()), 30 + 10 + 12.5 + 11.25 + 6);
    for (const AdviceLine& line : parts)
        EXPECT_FALSE(line.reason.isEmpty());
}

TEST(AdviceRule, SharesOutTheWeightOfWhatIsNotKnownAndSaysSo)
{
    AdviceInput in = everything();
    in.economicStrength.reset();
    in.fee.reset();
    const auto parts = adviceParts(in, {});
    EXPECT_DOUBLE_EQ(parts[0].weight, 0);
    EXPECT_DOUBLE_EQ(parts[1].weight, 40) << "20 of the 50 that are left";
    EXPECT_DOUBLE_EQ(scoreOf(in), (10 + 11.25 + 6) * 2);
    EXPECT_EQ(adviceScore(adviceParts({}, {})), std::nullopt);
    in.otherFees.clear();
    in.fee = Fen{1};
    EXPECT_FALSE(adviceParts(in, {})[2].value) << "nobody to compare with";
}

TEST(AdviceRule, NeverCountsOveruseTwice)
{
    AdviceInput in = everything();
    in.used = 40;
    EXPECT_DOUBLE_EQ(adviceParts(in, {})[4].points, 15);
}

TEST(AdviceRule, FindsTheLeastFeeThatLeadsToATier)
{
    AdviceInput in = everything();
    in.fee = Fen{100};
    in.otherFees = {400, 100, 200, 300};
    // 30 + 10 + 11.25 + 6 = 57.25 without the fee; 67.25 takes half of its 20: two of four below, or one
    // below and two shared.
    EXPECT_EQ(feeForScore(in, {}, 67.25), Fen{201});
    EXPECT_EQ(feeForScore(in, {}, 64.75), Fen{200}) << "one below and the half of one that is equal";
    EXPECT_EQ(feeForScore(in, {}, 57.25), Fen{0});
    EXPECT_EQ(feeForScore(in, {}, 77.25), Fen{401});
    EXPECT_EQ(feeForScore(in, {}, 77.5), std::nullopt) << "no fee alone would do";
    in.otherFees.clear();
    EXPECT_EQ(feeForScore(in, {}, 60), std::nullopt) << "nobody to compare with";
}

TEST(AdviceGuards, LetNearEngineersKeepTighterPromisesThanFarOnes)
{
    const QDate today(2026, 11, 22);
    const OnsiteReach reach({{u"郑凯"_s, u"331000"_s, QDate(2020, 11, 22)},
                             {u"李工"_s, u"330100"_s, QDate(2018, 11, 23)},
                             {u"上海"_s, u"310115"_s, QDate(2000, 1, 1)}},
                            {{}, {480, 2}, {240, 5}, {120, 8}}, today, {});
    EXPECT_EQ(reach.unkept(u"330106"), 0b1000U) << "李工 is a day short of 8 years";
    EXPECT_EQ(reach.unkept(u"330300"), 0b1000U) << "from elsewhere in the province four hours will do";
    EXPECT_EQ(reach.unkept(u"310101"), 0U) << "a municipality is one place";
    EXPECT_EQ(reach.unkept(u"440100"), 0b1110U);
    EXPECT_EQ(reach.unkept(u""), 0U) << "nothing is said where the region is not known";
    const auto wenzhou = reach.at(3, u"330300");
    EXPECT_FALSE(wenzhou.kept);
    EXPECT_EQ(wenzhou.inPlace + wenzhou.inProvince, 0);
    ASSERT_TRUE(wenzhou.nearest);
    EXPECT_EQ(wenzhou.nearest->name, u"李工"_s);
    EXPECT_EQ(wenzhou.nearestYears, 7);
    EXPECT_EQ(reach.at(2, u"330100").inPlace, 1);
    EXPECT_EQ(reach.at(2, u"330100").inProvince, 1);
    EXPECT_TRUE(reach.at(0, u"440100").kept) << "nothing is promised";
}

TEST(AdviceGuards, SayWithFiguresWhatIsSoAndWhatIsNotKnown)
{
    GuardFacts facts;
    facts.rank = 2;
    facts.tierName = u"金牌"_s;
    facts.region = u"330300"_s;
    facts.itMaturity = 2;
    facts.fee = Fen{9'600'000};
    facts.cost = {11'840'000, 9, 12};
    facts.contract = u"HT-1"_s;
    facts.promisedRank = 1;
    facts.promisedName = u"银牌"_s;
    const OnsiteReach nobody({}, {{}, {480, 2}, {240, 5}, {120, 8}}, QDate(2026, 11, 22), {});
    auto lines = guardLines(facts, nobody);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_TRUE(lines[0].holds);
    EXPECT_TRUE(lines[0].reason.contains(u"4 h"_s)) << lines[0].reason.toStdString();
    EXPECT_TRUE(lines[1].holds);
    EXPECT_TRUE(lines[1].reason.contains(u"118,400.00"_s)) << lines[1].reason.toStdString();
    EXPECT_TRUE(lines[1].reason.contains(u"9 of 12"_s)) << lines[1].reason.toStdString();
    EXPECT_FALSE(lines[2].holds) << "what is advised is more than what is promised";
    EXPECT_FALSE(lines[3].holds) << "only beginners";
    EXPECT_NE(lines[2].title(), enumLabel(lines[2].guard)) << "says that it is well";
    facts.itMaturity = 1;
    facts.promisedRank = 3;
    lines = guardLines(facts, nobody);
    EXPECT_TRUE(lines[2].holds);
    EXPECT_TRUE(lines[3].holds);
    facts.itMaturity.reset();
    facts.region.clear();
    facts.cost = {0, 0, 3};
    lines = guardLines(facts, nobody);
    for (const size_t i : {0U, 1U, 3U}) {
        EXPECT_FALSE(lines[i].holds);
        EXPECT_FALSE(lines[i].known) << lines[i].reason.toStdString();
    }
}

TEST(AdviceRule, TakesTheHigherTierAtItsThreshold)
{
    EXPECT_EQ(advisedTier(39.9, {}), 0U);
    EXPECT_EQ(advisedTier(40, {}), 1U);
    EXPECT_EQ(advisedTier(60, {}), 2U);
    EXPECT_EQ(advisedTier(80, {}), 3U);
    EXPECT_EQ(advisedTier(100, {}), 3U);
}

TEST(Advice, ListsGuardsBesideTheScore)
{
    TestStore store;
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    c.region = u"330100"_s;
    c.economicStrength = 5;
    c.itMaturity = 1;
    const auto customer = store.add(c);
    System system;
    system.customer = customer;
    system.name = u"核心数据库"_s;
    system.criticality = 5;
    store.add(system);
    const auto advise = [&] {
        return must(store->readNow([&](Reader& r) { return adviseTier(r, customer); }));
    };
    const auto holds = [&](AdviceGuard guard) {
        for (const GuardLine& line : advise().guards) {
            if (line.guard == guard)
                return line.holds;
        }
        ADD_FAILURE();
        return false;
    };
    EXPECT_NEAR(*advise().score, 100.0 * 45 / 65, 1e-9);
    EXPECT_EQ(advise().tierName, u"金牌"_s);
    EXPECT_TRUE(holds(AdviceGuard::NoEngineer));
    EXPECT_TRUE(holds(AdviceGuard::BeginnerInIt));
    EXPECT_FALSE(holds(AdviceGuard::ContractPromisesMore));
    Engineer senior;
    senior.number = u"E-1"_s;
    senior.name = u"郑凯"_s;
    senior.region = u"330200"_s;
    senior.startedOn = QDate(2015, 1, 1);
    store.add(senior);
    EXPECT_FALSE(holds(AdviceGuard::NoEngineer));
    Contract k;
    k.customer = customer;
    k.number = u"HT-1"_s;
    k.tier = Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"钻石"_s); })));
    k.startsOn = QDate(2026, 1, 1);
    k.endsOn = QDate(2026, 12, 31);
    store.add(k);
    EXPECT_TRUE(holds(AdviceGuard::ContractPromisesMore));
}

TEST(Advice, FollowsTheFilesOwnSettings)
{
    TestStore store;
    must(store->maintainNow([](Reader& r) {
        return r.connection().execute("INSERT INTO meta (key, value) VALUES ('advice', "
                                      "'{\"weights\":{\"annual_fee\":0},\"thresholds\":[10,20,30]}')");
    }));
    const AdviceSettings settings = must(store->readNow([](Reader& r) { return readAdviceSettings(r); }));
    EXPECT_EQ(settings.weights, (std::array{30, 20, 0, 15, 15}));
    EXPECT_EQ(settings.thresholds, (std::vector{10, 20, 30}));
}
