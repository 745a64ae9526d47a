// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stale.h"

#include <QtCore/QSet>

namespace zhike {

namespace {

constexpr std::string_view kHasState = "select 1 from insight_state";
constexpr std::string_view kMark = "insert into insight_stale (customer, unit) values (?, ?) "
                                   "on conflict (customer) do update set unit = excluded.unit";
constexpr std::string_view kMarkTier = "insert into insight_stale (customer, unit) select distinct customer, "
                                       "? from tier_assignment where tier = ? "
                                       "on conflict (customer) do update set unit = excluded.unit";
constexpr std::string_view kMarkEveryone =
    "insert into insight_stale (customer, unit) select id, ? from customer where true "
    "on conflict (customer) do update set unit = excluded.unit";

/// Whether a change to this kind of record can change what a customer gives to the statistics.
bool matters(EntityKind kind)
{
    return kind == EntityKind::Customer || kind == EntityKind::Request || kind == EntityKind::Survey ||
           kind == EntityKind::TierAssignment || kind == EntityKind::RequestStatus ||
           kind == EntityKind::Contract || kind == EntityKind::ContractOverride;
}

bool isPolicy(EntityKind kind)
{
    return kind == EntityKind::TierPolicy || kind == EntityKind::PolicyTarget;
}

bool isCalendar(EntityKind kind)
{
    return kind == EntityKind::Calendar || kind == EntityKind::CalendarHours ||
           kind == EntityKind::CalendarDay;
}

/// A promise reaches every customer that ever had the tier, a calendar everyone.
Done markPromises(Connection& connection, std::span<const Touch> touches, qint64 unit)
{
    QSet<Uuid> tiers;
    bool calendar = false;
    for (const auto& touch : touches) {
        calendar |= isCalendar(touch.entity);
        if (isPolicy(touch.entity))
            tiers.insert(touch.owner);
    }
    if (calendar)
        return Query(connection, kMarkEveryone).bind(unit).run();
    for (const auto& tier : tiers)
        ZHIKE_TRY(Query(connection, kMarkTier).bind(unit, tier).run());
    return {};
}

} // namespace

Done markStaleFacts(Connection& connection, std::span<const Touch> touches, qint64 unit)
{
    Query state(connection, kHasState);
    const bool kept = state.next();
    ZHIKE_TRY(state.done());
    if (!kept)
        return {};
    QSet<Uuid> customers;
    for (const auto& touch : touches) {
        if (matters(touch.entity))
            customers.insert(touch.owner);
    }
    ZHIKE_TRY(markPromises(connection, touches, unit));
    Query mark(connection, kMark);
    for (const auto& customer : customers) {
        mark.reset();
        ZHIKE_TRY(mark.bind(customer, unit).run());
    }
    return {};
}

} // namespace zhike
