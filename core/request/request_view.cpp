// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_view.h"

#include "core/request/request_order.h"
#include "core/satisfaction/survey.h"
#include "core/search/search.h"
#include "core/visit/visit_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view openCondition = "state NOT IN ('resolved', 'closed', 'cancelled')";
constexpr std::string_view rowSql =
    "SELECT r.id, r.customer, r.number, r.title, c.name, e.name, t.name, coalesce(t.rank, -1), r.priority, "
    "r.state, "
    "r.category, r.opened_at, r.first_response_at, r.resolved_at, r.doubtful, r.archived_at IS NOT NULL, "
    "t.english_name "
    "FROM request r JOIN customer c ON c.id = r.customer LEFT JOIN customer_card k ON k.customer = "
    "r.customer "
    "LEFT JOIN tier t ON t.id = k.tier LEFT JOIN engineer e ON e.id = r.engineer WHERE r.id = ?";
constexpr std::string_view countRequestsSql = "SELECT count(*) FROM request WHERE state NOT IN ('resolved', "
                                              "'closed', 'cancelled') AND archived_at IS NULL";
constexpr std::string_view namesSql =
    "SELECT c.name, t.name, coalesce(t.rank, -1), s.name, y.name, y.product, p.name, p.title, "
    "coalesce(p.mobile, p.phone), "
    "e.name, t.english_name, p.email FROM request r JOIN customer c ON c.id = r.customer LEFT JOIN "
    "customer_card k ON "
    "k.customer = "
    "r.customer "
    "LEFT JOIN tier t ON t.id = k.tier LEFT JOIN site s ON s.id = r.site LEFT JOIN system y ON y.id = "
    "r.system "
    "LEFT JOIN contact p ON p.id = r.reporter LEFT JOIN engineer e ON e.id = r.engineer WHERE r.id = ?";
constexpr std::string_view answerSql =
    "SELECT csat, words FROM survey WHERE request = ? AND archived_at IS NULL "
    "ORDER BY answered_at DESC, id DESC LIMIT 1";
constexpr std::string_view sameSystemSql = "SELECT id, number, title, state, opened_at FROM request WHERE "
                                           "customer = ?1 AND system = ?2 AND id <> ?3 "
                                           "AND state NOT IN ('resolved', 'closed', 'cancelled') "
                                           "AND archived_at IS NULL ORDER BY opened_at DESC, id LIMIT 5";
constexpr std::string_view customerSql = "SELECT tier, region FROM customer_card WHERE customer = ?";
constexpr int mostFound = 500;

/// The statement for the ids of a filter in an order, and what to bind to it.
struct Selection {
    std::string sql = "SELECT id FROM request WHERE ";
    std::vector<Value> values;

    void also(std::string_view condition)
    {
        sql += " AND ";
        sql += condition;
    }
    void also(std::string_view condition, Value value)
    {
        also(condition);
        values.push_back(std::move(value));
    }
};

Selection selection(const RequestFilter& f, RequestOrder order)
{
    Selection s;
    s.sql += f.archived ? "archived_at IS NOT NULL" : "archived_at IS NULL";
    if (f.state)
        s.also("state = ?", Value(QString(enumText(*f.state))));
    if (f.state ? !isOver(*f.state) : f.openOnly)
        s.also(openCondition);
    if (f.priority)
        s.also("priority = ?", Value(QString(enumText(*f.priority))));
    if (f.engineer)
        s.also("engineer = ?", Value(f.engineer.uuid));
    if (f.customer)
        s.also("customer = ?", Value(f.customer.uuid));
    if (f.tier)
        s.also("customer IN (SELECT customer FROM customer_card WHERE tier = ?)", Value(f.tier.uuid));
    if (!f.region.isEmpty())
        s.also("customer IN (SELECT customer FROM customer_card WHERE region GLOB ?)",
               Value(f.region + u'*'));
    s.sql += requestOrderSql(order);
    return s;
}

Result<QVector<Uuid>> select(const Reader& reader, const RequestFilter& filter, RequestOrder order, int limit)
{
    Selection s = selection(filter, order);
    const bool later = isSortedLater(order);
    if (limit > 0 && !later)
        s.sql += " LIMIT " + std::to_string(limit);
    Query q = reader.query(s.sql);
    for (size_t i = 0; i < s.values.size(); ++i)
        q.bindAt(static_cast<int>(i) + 1, s.values[i]);
    QVector<Uuid> ids;
    while (q.next())
        ids.append(q.uuid(0));
    ZHIKE_TRY(q.done());
    if (later) {
        ZHIKE_TRY(sortRequests(reader, ids, order));
        ids.resize(limit > 0 ? std::min<qsizetype>(limit, ids.size()) : ids.size());
    }
    return ids;
}

bool passes(const RequestRow& r, const RequestFilter& f, const Reader& reader)
{
    if (r.archived != f.archived || (f.state && r.state != *f.state) ||
        (!f.state && f.openOnly && isOver(r.state)) || (f.priority && r.priority != *f.priority) ||
        (f.customer && r.customer != f.customer))
        return false;
    if (f.engineer) {
        const auto request = reader.find(r.id);
        if (!request || request->engineer != f.engineer)
            return false;
    }
    return true;
}

/// Whether the customer stands where the filter asks for.
Result<bool> isOf(const Reader& reader, Id<Customer> customer, const RequestFilter& f)
{
    if (!f.tier && f.region.isEmpty())
        return true;
    Query q = reader.query(customerSql);
    q.bind(customer);
    const bool there = q.next() && (!f.tier || q.id<Tier>(0) == f.tier) && q.text(1).startsWith(f.region);
    ZHIKE_TRY(q.done());
    return there;
}

