// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/places.h"

namespace zhike {

namespace {

#define ZHIKE_TIERS_OF(table, count)                                                                         \
    "SELECT k.tier, t.name, t.english_name, " count " FROM " table " r JOIN customer_card k ON k.customer "  \
    "= r.customer LEFT JOIN tier t ON t.id = k.tier WHERE r.archived_at IS NULL "
#define ZHIKE_TIERS_IN_ORDER "GROUP BY k.tier ORDER BY coalesce(t.rank, -1) DESC"
#define ZHIKE_REGIONS_OF(table, count)                                                                       \
    "SELECT substr(k.region, 1, 2), " count " FROM " table " r JOIN customer_card k ON k.customer = "        \
    "r.customer WHERE r.archived_at IS NULL AND k.region IS NOT NULL "
#define ZHIKE_REGIONS_IN_ORDER "GROUP BY 1 ORDER BY 1"
#define ZHIKE_NOT_OVER "AND r.state NOT IN ('resolved', 'closed', 'cancelled') "
#define ZHIKE_PLANNED "AND r.state = 'planned' "

struct PlacesSql {
    std::string_view tiers;
    std::string_view regions;
};

constexpr PlacesSql requestPlaces{ZHIKE_TIERS_OF("request", "count(*)") ZHIKE_NOT_OVER ZHIKE_TIERS_IN_ORDER,
                                  ZHIKE_REGIONS_OF("request", "count(*)")
                                      ZHIKE_NOT_OVER ZHIKE_REGIONS_IN_ORDER};
constexpr PlacesSql complaintPlaces{ZHIKE_TIERS_OF("complaint", "sum(r.state = 'open')") ZHIKE_TIERS_IN_ORDER,
                                    ZHIKE_REGIONS_OF("complaint", "sum(r.state = 'open')")
                                        ZHIKE_REGIONS_IN_ORDER};
constexpr PlacesSql visitPlaces{ZHIKE_TIERS_OF("visit", "count(*)") ZHIKE_PLANNED ZHIKE_TIERS_IN_ORDER,
                                ZHIKE_REGIONS_OF("visit", "count(*)") ZHIKE_PLANNED ZHIKE_REGIONS_IN_ORDER};

const PlacesSql& placesSqlOf(EntityKind kind)
{
    return kind == EntityKind::Complaint ? complaintPlaces
           : kind == EntityKind::Visit   ? visitPlaces
                                         : requestPlaces;
}

} // namespace

Result<CustomerPlaces> customerPlaces(const Reader& reader, EntityKind kind)
{
    const PlacesSql& sql = placesSqlOf(kind);
    CustomerPlaces places;
    Query tiers = reader.query(sql.tiers);
    while (tiers.next())
        places.tiers.append(
            {tiers.id<Tier>(0), tiers.text(1), static_cast<int>(tiers.integer(3)), tiers.text(2)});
    ZHIKE_TRY(tiers.done());
    Query regions = reader.query(sql.regions);
    while (regions.next())
        places.regions.append({regions.text(0), {}, static_cast<int>(regions.integer(1)), {}});
    ZHIKE_TRY(regions.done());
    return places;
}

} // namespace zhike
