// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sla_view.h"

#include "core/tier/tier.h"
#include "core/visit/visit_text.h"

#include <algorithm>

namespace zhike {

namespace {

std::optional<std::int64_t> milliseconds(const std::optional<int>& minutes)
{
    return minutes ? std::optional(std::int64_t{*minutes} * 60'000) : std::nullopt;
}

bool isRunning(const SlaClock& clock)
{
    return clock.targetMs && !clock.stopped &&
           (clock.state == SlaState::Running || clock.state == SlaState::AtRisk ||
            clock.state == SlaState::Breached);
}

} // namespace

const SlaClock* pressing(const RequestSla& sla)
{
    const SlaClock* most = nullptr;
    for (const SlaClock& clock : sla.clocks) {
        if (isRunning(clock) && (!most || clock.remainingMs() < most->remainingMs()))
            most = &clock;
    }
    if (most)
        return most;
    const auto paused = std::ranges::find(sla.clocks, SlaState::Paused, &SlaClock::state);
    return paused == sla.clocks.end() ? nullptr : &*paused;
}

void RequestSla::moveTo(Instant now, SlaDetail detail)
{
    clocks = slaClocks(knownAt(facts, now), targets, now, detail);
}

SlaReader::SlaReader(const Reader& reader)
    : m_reader(reader), m_promises(reader), m_days(reader.clock().zone())
{
}

Result<SlaTargets> SlaReader::targets(Id<Customer> customer, std::optional<Instant> opened, Priority priority)
{
    if (!opened)
        return SlaTargets{};
    ZHIKE_ASSIGN(const Promise promise, m_promises.promise(customer, m_days.dateOf(*opened)));
    if (!promise.policy)
        return SlaTargets{};
    const PolicyTarget target = targetsOf(*promise.policy, priority);
    SlaTargets targets{milliseconds(target.respondMinutes), milliseconds(target.onsiteMinutes),
                       milliseconds(target.resolveMinutes), nullptr};
    ZHIKE_ASSIGN(targets.calendar, m_promises.calendar(target.calendar));
    return targets;
}

Done SlaReader::name(RequestSla& sla, Id<Customer> customer, std::optional<Instant> opened)
{
    if (!opened)
        return {};
    ZHIKE_ASSIGN(const Promise promise, m_promises.promise(customer, m_days.dateOf(*opened)));
    sla.tier = promise.tier;
    if (promise.policy)
        sla.calendar = targetsOf(*promise.policy, sla.priority).calendar;
    const auto named = [&](EntityKind kind, const Uuid& id) {
        const auto known = m_names.find(id);
        if (known != m_names.end())
            return known->second;
        const auto tier = kind == EntityKind::Tier ? m_reader.find(Id<Tier>(id)) : Result<Tier>();
        const QString name =
            tier && tier->id ? VisitText::tier(tier->name, tier->englishName) : m_reader.titleOf(kind, id);
        return m_names.emplace(id, name).first->second;
    };
    sla.tierName = named(EntityKind::Tier, sla.tier.uuid);
    sla.calendarName = named(EntityKind::Calendar, sla.calendar.uuid);
    return {};
}

Result<RequestSla> SlaReader::read(Id<Request> id, Instant now, SlaDetail detail)
{
    ZHIKE_ASSIGN(const Request request, m_reader.find(id));
    RequestSla sla;
    sla.request = id;
    sla.priority = request.priority;
    ZHIKE_ASSIGN(sla.history, m_reader.parts<RequestStatus>(id));
    ZHIKE_ASSIGN(sla.targets, targets(request.customer, request.openedAt, request.priority));
    ZHIKE_TRY(name(sla, request.customer, request.openedAt));
    sla.facts = slaFacts(request, sla.history);
    sla.doubtful = sla.facts.doubtful;
    sla.clocks = slaClocks(knownAt(sla.facts, now), sla.targets, now, detail);
    return sla;
}

Result<RequestSla> readSla(const Reader& reader, Id<Request> request)
{
    return SlaReader(reader).read(request, reader.clock().now());
}

Result<std::vector<RequestSla>> readSlas(const Reader& reader, std::span<const Uuid> requests)
{
    SlaReader slas(reader);
    std::vector<RequestSla> all;
    for (const Uuid& id : requests) {
        auto sla = slas.read(Id<Request>(id), reader.clock().now(), SlaDetail::Figures);
        if (sla)
            all.push_back(*std::move(sla));
        else if (sla.error().kind != ErrorKind::NotFound)
            return tl::unexpected(std::move(sla).error());
    }
    return all;
}

} // namespace zhike
