// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sla_clock.h"

#include <gtest/gtest.h>
#include <random>

using namespace zhike;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
using S = RequestState;

Instant at(int month, int day, int h, int m)
{
    return Instant::of(QDate(2026, month, day), QTime(h, m), QTimeZone("Asia/Shanghai"));
}

std::shared_ptr<const WorkingCalendar> everyDay(int from, int to)
{
    WorkingCalendar::Week week;
    week.fill({{from * 3600, to * 3600}});
    return std::make_shared<const WorkingCalendar>(QTimeZone("Asia/Shanghai"), week,
                                                   std::vector<SpecialDay>{});
}

/// 金牌 P2 on 7×12.
SlaTargets gold()
{
    return {1 * hour, 8 * hour, 16 * hour, everyDay(8, 20)};
}

SlaFacts facts(std::vector<std::pair<S, Instant>> history)
{
    SlaFacts f;
    f.opened = history.front().second;
    for (const auto& [state, when] : history)
        f.history.push_back({{}, static_cast<int>(f.history.size()), state, when});
    return f;
}

const SlaClock& of(const std::array<SlaClock, 3>& clocks, SlaClockKind kind)
{
    return clocks[static_cast<size_t>(kind)];
}

SlaClock resolveAt(const SlaFacts& f, Instant now)
{
    return of(slaClocks(f, gold(), now), SlaClockKind::Resolve);
}

/// The request that the design shows: opened on Friday afternoon, waiting for the customer from Saturday to
/// Sunday.
SlaFacts worked()
{
    SlaFacts f = facts({{S::New, at(11, 20, 16, 12)},
                        {S::InProgress, at(11, 20, 16, 31)},
                        {S::WaitingCustomer, at(11, 21, 11, 20)},
                        {S::InProgress, at(11, 22, 13, 40)}});
    f.firstResponse = at(11, 20, 16, 31);
    f.arrived = at(11, 21, 9, 30);
    return f;
}

} // namespace

TEST(SlaClock, GivesTheWorkedFigures)
{
    const auto clocks = slaClocks(worked(), gold(), at(11, 23, 9, 41));
    const SlaClock& respond = of(clocks, SlaClockKind::Respond);
    EXPECT_EQ(respond.state, SlaState::Met);
    EXPECT_EQ(respond.due, at(11, 20, 17, 12));
    EXPECT_EQ(respond.usedMs, 19 * minute);
    const SlaClock& onsite = of(clocks, SlaClockKind::Onsite);
    EXPECT_EQ(onsite.state, SlaState::Met);
    EXPECT_EQ(onsite.due, at(11, 21, 12, 12)) << "the pause came after the stop";
    EXPECT_EQ(onsite.usedMs, 5 * hour + 18 * minute);
    const SlaClock& resolve = of(clocks, SlaClockKind::Resolve);
    EXPECT_EQ(resolve.state, SlaState::AtRisk);
    EXPECT_EQ(resolve.due, at(11, 23, 10, 32));
    EXPECT_EQ(resolve.usedMs, 15 * hour + 9 * minute);
    EXPECT_EQ(resolve.remainingMs(), 51 * minute);
    EXPECT_EQ(resolve.pausedMs, 14 * hour + 20 * minute);
    const std::vector<SlaPiece> timeline{{at(11, 20, 16, 12), at(11, 20, 20, 0), SlaCounts::Counted},
                                         {at(11, 20, 20, 0), at(11, 21, 8, 0), SlaCounts::Off},
                                         {at(11, 21, 8, 0), at(11, 21, 11, 20), SlaCounts::Counted},
                                         {at(11, 21, 11, 20), at(11, 21, 20, 0), SlaCounts::Paused},
                                         {at(11, 21, 20, 0), at(11, 22, 8, 0), SlaCounts::Off},
                                         {at(11, 22, 8, 0), at(11, 22, 13, 40), SlaCounts::Paused},
                                         {at(11, 22, 13, 40), at(11, 22, 20, 0), SlaCounts::Counted},
                                         {at(11, 22, 20, 0), at(11, 23, 8, 0), SlaCounts::Off},
                                         {at(11, 23, 8, 0), at(11, 23, 9, 41), SlaCounts::Counted}};
    EXPECT_EQ(resolve.timeline, timeline);
}

