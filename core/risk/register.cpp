// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/register.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view visitsSql =
    "SELECT id, number, purpose FROM visit WHERE customer = ? AND archived_at IS NULL "
    "AND state <> 'cancelled' ORDER BY planned_start DESC LIMIT 20";

/// The records of a kind that the customer has, with the names that a line shows.
template <class T>
Result<std::vector<Named<T>>> namedOf(const Reader& reader, Id<Customer> id)
{
    std::vector<Named<T>> all;
    ZHIKE_ASSIGN(std::vector<T> records, reader.where<T>("customer", id.uuid));
    for (T& record : records) {
        if (record.archivedAt)
            continue;
        Named<T> named;
        if constexpr (requires { record.engineer; })
            named.engineer = reader.titleOf(EntityKind::Engineer, record.engineer.uuid);
        if constexpr (requires { record.system; })
            named.system = reader.titleOf(EntityKind::System, record.system.uuid);
        if constexpr (requires { record.site; })
            named.site = reader.titleOf(EntityKind::Site, record.site.uuid);
        if constexpr (requires { record.visit; })
            named.visit = reader.keyOf(EntityKind::Visit, record.visit.uuid);
        named.record = std::move(record);
        all.push_back(std::move(named));
    }
    return all;
}

} // namespace

Result<CustomerRegister> customerRegister(const Reader& reader, Id<Customer> id)
{
    CustomerRegister all;
    ZHIKE_ASSIGN(all.risks, namedOf<Risk>(reader, id));
    std::ranges::stable_sort(all.risks, {}, [](const Named<Risk>& r) {
        return std::tuple(!isOpen(r.record.state), -riskScore(r.record), !r.record.dueOn.isValid(),
                          r.record.dueOn);
    });
    ZHIKE_ASSIGN(all.plans, namedOf<ContingencyPlan>(reader, id));
    ZHIKE_ASSIGN(all.improvements, namedOf<Improvement>(reader, id));
    std::ranges::stable_sort(all.improvements, {}, [](const Named<Improvement>& i) {
        return std::tuple(!isOpen(i.record.state), !i.record.dueOn.isValid(), i.record.dueOn);
    });
    ZHIKE_ASSIGN(all.changes, namedOf<SystemChange>(reader, id));
    std::ranges::stable_sort(all.changes, std::greater(),
                             [](const Named<SystemChange>& c) { return c.record.changedAt; });
    ZHIKE_ASSIGN(all.opportunities, namedOf<Opportunity>(reader, id));
    ZHIKE_ASSIGN(all.commendations, namedOf<Commendation>(reader, id));
    Query q = reader.query(visitsSql);
    q.bind(id);
    while (q.next())
        all.visits.emplace_back(q.id<Visit>(0),
                                q.text(2).isEmpty() ? q.text(1) : q.text(1) + u' ' + q.text(2));
    ZHIKE_TRY(q.done());
    return all;
}

Result<std::vector<Named<Attachment>>> customerFiles(const Reader& reader, Id<Customer> id)
{
    ZHIKE_ASSIGN(auto files, namedOf<Attachment>(reader, id));
    std::ranges::stable_sort(files, std::greater(), [](const Named<Attachment>& f) {
        return std::pair(f.record.takenAt.value_or(f.record.createdAt), f.record.id);
    });
    return files;
}

} // namespace zhike
