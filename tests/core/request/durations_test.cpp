// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/durations.h"

namespace zhike {

namespace {
constexpr Instant at(std::int64_t minutes)
{
    return {minutes * 60'000};
}
} // namespace

TEST(Durations, RunFromOpeningToTheFirstResponseAndTheLastResolution)
{
    const RequestTimes times{at(100), at(112), at(340)};
    EXPECT_EQ(responseDuration(times), (Duration{at(112), 12 * 60'000}));
    EXPECT_EQ(resolveDuration(times), (Duration{at(340), 240 * 60'000}));
    EXPECT_DOUBLE_EQ(resolveDuration(times)->minutes(), 240);
}

TEST(Durations, CountResolvingAsTheFirstResponse)
{
    const RequestTimes times{at(0), {}, at(90)};
    EXPECT_EQ(responseDuration(times), (Duration{at(90), 90 * 60'000}));
}

TEST(Durations, AreAbsentWhileNothingEndedOrTheOpeningIsUnknown)
{
    EXPECT_FALSE(responseDuration({at(0), {}, {}}));
    EXPECT_FALSE(resolveDuration({at(0), at(5), {}}));
    EXPECT_TRUE(responseDuration({at(0), at(5), {}}));
    EXPECT_FALSE(responseDuration({{}, at(5), at(9)}));
    EXPECT_FALSE(resolveDuration({{}, at(5), at(9)}));
}

TEST(Durations, OfARecordThatContradictsItselfAreLeftOut)
{
    const RequestTimes resolvedFirst{at(10), at(12), at(9)};
    const RequestTimes respondedFirst{at(10), at(9), at(12)};
    const RequestTimes respondedLast{{}, at(12), at(11)};
    EXPECT_EQ(contradiction(resolvedFirst), Contradiction::ResolvedBeforeOpened);
    EXPECT_EQ(contradiction(respondedFirst), Contradiction::RespondedBeforeOpened);
    EXPECT_EQ(contradiction(respondedLast), Contradiction::RespondedAfterResolved);
    EXPECT_FALSE(responseDuration(resolvedFirst));
    EXPECT_FALSE(resolveDuration(respondedFirst));
    EXPECT_FALSE(resolveDuration(respondedLast));
}

TEST(Durations, OfMomentsThatCoincideAreZeroAndNoContradiction)
{
    const RequestTimes times{at(10), at(10), at(10)};
    EXPECT_FALSE(contradiction(times));
    EXPECT_EQ(responseDuration(times)->ms, 0);
    EXPECT_FALSE(contradiction(RequestTimes{}));
}

} // namespace zhike
