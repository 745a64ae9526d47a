// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plan.h"

#include <algorithm>

namespace zhike::demo {

namespace {

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

/// When the newest contract began – any day of the year, so that some end soon – and how many there were
/// before.
void planContracts(Plan& plan, Random& r, const DemoTime& time)
{
    const int today = time.today();
    switch (plan.status) {
    case CustomerStatus::Potential:
        plan.since = today - r.between(220, 500);
        return;
    case CustomerStatus::Lapsed:
        plan.contractStart = today - 365 - r.between(20, 150);
        break;
    case CustomerStatus::Lost:
        plan.contractStart = today - 365 - r.between(200, 330);
        break;
    case CustomerStatus::Covered:
        plan.contractStart = today - (r.percent(18) ? r.between(306, 364) : r.between(10, 330));
        break;
    }
    static constexpr std::array<int, 3> years{12, 36, 52}; // new this year, last year, before
    plan.contracts = r.weighted(years) + 1;
    if (plan.status != CustomerStatus::Covered)
        plan.contracts = std::min(plan.contracts, 2);
    else if (plan.contracts == 1 && (plan.visitToday || today - plan.contractStart < 60))
        plan.contracts = 2;
    plan.since = time.day(time.date(plan.contractStart).addYears(1 - plan.contracts));
}

void planRequests(Plan& plan, Random& r, const DemoTime& time)
{
    static constexpr std::array<std::array<int, 2>, 4> counts{{{4, 10}, {7, 14}, {11, 21}, {19, 36}}};
    const auto [least, most] = counts[static_cast<size_t>(plan.rank)];
    const int from = std::max(plan.since, time.today() - DemoTime::told + 1);
    // Who came later asked less often so far, but not so much less: the beginning is full of questions.
    int n = r.between(least, most) * (65 + 35 * (time.today() - from) / DemoTime::told) / 92;
    int last = time.today();
    if (plan.status == CustomerStatus::Potential)
        n = r.below(3);
    if (plan.status == CustomerStatus::Lost || plan.status == CustomerStatus::Lapsed) {
        n = n * 2 / 3;
        last -= plan.status == CustomerStatus::Lost ? 200 : 40;
    }
    for (int i = 0; i < n; ++i)
        plan.requests.push_back({time.dayOfRequest(r, from, last), r.percent(22)});
    if (plan.openRequest)
        plan.requests.push_back({time.today() - r.between(1, 16), false});
    if (plan.newToday)
        plan.requests.push_back({time.today(), false});
    std::ranges::sort(plan.requests, {}, &RequestPlan::day);
}

/// Of 100 visits that a rhythm asks for, so many were made: care became better over the two years.
int chanceKept(int daysAgo)
{
    if (daysAgo <= 90)
        return 100;
    return daysAgo <= 365 ? 100 - (daysAgo - 90) * 56 / 275 : 44 - (daysAgo - 365) * 12 / 365;
}

void addRhythm(Plan& plan, const Rhythm& rhythm, Random& r, const DemoTime& time)
{
    const int perYear = rhythm.perYear[static_cast<size_t>(plan.rank)];
    if (perYear == 0)
        return;
    const int step = 365 / perYear;
    const int first = std::max(plan.since + 7, time.today() - DemoTime::told);
    const int quietFrom = time.today() - 120 - r.below(90); // a neglected customer saw nobody since
    for (int day = first + r.below(step); day < time.today() + DemoTime::ahead; day += step) {
        int at = time.workdayNear(r, std::max(day + r.between(-step / 8, step / 8), first + 1));
        if (at == time.today()) // today has its own
            at = time.workdayFrom(at + r.between(1, 4));
        if (plan.neglected && at > quietFrom)
            break;
        if (r.percent(chanceKept(time.today() - at)))
            plan.visits.push_back({at, rhythm.kind});
    }
}

void planVisits(Plan& plan, Random& r, const DemoTime& time)
{
    if (plan.status == CustomerStatus::Potential) {
        if (r.percent(60))
            plan.visits.push_back(
                {time.workdayNear(r, time.today() - r.between(5, 200)), VisitKind::Presentation});
        return;
    }
    for (const Rhythm& rhythm : rhythms)
        addRhythm(plan, rhythm, r, time);
    if (r.percent(25)) {
        const int most = std::min(time.today() - plan.since, DemoTime::told) - 10;
        plan.visits.push_back({time.workdayNear(r, time.today() - r.between(10, std::max(most, 11))),
                               VisitKind::Implementation});
    }
    if (plan.status != CustomerStatus::Covered)
        std::erase_if(plan.visits, [&](const VisitPlan& v) {
            return v.day > std::min(time.today() - 60, plan.contractStart + 364);
        });
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
    planContracts(plan, r, time);
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
