// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sla_facts.h"

#include "core/insight/clock_reckoner.h"

namespace zhike {

namespace {

constexpr std::string_view kClocks =
    "select k.respond_at, k.respond, k.respond_used, k.onsite_at, k.onsite, k.onsite_used, k.resolve_at, "
    "k.resolve, k.resolve_used, r.priority, r.engineer, r.opened_at "
    "from request_clock k join request r on r.id = k.request where k.customer = ? order by k.request";

} // namespace

SlaFactReader::SlaFactReader(const Reader& reader)
    : m_promises(reader), m_days(reader.clock().zone()), m_clocks(reader.connection(), kClocks)
{
}

Done SlaFactReader::add(std::vector<Fact>& facts, const Uuid& customer)
{
    m_clocks.reset();
    m_clocks.bind(customer);
    while (m_clocks.next()) {
        const auto opened = m_clocks.instant(11);
        if (!opened)
            continue;
        ZHIKE_ASSIGN(const Promise promise,
                     m_promises.promise(Id<Customer>(customer), m_days.dateOf(*opened)));
        addRow(facts, promise.tier.uuid);
    }
    return m_clocks.done();
}

void SlaFactReader::addRow(std::vector<Fact>& facts, const Uuid& tier)
{
    const auto priority = enumFromText<Priority>(m_clocks.text(9)).value_or(Priority::P3);
    const Uuid engineer = m_clocks.uuid(10);
    for (const KeptClock& clock : keptClocks(m_clocks)) {
        const auto kind = static_cast<std::size_t>(clock.kind);
        const MonthNumber month = monthNumber(m_days.dateOf(clock.at));
        if (clock.state == KeptState::Running) {
            const auto begins = firstOfMonth(month).startOfDay(m_days.zone()).toMSecsSinceEpoch();
            facts.push_back({clock.at, month, Measure::DueRespond + kind, tier,
                             RunningDue{priority, clock.at.ms - begins}.value(), engineer});
            continue;
        }
        const bool met = clock.state == KeptState::Met;
        facts.push_back(
            {clock.at, month, Measure::SlaRespond + kind, tier, SlaVerdict{priority, met}.value(), engineer});
        facts.push_back({clock.at, month, Measure::WorkedRespond + kind, tier,
                         WorkedTime{priority, met, clock.usedSeconds.value_or(0) / 60}.value()});
    }
}

bool DuePassing::isPast(MonthNumber month, const RunningDue& due)
{
    if (month != m_month) {
        m_month = month;
        m_begins = firstOfMonth(month).startOfDay(m_zone).toMSecsSinceEpoch();
    }
    return m_begins + due.sinceMonth < m_now.ms;
}

std::optional<Fact> DuePassing::verdict(const Fact& fact)
{
    if (!isDue(fact.measure))
        return fact;
    const RunningDue due = RunningDue::of(fact.value);
    if (!isPast(fact.month, due))
        return std::nullopt;
    Fact verdict = fact;
    verdict.measure = Measure::SlaRespond + (static_cast<std::size_t>(fact.measure) -
                                             static_cast<std::size_t>(Measure::DueRespond));
    verdict.value = SlaVerdict{due.priority, false}.value();
    return verdict;
}

} // namespace zhike