/// What a text finds, filtered and sorted: found ones are few.
Result<QVector<RequestRow>> found(const Reader& reader, const RequestFilter& filter, RequestOrder order)
{
    SearchOptions options;
    options.kinds = {EntityKind::Request};
    options.limit = mostFound;
    ZHIKE_ASSIGN(const SearchAnswer answer, search(reader, filter.text, options));
    QVector<Uuid> ids;
    for (const SearchHit& hit : answer.hits)
        ids.append(hit.id);
    ZHIKE_ASSIGN(auto rows, requestRows(reader, ids));
    QVector<RequestRow> kept;
    for (RequestRow& row : rows) {
        ZHIKE_ASSIGN(const bool there, isOf(reader, row.customer, filter));
        if (there && passes(row, filter, reader))
            kept.append(std::move(row));
    }
    sortRequestRows(kept, order);
    return kept;
}

RequestRow rowOf(const Query& q)
{
    RequestRow r;
    r.id = q.id<Request>(0);
    r.customer = q.id<Customer>(1);
    r.number = q.text(2);
    r.title = q.text(3);
    r.customerName = q.text(4);
    r.engineerName = q.text(5);
    r.tier = VisitText::tier(q.text(6), q.text(16));
    r.tierRank = static_cast<int>(q.integer(7));
    r.priority = enumFromText<Priority>(q.text(8)).value_or(Priority::P3);
    r.state = enumFromText<RequestState>(q.text(9)).value_or(RequestState::New);
    r.category = enumFromText<RequestCategory>(q.text(10)).value_or(RequestCategory::Fault);
    r.openedAt = q.instant(11);
    r.firstResponseAt = q.instant(12);
    r.resolvedAt = q.instant(13);
    r.doubtful = q.integer(14) != 0;
    r.archived = q.integer(15) != 0;
    return r;
}

Done readNames(const Reader& reader, RequestDetail& d)
{
    Query q = reader.query(namesSql);
    q.bind(d.request.id);
    if (q.next()) {
        d.customerName = q.text(0);
        d.tier = VisitText::tier(q.text(1), q.text(10));
        d.tierRank = static_cast<int>(q.integer(2));
        d.site = q.text(3);
        d.system = q.text(4);
        if (!q.text(5).isEmpty() && q.text(5) != d.system)
            d.system += u" ("_s + q.text(5) + u')';
        d.reporter = q.text(6);
        d.reporterTitle = q.text(7);
        d.reporterPhone = q.text(8);
        d.engineer = q.text(9);
        d.reporterEmail = q.text(11);
    }
    return q.done();
}

Done readAnswer(const Reader& reader, RequestDetail& d)
{
    Query q = reader.query(answerSql);
    q.bind(d.request.id);
    if (q.next()) {
        if (const auto csat = q.optionalInteger(0))
            d.csat = static_cast<int>(*csat);
        d.words = q.text(1);
    }
    return q.done();
}

Done readSameSystem(const Reader& reader, RequestDetail& d)
{
    if (!d.request.system)
        return {};
    Query q = reader.query(sameSystemSql);
    q.bind(d.request.customer, d.request.system, d.request.id);
    while (q.next())
        d.sameSystem.push_back({q.id<Request>(0), q.text(1), q.text(2),
                                enumFromText<RequestState>(q.text(3)).value_or(RequestState::New),
                                q.instant(4)});
    return q.done();
}

} // namespace

Result<QVector<RequestRow>> firstRequests(const Reader& reader, const RequestFilter& filter,
                                          RequestOrder order, int limit)
{
    if (!filter.text.trimmed().isEmpty()) {
        ZHIKE_ASSIGN(auto rows, found(reader, filter, order));
        rows.resize(std::min<qsizetype>(rows.size(), limit));
        return rows;
    }
    ZHIKE_ASSIGN(const auto ids, select(reader, filter, order, limit));
    return requestRows(reader, ids);
}

Result<QVector<Uuid>> requestIds(const Reader& reader, const RequestFilter& filter, RequestOrder order)
{
    if (filter.text.trimmed().isEmpty())
        return select(reader, filter, order, 0);
    ZHIKE_ASSIGN(const auto rows, found(reader, filter, order));
    QVector<Uuid> ids;
    for (const RequestRow& r : rows)
        ids.append(r.id.uuid);
    return ids;
}

Result<QVector<RequestRow>> requestRows(const Reader& reader, const QVector<Uuid>& ids)
{
    QVector<RequestRow> rows;
    rows.reserve(ids.size());
    Query q = reader.query(rowSql);
    for (const Uuid& id : ids) {
        q.bind(id);
        if (q.next())
            rows.append(rowOf(q));
        ZHIKE_TRY(q.done());
        q.reset();
    }
    return rows;
}

Result<qint64> countOpenRequests(const Reader& reader)
{
    Query q = reader.query(countRequestsSql);
    const qint64 n = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return n;
}

Result<RequestDetail> readRequest(const Reader& reader, Id<Request> id)
{
    RequestDetail d;
    ZHIKE_ASSIGN(d.request, reader.find(id));
    ZHIKE_ASSIGN(d.history, reader.parts<RequestStatus>(id));
    ZHIKE_TRY(readNames(reader, d));
    ZHIKE_TRY(readAnswer(reader, d));
    ZHIKE_TRY(readSameSystem(reader, d));
    ZHIKE_ASSIGN(d.contacts, reader.where<Contact>("customer", d.request.customer.uuid));
    std::erase_if(d.contacts, [](const Contact& person) { return person.archivedAt.has_value(); });
    return d;
}

} // namespace zhike
