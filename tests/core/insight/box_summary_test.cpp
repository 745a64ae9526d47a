// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/box_summary.h"

namespace zhike {

TEST(BoxSummary, HasQuartilesWhiskersAtFiveAndNinetyFiveAndTheOutliers)
{
    std::vector<std::int64_t> values;
    for (std::int64_t i = 1; i <= 100; ++i)
        values.push_back(i * 10);

    const auto box = boxSummary(Histogram::of(values));

    ASSERT_TRUE(box);
    EXPECT_EQ(box->n, 100);
    EXPECT_EQ(box->low, 50);
    EXPECT_EQ(box->lowerQuartile, 250);
    EXPECT_EQ(box->median, 500);
    EXPECT_EQ(box->upperQuartile, 750);
    EXPECT_EQ(box->high, 950);
    EXPECT_THAT(box->below, testing::SizeIs(4));
    EXPECT_THAT(box->above,
                testing::ElementsAre(Histogram::Bin{960, 1}, Histogram::Bin{970, 1}, Histogram::Bin{980, 1},
                                     Histogram::Bin{990, 1}, Histogram::Bin{1000, 1}));
}

TEST(BoxSummary, OfOneValueIsThatValueAndOfNothingNothing)
{
    const auto one = boxSummary(Histogram::of({42}));
    ASSERT_TRUE(one);
    EXPECT_EQ(one->low, 42);
    EXPECT_EQ(one->median, 42);
    EXPECT_EQ(one->high, 42);
    EXPECT_TRUE(one->above.empty());
    EXPECT_FALSE(boxSummary({}));
}

} // namespace zhike
