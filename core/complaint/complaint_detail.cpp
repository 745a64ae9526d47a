// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_view.h"
#include "core/visit/visit_text.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::string_view namesSql =
    "SELECT c.name, c.account_manager, t.name, t.english_name, coalesce(t.rank, -1), o.name, o.title, "
    "coalesce(o.mobile, o.phone), r.number, r.title, v.number, v.purpose, e.name "
    "FROM complaint p JOIN customer c ON c.id = p.customer LEFT JOIN customer_card k ON k.customer = "
    "p.customer LEFT JOIN tier t ON t.id = k.tier LEFT JOIN contact o ON o.id = p.contact "
    "LEFT JOIN request r ON r.id = p.request LEFT JOIN visit v ON v.id = p.visit "
    "LEFT JOIN engineer e ON e.id = p.engineer WHERE p.id = ?";

Done readNames(const Reader& reader, ComplaintDetail& d)
{
    Query q = reader.query(namesSql);
    q.bind(d.complaint.id);
    if (q.next()) {
        d.customerName = q.text(0);
        d.accountManager = q.text(1);
        d.tier = VisitText::tier(q.text(2), q.text(3));
        d.tierRank = static_cast<int>(q.integer(4));
        d.contact = q.text(5);
        d.contactTitle = q.text(6);
        d.contactPhone = q.text(7);
        d.requestNumber = q.text(8);
        d.requestTitle = q.text(9);
        d.visitNumber = q.text(10);
        d.visitPurpose = q.text(11);
        d.engineer = q.text(12);
    }
    return q.done();
}

} // namespace

bool ComplaintDetail::improved() const
{
    return std::ranges::any_of(improvements,
                               [](const Improvement& i) { return i.state != ImprovementState::Dropped; });
}

void ComplaintDetail::moveTo(Instant now)
{
    standing = complaintStanding(facts, calendar.get(), now);
}

Result<ComplaintDetail> readComplaint(const Reader& reader, Id<Complaint> id)
{
    ComplaintDetail d;
    ZHIKE_ASSIGN(d.complaint, reader.find(id));
    ZHIKE_ASSIGN(d.history, reader.parts<ComplaintStage>(id));
    ZHIKE_ASSIGN(d.improvements, reader.where<Improvement>("complaint", Value(id.uuid)));
    std::erase_if(d.improvements, [](const Improvement& i) { return i.archivedAt.has_value(); });
    for (const Improvement& i : d.improvements)
        d.improvementOwners << (i.engineer ? reader.titleOf(EntityKind::Engineer, i.engineer.uuid)
                                           : QString());
    ZHIKE_TRY(readNames(reader, d));
    d.facts = complaintFacts(d.complaint, d.history);
    ComplaintReader complaints(reader);
    ZHIKE_ASSIGN(d.calendar, complaints.calendar());
    d.moveTo(reader.clock().now());
    return d;
}

} // namespace zhike
