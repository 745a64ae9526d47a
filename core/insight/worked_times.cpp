// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/worked_times.h"

#include "core/insight/customer_facts.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/scope_choices.h"

#include <limits>
#include <map>

namespace zhike {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::string_view kWorkedCustomers = "select id, region from customer";

struct OfTier {
    Histogram seconds;
    std::int64_t over = 0;
};

/// Sums up times by tier.
class Times
{
public:
    Times(const WorkedScope& asked, const QTimeZone& zone)
        : m_asked(asked), m_measure(Measure::WorkedRespond + static_cast<std::size_t>(asked.clock)),
          m_fromMs(asked.scope.from.isValid() ? asked.scope.from.startOfDay(zone).toMSecsSinceEpoch()
                                              : std::numeric_limits<std::int64_t>::min()),
          m_untilMs(asked.scope.to.isValid() ? asked.scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()
                                             : std::numeric_limits<std::int64_t>::max())
    {
    }

    [[nodiscard]] Measure measure() const { return m_measure; }
    void add(const Fact& fact, std::int64_t times)
    {
        if (fact.measure != m_measure || fact.at.ms < m_fromMs || fact.at.ms >= m_untilMs ||
            !m_asked.scope.coversTier(fact.tier))
            return;
        const WorkedTime time = WorkedTime::of(fact.value);
        if (time.priority != m_asked.priority)
            return;
        OfTier& tier = m_tiers[fact.tier];
        tier.seconds.add(time.minutes * kMinute, times);
        if (!time.met)
            tier.over += times;
    }
    [[nodiscard]] const OfTier* of(const Uuid& tier) const
    {
        const auto found = m_tiers.find(tier);
        return found == m_tiers.end() || found->second.seconds.n() == 0 ? nullptr : &found->second;
    }

private:
    WorkedScope m_asked;
    Measure m_measure;
    std::int64_t m_fromMs;
    std::int64_t m_untilMs;
    std::map<Uuid, OfTier> m_tiers;
};

Done addRecords(Times& times, FactReader& facts, const Uuid& customer)
{
    ZHIKE_ASSIGN(const auto one, facts.facts(customer));
    for (const Fact& fact : one.facts)
        times.add(fact, 1);
    return {};
}

Done addEveryone(Times& times, const Reader& reader, int region)
{
    FactReader facts(reader, FactReader::Clocks::Too);
    Query q = reader.query(kWorkedCustomers);
    while (q.next())
        if (region == 0 || provinceOf(q.text(1)) == region)
            ZHIKE_TRY(addRecords(times, facts, q.uuid(0)));
    return q.done();
}

Done collect(Times& times, const Reader& reader, const StatisticsScope& scope)
{
    if (scope.customer) {
        FactReader facts(reader, FactReader::Clocks::Too);
        return addRecords(times, facts, scope.customer.uuid);
    }
    ZHIKE_ASSIGN(const auto kept, factkeeper::condition(reader));
    if (!kept.usable() || !scope.isWholeMonths())
        return addEveryone(times, reader, scope.region);
    return factkeeper::eachWorked(reader, scope.from, scope.to, scope.region, times.measure(),
                                  [&](const Fact& fact, std::int64_t n) { times.add(fact, n); });
}

std::optional<double> promised(const PolicyDraft& policy, const WorkedScope& asked)
{
    const PolicyTarget target = targetsOf(policy, asked.priority);
    const auto minutes = asked.clock == SlaClockKind::Respond  ? target.respondMinutes
                         : asked.clock == SlaClockKind::Onsite ? target.onsiteMinutes
                                                               : target.resolveMinutes;
    return minutes ? std::optional(double(*minutes)) : std::nullopt;
}

} // namespace

Result<std::vector<DurationBox>> readWorkedBoxes(const Reader& reader, const WorkedScope& asked)
{
    Times times(asked, reader.clock().zone());
    ZHIKE_TRY(collect(times, reader, asked.scope));
    ZHIKE_ASSIGN(const auto policies, readPolicies(reader));
    ZHIKE_ASSIGN(const auto choices, readScopeChoices(reader));
    const QDate today = reader.clock().today();
    const QDate day = asked.scope.to.isValid() ? std::min(asked.scope.to, today) : today;
    std::vector<DurationBox> boxes;
    for (const auto& tier : choices.tiers) {
        if (!asked.scope.coversTier(tier.tier.uuid))
            continue;
        DurationBox box;
        box.label = tier.name;
        box.tier = tier.tier.uuid;
        if (const PolicyDraft* policy = policyOn(policies, tier.tier, day))
            box.promiseMinutes = promised(*policy, asked);
        const OfTier* found = times.of(box.tier);
        if (found)
            box.seconds = boxSummary(found->seconds).value_or(BoxSummary{});
        if (found || (box.promiseMinutes && !asked.scope.customer)) {
            box.over = found ? found->over : 0;
            boxes.push_back(std::move(box));
        }
    }
    return boxes;
}

} // namespace zhike
