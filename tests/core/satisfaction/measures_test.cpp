// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/measures.h"

namespace zhike
{

TEST(Csat, IsTheShareOfFoursAndFivesWithItsWilsonInterval)
{
    // 440 of 487: 90.3 %, 87.4–92.7.
    const auto result = csat({3, 12, 32, 200, 240});

    EXPECT_EQ(result.n, 487);
    EXPECT_EQ(result.good, 440);
    EXPECT_NEAR(*result.share, 0.903491, 1e-6);
    EXPECT_NEAR(result.interval->low, 0.874020, 1e-6);
    EXPECT_NEAR(result.interval->high, 0.926646, 1e-6);
    EXPECT_NEAR(*result.mean, (3 + 24 + 96 + 800 + 1200) / 487.0, 1e-12);
}

TEST(Csat, NamesNoShareUnderFiveAnswersButStillItsMeanAndN)
{
    const auto four = csat({0, 0, 1, 1, 2});
    EXPECT_TRUE(four.tooFew());
    EXPECT_EQ(four.n, 4);
    EXPECT_FALSE(four.share);
    EXPECT_FALSE(four.interval);
    EXPECT_DOUBLE_EQ(*four.mean, 4.25);

    EXPECT_FALSE(csat({0, 0, 1, 2, 2}).tooFew());
    EXPECT_FALSE(csat({}).mean);
}

TEST(WilsonInterval, StaysInsideZeroAndOneAtTheEnds)
{
    EXPECT_NEAR(wilsonInterval(5, 5).low, 0.565518, 1e-6);
    EXPECT_DOUBLE_EQ(wilsonInterval(5, 5).high, 1);
    EXPECT_DOUBLE_EQ(wilsonInterval(0, 5).low, 0);
    EXPECT_NEAR(wilsonInterval(0, 5).high, 0.434482, 1e-6);
    EXPECT_NEAR(wilsonInterval(31, 35).low, 0.740485, 1e-6);
    EXPECT_NEAR(wilsonInterval(31, 35).high, 0.954648, 1e-6);
}

TEST(Nps, IsThePercentageOfNinesAndTensLessThatOfZeroToSix)
{
    // 10 answers: 5 promoters, 3 passives, 2 detractors.
    const auto result = nps({0, 0, 0, 1, 0, 0, 1, 1, 2, 3, 2});
    EXPECT_EQ(result.n, 10);
    EXPECT_DOUBLE_EQ(*result.score, 30);
    EXPECT_DOUBLE_EQ(*nps({2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}).score, -100);
    EXPECT_FALSE(nps({}).score);
}

TEST(Rater, WeighsTheMeansOfItsDimensionsAndShowsTheirGaps)
{
    // Means 4.42, 4.51, 4.18, 4.36, 4.12: index 0.32 × 4.42 + … = 4.3351.
    const std::array<Tally, 5> perceived{{{100, 442}, {100, 451}, {100, 418}, {100, 436}, {100, 412}}};
    const std::array<Tally, 5> expected{{{100, 460}, {100, 440}, {100, 400}, {100, 430}, {50, 230}}};

    const auto result = rater(perceived, expected);

    EXPECT_EQ(result.n, 100);
    EXPECT_NEAR(*result.index, 4.3351, 1e-9);
    EXPECT_NEAR(*result.dimensions[0].gap, -0.18, 1e-9);
    EXPECT_NEAR(*result.dimensions[1].gap, 0.11, 1e-9);
    EXPECT_NEAR(*result.dimensions[4].gap, -0.48, 1e-9);
}

TEST(Rater, SharesOutTheWeightOfADimensionWithoutAnswers)
{
    const std::array<Tally, 5> perceived{{{2, 10}, {0, 0}, {0, 0}, {0, 0}, {2, 6}}};

    const auto result = rater(perceived, std::array<Tally, 5>{});

    EXPECT_NEAR(*result.index, (32 * 5.0 + 22 * 3.0) / 54, 1e-12);
    EXPECT_FALSE(result.dimensions[0].gap);
    EXPECT_FALSE(result.dimensions[1].perceived);
    EXPECT_FALSE(rater(std::array<Tally, 5>{}, std::array<Tally, 5>{}).index);
}

TEST(Rater, FollowsTheWeightsItIsGiven)
{
    const std::array<Tally, 5> perceived{{{1, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}}};
    const std::array<double, 5> onlyEmpathy{0, 0, 0, 7, 0};
    EXPECT_DOUBLE_EQ(*rater(perceived, std::array<Tally, 5>{}, onlyEmpathy).index, 4);
}

} // namespace zhike
