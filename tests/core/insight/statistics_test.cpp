// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include "core/insight/fact_keeper.h"
#include "core/insight/records_behind.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/tier/tier.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"

#include <random>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Instant at(QDate day, int hour = 10, int minute = 0)
{
    return Instant::of(day, QTime(hour, minute), kShanghai);
}

/// A small company that tests fill.
class Company
{
public:
    Id<Customer> customer(const QString& code, const QString& region = u"330106"_s)
    {
        Customer one;
        one.code = code;
        one.name = u"客户"_s + code;
        one.region = region;
        return store.add(one);
    }
    void inTier(Id<Customer> customer, int rank, QDate from)
    {
        TierAssignment one;
        one.customer = customer;
        one.tier = test::tierOfRank(rank);
        one.startsOn = from;
        store.add(one);
    }
    Id<Request> request(Id<Customer> customer, std::optional<Instant> opened,
                        std::optional<Instant> responded, std::optional<Instant> resolved)
    {
        Request one;
        one.customer = customer;
        one.number = u"RA26-%1"_s.arg(++m_number, 6, 10, QLatin1Char('0'));
        one.title = u"核心数据库 %1"_s.arg(m_number);
        one.openedAt = opened;
        one.firstResponseAt = responded;
        one.resolvedAt = resolved;
        one.state = resolved ? RequestState::Resolved : RequestState::New;
        return store.add(one);
    }
    Id<Survey> survey(Id<Customer> customer, Instant answered, int csat)
    {
        Survey one;
        one.customer = customer;
        one.answeredAt = answered;
        one.csat = csat;
        return store.add(one);
    }
    [[nodiscard]] Statistics statistics(const StatisticsScope& scope = {}) const
    {
        return must(store->readNow([&](Reader& reader) { return readStatistics(reader, scope); }));
    }

    TestStore store;

private:
    int m_number = 0;
};

StatisticsScope period(QDate from, QDate to)
{
    StatisticsScope scope;
    scope.from = from;
    scope.to = to;
    return scope;
}

QJsonObject withoutNoise(const Statistics& statistics)
{
    auto json = toJson(statistics);
    json[u"nps"_s] = statistics.nps.score.value_or(-1000);
    json[u"rater"_s] = statistics.rater.index.value_or(-1);
    json[u"boxes"_s] = static_cast<int>(statistics.response.tiers.size());
    for (const auto& box : statistics.resolve.tiers)
        json[box.label] = qint64{box.seconds.median * 1000 + box.seconds.n};
    return json;
}

} // namespace

TEST(Statistics, CountASurveyInTheMonthItWasAnsweredInTheOrganisationsZone)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    for (const int score : {5, 5, 4, 3})
        company.survey(c, at(QDate(2026, 10, 20)), score);
    company.survey(c, Instant::of(QDate(2026, 9, 30), QTime(16, 30), QTimeZone::utc()), 4); // 1 October there

    const auto json = toJson(company.statistics());

    const auto months = json[u"satisfaction"_s].toArray();
    ASSERT_EQ(months.size(), 1);
    EXPECT_EQ(months[0][u"month"_s].toString(), u"2026-10"_s);
    EXPECT_EQ(months[0][u"n"_s].toInt(), 5);
    EXPECT_DOUBLE_EQ(months[0][u"csat"_s].toDouble(), 0.8);
    EXPECT_DOUBLE_EQ(months[0][u"mean"_s].toDouble(), 4.2);
    EXPECT_NEAR(months[0][u"low"_s].toDouble(), 0.375535, 1e-6);
}

TEST(Statistics, SayNoShareUnderFiveAnswers)
{
    Company company;
    company.survey(company.customer(u"C1"_s), at(QDate(2026, 10, 20)), 5);
    const auto month = toJson(company.statistics())[u"satisfaction"_s].toArray()[0].toObject();
    EXPECT_TRUE(month[u"csat"_s].isNull());
    EXPECT_TRUE(month[u"low"_s].isNull());
    EXPECT_DOUBLE_EQ(month[u"mean"_s].toDouble(), 5);
}

