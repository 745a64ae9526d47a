// SPDX-License-Identifier: GPL-3.0-or-later
// What of all complaints waits for us, and how many a customer has.
#include "core/complaint/complaint_view.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::string_view openSql = "SELECT id FROM complaint WHERE state = 'open' AND archived_at IS NULL "
                                     "ORDER BY received_at, id";
constexpr std::string_view openOfSql = "SELECT id, received_at FROM complaint WHERE customer = ? AND state = "
                                       "'open' AND archived_at IS NULL ORDER BY received_at, id";

bool isWaiting(const ComplaintStanding& s)
{
    return s.answer.runs() || s.tellLeader;
}

bool isOf(const ComplaintRow& r, const Whose& whose)
{
    if (whose.isEveryone() || (!whose.manager.isEmpty() && r.accountManager == whose.manager))
        return true;
    return whose.engineer && (r.engineer ? r.engineer : r.primary) == whose.engineer;
}

} // namespace

Result<QVector<ComplaintRow>> waitingComplaints(const Reader& reader, int limit, const Whose& whose)
{
    QVector<Uuid> ids;
    Query q = reader.query(openSql);
    while (q.next())
        ids.append(q.uuid(0));
    ZHIKE_TRY(q.done());
    ZHIKE_ASSIGN(auto rows, complaintRows(reader, ids));
    rows.removeIf([&](const ComplaintRow& r) { return !isWaiting(r.standing) || !isOf(r, whose); });
    orderByAnswer(rows);
    if (limit >= 0)
        rows.resize(std::min<qsizetype>(rows.size(), limit));
    return rows;
}

Result<int> countWaitingComplaints(const Reader& reader, const Whose& whose)
{
    ZHIKE_ASSIGN(const auto rows, waitingComplaints(reader, -1, whose));
    return static_cast<int>(rows.size());
}

Result<OpenComplaints> openComplaintsOf(ComplaintReader& complaints, const Reader& reader,
                                        Id<Customer> customer)
{
    OpenComplaints open;
    Query q = reader.query(openOfSql);
    q.bind(customer);
    while (q.next()) {
        ZHIKE_ASSIGN(const auto facts, complaints.facts(q.id<Complaint>(0), Instant{q.integer(1)}, {}));
        ZHIKE_ASSIGN(const auto standing, complaints.standing(facts, reader.clock().now()));
        ++(standing.level == ComplaintLevel::Complaint ? open.complaints : open.grievances);
    }
    ZHIKE_TRY(q.done());
    return open;
}

Result<QVector<ComplaintRow>> openComplaintRows(const Reader& reader, Id<Customer> customer)
{
    QVector<Uuid> ids;
    Query q = reader.query(openOfSql);
    q.bind(customer);
    while (q.next())
        ids.append(q.uuid(0));
    ZHIKE_TRY(q.done());
    if (ids.isEmpty())
        return QVector<ComplaintRow>{};
    ZHIKE_ASSIGN(auto rows, complaintRows(reader, ids));
    orderByAnswer(rows);
    return rows;
}

} // namespace zhike
