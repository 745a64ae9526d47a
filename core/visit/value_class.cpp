// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/value_class.h"

#include "core/request/request.h"
#include "core/visit/visit_text.h"
#include <algorithm>

namespace zhike {
namespace {

/// A fault of a system that somebody else supplied is no fault of ours.
Result<bool> isOurFault(const Reader& reader, const Visit& visit)
{
    if (visit.request) {
        ZHIKE_ASSIGN(const Request request, reader.find(visit.request));
        if (request.category != RequestCategory::Fault)
            return false;
        if (request.system) {
            ZHIKE_ASSIGN(const System system, reader.find(request.system));
            return system.supplier == Supplier::Ours;
        }
        return true;
    }
    return visit.kind == VisitKind::Fault;
}

} // namespace

ValueAdvice adviseValue(const ValueFacts& facts)
{
    if (facts.ourFault)
        return {ValueClass::Compensating, false,
                VisitText::tr("It makes up for a fault of what we supplied.")};
    if (!facts.underContract)
        return {ValueClass::AddedValue, true, VisitText::tr("No contract runs on this day.")};
    if (!facts.isEntitlement)
        return {ValueClass::Basic, false, VisitText::tr("The contract covers it.")};
    const int number = facts.before + 1;
    if (number > facts.granted)
        return {ValueClass::AddedValue, true,
                VisitText::tr("It is number %1 of its kind this contract year; %2 are promised.")
                    .arg(number)
                    .arg(facts.granted)};
    return {ValueClass::Basic, false,
            VisitText::tr("It is number %1 of the %2 that are promised this contract year.")
                .arg(number)
                .arg(facts.granted)};
}

Result<ValueAdvice> readValueAdvice(const Reader& reader, Id<Visit> id)
{
    ZHIKE_ASSIGN(const Visit visit, reader.find(id));
    const QDate day = visit.actualStart.value_or(visit.plannedStart).dateIn(reader.clock().zone());
    ValueFacts facts;
    facts.kind = visit.kind;
    ZHIKE_ASSIGN(facts.ourFault, isOurFault(reader, visit));
    ZHIKE_ASSIGN(const EntitlementBalance balance, readEntitlements(reader, visit.customer, day));
    facts.underContract = bool(balance.contract);
    const auto kind = entitlementOf(visit.kind);
    for (const Entitlement& line : balance.lines) {
        if (kind != line.kind)
            continue;
        facts.isEntitlement = true;
        facts.granted = line.granted;
        const auto count = [&](const std::vector<Id<Visit>>& all) {
            return std::count_if(all.begin(), all.end(), [&](Id<Visit> v) { return v != id; });
        };
        facts.before = int(count(line.usedBy));
    }
    return adviseValue(facts);
}

} // namespace zhike
