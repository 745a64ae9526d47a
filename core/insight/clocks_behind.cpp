// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clocks_behind.h"

#include "core/insight/customer_facts.h"
#include "core/request/sla_view.h"

#include <algorithm>
#include <limits>

namespace zhike {

namespace {

// A clock is decided between opening and the last resolution, or is still running.
#define ZHIKE_UNDER_WAY                                                                                      \
    "select r.id, r.customer, r.number, r.title, r.priority, r.engineer, c.name, c.region from request r "   \
    "join customer c on c.id = r.customer where r.archived_at is null and r.opened_at < ?2 "                 \
    "and (r.resolved_at is null or r.resolved_at >= ?1) "
constexpr std::string_view kEveryone = ZHIKE_UNDER_WAY;
constexpr std::string_view kClocksOfCustomer = ZHIKE_UNDER_WAY "and r.customer = ?3";
#undef ZHIKE_UNDER_WAY

struct Days {
    Instant from;
    Instant until;
    [[nodiscard]] bool hold(Instant at) const { return at >= from && at < until; }
};

Days daysOf(const StatisticsScope& scope, const QTimeZone& zone)
{
    constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();
    return {{scope.from.isValid() ? scope.from.startOfDay(zone).toMSecsSinceEpoch() : -far},
            {scope.to.isValid() ? scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch() : far}};
}

/// Whether a row of the query is asked for, as far as the row says.
bool covers(const ClockScope& scope, const Query& q)
{
    if (scope.priority && q.text(4) != enumText(*scope.priority))
        return false;
    if (scope.engineer && q.uuid(5) != scope.engineer->uuid)
        return false;
    return scope.scope.region == 0 || provinceOf(q.text(7)) == scope.scope.region;
}

void addClocks(ClocksBehind& result, const ClockScope& scope, const RequestSla& sla, const Query& q,
               const Days& days)
{
    for (const SlaClock& clock : sla.clocks) {
        const auto at = clock.decided();
        if (!at || !days.hold(*at) || (scope.clock && *scope.clock != clock.kind) ||
            (scope.stoppedOnly && !clock.stopped))
            continue;
        const bool met = clock.state == SlaState::Met;
        ++(met ? result.met : result.breached);
        result.clocks.push_back({q.id<Request>(0), q.uuid(1), q.text(2), q.text(3), q.text(6), clock.kind,
                                 met, *at, clock.usedMs, clock.targetMs.value_or(0)});
    }
}

} // namespace

Result<ClocksBehind> readClocksBehind(const Reader& reader, const ClockScope& scope, std::size_t most)
{
    const Days days = daysOf(scope.scope, reader.clock().zone());
    ClocksBehind result;
    SlaReader slas(reader);
    Query q = reader.query(scope.scope.customer ? kClocksOfCustomer : kEveryone);
    if (scope.scope.customer)
        q.bind(days.from, days.until, scope.scope.customer);
    else
        q.bind(days.from, days.until);
    while (q.next()) {
        if (!covers(scope, q))
            continue;
        ZHIKE_ASSIGN(const RequestSla sla,
                     slas.read(q.id<Request>(0), reader.clock().now(), SlaDetail::Figures));
        if (scope.scope.coversTier(sla.tier.uuid))
            addClocks(result, scope, sla, q, days);
    }
    ZHIKE_TRY(q.done());
    std::ranges::sort(result.clocks, [](const ClockBehind& a, const ClockBehind& b) {
        return std::tuple(a.met, a.targetMs - a.usedMs, a.number, a.clock) <
               std::tuple(b.met, b.targetMs - b.usedMs, b.number, b.clock);
    });
    if (result.clocks.size() > most)
        result.clocks.resize(most);
    return result;
}

} // namespace zhike
