// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include <gtest/gtest.h>
#include <random>

using namespace zhike;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

constexpr DayHours clock(int from, int to)
{
    return {from * 3600, to * 3600};
}

WorkingCalendar::Week officeWeek()
{
    WorkingCalendar::Week week;
    for (size_t i = 0; i < 5; ++i)
        week[i] = {clock(9, 12), clock(13, 18)};
    return week;
}

Instant at(const char* zone, QDate day, int h, int m = 0)
{
    return Instant::of(day, QTime(h, m), QTimeZone(zone));
}

Instant china(QDate day, int h, int m = 0)
{
    return at("Asia/Shanghai", day, h, m);
}

/// What a calendar is by its definition: whether the wall clock shows working hours.
struct Definition {
    QTimeZone zone;
    WorkingCalendar::Week week;
    std::vector<SpecialDay> special;

    [[nodiscard]] bool isWorking(Instant t) const
    {
        const QDateTime local = t.in(zone);
        const std::vector<DayHours>* hours = &week[static_cast<size_t>(local.date().dayOfWeek() - 1)];
        for (const SpecialDay& s : special) {
            if (s.day == local.date())
                hours = &s.hours;
        }
        const int second = QTime(0, 0).secsTo(local.time());
        return std::ranges::any_of(*hours,
                                   [&](const DayHours& h) { return second >= h.from && second < h.to; });
    }
};

/// Weeks, special days and zones at random, all on whole minutes.
class AtRandom : public testing::TestWithParam<std::tuple<const char*, QDate>>
{
protected:
    std::vector<DayHours> hours()
    {
        std::vector<DayHours> all;
        int from = between(0, 12) * 60;
        for (int i = between(0, 3); i > 0 && from < 1430; --i) {
            const int to = std::min(1440, from + between(1, 600));
            all.push_back({from * 60, to * 60});
            from = to + between(0, 200);
        }
        return all;
    }
    Definition definition(QDate around)
    {
        Definition d{QTimeZone(std::get<0>(GetParam())), {}, {}};
        for (auto& day : d.week)
            day = between(0, 3) == 0 ? std::vector<DayHours>{} : hours();
        for (int i = -6; i < 6; i += between(1, 4))
            d.special.push_back({around.addDays(i), hours()});
        return d;
    }
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    std::mt19937 m_random{20261122};
};

} // namespace

TEST_P(AtRandom, WorkingTimeAgreesWithLookingAtEveryMinute)
{
    const QDate day = std::get<1>(GetParam());
    for (int round = 0; round < 12; ++round) {
        const Definition d = definition(day);
        const WorkingCalendar calendar(d.zone, d.week, d.special);
        const Instant from = Instant::of(day.addDays(-2), QTime(0, 0), d.zone);
        std::int64_t worked = 0;
        std::vector<std::int64_t> sums{0};
        for (int m = 0; m < 4 * 1440; ++m) {
            worked += d.isWorking(from.plusMinutes(m)) ? minute : 0;
            sums.push_back(worked);
        }
        for (int i = 0; i < 60; ++i) {
            const int a = between(0, 4 * 1440);
            const int b = between(0, 4 * 1440);
            EXPECT_EQ(calendar.workingTime(from.plusMinutes(a), from.plusMinutes(b)),
                      sums[static_cast<size_t>(b)] - sums[static_cast<size_t>(a)]);
        }
        for (int i = 0; i < 60; ++i) { // the least moment at which the sum is reached
            const auto a = static_cast<size_t>(between(0, 4 * 1440));
            const std::int64_t wanted = sums[a] + between(1, 300) * minute;
            const auto first = std::ranges::lower_bound(sums, wanted);
            if (first == sums.end())
                continue;
            EXPECT_EQ(calendar.addWorkingTime(from.plusMinutes(static_cast<qint64>(a)), wanted - sums[a]),
                      std::optional(from.plusMinutes(first - sums.begin())));
        }
    }
}

