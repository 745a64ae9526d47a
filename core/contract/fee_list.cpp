// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/fee_list.h"

#include "core/visit/visit_text.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

const QDate farPast(1, 1, 1);
const QDate farAhead(9999, 12, 31);

/// ?1 first day, ?2 last day, ?3 manager, ?4 customer, ?5 contract, ?7 and ?8 whose customers.
#define ZHIKE_SCOPE                                                                                          \
    "AND (?3 = '' OR c.account_manager = ?3) AND (?4 IS NULL OR i.customer = ?4) "                           \
    "AND (?5 IS NULL OR i.contract = ?5) AND (?7 IS NULL AND ?8 = '' OR EXISTS (SELECT 1 FROM "              \
    "customer_card w WHERE w.customer = i.customer AND (w.engineer = ?7 OR w.account_manager = nullif(?8, "  \
    "'')))) "
#define ZHIKE_LINE                                                                                           \
    "SELECT i.id, c.name, c.account_manager, t.name, t.english_name, coalesce(t.rank, -1), k.number "        \
    "FROM "
#define ZHIKE_JOINS                                                                                          \
    " i JOIN customer c ON c.id = i.customer LEFT JOIN contract k ON k.id = i.contract "                     \
    "LEFT JOIN customer_card d ON d.customer = i.customer LEFT JOIN tier t ON t.id = d.tier "
constexpr std::string_view openSql =
    ZHIKE_LINE "instalment" ZHIKE_JOINS "WHERE i.received_on IS NULL AND i.archived_at IS NULL "
               "AND i.due_on BETWEEN ?1 AND ?2 " ZHIKE_SCOPE "ORDER BY i.due_on, i.id LIMIT ?6";
constexpr std::string_view openSumSql =
    "SELECT count(*), coalesce(sum(i.amount - coalesce(i.received_amount, 0)), 0) FROM instalment i "
    "JOIN customer c ON c.id = i.customer WHERE i.received_on IS NULL AND i.archived_at IS NULL "
    "AND i.due_on BETWEEN ?1 AND ?2 " ZHIKE_SCOPE;
constexpr std::string_view receivedSql = ZHIKE_LINE
    "instalment" ZHIKE_JOINS "WHERE i.received_on BETWEEN ?1 AND ?2 AND i.archived_at IS NULL " ZHIKE_SCOPE
    "ORDER BY i.received_on DESC, i.id LIMIT ?6";
constexpr std::string_view receivedSumSql =
    "SELECT count(*), coalesce(sum(i.received_amount), 0) FROM instalment i "
    "JOIN customer c ON c.id = i.customer WHERE i.received_on BETWEEN ?1 AND ?2 "
    "AND i.archived_at IS NULL " ZHIKE_SCOPE;
constexpr std::string_view oneSql = ZHIKE_LINE "instalment" ZHIKE_JOINS "WHERE i.id = ?";
constexpr std::string_view undecidedSql =
    ZHIKE_LINE "commitment" ZHIKE_JOINS "WHERE i.outcome = 'open' AND i.archived_at IS NULL "
               "AND i.due_on BETWEEN ?1 AND ?2 " ZHIKE_SCOPE "ORDER BY i.due_on, i.id LIMIT ?6";
constexpr std::string_view undecidedCountSql =
    "SELECT count(*), 0 FROM commitment i JOIN customer c ON c.id = i.customer WHERE i.outcome = 'open' "
    "AND i.archived_at IS NULL AND i.due_on BETWEEN ?1 AND ?2 " ZHIKE_SCOPE;
constexpr std::string_view decidedSql =
    ZHIKE_LINE "commitment" ZHIKE_JOINS "WHERE i.outcome <> 'open' AND i.archived_at IS NULL "
               "AND i.due_on BETWEEN ?1 AND ?2 " ZHIKE_SCOPE "ORDER BY i.due_on DESC, i.id LIMIT ?6";
