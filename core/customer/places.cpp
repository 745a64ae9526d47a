// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/places.h"

#include <QtCore/QMap>

namespace zhike {

namespace {

/// By tier and province, from how many records each customer has: one pass in the order of customers.
#define ZHIKE_PLACES_OF(perCustomer)                                                                         \
    "SELECT k.tier, t.name, t.english_name, substr(k.region, 1, 2), sum(p.n) FROM (" perCustomer             \
    " GROUP BY customer) p CROSS JOIN customer_card k ON k.customer = p.customer LEFT JOIN tier t "          \
    "ON t.id = k.tier GROUP BY k.tier, 4 ORDER BY coalesce(t.rank, -1) DESC"

constexpr std::string_view requestPlaces =
    ZHIKE_PLACES_OF("SELECT customer, count(*) AS n FROM request WHERE archived_at IS NULL "
                    "AND state NOT IN ('resolved', 'closed', 'cancelled')");
constexpr std::string_view complaintPlaces =
    ZHIKE_PLACES_OF("SELECT customer, sum(state = 'open') AS n FROM complaint WHERE archived_at IS NULL");
constexpr std::string_view visitPlaces = ZHIKE_PLACES_OF(
    "SELECT customer, count(*) AS n FROM visit WHERE archived_at IS NULL AND state = 'planned'");

std::string_view placesSqlOf(EntityKind kind)
{
    return kind == EntityKind::Complaint ? complaintPlaces
           : kind == EntityKind::Visit   ? visitPlaces
                                         : requestPlaces;
}

} // namespace

Result<CustomerPlaces> customerPlaces(const Reader& reader, EntityKind kind)
{
    CustomerPlaces places;
    QMap<QString, int> regions;
    Query query = reader.query(placesSqlOf(kind));
    while (query.next()) {
        const auto tier = query.id<Tier>(0);
        const int count = static_cast<int>(query.integer(4));
        if (places.tiers.isEmpty() || places.tiers.last().value != tier)
            places.tiers.append({tier, query.text(1), 0, query.text(2)});
        places.tiers.last().count += count;
        if (const QString region = query.text(3); !region.isEmpty())
            regions[region] += count;
    }
    ZHIKE_TRY(query.done());
    for (const auto& [region, count] : regions.asKeyValueRange())
        places.regions.append({region, {}, count, {}});
    return places;
}

} // namespace zhike
