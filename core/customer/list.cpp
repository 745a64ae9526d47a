// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/list.h"

#include "core/customer/list_sql.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view anyCustomerSql = "SELECT EXISTS (SELECT 1 FROM customer)";
constexpr std::string_view rowSql =
    "SELECT c.id, c.code, c.name, c.short_name, c.status, c.region, c.industry, k.tier, t.name, "
    "t.english_name, "
    "k.tier_rank, k.engineer, e.name, k.open_requests, k.overdue_steps, k.last_touch, k.next_visit, "
    "k.contract_ends, c.archived_at, c.account_manager, k.annual_fee, k.health FROM customer c LEFT JOIN "
    "customer_card "
    "k ON k.customer = c.id "
    "LEFT JOIN tier t ON t.id = k.tier LEFT JOIN engineer e ON e.id = k.engineer WHERE c.id = ?";

constexpr std::string_view tierFacetSql =
    "SELECT t.id, t.name, n, t.english_name FROM (SELECT tier, count(*) AS n FROM customer_card WHERE "
    "archived = ? GROUP BY "
    "tier) "
    "LEFT JOIN tier t ON t.id = tier ORDER BY t.rank IS NULL, t.rank DESC";
constexpr std::string_view regionFacetSql =
    "SELECT region, count(*) FROM customer_card WHERE archived = ? GROUP BY region ORDER BY region";
constexpr std::string_view industryFacetSql = "SELECT industry, count(*) AS n FROM customer_card WHERE "
                                              "archived = ? GROUP BY industry ORDER BY n DESC, industry";
constexpr std::string_view statusFacetSql =
    "SELECT status, count(*) FROM customer_card WHERE archived = ? GROUP BY status";
constexpr std::string_view engineerFacetSql =
    "SELECT e.id, e.name, n FROM (SELECT engineer, count(*) AS n FROM customer_card WHERE archived = ? "
    "GROUP BY engineer) LEFT JOIN engineer e ON e.id = engineer ORDER BY e.id IS NULL, n DESC, e.name";

constexpr std::string_view managerFacetSql =
    "SELECT account_manager, count(*) AS n FROM customer_card WHERE archived = ? GROUP BY account_manager "
    "ORDER BY n DESC, min(manager_key)";
constexpr std::string_view mineSql = "SELECT count(*) FROM customer_card WHERE archived = ?1 AND "
                                     "(account_manager = ?2 OR engineer IN (SELECT id "
                                     "FROM engineer WHERE name = ?2))";

CustomerRow rowFrom(const Query& q)
{
    CustomerRow r;
    r.id = q.id<Customer>(0);
    r.code = q.text(1);
    r.name = q.text(2);
    r.shortName = q.text(3);
    r.status = enumFromText<CustomerStatus>(q.text(4)).value_or(CustomerStatus::Covered);
    r.region = q.text(5);
    r.industry = q.text(6);
    r.tier = q.id<Tier>(7);
    r.tierName = q.text(8);
    r.tierEnglishName = q.text(9);
    r.tierRank = r.tier ? static_cast<int>(q.integer(10)) : -1;
    r.engineer = q.id<Engineer>(11);
    r.engineerName = q.text(12);
    r.openRequests = static_cast<int>(q.integer(13));
    r.overdueSteps = static_cast<int>(q.integer(14));
    r.lastVisit = q.instant(15);
    r.nextVisit = q.instant(16);
    r.contractEnds = q.date(17);
    r.archived = !q.isNull(18);
    r.accountManager = q.text(19);
    if (const auto fee = q.optionalInteger(20))
        r.annualFee = Fen{*fee};
    if (const auto health = q.optionalInteger(21))
        r.health = static_cast<int>(*health);
    return r;
}

