// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/kano.h"

#include <gtest/gtest.h>
#include <random>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array feelings{KanoFeeling::Like, KanoFeeling::Expect, KanoFeeling::Neutral,
                              KanoFeeling::LiveWith, KanoFeeling::Dislike};

/// M O A I R Q
KanoFigures figures(std::int64_t m, std::int64_t o, std::int64_t a, std::int64_t i, std::int64_t r,
                    std::int64_t q)
{
    return kanoFigures({m, o, a, i, r, q});
}

} // namespace

TEST(KanoRule, ClassesEachPairOfAnswersByTheTable)
{
    const QStringList rows{u"QAAAO"_s, u"RIIIM"_s, u"RIIIM"_s, u"RIIIM"_s, u"RRRRQ"_s};
    for (std::size_t f = 0; f < feelings.size(); ++f)
        for (std::size_t d = 0; d < feelings.size(); ++d)
            EXPECT_EQ(QString(enumText(kanoClass(feelings[f], feelings[d]))),
                      QString(rows[qsizetype(f)][qsizetype(d)]))
                << f << ", " << d;
}

TEST(KanoRule, ReckonsBetterAndWorseAsInTheWorkedExample)
{
    const KanoFigures f = figures(2, 5, 9, 4, 1, 1);
    EXPECT_EQ(f.n, 22);
    EXPECT_EQ(f.kind, KanoClass::Attractive);
    EXPECT_DOUBLE_EQ(*f.better, 0.7);  // (9 + 5) / 20
    EXPECT_DOUBLE_EQ(*f.worse, -0.35); // −(5 + 2) / 20
    const KanoFigures must = figures(34, 12, 3, 3, 0, 1);
    EXPECT_EQ(must.kind, KanoClass::MustBe);
    EXPECT_DOUBLE_EQ(*must.better, 15.0 / 52);
    EXPECT_DOUBLE_EQ(*must.worse, -46.0 / 52);
}

TEST(KanoRule, DecidesTiesInTheOrderMustBeOneDimensionalAttractiveIndifferent)
{
    EXPECT_EQ(figures(3, 3, 3, 3, 0, 0).kind, KanoClass::MustBe);
    EXPECT_EQ(figures(0, 3, 3, 3, 0, 0).kind, KanoClass::OneDimensional);
    EXPECT_EQ(figures(0, 0, 3, 3, 0, 0).kind, KanoClass::Attractive);
    EXPECT_EQ(figures(1, 0, 0, 3, 3, 3).kind, KanoClass::Indifferent) << "before what speaks against it";
    EXPECT_EQ(figures(0, 0, 0, 1, 4, 4).kind, KanoClass::Reverse);
    EXPECT_EQ(figures(0, 0, 0, 1, 2, 4).kind, KanoClass::Questionable);
}

TEST(KanoRule, SaysNothingButTheNumberWithUnderFiveAnswers)
{
    EXPECT_EQ(figures(4, 0, 0, 0, 0, 0), (KanoFigures{4, {}, {}, {}}));
    EXPECT_EQ(figures(0, 0, 0, 0, 0, 0), KanoFigures{});
    EXPECT_EQ(figures(5, 0, 0, 0, 0, 0).kind, KanoClass::MustBe);
}

TEST(KanoRule, HasNeitherBetterNorWorseWhereAllSpeakAgainstIt)
{
    const KanoFigures f = figures(0, 0, 0, 0, 4, 3);
    EXPECT_EQ(f.kind, KanoClass::Reverse);
    EXPECT_FALSE(f.better);
    EXPECT_FALSE(f.worse);
}

TEST(KanoRule, KeepsItsFiguresInBoundsWhateverIsAnswered)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
        KanoCounts counts{};
        const auto n = random() % 40;
        for (unsigned i = 0; i < n; ++i)
            ++countOf(counts, kanoClass(feelings[random() % 5], feelings[random() % 5]));
        const KanoFigures f = kanoFigures(counts);
        ASSERT_EQ(f.n, n) << "R and Q are counted too";
        ASSERT_EQ(f.kind.has_value(), n >= 5);
        if (!f.kind)
            continue;
        for (std::size_t i = 0; i < kKanoClasses; ++i) {
            const bool before = i < static_cast<std::size_t>(*f.kind);
            ASSERT_TRUE(before ? counts[i] < countOf(counts, *f.kind)
                               : counts[i] <= countOf(counts, *f.kind));
        }
        ASSERT_EQ(f.better.has_value(), f.worse.has_value());
        if (!f.better)
            continue;
        ASSERT_TRUE(*f.better >= 0 && *f.better <= 1 && *f.worse >= -1 && *f.worse <= 0);
        const auto asked = static_cast<double>(counts[0] + counts[1] + counts[2] + counts[3]);
        ASSERT_NEAR((*f.better - *f.worse) * asked,
                    static_cast<double>(counts[2] + 2 * counts[1] + counts[0]), 1e-9)
            << "one-dimensional ones count on both sides";
    }
}

TEST(KanoRule, ASwappedPairOfAnswersTurnsForIntoAgainst)
{
    for (const KanoFeeling f : feelings)
        for (const KanoFeeling d : feelings) {
            const KanoClass one = kanoClass(f, d);
            const KanoClass other = kanoClass(d, f);
            if (one == KanoClass::Questionable || one == KanoClass::Indifferent) {
                EXPECT_EQ(other, one);
            } else if (one != KanoClass::Reverse) {
                EXPECT_EQ(other, KanoClass::Reverse) << "who likes it there does not like it missing";
            }
        }
}

} // namespace zhike
