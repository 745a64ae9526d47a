// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace zhike {

namespace {

QDate day(int y, int m, int d)
{
    return {y, m, d};
}

ContractDays days(QDate from, QDate to)
{
    return {from, to};
}

qint64 sumOf(const std::vector<ScheduledInstalment>& all)
{
    return std::accumulate(all.begin(), all.end(), qint64{0},
                           [](qint64 sum, const ScheduledInstalment& i) { return sum + i.amount.amount; });
}

/// Days and rhythms at random, the same at every run.
class Chance
{
public:
    int upTo(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n + 1)); }
    QDate aDay() { return day(2020, 1, 1).addDays(upTo(3652)); }
    Billing aBilling() { return static_cast<Billing>(upTo(4)); }

private:
    std::mt19937 m_engine{20261122};
};

} // namespace

TEST(Schedule, ATermEndsTheDayBeforeItsAnniversary)
{
    EXPECT_EQ(termEnd(day(2026, 1, 1), 12), day(2026, 12, 31));
    EXPECT_EQ(termEnd(day(2026, 3, 15), 12), day(2027, 3, 14));
    EXPECT_EQ(termEnd(day(2027, 3, 1), 12), day(2028, 2, 29)) << "the leap day belongs to the term";
}

TEST(Schedule, ATermFromTheLeapDayEndsWithFebruaryWhereThereIsNone)
{
    EXPECT_EQ(termEnd(day(2024, 2, 29), 12), day(2025, 2, 28));
    EXPECT_EQ(termEnd(day(2024, 2, 29), 36), day(2027, 2, 28));
    EXPECT_EQ(termEnd(day(2024, 2, 29), 48), day(2028, 2, 28)) << "its anniversary is there again";
    EXPECT_EQ(termBegin(day(2024, 2, 29), 48), day(2028, 2, 29));
}

TEST(Schedule, TermsFromTheEndOfAMonthNeitherDriftNorOverlap)
{
    const QDate from = day(2026, 1, 31);
    EXPECT_EQ(termEnd(from, 1), day(2026, 2, 28));
    EXPECT_EQ(termBegin(from, 1), day(2026, 3, 1));
    EXPECT_EQ(termEnd(from, 2), day(2026, 3, 30));
    EXPECT_EQ(termBegin(from, 2), day(2026, 3, 31));
    EXPECT_EQ(termBegin(from, 3), day(2026, 5, 1));
}

TEST(Schedule, AContractIsRenewedForAsLongAgain)
{
    EXPECT_EQ(renewalOf(days(day(2026, 1, 1), day(2026, 12, 31))), days(day(2027, 1, 1), day(2027, 12, 31)));
    EXPECT_EQ(renewalOf(days(day(2023, 3, 1), day(2024, 2, 29))), days(day(2024, 3, 1), day(2025, 2, 28)));
    EXPECT_EQ(renewalOf(days(day(2024, 2, 29), day(2025, 2, 28))), days(day(2025, 3, 1), day(2026, 2, 28)));
    EXPECT_EQ(renewalOf(days(day(2024, 1, 31), day(2025, 1, 30))), days(day(2025, 1, 31), day(2026, 1, 30)));
    EXPECT_EQ(renewalOf(days(day(2025, 1, 1), day(2027, 12, 31))), days(day(2028, 1, 1), day(2030, 12, 31)));
    EXPECT_EQ(renewalOf(days(day(2026, 1, 1), day(2026, 1, 10))), days(day(2026, 1, 11), day(2026, 1, 20)));
    EXPECT_FALSE(renewalOf(days(day(2026, 2, 1), day(2026, 1, 1))).from.isValid()) << "reversed";
}

TEST(Schedule, WhateverTheDayARenewalFollowsWithoutGapAndKeepsItsLength)
{
    Chance chance;
    for (int i = 0; i < 5000; ++i) {
        const QDate from = chance.aDay();
        const int months = 1 + chance.upTo(47);
        const ContractDays contract{from, termEnd(from, months)};
        ASSERT_EQ(wholeMonths(contract.from, contract.to), months) << from.toString().toStdString();
        const ContractDays next = renewalOf(contract);
        ASSERT_EQ(next.from, contract.to.addDays(1));
        ASSERT_EQ(wholeMonths(next.from, next.to), months) << from.toString().toStdString();
    }
}

