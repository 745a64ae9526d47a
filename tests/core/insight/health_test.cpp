// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/health.h"

#include "core/contract/instalment.h"
#include "core/customer/card.h"
#include "core/customer/list.h"
#include "core/insight/customer_health.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;
using test::TestStore;

HealthFacts wellServed()
{
    HealthFacts facts;
    facts.everServed = true;
    facts.answers = 4;
    facts.sumOfAnswers = 20;
    facts.attainment = 1.0;
    facts.rhythm = 1.0;
    facts.payment = 1.0;
    return facts;
}

int lostInAll(const Health& health)
{
    return std::accumulate(health.shares.begin(), health.shares.end(), 0,
                           [](int sum, const HealthShare& s) { return sum + s.lost; });
}

TEST(Health, IsTheWeightedSumOfAllMeasures)
{
    HealthFacts facts = wellServed();
    facts.sumOfAnswers = 16; // mean 4: (4 − 1) / 4 = 0.75 of 30
    facts.attainment = 0.9;  // 22.5 of 25
    facts.openRequests = {1, 0, 1, 0};
    facts.overdueSteps = 0; // 50 + 10 hundredths: 0.4 of 20
    facts.rhythm = 0.8;     // 12 of 15
    facts.payment = 1.0;    // 10 of 10
    const Health health = healthOf(facts);
    EXPECT_EQ(health.score, 75); // 22.5 + 22.5 + 8 + 12 + 10
    EXPECT_EQ(health.lost(HealthPart::OpenWork), 12);
    EXPECT_EQ(health.lost(HealthPart::VisitRhythm), 3);
    EXPECT_EQ(health.lost(HealthPart::Payment), 0);
    EXPECT_EQ(lostInAll(health), 25);
    EXPECT_TRUE(health.absent.empty());
}

TEST(Health, SharesOutTheWeightsOfWhatHasNoDataAndSaysSo)
{
    HealthFacts facts;
    facts.everServed = true;
    facts.answers = 10;
    facts.sumOfAnswers = 41; // mean 4.1: 0.775
    facts.openRequests = {1, 0, 1, 0};
    facts.overdueSteps = 1; // 50 + 10 + 25: 0.15
    const Health health = healthOf(facts);
    // 60 × 0.775 + 40 × 0.15 = 52.5
    EXPECT_EQ(health.score, 53);
    ASSERT_EQ(health.shares.size(), 2U);
    EXPECT_DOUBLE_EQ(health.shares[0].weight, 60);
    EXPECT_DOUBLE_EQ(health.shares[1].weight, 40);
    EXPECT_EQ(health.lost(HealthPart::Satisfaction), 13);
    EXPECT_EQ(health.lost(HealthPart::OpenWork), 34);
    EXPECT_EQ(health.absent,
              (std::vector{HealthPart::Attainment, HealthPart::VisitRhythm, HealthPart::Payment}));
}

TEST(Health, IsUnknownWithoutAnyData)
{
    const Health health = healthOf({});
    EXPECT_FALSE(health.score);
    EXPECT_EQ(health.absent.size(), healthParts.size());
}

TEST(Health, IsFullForWhoIsWellServed)
{
    EXPECT_EQ(healthOf(wellServed()).score, 100);
}

