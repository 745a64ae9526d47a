// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/suggestion.h"

#include "core/visit/visit_text.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

// Both halves run along an index of their own in the order of the days, and are merged.
#define ZHIKE_AFTER(column, kind)                                                                            \
    "archived = 0 and status = 'covered' and " column " is not null and " column                             \
    " <= ?1 and (?2 is null or engineer = ?2) and "                                                          \
    "(?3 is null or ?3 = " kind ") and (?4 is null or (" column ", customer, " kind ") > (?4, ?5, ?6)) "
constexpr std::string_view pageSql = "select care_due, customer, 0 from customer_card where " ZHIKE_AFTER(
    "care_due", "0") "union all select inspection_due, customer, 1 from customer_card "
                     "where " ZHIKE_AFTER("inspection_due", "1") "order by 1, 2, 3 limit ?7";
constexpr std::string_view countSql =
    "select (select count(*) from customer_card where archived = 0 and status = 'covered' and care_due is "
    "not null and care_due <= ?1 "
    "and (?2 is null or engineer = ?2) and (?3 is null or ?3 = 0)) + "
    "(select count(*) from customer_card where archived = 0 and status = 'covered' and inspection_due is not "
    "null "
    "and inspection_due <= ?1 and (?2 is null or engineer = ?2) and (?3 is null or ?3 = 1))";
constexpr std::string_view customerSql =
    "select c.name, t.name, t.english_name, coalesce(t.rank, -1), e.name from customer c "
    "join customer_card k on k.customer = c.id left join tier t on t.id = k.tier "
    "left join engineer e on e.id = k.engineer where c.id = ?";

Value kindValue(const SuggestionFilter& filter)
{
    return filter.kind ? Value(qint64(*filter.kind)) : Value();
}

Done describe(const Reader& reader, RhythmBook& book, QDate until, Suggestion& s)
{
    Query q = reader.query(customerSql);
    q.bind(s.customer);
    if (q.next()) {
        s.customerName = q.text(0);
        s.tier = VisitText::tier(q.text(1), q.text(2));
        s.tierRank = int(q.integer(3));
        s.engineerName = q.text(4);
    }
    ZHIKE_TRY(q.done());
    ZHIKE_ASSIGN(const Rhythm rhythm, book.read(s.customer, until));
    const bool care = s.kind == RhythmKind::CareCall;
    const auto& due = care ? rhythm.careCalls : rhythm.inspections;
    if (!due.empty())
        s.due = due.front();
    s.everyDays = care ? rhythm.careEveryDays : 0;
    s.last = care ? rhythm.lastCall : rhythm.lastInspection;
    return {};
}

} // namespace

Result<std::vector<Suggestion>> readSuggestions(const Reader& reader, const SuggestionFilter& filter)
{
    std::vector<Suggestion> all;
    Query q = reader.query(pageSql);
    const auto& after = filter.after;
    q.bind(filter.until, filter.engineer, kindValue(filter), after ? after->due.by : QDate(),
           after ? after->customer : Id<Customer>{}, after ? int(after->kind) : 0, filter.limit);
    while (q.next()) {
        Suggestion s;
        s.due.by = q.date(0);
        s.customer = q.id<Customer>(1);
        s.kind = RhythmKind(q.integer(2));
        all.push_back(std::move(s));
    }
    ZHIKE_TRY(q.done());
    RhythmBook book(reader);
    for (Suggestion& s : all)
        ZHIKE_TRY(describe(reader, book, filter.until, s));
    return all;
}

Result<qint64> countSuggestions(const Reader& reader, const SuggestionFilter& filter)
{
    Query q = reader.query(countSql);
    q.bind(filter.until, filter.engineer, kindValue(filter));
    const qint64 count = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return count;
}

} // namespace zhike