TEST(Statistics, CountADurationInTheMonthItEndedAndLeaveOutWhatContradictsItself)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    const QDate lastOfOctober(2026, 10, 31);
    company.request(c, at(lastOfOctober, 23, 0), at(lastOfOctober, 23, 10), at(QDate(2026, 11, 1), 1, 0));
    company.request(c, at(QDate(2026, 10, 5), 9, 0), {},
                    at(QDate(2026, 10, 5), 9, 30)); // resolving is a response
    company.request(c, {}, at(QDate(2026, 10, 6)), at(QDate(2026, 10, 7)));
    company.request(c, {}, at(QDate(2026, 10, 7)), at(QDate(2026, 10, 6)));
    company.request(c, at(QDate(2026, 11, 2)), {}, {});

    const auto statistics = company.statistics();

    ASSERT_EQ(statistics.response.months.size(), 2U);
    EXPECT_EQ(statistics.response.months[0].n, 2);
    EXPECT_DOUBLE_EQ(*statistics.response.months[0].medianMinutes, 10);
    EXPECT_DOUBLE_EQ(*statistics.response.months[0].p90Minutes, 30);
    EXPECT_EQ(statistics.resolve.months[1].n, 1);
    EXPECT_DOUBLE_EQ(*statistics.resolve.months[1].medianMinutes, 120);
    EXPECT_EQ(statistics.leftOut, 1);
    EXPECT_EQ(statistics.withoutOpening, 1);
    EXPECT_EQ(toJson(statistics)[u"left_out"_s].toInt(), 1);
}

TEST(Statistics, PutARequestIntoTheBoxOfTheTierInForceWhenItWasOpened)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    company.inTier(c, 1, QDate(2026, 1, 1));
    company.inTier(c, 2, QDate(2026, 10, 10));
    company.request(c, at(QDate(2026, 10, 9)), at(QDate(2026, 10, 9), 10, 30), at(QDate(2026, 10, 12)));
    company.request(c, at(QDate(2026, 10, 11)), at(QDate(2026, 10, 11), 10, 5), {});

    const auto boxes = company.statistics().response.tiers;

    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_EQ(boxes[0].tier, test::tierOfRank(1).uuid);
    EXPECT_EQ(boxes[0].seconds.median, 1800);
    EXPECT_EQ(boxes[1].tier, test::tierOfRank(2).uuid);
    EXPECT_EQ(boxes[1].seconds.median, 300);

    StatisticsScope gold;
    gold.tier = test::tierOfRank(2);
    EXPECT_EQ(company.statistics(gold).response.whole.n, 1);
}

TEST(Statistics, NarrowToDaysCustomerAndRegion)
{
    Company company;
    const auto hangzhou = company.customer(u"C1"_s);
    const auto beijing = company.customer(u"C2"_s, u"110105"_s);
    company.survey(hangzhou, at(QDate(2026, 10, 5)), 5);
    company.survey(hangzhou, at(QDate(2026, 10, 15)), 3);
    company.survey(beijing, at(QDate(2026, 10, 15)), 1);

    EXPECT_EQ(company.statistics(period(QDate(2026, 10, 6), QDate(2026, 10, 15))).csat.n, 2);
    auto scope = period(QDate(2026, 10, 1), QDate(2026, 10, 31));
    scope.customer = hangzhou;
    EXPECT_EQ(company.statistics(scope).csat.n, 2);
    scope.customer = {};
    scope.region = 11;
    EXPECT_EQ(company.statistics(scope).csat.n, 1);
    EXPECT_EQ(company.statistics(scope).satisfaction.size(), 1U);
}

TEST(Statistics, ForgetArchivedRecords)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    const auto survey = company.survey(c, at(QDate(2026, 10, 5)), 5);
    must(company.store->writeNow(u"Archive"_s, [&](UnitOfWork& unit) { return unit.archive(survey); }));
    EXPECT_EQ(company.statistics().csat.n, 0);
    EXPECT_TRUE(company.statistics().satisfaction.empty());
}