TEST(SlaClock, IsMetAtDueAndBreachedAMomentLater)
{
    const auto stateOf = [](Instant resolved) {
        SlaFacts f = worked();
        f.history.push_back({{}, 4, S::Resolved, resolved});
        return resolveAt(f, at(11, 30, 9, 0)).state;
    };
    EXPECT_EQ(stateOf(at(11, 23, 10, 32)), SlaState::Met);
    EXPECT_EQ(stateOf(at(11, 23, 10, 32).plusMs(1)), SlaState::Breached);
    EXPECT_EQ(resolveAt(worked(), at(11, 23, 10, 32)).state, SlaState::AtRisk);
    const SlaClock past = resolveAt(worked(), at(11, 23, 10, 33));
    EXPECT_EQ(past.state, SlaState::Breached);
    EXPECT_EQ(past.decided(), at(11, 23, 10, 32)) << "decided when it ran past due";
}

TEST(SlaClock, HasNoDueWhilePausedOnlyWhatRemains)
{
    const SlaClock paused = resolveAt(knownAt(worked(), at(11, 22, 9, 0)), at(11, 22, 9, 0));
    EXPECT_EQ(paused.state, SlaState::Paused);
    EXPECT_EQ(paused.due, std::nullopt);
    EXPECT_EQ(paused.remainingMs(), 16 * hour - (3 * hour + 48 * minute) - (3 * hour + 20 * minute));
    const SlaFacts late = facts({{S::New, at(11, 20, 8, 0)}, {S::WaitingCustomer, at(11, 23, 8, 0)}});
    EXPECT_EQ(resolveAt(late, at(11, 24, 8, 0)).state, SlaState::Breached)
        << "a pause after due changes nothing";
    EXPECT_EQ(resolveAt(late, at(11, 24, 8, 0)).due, at(11, 21, 12, 0));
}

TEST(SlaClock, IsNotPausedByWaitingForResearchNorTheResponseByAnything)
{
    const SlaFacts rd = facts({{S::New, at(11, 20, 8, 0)}, {S::WaitingRd, at(11, 20, 9, 0)}});
    EXPECT_EQ(resolveAt(rd, at(11, 20, 12, 0)).usedMs, 4 * hour);
    SlaFacts waiting = facts({{S::New, at(11, 20, 8, 0)}, {S::WaitingCustomer, at(11, 20, 8, 10)}});
    const auto clocks = slaClocks(waiting, gold(), at(11, 20, 9, 30));
    EXPECT_EQ(of(clocks, SlaClockKind::Respond).state, SlaState::Breached);
    EXPECT_EQ(of(clocks, SlaClockKind::Resolve).usedMs, 10 * minute);
}

TEST(SlaClock, TakesResolvingForAResponseAndNobodyNeedsToComeAfterIt)
{
    const SlaFacts f =
        facts({{S::New, at(11, 20, 8, 0)}, {S::Resolved, at(11, 20, 8, 30)}, {S::Closed, at(11, 25, 8, 0)}});
    const auto clocks = slaClocks(f, gold(), at(11, 30, 0, 0));
    EXPECT_EQ(of(clocks, SlaClockKind::Respond).state, SlaState::Met);
    EXPECT_EQ(of(clocks, SlaClockKind::Respond).stopped, at(11, 20, 8, 30));
    EXPECT_EQ(of(clocks, SlaClockKind::Onsite).state, SlaState::NotNeeded);
    EXPECT_EQ(of(clocks, SlaClockKind::Resolve).stopped, at(11, 20, 8, 30))
        << "closing is no second resolution";
}

TEST(SlaClock, GoesOnWhereItStoodAfterReopening)
{
    SlaFacts f = facts({{S::New, at(11, 20, 8, 0)},
                        {S::Resolved, at(11, 20, 10, 0)},
                        {S::Closed, at(11, 20, 12, 0)},
                        {S::InProgress, at(11, 21, 8, 0)}});
    EXPECT_EQ(resolveAt(f, at(11, 21, 9, 0)).usedMs, 3 * hour);
    EXPECT_EQ(resolveAt(f, at(11, 21, 9, 0)).pausedMs, 10 * hour);
    EXPECT_EQ(of(slaClocks(f, gold(), at(11, 21, 9, 0)), SlaClockKind::Onsite).state, SlaState::Running);
    f.history.push_back({{}, 4, S::Resolved, at(11, 21, 10, 0)});
    EXPECT_EQ(resolveAt(f, at(11, 25, 0, 0)).stopped, at(11, 21, 10, 0)) << "the last resolution";
    EXPECT_EQ(resolveAt(f, at(11, 25, 0, 0)).usedMs, 4 * hour);
}

