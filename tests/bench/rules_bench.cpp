// SPDX-License-Identifier: GPL-3.0-or-later
// Rules alone, without a database: how many requests' clocks one core computes in a second.
#include "core/request/sla_clock.h"
#include "tests/bench/bench.h"

#include <random>

namespace zhike::bench {

namespace {

constexpr int requests = 1'000'000;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

/// 5×8 with a lunch break, and some thirty special days a year, as the official calendars have.
std::shared_ptr<const WorkingCalendar> officeHours()
{
    WorkingCalendar::Week week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{9 * 3600, 12 * 3600}, {13 * 3600 + 1800, 18 * 3600}};
    std::vector<SpecialDay> special;
    std::mt19937 random(1);
    for (int year = 2023; year <= 2026; ++year) {
        for (int i = 0; i < 34; ++i) {
            const QDate day = QDate(year, 1, 1).addDays(static_cast<int>(random() % 365));
            special.push_back({day, i % 4 == 0 ? week[0] : std::vector<DayHours>{}});
        }
    }
    return std::make_shared<const WorkingCalendar>(QTimeZone("Asia/Shanghai"), week, std::move(special));
}

/// Requests over two years, each with the states that most go through and one or two pauses.
std::vector<SlaFacts> histories()
{
    std::mt19937 random(7);
    const Instant first = Instant::of(QDate(2024, 11, 1), QTime(8, 0), QTimeZone("Asia/Shanghai"));
    const auto after = [&](std::int64_t most) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(most / 1000)) * 1000 + 1000;
    };
    std::vector<SlaFacts> all(requests);
    for (SlaFacts& f : all) {
        Instant at = first.plusMs(after(2LL * 365 * 24 * hour));
        f.opened = at;
        const auto go = [&](RequestState state, std::int64_t most) {
            at = at.plusMs(after(most));
            f.history.push_back({{}, static_cast<int>(f.history.size()), state, at});
        };
        f.history.push_back({{}, 0, RequestState::New, at});
        go(RequestState::InProgress, 4 * hour);
        f.firstResponse = at;
        if (random() % 2 == 0) {
            go(RequestState::WaitingCustomer, 12 * hour);
            go(RequestState::InProgress, 48 * hour);
        }
        if (random() % 5 == 0)
            f.arrived = at.plusMs(after(4 * hour));
        go(RequestState::Resolved, 72 * hour);
        if (random() % 10 == 0) {
            go(RequestState::InProgress, 24 * hour);
            go(RequestState::Resolved, 24 * hour);
        }
        go(RequestState::Closed, 48 * hour);
    }
    return all;
}

/// What anything must do at least: walk over the same intervals and sum up those that are not paused.
std::int64_t bareSum(const std::vector<SlaFacts>& all)
{
    std::int64_t sum = 0;
    for (const SlaFacts& f : all) {
        for (int clock = 0; clock < 3; ++clock) {
            for (size_t i = 1; i < f.history.size(); ++i) {
                if (clock == 0 || f.history[i - 1].state != RequestState::WaitingCustomer)
                    sum += f.history[i].at.ms - f.history[i - 1].at.ms;
            }
        }
    }
    return sum;
}

/// The same, with the working time of each interval.
std::int64_t workedSum(const std::vector<SlaFacts>& all, const WorkingCalendar& calendar)
{
    std::int64_t sum = 0;
    for (const SlaFacts& f : all) {
        for (int clock = 0; clock < 3; ++clock) {
            for (size_t i = 1; i < f.history.size(); ++i) {
                if (clock == 0 || f.history[i - 1].state != RequestState::WaitingCustomer)
                    sum += calendar.workingTime(f.history[i - 1].at, f.history[i].at);
            }
        }
    }
    return sum;
}

} // namespace

void benchRules()
{
    const std::vector<SlaFacts> all = histories();
    const SlaTargets targets{2 * hour, 8 * hour, 24 * hour, officeHours()};
    const Instant now = Instant::of(QDate(2026, 11, 22), QTime(10, 0), QTimeZone("Asia/Shanghai"));
    std::int64_t kept = 0; // so that nothing is left out as unused
    const double bare = medianMs(5, [&] { kept += bareSum(all); });
    const double worked = medianMs(5, [&] { kept += workedSum(all, *targets.calendar); });
    qint64 met = 0;
    const double clocks = medianMs(5, [&] {
        met = 0;
        for (const SlaFacts& f : all) {
            for (const SlaClock& clock : slaClocks(f, targets, now, SlaDetail::Figures))
                met += clock.state == SlaState::Met ? 1 : 0;
        }
    });
    report("clocks of a million requests, beside summing intervals", clocks, bare);
    report("  the working time of their intervals alone", worked, bare);
    std::printf("%-58s %10.0f requests/s, %.1f %% of their clocks met, check %lld\n", "  on one core",
                requests / clocks * 1000, static_cast<double>(met) * 100 / (3.0 * requests),
                static_cast<long long>(kept & 0xFF));
}

} // namespace zhike::bench