TEST(Schedule, TheFeeOfAllDaysIsWholeYearsAndAShareOfTheLast)
{
    const Fen annual{120'000'00};
    EXPECT_EQ(totalFee(annual, days(day(2026, 1, 1), day(2026, 12, 31))), annual);
    EXPECT_EQ(totalFee(annual, days(day(2024, 2, 29), day(2025, 2, 28))), annual);
    EXPECT_EQ(totalFee(annual, days(day(2026, 1, 1), day(2028, 12, 31))), Fen{360'000'00});
    EXPECT_EQ(totalFee(annual, days(day(2026, 1, 1), day(2026, 6, 30))), Fen{60'000'00});
    EXPECT_EQ(totalFee(annual, days(day(2026, 1, 1), day(2026, 1, 10))), Fen{3287'67}) << "10 of 365 days";
    EXPECT_EQ(totalFee(annual, days(day(2026, 1, 2), day(2026, 1, 1))), Fen{0});
}

TEST(Schedule, QuartersOfAYearAddUpToTheFen)
{
    const auto all =
        schedule(Fen{100'000'01}, days(day(2026, 1, 1), day(2026, 12, 31)), Billing::Quarterly, DueAt::End);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0], (ScheduledInstalment{day(2026, 3, 31), days(day(2026, 1, 1), day(2026, 3, 31)),
                                           Fen{25'000'00}}));
    EXPECT_EQ(all[3].dueOn, day(2026, 12, 31));
    EXPECT_EQ(sumOf(all), 100'000'01);
}

TEST(Schedule, ALastPeriodThatIsCutShortPaysItsDays)
{
    const auto all =
        schedule(Fen{13'000}, days(day(2026, 1, 1), day(2027, 3, 31)), Billing::Yearly, DueAt::Beginning);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].dueOn, day(2027, 1, 1));
    EXPECT_EQ(all[0].amount, Fen{10'429}) << "365 of 455 days";
    EXPECT_EQ(sumOf(all), 13'000);
}

TEST(Schedule, OnceIsOneInstalmentOverAllDays)
{
    const ContractDays all = days(day(2026, 1, 1), day(2028, 2, 28));
    EXPECT_EQ(schedule(Fen{7}, all, Billing::Once, DueAt::End),
              (std::vector{ScheduledInstalment{day(2028, 2, 28), all, Fen{7}}}));
    EXPECT_TRUE(
        schedule(Fen{7}, days(day(2026, 1, 2), day(2026, 1, 1)), Billing::Monthly, DueAt::End).empty());
}

TEST(Schedule, WhateverTheContractItsInstalmentsCoverEveryDayOnceAndAddUp)
{
    Chance chance;
    for (int i = 0; i < 5000; ++i) {
        const QDate from = chance.aDay();
        const ContractDays contract{from, from.addDays(chance.upTo(1500))};
        const Fen total{chance.upTo(1'000'000'000)};
        const auto all = schedule(total, contract, chance.aBilling(), DueAt::End);
        ASSERT_FALSE(all.empty());
        ASSERT_EQ(sumOf(all), total.amount);
        ASSERT_EQ(all.front().period.from, contract.from);
        ASSERT_EQ(all.back().period.to, contract.to);
        for (size_t n = 0; n < all.size(); ++n) {
            ASSERT_GE(all[n].amount.amount, 0);
            ASSERT_LE(all[n].period.from, all[n].period.to);
            ASSERT_TRUE(n == 0 || all[n - 1].period.to.addDays(1) == all[n].period.from);
        }
    }
}

TEST(Schedule, AHugeFeeStaysExact)
{
    const Fen total{9'000'000'000'000'000'000};
    const auto all = schedule(total, days(day(2020, 1, 1), day(2029, 12, 31)), Billing::Monthly, DueAt::End);
    EXPECT_EQ(all.size(), 120U);
    EXPECT_EQ(sumOf(all), total.amount);
}

} // namespace zhike