/// Reads the ids that a listing gives, up to `limit` if that is not negative.
Result<QVector<Uuid>> idsOf(const Reader& reader, const CustomerFilter& filter, CustomerOrder order,
                            qint64 limit)
{
    QVector<Uuid> ids;
    ZHIKE_ASSIGN(const auto listings, customerListings(reader, filter, order));
    for (const Listing& listing : listings) {
        const qint64 left = limit < 0 ? -1 : limit - ids.size();
        if (left == 0)
            break;
        Query q = reader.query(listing.sql);
        int at = 0;
        for (const Value& value : listing.values)
            q.bindAt(++at, value);
        q.bindAt(++at, left);
        while (q.next())
            ids.append(q.uuid(0));
        ZHIKE_TRY(q.done());
    }
    return ids;
}

template <class Take>
Done eachRow(const Reader& reader, std::string_view sql, bool archived, Take take)
{
    Query q = reader.query(sql);
    q.bind(archived);
    while (q.next())
        take(q);
    return q.done();
}

} // namespace

Result<bool> hasCustomers(const Reader& reader)
{
    Query q = reader.query(anyCustomerSql);
    const bool any = q.next() && q.integer(0) != 0;
    ZHIKE_TRY(q.done());
    return any;
}

Result<QVector<Uuid>> firstCustomers(const Reader& reader, const CustomerFilter& filter, CustomerOrder order,
                                     int limit)
{
    return idsOf(reader, filter, order, limit);
}

Result<QVector<Uuid>> customerIds(const Reader& reader, const CustomerFilter& filter, CustomerOrder order)
{
    return idsOf(reader, filter, order, -1);
}

Result<QVector<CustomerRow>> customerRows(const Reader& reader, const QVector<Uuid>& ids)
{
    QVector<CustomerRow> rows;
    rows.reserve(ids.size());
    ComplaintReader complaints(reader);
    Query q = reader.query(rowSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next()) {
            CustomerRow row = rowFrom(q);
            ZHIKE_ASSIGN(row.complaints, openComplaintsOf(complaints, reader, row.id));
            rows.append(std::move(row));
        }
        ZHIKE_TRY(q.done());
    }
    return rows;
}

Result<CustomerFacets> customerFacets(const Reader& reader, bool archived, const QString& person)
{
    CustomerFacets facets;
    const auto count = [](const Query& q, int column) { return static_cast<int>(q.integer(column)); };
    ZHIKE_TRY(eachRow(reader, tierFacetSql, archived, [&](const Query& q) {
        facets.tiers.append({q.id<Tier>(0), q.text(1), count(q, 2), q.text(3)});
        facets.total += count(q, 2);
    }));
    ZHIKE_TRY(eachRow(reader, regionFacetSql, archived, [&](const Query& q) {
        facets.regions.append({q.text(0), {}, count(q, 1)});
    }));
    ZHIKE_TRY(eachRow(reader, industryFacetSql, archived, [&](const Query& q) {
        facets.industries.append({q.text(0), {}, count(q, 1)});
    }));
    ZHIKE_TRY(eachRow(reader, engineerFacetSql, archived, [&](const Query& q) {
        facets.engineers.append({q.id<Engineer>(0), q.text(1), count(q, 2)});
    }));
    ZHIKE_TRY(eachRow(reader, statusFacetSql, archived, [&](const Query& q) {
        if (const auto status = enumFromText<CustomerStatus>(q.text(0)))
            facets.statuses.append({*status, {}, count(q, 1)});
    }));
    std::ranges::sort(facets.statuses, {}, &Facet<CustomerStatus>::value);
    ZHIKE_TRY(eachRow(reader, managerFacetSql, archived, [&](const Query& q) {
        facets.managers.append({q.text(0), {}, count(q, 1)});
    }));
    if (person.isEmpty())
        return facets;
    Query q = reader.query(mineSql);
    q.bind(archived, person);
    facets.mine = q.next() ? count(q, 0) : 0;
    ZHIKE_TRY(q.done());
    return facets;
}

} // namespace zhike