TEST_P(AtRandom, AddingAndMeasuringUndoEachOtherAndMeasuresAddUp)
{
    const QDate day = std::get<1>(GetParam());
    for (int round = 0; round < 40; ++round) {
        const Definition d = definition(day);
        const WorkingCalendar calendar(d.zone, d.week, d.special);
        if (!calendar.hasWorkingTime())
            continue;
        for (int i = 0; i < 30; ++i) {
            const Instant t =
                Instant::of(day, QTime(0, 0), d.zone).plusMs(std::int64_t{between(-900'000, 900'000)} * 997);
            const std::int64_t d1 = std::int64_t{between(0, 2'000'000)} * between(1, 3000);
            const auto u = calendar.addWorkingTime(t, d1);
            ASSERT_TRUE(u);
            EXPECT_GE(*u, t);
            EXPECT_EQ(calendar.workingTime(t, *u), d1);
            EXPECT_LE(*calendar.addWorkingTime(t, calendar.workingTime(t, *u)), *u);
            if (d1 > 0) {
                EXPECT_LT(calendar.workingTime(t, u->plusMs(-1)), d1) << "there is an earlier moment";
            }
            const auto more = calendar.addWorkingTime(t, d1 + 1);
            EXPECT_GT(*more, *u) << "monotone";
            const Instant between1 = t.plusMs((u->ms - t.ms) / 3);
            EXPECT_EQ(calendar.workingTime(t, between1) + calendar.workingTime(between1, *u), d1)
                << "additive";
            EXPECT_EQ(calendar.workingTime(*u, t), -d1);
        }
    }
}

