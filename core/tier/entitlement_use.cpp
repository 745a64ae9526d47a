// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/entitlement_use.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::string_view ownSql = "SELECT planned_start, planned_end FROM visit WHERE id = ?";

/// What the visit itself takes in the balance it stands in.
Result<int> ownAmount(const Reader& reader, Id<Visit> visit, EntitlementKind kind)
{
    if (kind != EntitlementKind::Stationed)
        return 1;
    Query q = reader.query(ownSql);
    q.bind(visit);
    int days = 0;
    if (q.next()) {
        const QTimeZone zone = reader.clock().zone();
        const Instant start{q.integer(0)};
        const auto end = q.instant(1);
        const QDate last = end && *end > start ? end->plusMs(-1).dateIn(zone) : start.dateIn(zone);
        days = static_cast<int>(start.dateIn(zone).daysTo(last)) + 1;
    }
    ZHIKE_TRY(q.done());
    return days;
}

} // namespace

Result<EntitlementPlace> entitlementPlace(const Reader& reader, Id<Customer> customer, VisitKind kind,
                                          QDate day, int days, Id<Visit> visit)
{
    EntitlementPlace place;
    place.kind = entitlementOf(kind);
    if (!place.kind)
        return place;
    place.amount = place.kind == EntitlementKind::Stationed ? std::max(1, days) : 1;
    ZHIKE_ASSIGN(const EntitlementBalance balance, readEntitlements(reader, customer, day));
    const auto line = std::ranges::find(balance.lines, *place.kind, &Entitlement::kind);
    if (line == balance.lines.end()) { // a report that nobody was promised
        place.kind.reset();
        return place;
    }
    place.granted = line->granted;
    place.before = line->used + line->planned;
    for (const auto* visits : {&line->usedBy, &line->plannedBy}) {
        if (visit && std::ranges::find(*visits, visit) != visits->end()) {
            ZHIKE_ASSIGN(const int own, ownAmount(reader, visit, *place.kind));
            place.before = std::max(0, place.before - own);
        }
    }
    return place;
}

std::optional<ValueClass> proposedClass(VisitKind kind, bool beyondContract, bool covered)
{
    if (kind == VisitKind::Fault)
        return ValueClass::Compensating;
    if (beyondContract)
        return ValueClass::AddedValue;
    if (covered)
        return ValueClass::Basic;
    return std::nullopt;
}

} // namespace zhike
