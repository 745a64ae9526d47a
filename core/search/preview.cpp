// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/preview.h"

#include "core/complaint/complaint_view.h"

#include <QtCore/QCoreApplication>

namespace zhike {
namespace {

constexpr std::string_view badgeOf =
    "SELECT t.name, t.english_name, c.tier_rank, c.region, e.name, c.open_requests, c.overdue_steps, "
    "c.health FROM "
    "customer_card c "
    "LEFT JOIN tier t ON t.id = c.tier LEFT JOIN engineer e ON e.id = c.engineer WHERE c.customer = ?";
constexpr std::string_view headOf =
    "SELECT c.name, c.code, c.status, c.industry, k.next_visit, k.contract_ends, e.name, e.mobile "
    "FROM customer c LEFT JOIN customer_card k ON k.customer = c.id LEFT JOIN engineer e ON e.id = "
    "k.engineer "
    "WHERE c.id = ?";
constexpr std::string_view contactOf =
    "SELECT name, role, coalesce(mobile, phone) FROM contact WHERE customer = ? AND archived_at IS NULL "
    "ORDER BY role = 'decision_maker' DESC, id LIMIT 1";
constexpr std::string_view nextVisitOf =
    "SELECT purpose FROM visit WHERE customer = ? AND planned_start = ? AND archived_at IS NULL LIMIT 1";
constexpr std::string_view openOf =
    "SELECT id, priority, title, state, opened_at FROM request WHERE customer = ? AND archived_at IS NULL "
    "AND state NOT IN ('resolved', 'closed', 'cancelled') ORDER BY priority, opened_at LIMIT 4";
constexpr std::string_view overdueOf =
    "SELECT id, text, due_on FROM next_step WHERE customer = ? AND archived_at IS NULL AND done_on IS NULL "
    "AND due_on < ? ORDER BY due_on LIMIT 3";
constexpr std::string_view recentOf = "SELECT id, coalesce(purpose, number), planned_start FROM visit WHERE "
                                      "customer = ? AND archived_at IS NULL "
                                      "AND state = 'done' ORDER BY planned_start DESC LIMIT 4";

Done readHead(const Reader& reader, CustomerPreview& p)
{
    Query q = reader.query(headOf);
    if (!q.bind(p.id).next()) {
        ZHIKE_TRY(q.done());
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Search", "This customer is no longer there."));
    }
    p.name = q.text(0);
    p.code = q.text(1);
    p.status = q.text(2);
    p.industry = q.text(3);
    p.nextVisit = q.instant(4);
    p.contractEnds = q.date(5);
    p.engineer = {q.text(6), {}, q.text(7)};
    return q.done();
}

Done readPeopleAndVisit(const Reader& reader, CustomerPreview& p)
{
    Query contact = reader.query(contactOf);
    if (contact.bind(p.id).next())
        p.contact = {contact.text(0), contact.text(1), contact.text(2)};
    ZHIKE_TRY(contact.done());
    if (!p.nextVisit)
        return {};
    Query visit = reader.query(nextVisitOf);
    if (visit.bind(p.id, *p.nextVisit).next())
        p.nextVisitPurpose = visit.text(0);
    return visit.done();
}

Done readLines(const Reader& reader, CustomerPreview& p)
{
    Query open = reader.query(openOf);
    open.bind(p.id);
    while (open.next())
        p.open.push_back({EntityKind::Request,
                          open.uuid(0),
                          open.text(1),
                          open.text(2),
                          open.text(3),
                          open.instant(4),
                          {}});
    ZHIKE_TRY(open.done());
    Query overdue = reader.query(overdueOf);
    overdue.bind(p.id, reader.clock().today());
    while (overdue.next())
        p.overdue.push_back({EntityKind::NextStep,
                             overdue.uuid(0),
                             {},
                             overdue.text(1).simplified(),
                             {},
                             {},
                             overdue.date(2)});
    ZHIKE_TRY(overdue.done());
    Query recent = reader.query(recentOf);
    recent.bind(p.id);
    while (recent.next())
        p.recent.push_back(
            {EntityKind::Visit, recent.uuid(0), {}, recent.text(1), {}, recent.instant(2), {}});
    return recent.done();
}

Done readComplaints(const Reader& reader, CustomerPreview& p)
{
    constexpr qsizetype shown = 3;
    ZHIKE_ASSIGN(const auto open, openComplaintRows(reader, Id<Customer>(p.id)));
    for (const ComplaintRow& c : open) {
        if (p.complaints.size() < shown)
            p.complaints.push_back({EntityKind::Complaint,
                                    c.id.uuid,
                                    enumText(c.standing.level),
                                    c.title,
                                    enumText(c.stage),
                                    c.receivedAt,
                                    {}});
    }
    return {};
}

} // namespace

Result<CustomerBadge> customerBadge(const Reader& reader, const Uuid& customer)
{
    CustomerBadge badge;
    Query q = reader.query(badgeOf);
    if (q.bind(customer).next())
        badge = {q.text(0), q.text(1),         int(q.integer(2)), q.text(3),
                 q.text(4), int(q.integer(5)), int(q.integer(6)), int(q.optionalInteger(7).value_or(-1))};
    ZHIKE_TRY(q.done());
    return badge;
}

Result<CustomerPreview> customerPreview(const Reader& reader, const Uuid& customer)
{
    CustomerPreview p;
    p.id = customer;
    ZHIKE_TRY(readHead(reader, p));
    ZHIKE_ASSIGN(p.badge, customerBadge(reader, customer));
    ZHIKE_TRY(readPeopleAndVisit(reader, p));
    ZHIKE_TRY(readLines(reader, p));
    ZHIKE_TRY(readComplaints(reader, p));
    ZHIKE_ASSIGN(p.health, customerHealth(reader, Id<Customer>(customer)));
    return p;
}

Result<Uuid> customerOf(const Reader& reader, EntityKind kind, const Uuid& id)
{
    Uuid at = id;
    while (kind != EntityKind::Customer) {
        const EntityDescription& d = description(kind);
        if (!d.owner)
            return Uuid();
        ZHIKE_ASSIGN(const auto record, reader.record(kind, at));
        at = uuidOf(record.value(d.owner));
        kind = d.ownerKind;
        if (at.isNull())
            return Uuid();
    }
    return at;
}

} // namespace zhike
