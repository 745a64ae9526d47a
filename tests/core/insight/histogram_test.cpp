// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/histogram.h"

#include <random>

namespace zhike {

TEST(Histogram, TakesPercentilesAtTheNearestRank)
{
    const auto values = Histogram::of({15, 20, 35, 40, 50});
    EXPECT_EQ(values.nearestRank(5), 15);
    EXPECT_EQ(values.nearestRank(30), 20);
    EXPECT_EQ(values.nearestRank(40), 20);
    EXPECT_EQ(values.nearestRank(50), 35);
    EXPECT_EQ(values.nearestRank(90), 50);
    EXPECT_EQ(values.nearestRank(100), 50);
    EXPECT_EQ(Histogram::of({7, 8}).nearestRank(50), 7);
    EXPECT_FALSE(Histogram{}.nearestRank(50));
}

TEST(Histogram, AgreesWithSortingAllValues)
{
    std::mt19937 random(7);
    std::vector<std::int64_t> values;
    Histogram counted;
    for (int i = 0; i < 997; ++i) {
        values.push_back(static_cast<std::int64_t>(random() % 300));
        counted.add(values.back());
    }
    std::ranges::sort(values);
    for (const int percent : {1, 5, 10, 25, 50, 75, 90, 95, 99, 100}) {
        const auto rank = static_cast<std::size_t>((percent * 997 + 99) / 100);
        EXPECT_EQ(counted.nearestRank(percent), values[rank - 1]) << percent;
    }
    EXPECT_EQ(counted, Histogram::of(values));
}

TEST(Histogram, TakesOutWhatWasAdded)
{
    auto values = Histogram::of({1, 2, 2, 9});
    values.add(2, -1);
    values.add(9, -1);
    EXPECT_EQ(values, Histogram::of({1, 2}));
    EXPECT_EQ(values.n(), 2);
}

TEST(Histogram, ComesBackFromItsCompactForm)
{
    const auto values = Histogram::of({-5, 0, 0, 63, 64, 86'400, 86'400, 31'536'000'000});
    EXPECT_EQ(Histogram::decoded(values.encoded()), values);
    EXPECT_EQ(Histogram::decoded(QByteArray()), Histogram{});
    EXPECT_FALSE(Histogram::decoded(values.encoded().chopped(1)));
    EXPECT_FALSE(Histogram::decoded(QByteArray(3, '\xff')));
}

} // namespace zhike
