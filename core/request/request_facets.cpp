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
    ZHIKE_ASSIGN(facets.places, customerPlaces(reader, EntityKind::Request));
    return facets;
}

} // namespace zhike
