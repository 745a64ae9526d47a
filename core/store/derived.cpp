// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include "core/customer/card.h"
#include "core/search/search_index.h"
#include "core/store/reader.h"

#include <algorithm>
#include <iterator>

namespace zhike {

namespace {

void makeSet(std::vector<Uuid>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Done updateDerived(Reader& unit, const std::vector<Touch>& touches)
{
    std::vector<Uuid> itself;    // customers whose own row changed
    std::vector<Uuid> belonging; // customers of whom something else changed
    bool tiers = false;
    for (const Touch& t : touches) {
        tiers |= t.entity == EntityKind::Tier;
        if (t.entity == EntityKind::Customer)
            itself.push_back(t.owner);
        else if (t.entity != EntityKind::Engineer && t.entity != EntityKind::EngineerSkill &&
                 t.entity != EntityKind::Tier)
            belonging.push_back(t.owner);
    }
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