TEST(Health, HoldsItsLawsForAnyFacts)
{
    std::mt19937 random(26);
    const auto share = [&]() -> std::optional<double> {
        const auto r = int(random() % 12);
        return r > 10 ? std::nullopt : std::optional(r / 10.0);
    };
    for (int i = 0; i < 2000; ++i) {
        HealthFacts facts;
        facts.answers = int(random() % 6);
        for (int n = 0; n < facts.answers; ++n)
            facts.sumOfAnswers += 1 + int(random() % 5);
        facts.everServed = random() % 3 != 0;
        for (int& n : facts.openRequests)
            n = int(random() % 3);
        facts.overdueSteps = int(random() % 3);
        facts.attainment = share();
        facts.rhythm = share();
        facts.payment = share();
        const Health health = healthOf(facts);
        EXPECT_EQ(health.shares.size() + health.absent.size(), healthParts.size());
        if (!health.score)
            continue;
        EXPECT_GE(*health.score, 0);
        EXPECT_LE(*health.score, 100);
        EXPECT_EQ(lostInAll(health), 100 - *health.score) << "each point lost has its part";
        double weights = 0;
        for (const HealthShare& s : health.shares)
            weights += s.weight;
        EXPECT_NEAR(weights, 100, 1e-9);
        HealthFacts worse = facts;
        ++worse.overdueSteps;
        EXPECT_LE(*healthOf(worse).score, *health.score) << "more overdue work never makes it better";
    }
}

TEST(Health, DealsOutWholePointsThatAddUp)
{
    EXPECT_EQ(dealOut(10, {1, 1, 1}), (std::vector{4, 3, 3}));
    EXPECT_EQ(dealOut(3, {50, 10, 0}), (std::vector{3, 0, 0}));
    EXPECT_EQ(dealOut(0, {1}), std::vector{0});
    EXPECT_TRUE(dealOut(5, {}).empty());
}

TEST(VisitRhythm, IsWholeWhileVisitsComeInTimeAndGoneWhenOneIsAsLateAgain)
{
    const QDate today(2026, 11, 22);
    const auto late = [&](int days) {
        Rhythm rhythm;
        rhythm.careEveryDays = 30;
        rhythm.lastCall = today.addDays(-days - 30);
        rhythm.careCalls = {{today.addDays(-days - 7), today.addDays(-days), 0, 0}};
        return visitRhythm(rhythm, today);
    };
    EXPECT_EQ(late(-30).measure, 1);
    EXPECT_EQ(late(0).measure, 1);
    EXPECT_EQ(late(0).stale, today.addDays(1));
    EXPECT_EQ(late(1).measure, 0.9);
    EXPECT_EQ(late(1).since, today.addDays(-1));
    EXPECT_EQ(late(15).measure, 0.5);
    EXPECT_EQ(late(30).measure, 0);
    EXPECT_EQ(late(170).measure, 0);
    EXPECT_FALSE(late(170).stale.isValid());
    for (int days = -30; late(days).stale.isValid(); ++days) { // the same until the day it names, then not
        const VisitRhythm now = late(days);
        const int left = int(today.daysTo(now.stale));
        ASSERT_GT(left, 0) << days;
        EXPECT_EQ(late(days + left - 1).measure, now.measure) << days;
        EXPECT_NE(late(days + left).measure, now.measure) << days;
    }
    Rhythm fresh;
    fresh.careEveryDays = 30;
    fresh.careCalls = {{today, today.addDays(5), 0, 0}};
    EXPECT_EQ(visitRhythm(fresh, today).measure, std::nullopt) << "none was made and none is late";
    fresh.inspections = {{today.addDays(-200), today.addDays(-73), 1, 5}};
    EXPECT_EQ(visitRhythm(fresh, today).measure, 0) << "the later of the two counts";
    EXPECT_EQ(visitRhythm({}, today), VisitRhythm{}) << "nothing is promised";
}

class CustomerHealthTest : public testing::Test
{
protected:
    CustomerHealthTest()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
    }
    Id<Survey> answer(int csat, Instant at)
    {
        Survey s;
        s.customer = customer;
        s.csat = csat;
        s.answeredAt = at;
        return store.add(s);
    }
    Id<Request> request(const QString& number, Priority priority, RequestState state)
    {
        Request r;
        r.customer = customer;
        r.number = number;
        r.title = number;
        r.priority = priority;
        r.state = state;
        r.openedAt = sunday().plusDays(-1);
        return store.add(r);
    }
    [[nodiscard]] std::optional<int> listed()
    {
        return must(store->readNow([&](Reader& r) { return customerRows(r, {customer.uuid}); }))
            .value(0)
            .health;
    }
    [[nodiscard]] CustomerHealth read()
    {
        return must(store->readNow([&](Reader& r) { return customerHealth(r, customer); }));
    }
    [[nodiscard]] bool cardsAreRight()
    {
        return must(store->readNow([](Reader& r) { return wrongCards(r.connection(), r.clock()); })).empty();
    }

    TestStore store;
    Id<Customer> customer;
};