#undef ZHIKE_JOINS
#undef ZHIKE_LINE
#undef ZHIKE_SCOPE
/// From the partial indexes alone.
constexpr std::string_view dueCountSql =
    "SELECT (SELECT count(*) FROM instalment WHERE received_on IS NULL AND archived_at IS NULL AND due_on <= "
    "?1), "
    "(SELECT count(*) FROM commitment WHERE outcome = 'open' AND archived_at IS NULL AND due_on <= ?1)";
constexpr std::string_view workSql =
    "SELECT (SELECT count(*) FROM instalment WHERE received_on IS NULL AND archived_at IS NULL AND (due_on < "
    "?1 "
    "OR (due_on <= ?2 AND asked_on IS NULL))) + (SELECT count(*) FROM commitment WHERE outcome = 'open' "
    "AND archived_at IS NULL AND due_on < ?1)";

struct FeeSpan {
    QDate from;
    QDate to;
};

void bindScope(Query& q, FeeSpan span, const FeeFilter& filter)
{
    q.bind(span.from, span.to, filter.manager, filter.customer, filter.contract);
    q.bindAt(7, filter.whose.engineer);
    q.bindAt(8, filter.whose.manager);
}

struct Head {
    Uuid id;
    OfCustomer customer;
    QString contractNumber;
};

Head headFromRow(const Query& q)
{
    return {q.uuid(0),
            {q.text(1), q.text(2), VisitText::tier(q.text(3), q.text(4)), static_cast<int>(q.integer(5))},
            q.text(6)};
}

Result<std::vector<Head>> heads(const Reader& reader, std::string_view sql, FeeSpan span,
                                const FeeFilter& filter, int limit)
{
    std::vector<Head> all;
    Query q = reader.query(sql);
    bindScope(q, span, filter);
    q.bindAt(6, limit);
    while (q.next())
        all.push_back(headFromRow(q));
    ZHIKE_TRY(q.done());
    return all;
}

Done addLines(const Reader& reader, std::string_view sql, FeeSpan span, const FeeFilter& filter, int limit,
              std::vector<InstalmentLine>& lines)
{
    ZHIKE_ASSIGN(const auto found, heads(reader, sql, span, filter, limit));
    for (const Head& head : found) {
        ZHIKE_ASSIGN(Instalment i, reader.find(Id<Instalment>(head.id)));
        lines.push_back({std::move(i), head.customer, head.contractNumber});
    }
    return {};
}

Done addLines(const Reader& reader, std::string_view sql, FeeSpan span, const FeeFilter& filter, int limit,
              std::vector<CommitmentLine>& lines)
{
    ZHIKE_ASSIGN(const auto found, heads(reader, sql, span, filter, limit));
    for (const Head& head : found) {
        ZHIKE_ASSIGN(Commitment c, reader.find(Id<Commitment>(head.id)));
        lines.push_back({std::move(c), head.customer, head.contractNumber});
    }
    return {};
}

Result<std::pair<qint64, qint64>> sums(const Reader& reader, std::string_view sql, FeeSpan span,
                                       const FeeFilter& filter)
{
    Query q = reader.query(sql);
    bindScope(q, span, filter);
    std::pair<qint64, qint64> found{0, 0};
    if (q.next())
        found = {q.integer(0), q.integer(1)};
    ZHIKE_TRY(q.done());
    return found;
}

Result<InstalmentGroup> group(const Reader& reader, InstalmentStretch stretch, FeeSpan span,
                              const FeeFilter& filter, int limit)
{
    const bool received = stretch == InstalmentStretch::Received;
    InstalmentGroup all{stretch, 0, {}, {}};
    ZHIKE_ASSIGN(const auto sum, sums(reader, received ? receivedSumSql : openSumSql, span, filter));
    all.count = sum.first;
    all.sum = Fen{sum.second};
    ZHIKE_TRY(addLines(reader, received ? receivedSql : openSql, span, filter, limit, all.lines));
    return all;
}

} // namespace

