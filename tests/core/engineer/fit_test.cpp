// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/fit.h"

#include "tests/support/core/test_store.h"
#include <QtCore/QLocale>
#include <cmath>

using namespace zhike;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

FitEngineer li()
{
    FitEngineer e;
    e.id = Id<Engineer>(*Uuid::fromString(u"018f0000-0000-7000-8000-000000000001"_s));
    e.number = u"E-01"_s;
    e.name = u"李明"_s;
    e.region = u"330100"_s;
    e.startedOn = QDate(2020, 11, 23);
    e.capacity = 20;
    e.load = 8;
    e.ratings = 25;
    e.ratingCount = 5;
    e.skills = {{u"Oracle"_s, {4, {}}}, {u"MySQL"_s, {3, QDate(2026, 11, 21)}}};
    return e;
}

FitCustomer huaxin()
{
    FitCustomer c;
    c.id = Id<Customer>(*Uuid::fromString(u"018f0000-0000-7000-8000-000000000101"_s));
    c.name = u"华信科技"_s;
    c.region = u"330200"_s;
    c.products = {u"MySQL"_s, u"Oracle"_s, u"F5"_s};
    c.tierName = u"金牌"_s;
    c.tierRank = 2;
    c.seniorityYears = 5;
    return c;
}

const FitTeam team{today, 4, 40};

bool holds(const Fit& fit, FitGuard guard)
{
    return fit.guards.at(static_cast<size_t>(guard)).holds;
}

} // namespace

TEST(FitRule, AddsUpItsFivePartsWithTheirReasons)
{
    const FitTouches touches{3, 2, 1, QDate(2026, 11, 20)};
    const Fit fit = fitOf(li(), huaxin(), touches, team);
    ASSERT_EQ(fit.parts.size(), 5U);
    EXPECT_DOUBLE_EQ(fit.parts[0].points, 35 * (1 - std::exp(-1.0)));
    EXPECT_DOUBLE_EQ(fit.parts[1].points, 25 * (0.4 + 0.8 + 0) / 3)
        << "MySQL 3 counts 2: its certificate ran out";
    EXPECT_DOUBLE_EQ(fit.parts[2].points, 15 * 0.6) << "宁波 and 杭州 are one province";
    EXPECT_DOUBLE_EQ(fit.parts[3].points, 15 * (4.5 - 1) / 4) << "(25 + 5 × 4) / 10 = 4.5";
    EXPECT_DOUBLE_EQ(fit.parts[4].points, 10 * (1 - 8.0 / 20));
    double sum = 0;
    for (const FitLine& line : fit.parts) {
        EXPECT_FALSE(line.reason.isEmpty());
        sum += line.points;
    }
    EXPECT_DOUBLE_EQ(fit.score, sum);
    EXPECT_NEAR(fit.score, 22.1242 + 10 + 9 + 13.125 + 6, 1e-4);
}

TEST(FitRule, HalvesWhatWasDoneEvery180Days)
{
    EXPECT_DOUBLE_EQ(touchWeight(0), 1);
    EXPECT_DOUBLE_EQ(touchWeight(180), 0.5);
    EXPECT_DOUBLE_EQ(touchWeight(360), 0.25);
    EXPECT_DOUBLE_EQ(touchWeight(-3), 1) << "a clock that runs ahead gains nothing";
    EXPECT_DOUBLE_EQ(continuityShare(0), 0);
}

TEST(FitRule, KnowsPlacesByTheirCodes)
{
    EXPECT_DOUBLE_EQ(localityShare(u"330106", u"330100"), 1);
    EXPECT_DOUBLE_EQ(localityShare(u"330106", u"330200"), 0.6);
    EXPECT_DOUBLE_EQ(localityShare(u"330106", u"320100"), 0);
    for (const auto& [customer, engineer] : {std::pair(u"110105", u"110200"),
                                             {u"120000", u"120101"},
                                             {u"310104", u"310230"},
                                             {u"500101", u"500200"}})
        EXPECT_DOUBLE_EQ(localityShare(customer, engineer), 1) << "a municipality is one place";
    EXPECT_DOUBLE_EQ(localityShare(u"330000", u"330100"), 0.6) << "only the province is known";
    EXPECT_DOUBLE_EQ(localityShare(u"", u""), 0);
}

TEST(FitRule, ShrinksARatingTowardsTheTeam)
{
    EXPECT_DOUBLE_EQ(ratingShare(0, 0, team), 0.75) << "no answers: the team's mean, 4";
    EXPECT_DOUBLE_EQ(ratingShare(5, 1, team), (25.0 / 6 - 1) / 4) << "one 5 does not make a star";
    EXPECT_DOUBLE_EQ(ratingShare(0, 0, {today, 0, 0}), 0);
}

