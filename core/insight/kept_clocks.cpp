// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/kept_clocks.h"

#include "core/insight/clock_reckoner.h"

#include <algorithm>
#include <limits>

namespace zhike {

namespace {

constexpr int kClockVersion = 1; // of the arithmetic; raise it when clocks would read differently

constexpr std::string_view kKeptOfCustomer =
    "SELECT respond_at, respond, respond_used, onsite_at, onsite, onsite_used, resolve_at, resolve, "
    "resolve_used, request FROM request_clock WHERE customer = ? AND until >= ?";
constexpr std::string_view kNamed = "SELECT priority, title FROM request WHERE id = ?";
constexpr std::string_view kKeptRequests = "SELECT id FROM request WHERE customer = ?";
constexpr std::string_view kCustomersOfTier = "SELECT DISTINCT customer FROM tier_assignment WHERE tier = ?";
constexpr std::string_view kServed = "SELECT DISTINCT customer FROM request";
constexpr std::string_view kAllRequests = "SELECT id FROM request ORDER BY customer, id";
constexpr std::string_view kAllKept =
    "SELECT request FROM request_clock WHERE request NOT IN (SELECT id FROM request)";
constexpr std::string_view kClear = "DELETE FROM request_clock WHERE request IS NOT NULL";
constexpr std::string_view kClockState = "SELECT 1 FROM request_clock_state WHERE version = ? AND zone = ?";
constexpr std::string_view kPutClockState =
    "INSERT INTO request_clock_state (only, version, zone) VALUES (1, ?, ?) "
    "ON CONFLICT (only) DO UPDATE SET version = excluded.version, zone = excluded.zone";
constexpr std::string_view kCardsAreOld = "UPDATE customer_card SET stale_on = '2000-01-01' WHERE 1";

Instant beginOf(QDate day, const QTimeZone& zone)
{
    return Instant::of(day.startOfDay(zone));
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

/// Which of the clocks count.
struct Window {
    Instant from;      ///< decided from here on
    Instant until;     ///< and before here
    Instant dueBefore; ///< clocks that still run are breached if they were due before here

    [[nodiscard]] bool holds(const KeptClock& clock) const
    {
        return clock.at >= from && clock.at < (clock.state == KeptState::Running ? dueBefore : until);
    }
};

Window windowOf(QDate today, const QTimeZone& zone)
{
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    return {beginOf(today.addDays(-attainmentDays), zone), {never}, beginOf(today, zone)};
}

Result<KeptAttainment> sumUp(Connection& connection, const Uuid& customer, const Window& window,
                             const QTimeZone& zone)
{
    KeptAttainment all;
    Query q(connection, kKeptOfCustomer);
    q.bind(customer, window.from);
    while (q.next()) {
        for (const KeptClock& clock : keptClocks(q)) {
            if (window.holds(clock)) {
                ++(clock.state == KeptState::Met ? all.met : all.breached);
                all.stale = earlier(all.stale, clock.at.dateIn(zone).addDays(attainmentDays + 1));
            } else if (clock.state == KeptState::Running && clock.at >= window.dueBefore) {
                all.stale = earlier(all.stale, clock.at.dateIn(zone).addDays(1));
            }
        }
    }
    ZHIKE_TRY(q.done());
    return all;
}

Result<std::vector<Uuid>> idsOf(Query& q)
{
    std::vector<Uuid> ids;
    while (q.next())
        ids.push_back(q.uuid(0));
    ZHIKE_TRY(q.done());
    return ids;
}

void makeSet(std::vector<Uuid>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// What a unit of work reaches.
struct Reach {
    std::vector<Uuid> requests;
    std::vector<Uuid> customers;
    std::vector<Uuid> tiers;
    bool everyone = false;
};

Reach reachOf(const std::vector<Touch>& touches)
{
    Reach reach;
    for (const Touch& t : touches) {
        switch (t.entity) {
        case EntityKind::Request:
        case EntityKind::RequestStatus:
            reach.requests.push_back(t.id);
            break;
        case EntityKind::TierAssignment:
        case EntityKind::Contract:
        case EntityKind::ContractOverride:
            reach.customers.push_back(t.owner);
            break;
        case EntityKind::TierPolicy:
        case EntityKind::PolicyTarget:
            reach.tiers.push_back(t.owner);
            break;
        case EntityKind::Calendar:
        case EntityKind::CalendarHours:
        case EntityKind::CalendarDay:
            reach.everyone = true;
            break;
        default:
            break;
        }
    }
    makeSet(reach.requests);
    makeSet(reach.tiers);
    return reach;
}

/// The customers all of whose requests are reckoned again.
Result<std::vector<Uuid>> customersOf(const Reader& unit, Reach& reach)
{
    if (reach.everyone) {
        Query q = unit.query(kServed);
        return idsOf(q);
    }
    std::vector<Uuid> customers = std::move(reach.customers);
    for (const Uuid& tier : reach.tiers) {
        Query q = unit.query(kCustomersOfTier);
        q.bind(tier);
        ZHIKE_ASSIGN(const auto ofTier, idsOf(q));
        customers.insert(customers.end(), ofTier.begin(), ofTier.end());
    }
    makeSet(customers);
    return customers;
}

} // namespace

Result<KeptAttainment> keptAttainment(Connection& connection, const Uuid& customer, QDate today,
                                      const QTimeZone& zone)
{
    return sumUp(connection, customer, windowOf(today, zone), zone);
}

Result<KeptAttainment> keptAttainmentBefore(Connection& connection, const Uuid& customer, QDate day,
                                            const QTimeZone& zone)
{
    Window window = windowOf(day, zone);
    window.until = window.dueBefore;
    return sumUp(connection, customer, window, zone);
}

Result<std::vector<Breach>> keptBreaches(const Reader& reader, const Uuid& customer, std::size_t most)
{
    const Window window = windowOf(reader.clock().today(), reader.clock().zone());
    std::vector<Breach> all;
    Query q = reader.query(kKeptOfCustomer);
    q.bind(customer, window.from);
    while (q.next()) {
        for (const KeptClock& clock : keptClocks(q))
            if (window.holds(clock) && clock.state != KeptState::Met)
                all.push_back({q.uuid(9), {}, {}, clock.kind, clock.at});
    }
    ZHIKE_TRY(q.done());
    std::ranges::sort(all, [](const Breach& a, const Breach& b) {
        return std::tuple(b.at.ms, a.request, a.clock) < std::tuple(a.at.ms, b.request, b.clock);
    });
    if (all.size() > most)
        all.resize(most);
    Query named = reader.query(kNamed);
    for (Breach& breach : all) {
        named.reset();
        named.bind(breach.request);
        if (named.next()) {
            breach.priority = named.text(0);
            breach.title = named.text(1).simplified();
        }
        ZHIKE_TRY(named.done());
    }
    return all;
}

Result<std::vector<Uuid>> refreshClocks(const Reader& unit, const std::vector<Touch>& touches)
{
    Reach reach = reachOf(touches);
    ZHIKE_ASSIGN(auto customers, customersOf(unit, reach));
    if (customers.empty() && reach.requests.empty())
        return customers;
    ClockReckoner reckoner(unit);
    for (const Uuid& request : reach.requests)
        ZHIKE_TRY(reckoner.keep(request));
    Query requests = unit.query(kKeptRequests);
    for (const Uuid& customer : customers) {
        requests.reset();
        requests.bind(customer);
        ZHIKE_ASSIGN(const auto all, idsOf(requests));
        for (const Uuid& request : all)
            ZHIKE_TRY(reckoner.keep(request));
    }
    return customers;
}

Done rebuildClocks(const Reader& writer)
{
    ZHIKE_TRY(writer.query(kClear).run());
    ClockReckoner reckoner(writer);
    Query q = writer.query(kAllRequests);
    while (q.next())
        ZHIKE_TRY(reckoner.keep(q.uuid(0)));
    ZHIKE_TRY(q.done());
    return writer.query(kPutClockState)
        .bind(kClockVersion, QString::fromLatin1(writer.clock().zone().id()))
        .run();
}

Done prepareClocks(Connection& connection, const Clock& clock)
{
    const Reader writer(connection, clock);
    {
        Query state = writer.query(kClockState);
        state.bind(kClockVersion, QString::fromLatin1(clock.zone().id()));
        const bool made = state.next();
        ZHIKE_TRY(state.done());
        if (made)
            return {};
    }
    ZHIKE_TRY(connection.begin(true));
    auto done = rebuildClocks(writer);
    if (done)
        done = writer.query(kCardsAreOld).run();
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

Result<qint64> wrongClocks(const Reader& reader)
{
    qint64 wrong = 0;
    ClockReckoner reckoner(reader);
    Query q = reader.query(kAllRequests);
    while (q.next()) {
        ZHIKE_ASSIGN(const bool right, reckoner.isRight(q.uuid(0)));
        wrong += right ? 0 : 1;
    }
    ZHIKE_TRY(q.done());
    Query stray = reader.query(kAllKept);
    ZHIKE_ASSIGN(const auto strays, idsOf(stray));
    return wrong + static_cast<qint64>(strays.size());
}

} // namespace zhike
