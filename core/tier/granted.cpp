// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/granted.h"

#include <algorithm>
#include <deque>

namespace zhike {

namespace {

void append(std::string& key, qint64 number)
{
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// What of a history lies in the year: two that agree in it are granted the same.
std::string shapeOf(std::span<const TierAssignment> history, const EntitlementYear& year)
{
    std::string key;
    for (const TierAssignment& a : history) {
        if (a.startsOn > year.to || (a.endsOn.isValid() && a.endsOn < year.from))
            continue;
        key.append(reinterpret_cast<const char*>(a.tier.uuid.bytes.data()), a.tier.uuid.bytes.size());
        append(key, std::max(a.startsOn, year.from).toJulianDay());
        append(key, a.endsOn.isValid() ? std::min(a.endsOn, year.to).toJulianDay() : year.to.toJulianDay());
    }
    return key;
}

} // namespace

GrantedBook::GrantedBook(std::span<const PolicyDraft> policies, const EntitlementYear& year)
    : m_policies(policies), m_year(year)
{
}

std::vector<QDate> GrantedBook::cuts(std::span<const TierAssignment> history,
                                     std::span<const Contract> contracts) const
{
    std::vector<QDate> days{m_year.from};
    const auto add = [&](QDate day) {
        if (day.isValid() && day > m_year.from && day <= m_year.to)
            days.push_back(day);
    };
    for (const TierAssignment& a : history) {
        add(a.startsOn);
        add(a.endsOn.addDays(1));
    }
    for (const Contract& c : contracts) {
        add(c.startsOn);
        add(c.endsOn.addDays(1));
    }
    for (const PolicyDraft& p : m_policies)
        add(p.policy.effectiveFrom);
    std::ranges::sort(days);
    const auto rest = std::ranges::unique(days);
    days.erase(rest.begin(), rest.end());
    return days;
}

GrantedBook::Answer GrantedBook::of(std::span<const TierAssignment> history, const Overrides& overrides) const
{
    const std::vector<QDate> days = cuts(history, overrides.contracts);
    std::vector<PromisedDays> segments;
    std::deque<PolicyDraft> drafts; // keeps alive what segments point to
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate until = i + 1 < days.size() ? days[i + 1] : m_year.to.addDays(1);
        PromisedDays& segment = segments.emplace_back();
        segment.days = static_cast<int>(days[i].daysTo(until));
        const TierAssignment* tier = tierOn(history, days[i]);
        const PolicyDraft* policy = tier ? policyOn(m_policies, tier->tier, days[i]) : nullptr;
        if (!policy)
            continue;
        const Contract* contract = contractOn(overrides.contracts, days[i]);
        const auto figures = contract ? overrides.figures.find(contract->id.uuid) : overrides.figures.end();
        if (figures != overrides.figures.end())
            policy = &drafts.emplace_back(overridden(*policy, figures->second));
        segment.policy = &policy->policy;
    }
    Answer answer;
    for (size_t i = 0; i < allEntitlements.size(); ++i)
        answer.granted[i] = granted(allEntitlements[i], segments, m_year.wholeDays);
    if (const TierAssignment* last = tierOn(history, m_year.to))
        answer.tier = last->tier;
    return answer;
}

const GrantedBook::Answer& GrantedBook::of(std::span<const TierAssignment> history)
{
    std::string shape = shapeOf(history, m_year);
    if (const auto known = m_known.find(shape); known != m_known.end())
        return known->second;
    return m_known.emplace(std::move(shape), of(history, Overrides{})).first->second;
}

} // namespace zhike