TEST_P(AtRandom, SpansAreTheWorkingTimeInOrderWithoutTouching)
{
    const QDate day = std::get<1>(GetParam());
    for (int round = 0; round < 40; ++round) {
        const Definition d = definition(day);
        const WorkingCalendar calendar(d.zone, d.week, d.special);
        const Instant a = Instant::of(day.addDays(-between(1, 20)), QTime(between(0, 23), 7), d.zone);
        const Instant b = a.plusMinutes(between(1, 40'000));
        std::int64_t sum = 0;
        std::optional<Instant> last;
        for (const Span& span : calendar.workingSpans(a, b)) {
            EXPECT_LT(span.from, span.to);
            EXPECT_TRUE(!last || *last < span.from);
            EXPECT_EQ(calendar.workingTime(span.from, span.to), span.to.ms - span.from.ms);
            sum += span.to.ms - span.from.ms;
            last = span.to;
        }
        EXPECT_EQ(sum, calendar.workingTime(a, b));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Zones, AtRandom,
    testing::Values(std::tuple("Asia/Shanghai", QDate(2026, 10, 1)),
                    std::tuple("Asia/Shanghai", QDate(1986, 5, 4)),  // summer time begins
                    std::tuple("Asia/Shanghai", QDate(1991, 9, 15)), // and ends for the last time
                    std::tuple("Europe/Berlin", QDate(2026, 3, 29)),
                    std::tuple("Europe/Berlin", QDate(2026, 10, 25)),
                    std::tuple("Europe/Berlin", QDate(2050, 10, 30)), // by rule, not from the table
                    std::tuple("America/New_York", QDate(2026, 3, 8)),
                    std::tuple("America/New_York", QDate(2026, 11, 1)),
                    std::tuple("America/Sao_Paulo", QDate(2018, 2, 18)), // back before midnight
                    std::tuple("Pacific/Apia", QDate(2011, 12, 30)),     // a day that never was
                    std::tuple("UTC", QDate(2026, 1, 1))));

TEST(WorkingCalendar, LeavesOutTheLunchBreakAndTheWeekend)
{
    const WorkingCalendar calendar(QTimeZone("Asia/Shanghai"), officeWeek(), {});
    const QDate friday(2026, 11, 20);
    EXPECT_EQ(calendar.workingTime(china(friday, 11, 30), china(friday, 13, 30)), hour);
    EXPECT_EQ(calendar.workingTime(china(friday, 17), china(friday.addDays(3), 10)), 2 * hour);
    EXPECT_EQ(calendar.addWorkingTime(china(friday, 17), 2 * hour), china(friday.addDays(3), 10));
}

TEST(WorkingCalendar, FindsTheEndOfWorkedTimeRatherThanTheNextBeginning)
{
    const WorkingCalendar calendar(QTimeZone("Asia/Shanghai"), officeWeek(), {});
    const QDate friday(2026, 11, 20);
    EXPECT_EQ(calendar.addWorkingTime(china(friday, 17), hour), china(friday, 18));
    EXPECT_EQ(calendar.addWorkingTime(china(friday, 17), hour + 1), china(friday.addDays(3), 9).plusMs(1));
    EXPECT_EQ(calendar.addWorkingTime(china(friday, 20), 0), china(friday, 20))
        << "nothing to add is at once";
}

TEST(WorkingCalendar, LetsDatesWinOverTheWeek)
{
    const WorkingCalendar calendar(QTimeZone("Asia/Shanghai"), officeWeek(),
                                   {{QDate(2026, 10, 1), {}},
                                    {QDate(2026, 10, 2), {}},
                                    {QDate(2026, 10, 10), {clock(9, 12), clock(13, 18)}}});
    EXPECT_EQ(calendar.workingTime(china(QDate(2026, 9, 30), 17), china(QDate(2026, 10, 5), 10)), 2 * hour);
    EXPECT_EQ(calendar.workingTime(china(QDate(2026, 10, 10), 0), china(QDate(2026, 10, 11), 0)), 8 * hour);
}

TEST(WorkingCalendar, SaysThatWithoutWorkingTimeNothingCanBeAdded)
{
    const WorkingCalendar none(QTimeZone("Asia/Shanghai"), {}, {{QDate(2026, 10, 1), {}}});
    EXPECT_FALSE(none.hasWorkingTime());
    EXPECT_EQ(none.addWorkingTime(china(QDate(2026, 1, 1), 0), 1), std::nullopt);
    EXPECT_EQ(none.addWorkingTime(china(QDate(2026, 1, 1), 8), 0), china(QDate(2026, 1, 1), 8));
    EXPECT_EQ(none.workingTime(china(QDate(2026, 1, 1), 0), china(QDate(2027, 1, 1), 0)), 0);
}

TEST(WorkingCalendar, KnowsWhenSingleWorkingDaysAreAllThereIs)
{
    const WorkingCalendar once(QTimeZone("Asia/Shanghai"), {}, {{QDate(2026, 10, 10), {clock(9, 12)}}});
    const Instant before = china(QDate(2026, 1, 1), 0);
    EXPECT_EQ(once.addWorkingTime(before, 3 * hour), china(QDate(2026, 10, 10), 12));
    EXPECT_EQ(once.addWorkingTime(before, 3 * hour + 1), std::nullopt);
    EXPECT_EQ(once.addWorkingTime(china(QDate(2026, 10, 11), 0), 1), std::nullopt);
}

TEST(WorkingCalendar, CountsAnHourTwiceThatTheClockShowsTwice)
{
    WorkingCalendar::Week nights;
    nights.fill({clock(0, 6), clock(22, 24)});
    const WorkingCalendar calendar(QTimeZone("Europe/Berlin"), nights, {});
    const auto midnight = [](QDate day) { return at("Europe/Berlin", day, 0); };
    const auto worked = [&](QDate day) {
        return calendar.workingTime(midnight(day), midnight(day.addDays(1)));
    };
    EXPECT_EQ(worked(QDate(2026, 10, 24)), 8 * hour);
    EXPECT_EQ(worked(QDate(2026, 10, 25)), 9 * hour);
    EXPECT_EQ(worked(QDate(2026, 3, 29)), 7 * hour);
}

TEST(WorkingCalendar, IsQuickHoweverFarApart)
{
    const WorkingCalendar calendar(QTimeZone("Europe/Berlin"), officeWeek(), {});
    const Instant t = at("Europe/Berlin", QDate(2026, 1, 1), 0);
    const std::int64_t far = 9'000'000'000'000'000; // 285,000 years
    const auto u = calendar.addWorkingTime(t, far);
    ASSERT_TRUE(u);
    EXPECT_EQ(calendar.workingTime(t, *u), far);
    EXPECT_EQ(WorkingCalendar::always().addWorkingTime(t, far), t.plusMs(far));
}

TEST(WorkingCalendar, CountsTheSameWhetherDaysAreLaidOutOrSearched)
{
    std::mt19937 random(11);
    std::vector<SpecialDay> special;
    for (int i = 0; i < 60; ++i)
        special.push_back({QDate(2025, 1, 1).addDays(static_cast<int>(random() % 700)),
                           i % 3 == 0 ? std::vector{clock(9, 12), clock(13, 18)} : std::vector<DayHours>{}});
    const QTimeZone zone("Asia/Shanghai");
    const WorkingCalendar laidOut(zone, officeWeek(), special);
    // One day in another century makes too many to lay out.
    special.push_back({QDate(2275, 1, 1), {}});
    const WorkingCalendar searched(zone, officeWeek(), special);
    const Instant first = china(QDate(2024, 6, 1), 0);
    for (int i = 0; i < 2000; ++i) {
        const Instant a = first.plusMinutes(random() % (1200 * 24 * 60));
        const Instant b = first.plusMinutes(random() % (1200 * 24 * 60));
        ASSERT_EQ(laidOut.workingTime(a, b), searched.workingTime(a, b));
        const std::int64_t d = random() % (4000 * 60) * minute;
        ASSERT_EQ(laidOut.addWorkingTime(a, d), searched.addWorkingTime(a, d));
        ASSERT_EQ(laidOut.momentOf(laidOut.workedUntil(a) + d + 1, a), laidOut.addWorkingTime(a, d + 1));
    }
}