TEST(SlaClock, EndsWithoutAVerdictWhenCancelled)
{
    SlaFacts f = facts(
        {{S::New, at(11, 20, 8, 0)}, {S::InProgress, at(11, 20, 8, 20)}, {S::Cancelled, at(11, 27, 8, 0)}});
    f.firstResponse = at(11, 20, 8, 20);
    const auto clocks = slaClocks(f, gold(), at(11, 30, 0, 0));
    EXPECT_EQ(of(clocks, SlaClockKind::Respond).state, SlaState::Met) << "it had stopped before";
    EXPECT_EQ(of(clocks, SlaClockKind::Resolve).state, SlaState::None);
    EXPECT_EQ(of(clocks, SlaClockKind::Resolve).decided(), std::nullopt);
    EXPECT_EQ(of(clocks, SlaClockKind::Onsite).state, SlaState::None);
}

TEST(SlaClock, IsNoneWhereNothingIsPromisedOrTheRecordContradictsItself)
{
    SlaTargets targets = gold();
    targets.onsite.reset();
    EXPECT_EQ(of(slaClocks(worked(), targets, at(11, 23, 9, 0)), SlaClockKind::Onsite).state, SlaState::None);
    targets.calendar = nullptr;
    EXPECT_EQ(of(slaClocks(worked(), targets, at(11, 23, 9, 0)), SlaClockKind::Resolve).state,
              SlaState::None);
    Request r;
    r.openedAt = at(11, 20, 8, 0);
    r.resolvedAt = at(11, 20, 7, 0);
    const SlaFacts doubtful =
        slaFacts(r, {{{}, 0, S::New, *r.openedAt}, {{}, 1, S::Resolved, *r.resolvedAt}});
    EXPECT_TRUE(doubtful.doubtful);
    for (const SlaClock& clock : slaClocks(doubtful, gold(), at(11, 23, 9, 0)))
        EXPECT_EQ(clock.state, SlaState::None);
}

TEST(SlaClock, AgreesWithCountingMinuteByMinute)
{
    std::mt19937 random(7);
    const auto between = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    for (int round = 0; round < 300; ++round) {
        SlaTargets targets{between(1, 400) * minute, between(1, 2000) * minute, between(1, 3000) * minute,
                           everyDay(between(0, 9), between(10, 24))};
        const Instant opened = at(11, 16, 0, 0).plusMinutes(between(0, 2880));
        std::vector<std::pair<S, Instant>> history{{S::New, opened}};
        static constexpr std::array next{S::InProgress, S::WaitingCustomer, S::WaitingRd, S::Resolved,
                                         S::InProgress};
        for (int i = between(0, 6); i > 0; --i)
            history.emplace_back(next[static_cast<size_t>(between(0, 4))],
                                 history.back().second.plusMinutes(between(1, 1500)));
        const SlaFacts f = facts(history);
        const Instant now = history.back().second.plusMinutes(between(0, 3000));
        const SlaClock clock = of(slaClocks(f, targets, now), SlaClockKind::Resolve);
        const bool over = history.back().first == S::Resolved;
        // The last run of resolved states began at its last entry: each resolution counts anew.
        const Instant until = over ? history.back().second : now;
        std::int64_t used = 0;
        std::int64_t paused = 0;
        std::optional<Instant> due;
        for (Instant t = opened; t < until; t = t.plusMinutes(1)) {
            S state = S::New;
            for (const auto& [s, when] : history)
                state = when <= t ? s : state;
            const bool works = targets.calendar->workingTime(t, t.plusMinutes(1)) > 0;
            const bool pause = state == S::WaitingCustomer || state == S::Resolved;
            used += works && !pause ? minute : 0;
            paused += works && pause ? minute : 0;
            if (!due && used >= *targets.resolve)
                due = t.plusMinutes(1);
        }
        EXPECT_EQ(clock.usedMs, used);
        EXPECT_EQ(clock.pausedMs, paused);
        if (due) {
            EXPECT_EQ(clock.due, due);
        }
        if (over) {
            EXPECT_EQ(clock.state, due && *due < until ? SlaState::Breached : SlaState::Met);
        }
        std::int64_t counted = 0;
        std::int64_t outside = 0;
        Instant last = opened;
        for (const SlaPiece& p : clock.timeline) {
            EXPECT_EQ(p.from, last) << "without holes";
            (p.counts == SlaCounts::Counted ? counted : outside) += p.to.ms - p.from.ms;
            last = p.to;
        }
        EXPECT_EQ(counted, used);
        EXPECT_EQ(counted + outside, until.ms - opened.ms);
    }
}
