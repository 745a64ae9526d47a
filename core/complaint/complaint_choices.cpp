// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_choices.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::string_view requestsSql =
    "SELECT id, number, title, opened_at FROM request WHERE customer = ? AND "
    "archived_at IS NULL ORDER BY opened_at DESC, id DESC LIMIT ?";
constexpr std::string_view visitsSql =
    "SELECT id, number, purpose, planned_start FROM visit WHERE customer = ?1 AND archived_at IS NULL AND "
    "planned_start <= ?3 ORDER BY planned_start DESC, id DESC LIMIT ?2";

Result<std::vector<ComplaintChoices::Subject>> subjects(Query& q)
{
    std::vector<ComplaintChoices::Subject> all;
    while (q.next())
        all.push_back({q.uuid(0), q.text(1), q.text(2).simplified(), q.instant(3)});
    ZHIKE_TRY(q.done());
    return all;
}

} // namespace

Result<ComplaintChoices> readComplaintChoices(const Reader& reader, Id<Customer> customer)
{
    ComplaintChoices choices;
    ZHIKE_ASSIGN(const Customer known, reader.find(customer));
    choices.accountManager = known.accountManager;
    ZHIKE_ASSIGN(choices.contacts, reader.where<Contact>("customer", Value(customer.uuid)));
    std::erase_if(choices.contacts, [](const Contact& c) { return c.archivedAt.has_value(); });
    Query requests = reader.query(requestsSql);
    requests.bind(customer, ComplaintChoices::recent);
    ZHIKE_ASSIGN(choices.requests, subjects(requests));
    Query visits = reader.query(visitsSql);
    visits.bind(customer, ComplaintChoices::recent, reader.clock().now());
    ZHIKE_ASSIGN(choices.visits, subjects(visits));
    return choices;
}

} // namespace zhike
