// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/warnings.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

#define ZHIKE_RUNNING                                                                                        \
    "SELECT r.id, r.number, r.title, c.name, e.name, c.account_manager FROM request r JOIN customer c ON "   \
    "c.id = r.customer LEFT JOIN engineer e ON e.id = r.engineer "                                           \
    "WHERE r.state NOT IN ('resolved', 'closed', 'cancelled') AND r.archived_at IS NULL "
constexpr std::string_view allSql = ZHIKE_RUNNING "ORDER BY r.opened_at, r.id LIMIT ?";
constexpr std::string_view oneSql = ZHIKE_RUNNING "AND r.id = ?";
#undef ZHIKE_RUNNING

bool works(const WorkingCalendar* calendar, Instant at)
{
    return !calendar || calendar->workingTime(at, at.plusMs(1)) > 0;
}

std::optional<WarningKind> kindOf(const SlaClock& clock)
{
    if (clock.stopped)
        return std::nullopt;
    return clock.state == SlaState::AtRisk     ? std::optional(WarningKind::AtRisk)
           : clock.state == SlaState::Breached ? std::optional(WarningKind::Breached)
                                               : std::nullopt;
}

void addClocks(WarningsNow& result, const WatchedRequest& one, const ToldWarnings& told)
{
    std::optional<WarningKind> worst;
    for (const SlaClock& clock : one.sla.clocks) {
        const auto kind = kindOf(clock);
        if (!kind)
            continue;
        worst = worst ? std::max(*worst, *kind) : kind;
        const Uuid& id = one.sla.request.uuid;
        // Who was told of the breach needs not hear that three quarters were used.
        if (!told.has(id, clock.kind, *kind) && !told.has(id, clock.kind, WarningKind::Breached))
            result.tell.push_back({one.sla.request, clock.kind, *kind, one.number, one.title, one.customer,
                                   clock.remainingMs()});
    }
    result.atRisk += worst == WarningKind::AtRisk ? 1 : 0;
    result.breached += worst == WarningKind::Breached ? 1 : 0;
}

} // namespace

void ToldWarnings::keepOnly(std::span<const WatchedRequest> watched)
{
    std::set<Uuid> running;
    for (const WatchedRequest& one : watched)
        running.insert(one.sla.request.uuid);
    std::erase_if(m_told, [&](const auto& entry) { return !running.contains(std::get<0>(entry)); });
}

QStringList ToldWarnings::lines() const
{
    QStringList lines;
    for (const auto& [request, clock, kind] : m_told)
        lines << request.toString() + u' ' + enumText(clock) +
                     (kind == WarningKind::Breached ? u" breached"_s : u" at_risk"_s);
    return lines;
}

ToldWarnings ToldWarnings::fromLines(const QStringList& lines)
{
    ToldWarnings told;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        const auto request = Uuid::fromString(words[0]);
        const auto clock = enumFromText<SlaClockKind>(words.value(1));
        if (request && clock)
            told.m_told.insert({*request, *clock,
                                words.value(2) == u"breached" ? WarningKind::Breached : WarningKind::AtRisk});
    }
    return told;
}

WarningsNow warningsAt(std::span<WatchedRequest> watched, Instant now, const WorkingCalendar* mine,
                       const ToldWarnings& told)
{
    WarningsNow result;
    for (WatchedRequest& one : watched) {
        one.sla.moveTo(now, SlaDetail::Figures);
        addClocks(result, one, told);
    }
    if (!works(mine, now))
        result.tell.clear(); // it is told when work begins
    std::ranges::sort(result.tell, {}, [](const Warning& w) {
        return std::tuple(w.kind != WarningKind::Breached, w.remainingMs, w.request.uuid, w.clock);
    });
    return result;
}

Result<std::vector<WatchedRequest>> readWatched(const Reader& reader, std::span<const Uuid> only, int most)
{
    SlaReader slas(reader);
    std::vector<WatchedRequest> watched;
    const auto take = [&](const Query& q) -> Done {
        ZHIKE_ASSIGN(RequestSla sla, slas.read(q.id<Request>(0), reader.clock().now(), SlaDetail::Figures));
        watched.push_back({std::move(sla), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5)});
        return {};
    };
    if (only.empty()) {
        Query q = reader.query(allSql);
        q.bind(most);
        while (q.next())
            ZHIKE_TRY(take(q));
        ZHIKE_TRY(q.done());
        return watched;
    }
    Query q = reader.query(oneSql);
    for (const Uuid& id : only) {
        q.reset();
        q.bind(id);
        if (q.next())
            ZHIKE_TRY(take(q));
        ZHIKE_TRY(q.done());
    }
    return watched;
}

} // namespace zhike