TEST_F(CustomerHealthTest, StandsInTheListAndFollowsWhatHappens)
{
    EXPECT_EQ(listed(), std::nullopt);
    answer(5, sunday().plusDays(-10));
    EXPECT_EQ(listed(), 100);
    const auto open = request(u"R-1"_s, Priority::P1, RequestState::InProgress);
    EXPECT_EQ(listed(), 80); // half of 40
    answer(3, sunday().plusDays(-5));
    EXPECT_EQ(listed(), 65); // mean 4: 45 of 60
    EXPECT_EQ(read().health.score, 65);
    Request r = store.get(open);
    r.state = RequestState::Resolved;
    must(store->writeNow(u"Resolve"_s, [&](UnitOfWork& u) { return u.update(r); }));
    EXPECT_EQ(listed(), 85);
    EXPECT_TRUE(cardsAreRight());
}

TEST_F(CustomerHealthTest, TellsWhatItWasAWeekAgo)
{
    EXPECT_EQ(read().before, std::nullopt);
    answer(5, sunday().plusDays(-30));
    EXPECT_EQ(read().before, 100);
    answer(1, sunday().plusDays(-2));
    EXPECT_EQ(read().health.score, 50);
    EXPECT_EQ(read().before, 100) << "what was said since does not count";
    Request r;
    r.customer = customer;
    r.number = u"R-1"_s;
    r.title = u"R-1"_s;
    r.priority = Priority::P1;
    r.state = RequestState::Resolved;
    r.openedAt = sunday().plusDays(-20);
    r.resolvedAt = sunday().plusDays(-3);
    const auto id = store.add(r);
    const std::vector<RequestStatus> course{{id, 0, RequestState::New, sunday().plusDays(-20)},
                                            {id, 1, RequestState::Resolved, sunday().plusDays(-3)}};
    must(store->writeNow(u"Course"_s, [&](UnitOfWork& u) { return u.setParts(id, course); }));
    EXPECT_EQ(read().before, 80) << "it was open then: half of 40 points";
}

TEST_F(CustomerHealthTest, LosesPointsWhereVisitsComeLaterThanTheTierPromises)
{
    TierAssignment basic;
    basic.customer = customer;
    basic.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"普通"_s); })));
    basic.startsOn = QDate(2026, 1, 1);
    const auto assignment = store.add(basic);
    Visit v;
    v.customer = customer;
    v.number = u"V-1"_s;
    v.purpose = u"回访"_s;
    v.kind = VisitKind::CareCall;
    v.state = VisitState::Done;
    v.plannedStart = sunday().plusDays(-270); // 普通: a care call every 180 days
    const auto visit = store.add(v);
    answer(5, sunday().plusDays(-1));
    const CustomerHealth late = read();
    EXPECT_EQ(late.facts.rhythm, 0.5);
    EXPECT_EQ(late.health.score, 88); // 30 + 20 + 7.5 of 65
    EXPECT_EQ(listed(), 88);
    ASSERT_EQ(late.causes.size(), 1U);
    EXPECT_EQ(late.causes[0].part, HealthPart::VisitRhythm);
    EXPECT_EQ(late.causes[0].id, visit.uuid);
    EXPECT_EQ(late.causes[0].due, QDate(2026, 8, 24));
    EXPECT_TRUE(cardsAreRight());
    store.clock().set(sunday().plusDays(4));
    EXPECT_FALSE(cardsAreRight()) << "it reads otherwise with time";
    store.reopen();
    EXPECT_TRUE(cardsAreRight()) << "and the stale day of the card knew it";
    TierAssignment ended = store.get(assignment);
    ended.endsOn = QDate(2026, 11, 1);
    must(store->writeNow(u"End"_s, [&](UnitOfWork& u) { return u.update(ended); }));
    EXPECT_EQ(read().facts.rhythm, std::nullopt) << "nothing is promised any more";
    EXPECT_TRUE(cardsAreRight());
}

