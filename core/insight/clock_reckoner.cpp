// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clock_reckoner.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr int kKinds = 3;
constexpr int kColumns = 3;     // of each clock
constexpr int kFirstColumn = 4; // of kPut, of the first clock
constexpr std::string_view kRequest = "SELECT customer, priority, opened_at, first_response_at, arrived_at, "
                                      "resolved_at, closed_at FROM request "
                                      "WHERE id = ? AND archived_at IS NULL AND opened_at IS NOT NULL";
constexpr std::string_view kHistory =
    "SELECT state, at, position FROM request_status WHERE request = ? ORDER BY position";
constexpr std::string_view kKept =
    "SELECT respond_at, respond, respond_used, onsite_at, onsite, onsite_used, resolve_at, resolve, "
    "resolve_used, customer FROM request_clock WHERE request = ?";
constexpr std::string_view kPut =
    "INSERT INTO request_clock (request, customer, until, respond_at, respond, respond_used, onsite_at, "
    "onsite, onsite_used, resolve_at, resolve, resolve_used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (request) DO UPDATE SET customer = excluded.customer, until = excluded.until, "
    "respond_at = excluded.respond_at, respond = excluded.respond, respond_used = excluded.respond_used, "
    "onsite_at = excluded.onsite_at, onsite = excluded.onsite, onsite_used = excluded.onsite_used, "
    "resolve_at = excluded.resolve_at, resolve = excluded.resolve, resolve_used = excluded.resolve_used";
constexpr std::string_view kDrop = "DELETE FROM request_clock WHERE request = ?";

/// What is kept of a clock; nothing of one that has neither verdict nor due time.
std::optional<KeptClock> keptOf(const SlaClock& clock)
{
    if (clock.stopped) {
        const auto at = clock.decided();
        if (!at)
            return std::nullopt;
        return KeptClock{clock.kind, *at, clock.state == SlaState::Met ? KeptState::Met : KeptState::Breached,
                         clock.usedMs / 1000};
    }
    if (clock.state == SlaState::None || !clock.due)
        return std::nullopt;
    return KeptClock{clock.kind, *clock.due, KeptState::Running, {}};
}

} // namespace

std::vector<KeptClock> keptClocks(const Query& row)
{
    std::vector<KeptClock> clocks;
    for (int kind = 0; kind < kKinds; ++kind) {
        const int column = kind * kColumns;
        if (const auto at = row.instant(column))
            clocks.push_back({static_cast<SlaClockKind>(kind), *at,
                              static_cast<KeptState>(row.integer(column + 1)),
                              row.optionalInteger(column + 2)});
    }
    return clocks;
}

ClockReckoner::ClockReckoner(const Reader& reader)
    : m_now(reader.clock().now()), m_slas(reader), m_request(reader.query(kRequest)),
      m_history(reader.query(kHistory)), m_kept(reader.query(kKept)), m_put(reader.query(kPut)),
      m_drop(reader.query(kDrop))
{
}

Result<std::optional<Request>> ClockReckoner::requestOf(const Uuid& id)
{
    m_request.reset();
    m_request.bind(id);
    std::optional<Request> request;
    if (m_request.next()) {
        Request& r = request.emplace();
        r.id = Id<Request>(id);
        r.customer = m_request.id<Customer>(0);
        r.priority = enumFromText<Priority>(m_request.text(1)).value_or(Priority::P3);
        r.openedAt = m_request.instant(2);
        r.firstResponseAt = m_request.instant(3);
        r.arrivedAt = m_request.instant(4);
        r.resolvedAt = m_request.instant(5);
        r.closedAt = m_request.instant(6);
    }
    ZHIKE_TRY(m_request.done());
    return request;
}

Result<std::vector<RequestStatus>> ClockReckoner::historyOf(const Uuid& id)
{
    std::vector<RequestStatus> history;
    m_history.reset();
    m_history.bind(id);
    while (m_history.next())
        history.push_back({Id<Request>(id), static_cast<int>(m_history.integer(2)),
                           enumFromText<RequestState>(m_history.text(0)).value_or(RequestState::New),
                           Instant{m_history.integer(1)}});
    ZHIKE_TRY(m_history.done());
    return history;
}

Result<ClockReckoner::Kept> ClockReckoner::reckon(const Uuid& id)
{
    Kept kept;
    ZHIKE_ASSIGN(const auto request, requestOf(id));
    if (!request)
        return kept;
    kept.customer = request->customer.uuid;
    ZHIKE_ASSIGN(const SlaTargets targets,
                 m_slas.targets(request->customer, request->openedAt, request->priority));
    if (!targets.calendar)
        return kept;
    ZHIKE_ASSIGN(auto history, historyOf(id));
    for (const SlaClock& clock :
         slaClocks(slaFacts(*request, std::move(history)), targets, m_now, SlaDetail::Figures))
        if (const auto one = keptOf(clock))
            kept.clocks.push_back(*one);
    return kept;
}

Done ClockReckoner::keep(const Uuid& request)
{
    ZHIKE_ASSIGN(const Kept kept, reckon(request));
    if (kept.clocks.empty()) {
        m_drop.reset();
        return m_drop.bind(request).run();
    }
    const auto latest = std::ranges::max_element(kept.clocks, {}, [](const KeptClock& c) { return c.at.ms; });
    m_put.reset();
    m_put.bind(request, kept.customer, latest->at);
    for (int column = 0; column < kKinds * kColumns; ++column)
        m_put.bindAt(kFirstColumn + column, nullptr);
    for (const KeptClock& clock : kept.clocks) {
        const int column = kFirstColumn + kColumns * static_cast<int>(clock.kind);
        m_put.bindAt(column, clock.at);
        m_put.bindAt(column + 1, static_cast<qint64>(clock.state));
        m_put.bindAt(column + 2, clock.usedSeconds);
    }
    return m_put.run();
}

Result<bool> ClockReckoner::isRight(const Uuid& request)
{
    ZHIKE_ASSIGN(const Kept kept, reckon(request));
    m_kept.reset();
    m_kept.bind(request);
    const bool any = m_kept.next();
    const bool right =
        any ? m_kept.uuid(9) == kept.customer && keptClocks(m_kept) == kept.clocks : kept.clocks.empty();
    ZHIKE_TRY(m_kept.done());
    return right;
}

} // namespace zhike