TEST(Statistics, ReadTheSameFromKeptFactsAsFromTheRecordsAfterEveryKindOfChange)
{
    Company company;
    std::mt19937 random(11);
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<Id<Customer>> customers;
    for (int i = 0; i < 6; ++i) {
        customers.push_back(company.customer(u"C%1"_s.arg(i), i % 2 ? u"330106"_s : u"440305"_s));
        if (i > 0)
            company.inTier(customers.back(), i % 4, QDate(2026, 1, 1).addDays(pick(200)));
    }
    Id<Request> lastRequest;
    Id<Survey> lastSurvey;
    const auto happen = [&] {
        const auto c = customers[static_cast<std::size_t>(pick(6))];
        const auto opened = at(QDate(2026, 3, 1).addDays(pick(240)), pick(24), pick(60));
        lastRequest = company.request(c, pick(8) ? std::optional(opened) : std::nullopt,
                                      pick(5) ? std::optional(opened.plusMinutes(pick(600))) : std::nullopt,
                                      pick(5) ? std::optional(opened.plusMinutes(pick(3000))) : std::nullopt);
        lastSurvey = company.survey(c, opened.plusMinutes(4000), 1 + pick(5));
    };
    for (int i = 0; i < 40; ++i)
        happen();
    auto region = period(QDate(2026, 4, 1), QDate(2026, 9, 30));
    region.region = 33;
    const auto same = [&](const char* after) {
        for (const auto& scope : {StatisticsScope{}, region}) {
            const auto kept = company.statistics(scope);
            EXPECT_TRUE(kept.fromFacts) << after;
            must(company.store->maintainNow([](Reader& writer) { return factkeeper::prepare(writer); }));
            const auto read = company.statistics(scope);
            must(company.store->maintainNow([](Reader& writer) -> Done {
                return writer.query("update insight_state set ready = 1 where only = 1").run();
            }));
            EXPECT_FALSE(read.fromFacts);
            EXPECT_EQ(withoutNoise(kept), withoutNoise(read)) << after;
        }
    };

    must(factkeeper::refresh(*company.store));
    same("making");
    for (int i = 0; i < 5; ++i)
        happen();
    same("adding");
    must(company.store->writeNow(u"Edit"_s, [&](UnitOfWork& unit) -> Done {
        ZHIKE_ASSIGN(auto customer, unit.find(customers[1]));
        customer.region = u"110105"_s;
        ZHIKE_TRY(unit.update(customer));
        ZHIKE_TRY(unit.archive(lastRequest));
        ZHIKE_ASSIGN(auto survey, unit.find(lastSurvey));
        survey.csat = 1;
        survey.nps = 3;
        ZHIKE_TRY(unit.update(survey));
        return {};
    }));
    company.inTier(customers[2], 3, QDate(2026, 5, 1));
    same("changing");
    must(company.store->maintainNow([](Reader& writer) { return factkeeper::correct(writer); }));
    same("correcting");
    EXPECT_EQ(company.store.count("insight_stale"), 0);
    happen();
    must(factkeeper::refresh(*company.store));
    same("refreshing");
}

TEST(Statistics, KeepTheMarksOfWhatChangedWhileFactsWereMade)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    company.survey(c, at(QDate(2026, 10, 5)), 5);
    auto& store = *company.store;
    must(store.maintainNow([](Reader& writer) { return factkeeper::prepare(writer); }));
    const auto snapshot = must(store.readNow([](Reader& reader) { return factkeeper::compute(reader); }));
    company.survey(c, at(QDate(2026, 10, 6)), 4);
    must(store.maintainNow([&](Reader& writer) { return factkeeper::keep(writer, *snapshot); }));

    EXPECT_EQ(company.store.count("insight_stale"), 1);
    const auto statistics = company.statistics();
    EXPECT_TRUE(statistics.fromFacts);
    EXPECT_EQ(statistics.csat.n, 2);
}

TEST(RecordsBehind, AreTheOnesThatMakeTheFigureTheMostTellingFirst)
{
    Company company;
    const auto c = company.customer(u"C1"_s);
    company.inTier(c, 2, QDate(2026, 1, 1));
    const QDate day(2026, 10, 5);
    const auto quick = company.request(c, at(day, 9, 0), at(day, 9, 10), at(day, 12, 0));
    const auto slow = company.request(c, at(day, 9, 0), {}, at(day, 11, 0));
    company.request(c, at(day, 9, 0), at(QDate(2026, 11, 1)), {});
    const auto doubtful = company.request(c, at(day, 9, 0), at(day, 8, 0), {});
    const auto unhappy = company.survey(c, at(day), 2);
    company.survey(c, at(day), 5);
    const auto behind = [&](const StatisticsScope& scope, Measure measure) {
        return must(company.store->readNow([&](Reader& r) { return readRecordsBehind(r, scope, measure); }));
    };
    StatisticsScope scope;
    for (const bool one : {false, true}) {
        scope.customer = one ? c : Id<Customer>{};
        const auto responses = behind(scope.inMonth(day), Measure::Response);
        ASSERT_EQ(responses.n, 2);
        EXPECT_EQ(responses.records[0].id, slow.uuid);
        EXPECT_EQ(responses.records[0].value, 7200);
        EXPECT_EQ(responses.records[1].id, quick.uuid);
        EXPECT_EQ(responses.records[1].customerName, u"客户C1"_s);

        const auto leftOut = behind(scope, Measure::LeftOut);
        ASSERT_EQ(leftOut.n, 1);
        EXPECT_EQ(leftOut.records[0].id, doubtful.uuid);

        const auto answers = behind(scope.inMonth(day), Measure::Csat);
        ASSERT_EQ(answers.n, 2);
        EXPECT_EQ(answers.records[0].id, unhappy.uuid);
    }
    scope.tier = test::tierOfRank(3);
    EXPECT_EQ(behind(scope, Measure::Resolve).n, 0);
    scope.tier = test::tierOfRank(2);
    EXPECT_EQ(behind(scope, Measure::Resolve).n, 2);
}

} // namespace zhike
