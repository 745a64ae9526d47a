// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/waiting.h"

namespace zhike {

namespace {

constexpr std::string_view waitingSql =
    "SELECT a.id, a.customer, c.name, a.tier, t.name, t.english_name, t.rank, n.name, n.english_name, "
    "k.tier_rank, a.starts_on, a.reason, a.proposed_by, a.proposed_on, k.annual_fee, a.advice "
    "FROM tier_assignment a JOIN customer c ON c.id = a.customer JOIN tier t ON t.id = a.tier "
    "LEFT JOIN customer_card k ON k.customer = a.customer LEFT JOIN tier n ON n.id = k.tier "
    "WHERE a.state = 'proposed' AND a.archived_at IS NULL AND c.archived_at IS NULL "
    "AND (?2 = '' OR coalesce(a.proposed_by, '') <> ?2) ORDER BY a.proposed_on, a.id LIMIT ?1";
constexpr std::string_view countSql =
    "SELECT count(*) FROM tier_assignment a JOIN customer c ON c.id = a.customer "
    "WHERE a.state = 'proposed' AND a.archived_at IS NULL AND c.archived_at IS NULL "
    "AND (?1 = '' OR coalesce(a.proposed_by, '') <> ?1)";

constexpr std::string_view upcomingSql =
    "SELECT t.name, t.english_name, a.starts_on FROM tier_assignment a JOIN tier t ON t.id = a.tier "
    "WHERE a.customer = ?1 AND a.starts_on > ?2 AND a.state = 'approved' AND a.archived_at IS NULL "
    "ORDER BY a.starts_on LIMIT 1";

WaitingProposal fromRow(const Query& q)
{
    WaitingProposal p;
    p.id = q.id<TierAssignment>(0);
    p.customer = q.id<Customer>(1);
    p.customerName = q.text(2);
    p.tier = q.id<Tier>(3);
    p.tierName = q.text(4);
    p.tierEnglishName = q.text(5);
    p.tierRank = static_cast<int>(q.integer(6));
    p.currentName = q.text(7);
    p.currentEnglishName = q.text(8);
    p.currentRank = p.currentName.isEmpty() ? -1 : static_cast<int>(q.integer(9));
    p.from = q.date(10);
    p.reason = q.text(11);
    p.proposedBy = q.text(12);
    p.proposedOn = q.date(13);
    if (const auto fee = q.optionalInteger(14))
        p.fee = Fen{*fee};
    p.advice = q.text(15);
    return p;
}

} // namespace

Result<std::vector<WaitingProposal>> waitingProposals(const Reader& reader, int limit, const QString& notBy)
{
    std::vector<WaitingProposal> all;
    Query q = reader.query(waitingSql);
    q.bind(limit, notBy);
    while (q.next())
        all.push_back(fromRow(q));
    ZHIKE_TRY(q.done());
    return all;
}

Result<int> countWaiting(const Reader& reader, const QString& notBy)
{
    Query q = reader.query(countSql);
    q.bind(notBy);
    const int n = q.next() ? static_cast<int>(q.integer(0)) : 0;
    ZHIKE_TRY(q.done());
    return n;
}

Result<std::optional<UpcomingTier>> upcomingTier(const Reader& reader, Id<Customer> customer)
{
    Query q = reader.query(upcomingSql);
    q.bind(customer, reader.clock().today());
    std::optional<UpcomingTier> next;
    if (q.next())
        next = UpcomingTier{q.text(0), q.text(1), q.date(2)};
    ZHIKE_TRY(q.done());
    return next;
}

QDate nextQuarter(QDate today)
{
    const int month = (today.month() - 1) / 3 * 3 + 4;
    return month > 12 ? QDate(today.year() + 1, 1, 1) : QDate(today.year(), month, 1);
}

} // namespace zhike
