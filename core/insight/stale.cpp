// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stale.h"

#include <QtCore/QSet>

namespace zhike {

namespace {

constexpr std::string_view kHasState = "select 1 from insight_state";
constexpr std::string_view kMark = "insert into insight_stale (customer, unit) values (?, ?) "
                                   "on conflict (customer) do update set unit = excluded.unit";

/// Whether a change to this kind of record can change what a customer gives to the statistics.
bool matters(EntityKind kind)
{
    return kind == EntityKind::Customer || kind == EntityKind::Request || kind == EntityKind::Survey ||
           kind == EntityKind::TierAssignment;
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
    Query mark(connection, kMark);
    for (const auto& customer : customers) {
        mark.reset();
        ZHIKE_TRY(mark.bind(customer, unit).run());
    }
    return {};
}

} // namespace zhike
