// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/placing.h"

#include <gtest/gtest.h>
#include <random>

using namespace zhike;

namespace {

/// All placings, one after another.
double bruteForce(const PlacingProblem& p, std::size_t c, std::vector<int>& left)
{
    if (c == p.customers())
        return 0;
    double best = bruteForce(p, c + 1, left);
    for (std::size_t e = 0; e < p.engineers(); ++e) {
        if (left[e] < p.weights[c])
            continue;
        left[e] -= p.weights[c];
        best = std::max(best, p.row(c)[e] + bruteForce(p, c + 1, left));
        left[e] += p.weights[c];
    }
    return best;
}

PlacingProblem randomProblem(std::mt19937& random, bool even, int customers, int engineers, int room)
{
    PlacingProblem p;
    for (int e = 0; e < engineers; ++e)
        p.rooms.push_back(static_cast<int>(random() % static_cast<unsigned>(room + 1)));
    for (int c = 0; c < customers; ++c) {
        p.weights.push_back(even ? 2 : 1 << (random() % 4));
        p.current.push_back(static_cast<int>(random() % static_cast<unsigned>(engineers)));
        for (int e = 0; e < engineers; ++e)
            p.values.push_back(static_cast<float>(random() % 1000) / 10.0F);
    }
    return p;
}

void keepsToRooms(const PlacingProblem& p, const Placing& placing)
{
    std::vector<int> left = p.rooms;
    ASSERT_EQ(placing.chosen.size(), p.customers());
    for (std::size_t c = 0; c < p.customers(); ++c) {
        if (placing.chosen[c] >= 0)
            left[static_cast<std::size_t>(placing.chosen[c])] -= p.weights[c];
    }
    for (std::size_t e = 0; e < p.engineers(); ++e)
        EXPECT_TRUE(left[e] >= 0 || (p.rooms[e] < 0 && left[e] == p.rooms[e])) << "engineer " << e;
    EXPECT_NEAR(placing.total, totalOf(p, placing.chosen), 1e-9);
}

} // namespace

TEST(Placing, FindsTheBestOfAllPossibilities)
{
    std::mt19937 random(7);
    for (int i = 0; i < 150; ++i) {
        const PlacingProblem p = randomProblem(random, i % 3 == 0, 1 + i % 6, 1 + i % 4, 2 + i % 13);
        const Placing placing = place(p);
        keepsToRooms(p, placing);
        std::vector<int> left = p.rooms;
        const double best = bruteForce(p, 0, left);
        EXPECT_NEAR(placing.total, best, 1e-3) << "problem " << i;
        EXPECT_GE(placing.bound, best - 1e-3) << "problem " << i;
        EXPECT_GE(boundOf(p), best - 1e-3) << "problem " << i;
    }
}

TEST(Placing, IsExactWhereCapacityCountsCustomers)
{
    std::mt19937 random(11);
    for (int i = 0; i < 10; ++i) {
        const PlacingProblem p = randomProblem(random, true, 300, 12, 60);
        const Placing placing = place(p);
        keepsToRooms(p, placing);
        EXPECT_NEAR(placing.total, placing.bound, 1e-3 * 300) << "problem " << i;
    }
}

TEST(Placing, StaysCloseToItsBoundWithWeights)
{
    std::mt19937 random(13);
    for (int i = 0; i < 10; ++i) {
        const PlacingProblem p = randomProblem(random, false, 400, 15, 100);
        const Placing placing = place(p);
        keepsToRooms(p, placing);
        EXPECT_LE(placing.total, placing.bound + 1e-6);
        EXPECT_GT(placing.total, placing.bound * 0.985) << "problem " << i << ", bound " << placing.bound;
    }
}

TEST(Placing, FindsWhatTheFirstCandidatesLeaveOut)
{
    std::mt19937 random(17);
    PlacingProblem p = randomProblem(random, true, 60, 10, 0);
    std::fill(p.rooms.begin(), p.rooms.end(), 14);
    const double all = place(p).total;
    p.candidates = 1;
    EXPECT_NEAR(place(p).total, all, 1e-2);
}

TEST(Placing, GivesNothingToThoseWithoutRoom)
{
    PlacingProblem p{{-1, 3, 0}, {2, 2}, {90, 10, 80, 95, 20, 85}, {0, 0}, 20};
    const Placing placing = place(p);
    EXPECT_EQ(placing.chosen, (std::vector{-1, 1}));
    EXPECT_DOUBLE_EQ(placing.total, 20);
    EXPECT_EQ(place({{-1}, {1}, {50}, {-1}, 20}).chosen, std::vector{-1});
    EXPECT_TRUE(place({}).chosen.empty());
    EXPECT_EQ(place({{}, {1}, {}, {-1}, 20}).chosen, std::vector{-1}) << "nobody at all";
}

TEST(Placing, StopsWhenTold)
{
    const PlacingProblem p{{5}, {1}, {50}, {-1}, 20};
    EXPECT_TRUE(place(p, [](qint64, qint64) { return false; }).stopped);
}
