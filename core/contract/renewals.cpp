// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/renewals.h"

#include "core/visit/visit_text.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

#define ZHIKE_RENEWED                                                                                        \
    "EXISTS (SELECT 1 FROM contract n WHERE n.customer = k.customer AND n.archived_at IS NULL AND "          \
    "(n.renews = k.id OR (n.renews IS NULL AND n.starts_on > k.starts_on AND n.ends_on > k.ends_on)))"
#define ZHIKE_WHOSE                                                                                          \
    "AND (?7 IS NULL AND ?8 = '' OR EXISTS (SELECT 1 FROM customer_card w WHERE w.customer = k.customer "    \
    "AND (w.engineer = ?7 OR w.account_manager = nullif(?8, '')))) "
/// ?1 first day, ?2 last day, ?3 today, ?4 manager, ?5 stage, ?7 and ?8 whose customers. Looks at no record:
/// indexes know the contracts, and cards the few customers that are archived.
#define ZHIKE_ENDING                                                                                         \
    " FROM contract k WHERE k.archived_at IS NULL AND k.ends_on BETWEEN ?1 AND ?2 "                          \
    "AND k.customer NOT IN (SELECT customer FROM customer_card WHERE archived = 1) "                         \
    "AND NOT (coalesce(k.renewal, '') = 'declined' AND k.ends_on < ?3) "                                     \
    "AND (?4 = '' OR k.customer IN (SELECT customer FROM customer_card WHERE archived = 0 AND "              \
    "account_manager = ?4)) AND (?5 = '' OR k.renewal = ?5) " ZHIKE_WHOSE

constexpr std::string_view totalsSql =
    "SELECT substr(k.ends_on, 1, 7), " ZHIKE_RENEWED ", count(*), coalesce(sum(k.annual_fee), 0)" ZHIKE_ENDING
    "GROUP BY 1, 2";
constexpr std::string_view cardsSql =
    "SELECT k.id, k.customer, c.name, k.number, c.account_manager, t.name, t.english_name, "
    "coalesce(t.rank, -1), coalesce(d.health, -1), k.starts_on, k.ends_on, k.annual_fee, k.renewal, "
    "k.renewal_note FROM contract k JOIN customer c ON c.id = k.customer "
    "LEFT JOIN customer_card d ON d.customer = k.customer LEFT JOIN tier t ON t.id = d.tier "
    "WHERE k.archived_at IS NULL AND k.ends_on BETWEEN ?1 AND ?2 AND c.archived_at IS NULL "
    "AND NOT (coalesce(k.renewal, '') = 'declined' AND k.ends_on < ?3) "
    "AND (?4 = '' OR c.account_manager = ?4) AND (?5 = '' OR k.renewal = ?5) " ZHIKE_WHOSE
    "AND NOT " ZHIKE_RENEWED " ORDER BY k.ends_on, k.id LIMIT ?6";
#undef ZHIKE_ENDING
#undef ZHIKE_RENEWED
#undef ZHIKE_WHOSE
constexpr std::string_view managersSql =
    "SELECT DISTINCT account_manager FROM customer_card WHERE archived = 0 AND account_manager IS NOT NULL "
    "AND contract_ends IS NOT NULL ORDER BY account_manager LIMIT 200";

struct RenewalSpan {
    QDate from;
    QDate to;
};

QString stageText(const RenewalFilter& filter)
{
    return filter.stage ? QString(enumText(*filter.stage)) : u""_s;
}

RenewalCard cardFromRow(const Query& q)
{
    RenewalCard card;
    card.id = q.id<Contract>(0);
    card.customer = q.id<Customer>(1);
    card.customerName = q.text(2);
    card.number = q.text(3);
    card.manager = q.text(4);
    card.tier = VisitText::tier(q.text(5), q.text(6));
    card.tierRank = static_cast<int>(q.integer(7));
    card.health = static_cast<int>(q.integer(8));
    card.startsOn = q.date(9);
    card.endsOn = q.date(10);
    if (const auto fee = q.optionalInteger(11))
        card.fee = Fen{*fee};
    card.stage = enumFromText<Renewal>(q.text(12));
    card.note = q.text(13);
    return card;
}

Done addCards(const Reader& reader, const RenewalFilter& filter, QDate today, RenewalSpan span, int limit,
              std::vector<RenewalCard>& cards)
{
    Query q = reader.query(cardsSql);
    q.bind(span.from, span.to, today, filter.manager, stageText(filter), limit, filter.whose.engineer,
           filter.whose.manager);
    while (q.next())
        cards.push_back(cardFromRow(q));
    return q.done();
}

Done addTotals(const Reader& reader, const RenewalFilter& filter, QDate today, RenewalSpan span,
               RenewalMonth& month)
{
    Query q = reader.query(totalsSql);
    q.bind(span.from, span.to, today, filter.manager, stageText(filter));
    q.bindAt(7, filter.whose.engineer);
    q.bindAt(8, filter.whose.manager);
    while (q.next()) {
        if (q.integer(1) != 0) {
            month.renewed += q.integer(2);
            continue;
        }
        month.open += q.integer(2);
        month.fee.amount += q.integer(3);
    }
    return q.done();
}

Result<RenewalMonth> readMonth(const Reader& reader, const RenewalFilter& filter, QDate today,
                               RenewalSpan span)
{
    RenewalMonth month;
    ZHIKE_TRY(addTotals(reader, filter, today, span, month));
    if (month.open > 0)
        ZHIKE_TRY(addCards(reader, filter, today, span, RenewalBoard::shown, month.cards));
    return month;
}

} // namespace

Result<RenewalBoard> readRenewals(const Reader& reader, const RenewalFilter& filter)
{
    RenewalBoard board;
    board.today = reader.clock().today();
    const QDate first(board.today.year(), board.today.month(), 1);
    ZHIKE_ASSIGN(RenewalMonth over,
                 readMonth(reader, filter, board.today, {board.today.addYears(-1), board.today.addDays(-1)}));
    over.renewed = 0; // done and past
    if (over.open > 0)
        board.months.push_back(std::move(over));
    for (int i = 0; i < RenewalBoard::monthsAhead; ++i) {
        const QDate month = first.addMonths(i);
        ZHIKE_ASSIGN(RenewalMonth ahead,
                     readMonth(reader, filter, board.today,
                               {std::max(month, board.today), month.addMonths(1).addDays(-1)}));
        ahead.month = month;
        board.months.push_back(std::move(ahead));
    }
    ZHIKE_ASSIGN(board.managers, managersWithContracts(reader));
    return board;
}

Result<EndingContracts> readEnding(const Reader& reader, QDate from, QDate to, int limit, const Whose& whose)
{
    EndingContracts ending;
    RenewalFilter filter;
    filter.whose = whose;
    const QDate today = reader.clock().today();
    ZHIKE_TRY(addCards(reader, filter, today, {from, to}, limit, ending.cards));
    RenewalMonth all;
    ZHIKE_TRY(addTotals(reader, filter, today, {from, to}, all));
    ending.count = all.open;
    return ending;
}

Result<QStringList> managersWithContracts(const Reader& reader)
{
    QStringList managers;
    Query q = reader.query(managersSql);
    while (q.next())
        managers << q.text(0);
    ZHIKE_TRY(q.done());
    return managers;
}

} // namespace zhike
