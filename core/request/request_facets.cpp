// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_facets.h"

#include "core/request/request.h"
#include <QtCore/QSet>

namespace zhike {

namespace {

constexpr std::string_view facetCustomersSql =
    "SELECT r.customer, c.name, count(*) FROM request r JOIN customer c ON c.id = r.customer WHERE r.state "
    "NOT IN ('resolved', 'closed', 'cancelled') AND r.archived_at IS NULL GROUP BY r.customer "
    "ORDER BY count(*) DESC, c.name LIMIT ?";
constexpr std::string_view tiersSql =
    "SELECT k.tier, t.name, t.english_name, count(*) FROM request r JOIN customer_card k ON k.customer = "
    "r.customer LEFT JOIN tier t ON t.id = k.tier WHERE r.state NOT IN ('resolved', 'closed', 'cancelled') "
    "AND r.archived_at IS NULL GROUP BY k.tier ORDER BY coalesce(t.rank, -1) DESC";
constexpr std::string_view regionsSql =
    "SELECT substr(k.region, 1, 2), count(*) FROM request r JOIN customer_card k ON k.customer = r.customer "
    "WHERE r.state NOT IN ('resolved', 'closed', 'cancelled') AND r.archived_at IS NULL AND k.region IS NOT "
    "NULL GROUP BY 1 ORDER BY 1";

constexpr std::string_view sumSql = "SELECT state, priority, customer FROM request WHERE id = ?";

} // namespace

Result<RequestSums> requestSums(const Reader& reader, const QVector<Uuid>& ids)
{
    RequestSums sums;
    QSet<Uuid> customers;
    Query q = reader.query(sumSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next()) {
            const auto state = enumFromText<RequestState>(q.text(0)).value_or(RequestState::New);
            const auto priority = enumFromText<Priority>(q.text(1)).value_or(Priority::P3);
            ++sums.requests;
            sums.open += isOver(state) ? 0 : 1;
            sums.urgent += !isOver(state) && priority <= Priority::P2 ? 1 : 0;
            customers.insert(q.uuid(2));
        }
        ZHIKE_TRY(q.done());
    }
    sums.customers = customers.size();
    return sums;
}

Result<RequestFacets> requestFacets(const Reader& reader)
{
    RequestFacets facets;
    Query customers = reader.query(facetCustomersSql);
    customers.bind(RequestFacets::customersShown);
    while (customers.next())
        facets.customers.append(
            {customers.id<Customer>(0), customers.text(1), static_cast<int>(customers.integer(2)), {}});
    ZHIKE_TRY(customers.done());
    Query tiers = reader.query(tiersSql);
    while (tiers.next())
        facets.tiers.append(
            {tiers.id<Tier>(0), tiers.text(1), static_cast<int>(tiers.integer(3)), tiers.text(2)});
    ZHIKE_TRY(tiers.done());
    Query regions = reader.query(regionsSql);
    while (regions.next())
        facets.regions.append({regions.text(0), {}, static_cast<int>(regions.integer(1)), {}});
    ZHIKE_TRY(regions.done());
    return facets;
}

} // namespace zhike