TEST_F(CustomerHealthTest, ForgetsAnswersAfterAYear)
{
    answer(1, sunday().plusDays(-365));
    EXPECT_EQ(listed(), 0);
    store.clock().set(sunday().plusDays(1));
    store.reopen();
    EXPECT_EQ(listed(), std::nullopt);
    EXPECT_TRUE(cardsAreRight());
}

TEST_F(CustomerHealthTest, NamesEachPointLostWithWhatCostsIt)
{
    const auto low = answer(2, sunday().plusDays(-3));
    answer(5, sunday().plusDays(-4));
    const auto p1 = request(u"R-1"_s, Priority::P1, RequestState::InProgress);
    const auto p3 = request(u"R-2"_s, Priority::P3, RequestState::New);
    request(u"R-3"_s, Priority::P1, RequestState::Closed);
    NextStep step;
    step.customer = customer;
    step.text = u"补第二条专线"_s;
    step.dueOn = sunday().dateIn(store.clock().zone()).addDays(-4);
    store.add(step);

    const CustomerHealth found = read();
    int all = 0;
    QHash<Uuid, int> points;
    for (const HealthCause& cause : found.causes) {
        all += cause.points;
        points.insert(cause.id, cause.points);
    }
    EXPECT_EQ(all, 100 - *found.health.score);
    EXPECT_EQ(points.value(low.uuid), found.health.lost(HealthPart::Satisfaction));
    EXPECT_EQ(points.value(p1.uuid), 20); // 50 of 85 hundredths of the 34 lost
    EXPECT_EQ(points.value(p3.uuid), 4);
    EXPECT_EQ(points.value(Uuid()), 10); // the step, which has no visit to open
}

TEST_F(CustomerHealthTest, CountsTheShareOfWhatWasDueThatCameInTime)
{
    Contract k;
    k.customer = customer;
    k.number = u"HT-1"_s;
    k.startsOn = QDate(2026, 1, 1);
    k.endsOn = QDate(2026, 12, 31);
    const auto contract = store.add(k);
    const auto due = [&](QDate day, qint64 fen, QDate received) {
        Instalment i;
        i.customer = customer;
        i.contract = contract;
        i.dueOn = day;
        i.amount = Fen{fen};
        i.receivedOn = received;
        return store.add(i);
    };
    due(QDate(2026, 6, 30), 6'000, QDate(2026, 6, 30));
    const auto late = due(QDate(2026, 9, 30), 3'000, QDate(2026, 10, 4));
    const auto missing = due(QDate(2026, 11, 21), 1'000, {});
    due(QDate(2026, 11, 22), 90'000, {}); // today: nobody is late yet
    EXPECT_EQ(listed(), 60);
    const CustomerHealth found = read();
    EXPECT_EQ(found.facts.payment, 0.6);
    ASSERT_EQ(found.causes.size(), 2U);
    EXPECT_EQ(found.causes[0].id, late.uuid);
    EXPECT_EQ(found.causes[0].answer, 4) << "days late";
    EXPECT_EQ(found.causes[0].points, 30);
    EXPECT_EQ(found.causes[1].id, missing.uuid);
    EXPECT_EQ(found.causes[1].points, 10);
    store.clock().set(sunday().plusDays(1));
    store.reopen();
    EXPECT_EQ(listed(), 6) << "since this morning 90,000 are late too";
    EXPECT_TRUE(cardsAreRight());
}

} // namespace
} // namespace zhike
