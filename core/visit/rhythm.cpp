// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/rhythm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int mostEarly = 7; // days

/// From its index alone.
constexpr std::string_view madeSql =
    "select visit_kind, planned_start, state, actual_start, coalesce(beyond_contract, 0) from visit "
    "indexed by visit_rhythm where customer = ? and visit_kind in ('care_call', 'inspection') "
    "and archived_at is null and state <> 'cancelled' order by planned_start";

} // namespace

std::vector<RhythmDue> careCallsDue(int everyDays, QDate since, QDate lastDone, std::vector<QDate> planned,
                                    QDate today, QDate until)
{
    std::vector<RhythmDue> due;
    if (everyDays <= 0 || !since.isValid())
        return due;
    std::ranges::sort(planned);
    const int early = std::min(mostEarly, everyDays / 4);
    QDate last = lastDone.isValid() ? std::max(lastDone, since.addDays(-everyDays)) : since;
    auto next = std::ranges::upper_bound(planned, last);
    while (true) {
        if (next != planned.end()) {
            last = std::max(last, *next++);
            continue;
        }
        const QDate by = last.addDays(everyDays);
        if (by > until && !due.empty())
            return due;
        due.push_back({by.addDays(-early), by, 0, 0});
        if (by > until)
            return due;
        last = std::max(by, today);
    }
}

std::vector<RhythmDue> inspectionsDue(const EntitlementYear& year, int granted, int made, QDate until)
{
    std::vector<RhythmDue> due;
    const qint64 days = year.from.daysTo(year.to) + 1;
    for (int k = made + 1; k <= granted; ++k) {
        const QDate from = year.from.addDays((k - 1) * days / granted);
        const QDate by = year.from.addDays(k * days / granted - 1);
        if (by > until && !due.empty())
            break;
        due.push_back({from, by, k, granted});
        if (by > until)
            break;
    }
    return due;
}

RhythmBook::RhythmBook(const Reader& reader) : m_reader(reader), m_promises(reader) {}

Result<RhythmBook::Made> RhythmBook::readMade(Id<Customer> customer) const
{
    Made made;
    const QTimeZone zone = m_reader.clock().zone();
    Query q = m_reader.query(madeSql);
    q.bind(customer);
    while (q.next()) {
        const QDate day = q.instant(3).value_or(Instant{q.integer(1)}).dateIn(zone);
        const bool done = q.text(2) == enumText(VisitState::Done);
        if (q.text(0) == enumText(VisitKind::CareCall)) {
            if (done)
                made.lastCall = std::max(made.lastCall, day);
            else
                made.plannedCalls.push_back(day);
        } else if (q.integer(4) == 0) {
            made.inspections.push_back(day);
            if (done)
                made.lastInspection = std::max(made.lastInspection, day);
        }
    }
    ZHIKE_TRY(q.done());
    return made;
}

/// The first day after this one on which another promise may be in force.
Result<QDate> RhythmBook::nextChange(Id<Customer> customer, QDate day)
{
    QDate next;
    const auto consider = [&](QDate change) {
        if (change.isValid() && change > day && (!next.isValid() || change < next))
            next = change;
    };
    ZHIKE_ASSIGN(const auto tiers, m_promises.tiers(customer));
    for (const TierAssignment& each : tiers) {
        consider(each.startsOn);
        consider(each.endsOn.isValid() ? each.endsOn.addDays(1) : QDate());
    }
    ZHIKE_ASSIGN(const auto contracts, m_promises.contracts(customer));
    for (const Contract& each : contracts) {
        consider(each.startsOn);
        consider(each.endsOn.addDays(1));
    }
    ZHIKE_ASSIGN(const auto policies, m_promises.policies());
    for (const PolicyDraft& each : policies)
        consider(each.policy.effectiveFrom);
    return next;
}

Result<int> RhythmBook::grantedInspections(Id<Customer> customer, const EntitlementYear& year)
{
    std::vector<std::shared_ptr<const PolicyDraft>> kept; // what the segments point to
    std::vector<PromisedDays> segments;
    for (QDate day = year.from; day <= year.to;) {
        ZHIKE_ASSIGN(const Promise promise, m_promises.promise(customer, day));
        ZHIKE_ASSIGN(QDate next, nextChange(customer, day));
        if (!next.isValid() || next > year.to)
            next = year.to.addDays(1);
        kept.push_back(promise.policy);
        segments.push_back({int(day.daysTo(next)), promise.policy ? &promise.policy->policy : nullptr});
        day = next;
    }
    return granted(EntitlementKind::Inspection, segments, year.wholeDays);
}

Result<Rhythm> RhythmBook::read(Id<Customer> customer, QDate until)
{
    Rhythm rhythm;
    const QDate today = m_reader.clock().today();
    ZHIKE_ASSIGN(const Promise promise, m_promises.promise(customer, today));
    ZHIKE_ASSIGN(rhythm.stale, nextChange(customer, today));
    if (!promise.policy)
        return rhythm;
    ZHIKE_ASSIGN(const Made made, readMade(customer));
    ZHIKE_ASSIGN(const auto tiers, m_promises.tiers(customer));
    const TierAssignment* tier = tierOn(tiers, today);
    rhythm.lastCall = made.lastCall;
    rhythm.careEveryDays = promise.policy->policy.careEveryDays;
    rhythm.careCalls = careCallsDue(rhythm.careEveryDays, tier ? tier->startsOn : QDate(), made.lastCall,
                                    made.plannedCalls, today, until);
    ZHIKE_ASSIGN(const auto contracts, m_promises.contracts(customer));
    const EntitlementYear year = entitlementYear(contractOn(contracts, today), today);
    const auto inYear = [&year](QDate day) { return day >= year.from && day <= year.to; };
    if (inYear(made.lastInspection))
        rhythm.lastInspection = made.lastInspection;
    ZHIKE_ASSIGN(const int granted, grantedInspections(customer, year));
    rhythm.inspections =
        inspectionsDue(year, granted, int(std::ranges::count_if(made.inspections, inYear)), until);
    if (const QDate next = year.to.addDays(1); !rhythm.stale.isValid() || next < rhythm.stale)
        rhythm.stale = next;
    return rhythm;
}

} // namespace zhike
