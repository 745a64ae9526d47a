// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/suggestion.h"

#include "core/search/expression.h"
#include "core/search/search_text.h"
#include "core/visit/visit_text.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

// Both halves run along an index of their own in the order of the days, and are merged; left to itself,
// SQLite takes the one of the status, which holds nearly all. The index holds the engineer, so that only
// whoever asks for a manager's customers too pays for looking at them.
#define ZHIKE_OF_ENGINEER "(?2 is null or engineer = ?2) and "
#define ZHIKE_OF_PERSON(manager) "(engineer = ?2 or account_manager = " manager ") and "
#define ZHIKE_FOUND                                                                                          \
    "(?9 is null or customer in (select e.id from search_title t join search_entry e on e.rowid = t.rowid "  \
    "where t.search_title match ?9 and t.rowid between ?10 and ?11 union select e.id from search_body b "    \
    "join search_entry e on e.rowid = b.rowid where b.search_body match ?9 and b.rowid between ?10 and "     \
    "?11)) and "
#define ZHIKE_AFTER(column, kind, whose)                                                                     \
    "archived = 0 and status = 'covered' and " column " is not null and " column                             \
    " <= ?1 and " whose ZHIKE_FOUND "(?3 is null or ?3 = " kind ") and (?4 is null or (" column              \
    ", customer, " kind ") > (?4, ?5, ?6)) "
#define ZHIKE_PAGE(whose)                                                                                    \
    "select care_due, customer, 0 from customer_card indexed by customer_card_care where " ZHIKE_AFTER(      \
        "care_due", "0", whose) "union all select inspection_due, customer, 1 from customer_card "           \
                                "indexed by customer_card_inspection where " ZHIKE_AFTER(                    \
                                    "inspection_due", "1", whose) "order by 1, 2, 3 limit ?7"
constexpr std::string_view pageSql = ZHIKE_PAGE(ZHIKE_OF_ENGINEER);
constexpr std::string_view personPageSql = ZHIKE_PAGE(ZHIKE_OF_PERSON("?8"));
#define ZHIKE_COUNT(column, index, kind, whose)                                                              \
    "(select count(*) from customer_card indexed by " index                                                  \
    " where archived = 0 and status = 'covered' and " column " is not null and " column                      \
    " <= ?1 and " whose ZHIKE_FOUND "(?3 is null or ?3 = " kind ")) "
constexpr std::string_view countSql =
    "select " ZHIKE_COUNT("care_due", "customer_card_care", "0", ZHIKE_OF_ENGINEER) "+ " ZHIKE_COUNT(
        "inspection_due", "customer_card_inspection", "1", ZHIKE_OF_ENGINEER);
constexpr std::string_view personCountSql =
    "select " ZHIKE_COUNT("care_due", "customer_card_care", "0", ZHIKE_OF_PERSON("?4")) "+ " ZHIKE_COUNT(
        "inspection_due", "customer_card_inspection", "1", ZHIKE_OF_PERSON("?4"));
constexpr std::string_view customerSql =
    "select c.name, t.name, t.english_name, coalesce(t.rank, -1), e.name from customer c "
    "join customer_card k on k.customer = c.id left join tier t on t.id = k.tier "
    "left join engineer e on e.id = k.engineer where c.id = ?";

Value kindValue(const SuggestionFilter& filter)
{
    return filter.kind ? Value(qint64(*filter.kind)) : Value();
}

/// Binds what is looked for; false: nothing can be found by it.
bool bindText(Query& q, const SuggestionFilter& filter)
{
    if (filter.text.trimmed().isEmpty())
        return true;
    const QString match = searchExpression(searchRuns(filter.text));
    if (match.isEmpty())
        return false;
    q.bindAt(9, match);
    q.bindAt(10, firstRowOf(EntityKind::Customer));
    q.bindAt(11, lastRowOf(EntityKind::Customer));
    return true;
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
    const bool person = !filter.manager.isEmpty();
    Query q = reader.query(person ? personPageSql : pageSql);
    const auto& after = filter.after;
    q.bind(filter.until, filter.engineer, kindValue(filter), after ? after->due.by : QDate(),
           after ? after->customer : Id<Customer>{}, after ? int(after->kind) : 0, filter.limit);
    if (person)
        q.bindAt(8, filter.manager);
    if (!bindText(q, filter))
        return all;
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
    const bool person = !filter.manager.isEmpty();
    Query q = reader.query(person ? personCountSql : countSql);
    q.bind(filter.until, filter.engineer, kindValue(filter));
    if (person)
        q.bindAt(4, filter.manager);
    if (!bindText(q, filter))
        return 0;
    const qint64 count = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return count;
}

} // namespace zhike