Result<std::vector<InstalmentGroup>> readInstalments(const Reader& reader, const FeeFilter& filter, int limit)
{
    const QDate today = reader.clock().today();
    std::vector<InstalmentGroup> all;
    if (filter.received) {
        ZHIKE_ASSIGN(all.emplace_back(), group(reader, InstalmentStretch::Received,
                                               {today.addYears(-1), farAhead}, filter, limit));
        return all;
    }
    const std::pair<InstalmentStretch, FeeSpan> stretches[] = {
        {InstalmentStretch::Overdue, {farPast, today.addDays(-1)}},
        {InstalmentStretch::Soon, {today, today.addDays(soonDays)}},
        {InstalmentStretch::Later, {today.addDays(soonDays + 1), farAhead}}};
    for (const auto& [stretch, span] : stretches) {
        ZHIKE_ASSIGN(InstalmentGroup found, group(reader, stretch, span, filter, limit));
        if (found.count > 0)
            all.push_back(std::move(found));
    }
    return all;
}

Result<std::optional<InstalmentLine>> readInstalment(const Reader& reader, Id<Instalment> id)
{
    Query q = reader.query(oneSql);
    q.bind(id);
    if (!q.next()) {
        ZHIKE_TRY(q.done());
        return std::optional<InstalmentLine>();
    }
    const Head head = headFromRow(q);
    ZHIKE_ASSIGN(Instalment i, reader.find(id));
    return std::optional<InstalmentLine>({std::move(i), head.customer, head.contractNumber});
}

Result<CommitmentList> readCommitments(const Reader& reader, const FeeFilter& filter, int limit)
{
    CommitmentList all;
    all.today = reader.clock().today();
    const FeeSpan overdue{farPast, all.today.addDays(-1)};
    const FeeSpan ahead{all.today, farAhead};
    ZHIKE_TRY(addLines(reader, undecidedSql, overdue, filter, limit, all.overdue));
    ZHIKE_TRY(addLines(reader, undecidedSql, ahead, filter, limit, all.open));
    ZHIKE_TRY(addLines(reader, decidedSql, {all.today.addYears(-1), farAhead}, filter, limit, all.decided));
    ZHIKE_ASSIGN(const auto late, sums(reader, undecidedCountSql, overdue, filter));
    ZHIKE_ASSIGN(const auto open, sums(reader, undecidedCountSql, ahead, filter));
    all.overdueCount = late.first;
    all.openCount = open.first;
    return all;
}

Result<DueFees> readDueFees(const Reader& reader, QDate until, int limit, const Whose& whose)
{
    DueFees all;
    FeeFilter filter;
    filter.whose = whose;
    const FeeSpan span{farPast, until};
    ZHIKE_TRY(addLines(reader, openSql, span, filter, limit, all.instalments));
    ZHIKE_TRY(addLines(reader, undecidedSql, span, filter, limit, all.commitments));
    if (!whose.isEveryone()) {
        ZHIKE_ASSIGN(const auto instalments, sums(reader, openSumSql, span, filter));
        ZHIKE_ASSIGN(const auto commitments, sums(reader, undecidedCountSql, span, filter));
        all.instalmentCount = instalments.first;
        all.commitmentCount = commitments.first;
        return all;
    }
    Query q = reader.query(dueCountSql);
    q.bind(until);
    if (q.next()) {
        all.instalmentCount = q.integer(0);
        all.commitmentCount = q.integer(1);
    }
    ZHIKE_TRY(q.done());
    return all;
}

Result<int> countFeeWork(const Reader& reader)
{
    const QDate today = reader.clock().today();
    Query q = reader.query(workSql);
    q.bind(today, today.addDays(soonDays));
    const int n = q.next() ? static_cast<int>(q.integer(0)) : 0;
    ZHIKE_TRY(q.done());
    return n;
}

} // namespace zhike