TEST(FitRule, CountsTheLoadOfOtherCustomersOnly)
{
    EXPECT_DOUBLE_EQ(loadShare(5, 20), 0.75);
    EXPECT_DOUBLE_EQ(loadShare(30, 20), 0) << "not below 0";
    EXPECT_DOUBLE_EQ(loadShare(0, 0), 0) << "no capacity is no room";
    FitCustomer own = huaxin();
    own.primary = li().id;
    EXPECT_DOUBLE_EQ(fitOf(li(), own, {}, team).parts[4].value, 1 - 4.0 / 20) << "8 less the 4 of this 金牌";
    EXPECT_EQ(tierWeight(-1), 1);
    EXPECT_EQ(tierWeight(0), 1);
    EXPECT_EQ(tierWeight(1), 2);
    EXPECT_EQ(tierWeight(3), 8);
}

TEST(FitRule, WarnsOfTheJunior)
{
    EXPECT_FALSE(holds(fitOf(li(), huaxin(), {}, team), FitGuard::Seniority)) << "5 whole years";
    FitEngineer junior = li();
    junior.startedOn = QDate(2021, 11, 23);
    EXPECT_TRUE(holds(fitOf(junior, huaxin(), {}, team), FitGuard::Seniority)) << "a day short of 5 years";
    junior.startedOn = {};
    EXPECT_TRUE(holds(fitOf(junior, huaxin(), {}, team), FitGuard::Seniority)) << "nobody knows";
    FitCustomer plain = huaxin();
    plain.seniorityYears = 0;
    EXPECT_FALSE(holds(fitOf(junior, plain, {}, team), FitGuard::Seniority));
}

TEST(FitRule, NamesTheTierInTheLanguageOfTheProgram)
{
    FitCustomer c = huaxin();
    c.tierEnglishName = u"Gold"_s;
    EXPECT_EQ(c.tierWord(), u"金牌"_s);
    const QLocale before;
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates});
    EXPECT_EQ(c.tierWord(), u"Gold"_s);
    c.tierEnglishName.clear();
    EXPECT_EQ(c.tierWord(), u"金牌"_s) << "one that a company made itself";
    QLocale::setDefault(before);
}

TEST(FitRule, WarnsOfWhoIsAwayLeavesOrCarriesTooMuch)
{
    FitEngineer e = li();
    const double score = fitOf(e, huaxin(), {}, team).score;
    EXPECT_FALSE(fitOf(e, huaxin(), {}, team).warns());
    e.absences = {{QDate(2026, 11, 20), QDate(2026, 11, 22)}};
    EXPECT_TRUE(holds(fitOf(e, huaxin(), {}, team), FitGuard::Absent)) << "the last day is a day away";
    e.absences = {{QDate(2026, 11, 23), QDate(2026, 11, 30)}};
    EXPECT_FALSE(holds(fitOf(e, huaxin(), {}, team), FitGuard::Absent));
    e.leftOn = QDate(2026, 12, 31);
    EXPECT_TRUE(holds(fitOf(e, huaxin(), {}, team), FitGuard::Left));
    EXPECT_FALSE(fitOf(e, huaxin(), {}, team).hasLeft);
    e.leftOn = QDate(2026, 11, 21);
    EXPECT_TRUE(fitOf(e, huaxin(), {}, team).hasLeft);
    e.capacity = 12;
    EXPECT_FALSE(holds(fitOf(e, huaxin(), {}, team), FitGuard::Capacity)) << "8 + 4 is just 12";
    e.capacity = 11;
    EXPECT_TRUE(holds(fitOf(e, huaxin(), {}, team), FitGuard::Capacity));
    EXPECT_NEAR(fitOf(e, huaxin(), {}, team).score, score + 10 * (8.0 / 20 - 8.0 / 11), 1e-9)
        << "guards stand beside the score";
}

TEST(FitRule, RanksTheBestFirstAndThoseWhoLeftLast)
{
    std::vector<Fit> fits{{{}, u"E-3"_s, {}, 50, {}, {}, {}, false},
                          {{}, u"E-1"_s, {}, 90, {}, {}, {}, true},
                          {{}, u"E-2"_s, {}, 50, {}, {}, {}, false},
                          {{}, u"E-4"_s, {}, 70, {}, {}, {}, false}};
    rank(fits);
    QStringList order;
    for (const Fit& fit : fits)
        order += fit.number;
    EXPECT_EQ(order, (QStringList{u"E-4"_s, u"E-2"_s, u"E-3"_s, u"E-1"_s}));
}
