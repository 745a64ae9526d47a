// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cost_to_serve.h"

#include "tests/support/core/test_store.h"

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

TEST(CostToServe, IsHoursTimesRateAndTravelAndPartsByValueClass)
{
    const std::vector<ServedVisit> visits{
        {ValueClass::Basic, 90, 0, Fen{200'00}, std::nullopt, std::nullopt},
        {ValueClass::Basic, 30, 0, std::nullopt, Fen{1'000'00}, std::nullopt},
        {ValueClass::Compensating, std::nullopt, 240, std::nullopt, std::nullopt, std::nullopt},
        {std::nullopt, std::nullopt, 60, std::nullopt, std::nullopt, Fen{777'00}}};
    const CostToServe cost = costToServe(visits, Fen{300'00}, Fen{10'000'00});
    EXPECT_EQ(cost.of(ValueClass::Basic).visits, 2);
    EXPECT_EQ(cost.of(ValueClass::Basic).labour, Fen{600'00}) << "2 hours";
    EXPECT_EQ(cost.of(ValueClass::Basic).total(), Fen{1'800'00});
    EXPECT_EQ(cost.of(ValueClass::Compensating).total(), Fen{1'200'00}) << "4 hours on the spot";
    EXPECT_EQ(cost.unclassified.total(), Fen{777'00}) << "one sum, where nothing is kept apart";
    EXPECT_EQ(cost.total(), Fen{3'777'00});
    EXPECT_EQ(cost.margin(), Fen{6'223'00});
    EXPECT_EQ(cost.visits(), 4);
}

TEST(CostToServe, IsRoundedOnceAndWithoutAFeeHasNoMargin)
{
    const std::vector<ServedVisit> visits(3, {ValueClass::Basic, 1, 0, {}, {}, {}});
    const CostToServe cost = costToServe(visits, Fen{10}, std::nullopt);
    EXPECT_EQ(cost.of(ValueClass::Basic).labour, Fen{1}) << "30 / 60 of a fen, half up";
    EXPECT_FALSE(cost.margin());
}

TEST(CostToServe, IsReadForTheContractYearWithItsFee)
{
    TestStore store;
    Customer c;
    c.code = u"C-0001"_s;
    c.name = u"华信科技"_s;
    const Id<Customer> customer = store.add(c);
    Contract k;
    k.customer = customer;
    k.number = u"HT-1"_s;
    k.startsOn = QDate(2025, 3, 1);
    k.endsOn = QDate(2027, 2, 28);
    k.annualFee = Fen{50'000'00};
    store.add(k);
    const auto visitOn = [&](QDate day, const QString& number, VisitState state) {
        Visit v;
        v.number = number;
        v.customer = customer;
        v.plannedStart = Instant::of(day, QTime(9, 0), QTimeZone("Asia/Shanghai"));
        v.state = state;
        v.valueClass = ValueClass::Basic;
        v.workMinutes = 60;
        store.add(v);
    };
    visitOn(QDate(2026, 2, 28), u"V1"_s, VisitState::Done); // the year before
    visitOn(QDate(2026, 3, 1), u"V2"_s, VisitState::Done);
    visitOn(QDate(2026, 11, 21), u"V3"_s, VisitState::Planned);
    must(store->maintainNow([](Reader& r) { return writeHourlyRate(r.connection(), Fen{100'00}); }));
    const YearOfService year =
        must(store->readNow([&](Reader& r) { return readCostToServe(r, customer, r.clock().today()); }));
    EXPECT_EQ(year.year.from, QDate(2026, 3, 1));
    EXPECT_EQ(year.cost.visits(), 1);
    EXPECT_EQ(year.cost.total(), Fen{100'00});
    EXPECT_EQ(year.cost.fee, Fen{50'000'00});
}

TEST(CostToServe, ItsRateIsShippedAndCannotBeNegative)
{
    TestStore store;
    EXPECT_EQ(must(store->readNow([](Reader& r) { return readHourlyRate(r); })), Fen{300'00});
    const auto refused =
        store->maintainNow([](Reader& r) { return writeHourlyRate(r.connection(), Fen{-1}); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"hourly_rate"_s);
}

} // namespace zhike
