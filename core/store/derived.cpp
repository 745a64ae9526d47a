// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include "core/customer/card.h"
#include "core/insight/kept_clocks.h"
#include "core/search/search_index.h"
#include "core/store/reader.h"

#include <algorithm>
#include <iterator>

namespace zhike {

namespace {

constexpr std::string_view ledBySql =
    "SELECT customer FROM customer_card WHERE archived IN (0, 1) AND engineer = ?";

/// Adds the customers an engineer is 主责 of: their cards sort by the engineer's name.
Done addLedBy(const Reader& reader, const Uuid& engineer, std::vector<Uuid>& customers)
{
    Query q = reader.query(ledBySql);
    q.bind(engineer);
    while (q.next())
        customers.push_back(q.uuid(0));
    return q.done();
}

void makeSet(std::vector<Uuid>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Whether a kind of record belongs to a customer, directly or as part of something that does.
bool isOfCustomer(EntityKind kind)
{
    const EntityDescription* d = &description(kind);
    while (d->kind != EntityKind::Customer && d->ownerKind != EntityKind::None)
        d = &description(d->ownerKind);
    return d->kind == EntityKind::Customer;
}

} // namespace

Done updateDerived(Reader& unit, const std::vector<Touch>& touches)
{
    std::vector<Uuid> itself;    // customers whose own row changed
    std::vector<Uuid> belonging; // customers of whom something else changed
    bool tiers = false;
    for (const Touch& t : touches) {
        tiers |= t.entity == EntityKind::Tier || t.entity == EntityKind::TierPolicy;
        if (t.entity == EntityKind::Engineer)
            ZHIKE_TRY(addLedBy(unit, t.id, belonging));
        if (t.entity == EntityKind::Customer)
            itself.push_back(t.owner);
        else if (isOfCustomer(t.entity))
            belonging.push_back(t.owner);
    }
    ZHIKE_ASSIGN(const auto reckoned, refreshClocks(unit, touches)); // cards sum them up
    belonging.insert(belonging.end(), reckoned.begin(), reckoned.end());
    if (tiers)
        ZHIKE_TRY(rebuildCards(unit.connection(), unit.clock()));
    makeSet(itself);
    makeSet(belonging);
    std::vector<Uuid> ownRowOnly;
    std::set_difference(itself.begin(), itself.end(), belonging.begin(), belonging.end(),
                        std::back_inserter(ownRowOnly));
    ZHIKE_TRY(refreshCards(unit.connection(), unit.clock(), belonging, ownRowOnly));
    return updateSearchIndex(unit, touches);
}

} // namespace zhike
