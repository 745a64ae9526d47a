// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/tier_correction.h"

#include "core/request/sla_view.h"

namespace zhike {

namespace {

constexpr std::string_view openedSinceSql =
    "SELECT id FROM request WHERE customer = ? AND opened_at >= ? AND archived_at IS NULL ORDER BY id";

using States = std::vector<SlaState>;

/// Of each clock of each request: met, breached, or none of both.
Result<States> verdicts(const Reader& reader, SlaReader& slas, std::span<const Id<Request>> requests)
{
    States states;
    for (const Id<Request>& request : requests) {
        ZHIKE_ASSIGN(const RequestSla sla, slas.read(request, reader.clock().now(), SlaDetail::Figures));
        for (const SlaClock& clock : sla.clocks)
            states.push_back(clock.decided() ? clock.state : SlaState::None);
    }
    return states;
}

/// The tiers of a customer after the decision: it holds until the next one begins.
std::vector<TierAssignment> after(std::span<const TierAssignment> tiers, const TierDecision& decision)
{
    TierAssignment decided;
    decided.customer = decision.customer;
    decided.tier = decision.tier;
    decided.startsOn = decision.from;
    std::vector<TierAssignment> result;
    for (const TierAssignment& a : tiers) {
        if (a.startsOn == decision.from)
            continue;
        if (a.startsOn > decision.from && (!decided.endsOn.isValid() || a.startsOn <= decided.endsOn))
            decided.endsOn = a.startsOn.addDays(-1);
        result.push_back(a);
    }
    result.push_back(decided);
    return result;
}

} // namespace

Result<int> clocksChangedBy(const Reader& reader, const TierDecision& decision)
{
    std::vector<Id<Request>> requests;
    Query q = reader.query(openedSinceSql);
    q.bind(decision.customer, Instant::of(decision.from.startOfDay(reader.clock().zone())));
    while (q.next())
        requests.push_back(q.id<Request>(0));
    ZHIKE_TRY(q.done());
    SlaReader slas(reader);
    ZHIKE_ASSIGN(const States now, verdicts(reader, slas, requests));
    ZHIKE_ASSIGN(const auto tiers, slas.promises().tiers(decision.customer));
    ZHIKE_TRY(slas.promises().suppose(decision.customer, after(tiers, decision)));
    ZHIKE_ASSIGN(const States then, verdicts(reader, slas, requests));
    int changed = 0;
    for (size_t i = 0; i < now.size(); ++i)
        changed += now[i] != then[i] ? 1 : 0;
    return changed;
}

} // namespace zhike
