// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plan.h"

#include <algorithm>

namespace zhike::demo {

namespace {

constexpr int ahead = 45; ///< days that are planned ahead

struct Rhythm {
    VisitKind kind;
    std::array<int, 4> perYear; ///< by rank
};

constexpr std::array<Rhythm, 6> rhythms{{{VisitKind::Inspection, {0, 2, 4, 12}},
                                         {VisitKind::CareCall, {2, 4, 8, 14}},
                                         {VisitKind::Training, {0, 1, 1, 3}},
                                         {VisitKind::Drill, {0, 0, 1, 2}},
                                         {VisitKind::Presentation, {0, 1, 3, 6}},
                                         {VisitKind::Stationed, {0, 0, 0, 2}}}};

CustomerStatus statusOf(Random& r)
{
    static constexpr std::array<int, 4> weights{8, 80, 9, 3};
    static constexpr std::array<CustomerStatus, 4> all{CustomerStatus::Potential, CustomerStatus::Covered,
                                                       CustomerStatus::Lapsed, CustomerStatus::Lost};
    return all[static_cast<size_t>(r.weighted(weights))];
}

void planRequests(Plan& plan, Random& r, const DemoTime& time)
{
    static constexpr std::array<std::array<int, 2>, 4> counts{{{4, 10}, {7, 14}, {11, 21}, {19, 36}}};
    const auto [least, most] = counts[static_cast<size_t>(plan.rank)];
    int n = r.between(least, most);
    int last = time.today();
    if (plan.status == CustomerStatus::Potential)
        n = r.below(3);
    if (plan.status == CustomerStatus::Lost || plan.status == CustomerStatus::Lapsed) {
        n = n * 2 / 3;
        last -= plan.status == CustomerStatus::Lost ? 200 : 40;
    }
    for (int i = 0; i < n; ++i)
        plan.requests.push_back({time.dayOfRequest(r, time.today() - 364, last), r.percent(22)});
    if (plan.openRequest)
        plan.requests.push_back({time.today() - r.between(1, 16), false});
    if (plan.newToday)
        plan.requests.push_back({time.today(), false});
    std::ranges::sort(plan.requests, {}, &RequestPlan::day);
}

void addRhythm(Plan& plan, const Rhythm& rhythm, Random& r, const DemoTime& time)
{
    const int perYear = rhythm.perYear[static_cast<size_t>(plan.rank)];
    if (perYear == 0)
        return;
    const int step = 365 / perYear;
    const int quietFrom = time.today() - 120 - r.below(90); // a neglected customer saw nobody since
    for (int day = time.today() - 365 + r.below(step); day < time.today() + ahead; day += step) {
        const int at = time.workdayFrom(std::max(day + r.between(-step / 8, step / 8), time.today() - 364));
        if (plan.neglected && at > quietFrom)
            break;
        plan.visits.push_back({at, rhythm.kind});
    }
}

void planVisits(Plan& plan, Random& r, const DemoTime& time)
{
    if (plan.status == CustomerStatus::Potential) {
        if (r.percent(60))
            plan.visits.push_back(
                {time.workdayFrom(time.today() - r.between(5, 200)), VisitKind::Presentation});
        return;
    }
    for (const Rhythm& rhythm : rhythms)
        addRhythm(plan, rhythm, r, time);
    if (r.percent(25))
        plan.visits.push_back(
            {time.workdayFrom(time.today() - r.between(10, 360)), VisitKind::Implementation});
    if (plan.status != CustomerStatus::Covered)
        std::erase_if(plan.visits, [&](const VisitPlan& v) { return v.day > time.today() - 60; });
    else if (plan.visitToday)
        plan.visits.push_back({time.today(), r.percent(30) ? VisitKind::CareCall : VisitKind::Inspection});
    std::ranges::stable_sort(plan.visits, {}, &VisitPlan::day);
}

} // namespace

Plan planOf(std::uint64_t seed, int customer, int customers, const DemoTime& time)
{
    static constexpr std::array<int, 4> ranks{46, 30, 17, 7};
    Random r(seed, static_cast<std::uint64_t>(customer) + 1, 1);
    Plan plan;
    plan.rank = r.weighted(ranks);
    plan.status = statusOf(r);
    const int every = std::clamp(customers / 4, 1, 400);
    plan.visitToday = customer % every == every / 2;
    if (plan.visitToday) {
        plan.rank = std::max(plan.rank, 1);
        plan.status = CustomerStatus::Covered;
    }
    plan.neglected = !plan.visitToday && plan.status == CustomerStatus::Covered && r.percent(9);
    plan.openRequest = plan.status == CustomerStatus::Covered && customer % 7 == 3;
    plan.newToday =
        plan.status == CustomerStatus::Covered && customer % std::clamp(customers / 3, 1, 400) == 1;
    plan.lateStep = plan.status == CustomerStatus::Covered && customer % 9 == 4;
    planRequests(plan, r, time);
    planVisits(plan, r, time);
    planComplaints(plan, seed, customer, customers, time);
    return plan;
}

Numbers::Numbers(QChar letter, const DemoTime& time)
    : m_letter(letter), m_time(time), m_days(DemoTime::before + DemoTime::after, 0)
{
}

void Numbers::start()
{
    int next = 1;
    int year = 0;
    for (size_t day = 0; day < m_days.size(); ++day) {
        const int thisYear = m_time.date(static_cast<int>(day)).year();
        if (thisYear != year) {
            year = thisYear;
            next = 1;
        }
        const int n = m_days[day];
        m_days[day] = next;
        next += n;
    }
}

QString Numbers::take(int day)
{
    const int n = m_days[static_cast<size_t>(day)]++;
    const int year = m_time.date(day).year() % 100;
    return m_letter + QLatin1Char('A') + padded(year, 2) + QLatin1Char('-') + padded(n, 6);
}

} // namespace zhike::demo
