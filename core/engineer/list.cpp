// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/list.h"

#include "core/base/pinyin.h"
#include "core/search/expression.h"
#include "core/search/search_text.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view listedSql =
    "SELECT id, number, name, region, team_kind, capacity, archived_at, left_on FROM engineer";
constexpr std::string_view engineerSql =
    "SELECT id, number, name, region, team_kind, capacity, archived_at, left_on FROM engineer WHERE id = ?";
constexpr std::string_view skillNamesSql =
    "SELECT engineer, product FROM engineer_skill ORDER BY level DESC, product";
constexpr std::string_view skillsOfOneSql =
    "SELECT engineer, product FROM engineer_skill WHERE engineer = ? ORDER BY level DESC, product";
constexpr std::string_view rolesSql =
    "SELECT a.engineer, a.role, count(DISTINCT a.customer), sum(1 << max(k.tier_rank, 0)) FROM "
    "engineer_assignment a "
    "JOIN customer_card k ON k.customer = a.customer AND k.archived = 0 WHERE a.starts_on <= ?1 "
    "AND (a.ends_on IS NULL OR a.ends_on >= ?1) AND a.archived_at IS NULL AND a.system IS NULL "
    "GROUP BY a.engineer, a.role";
constexpr std::string_view rolesOfOneSql =
    "SELECT a.engineer, a.role, count(DISTINCT a.customer), sum(1 << max(k.tier_rank, 0)) FROM "
    "engineer_assignment a "
    "JOIN customer_card k ON k.customer = a.customer AND k.archived = 0 WHERE a.engineer = ?2 AND "
    "a.starts_on <= ?1 "
    "AND (a.ends_on IS NULL OR a.ends_on >= ?1) AND a.archived_at IS NULL AND a.system IS NULL "
    "GROUP BY a.engineer, a.role";
constexpr std::string_view ratingSql =
    "SELECT count(*), avg(csat) FROM (SELECT csat FROM survey WHERE engineer = ? AND csat IS NOT NULL "
    "AND archived_at IS NULL ORDER BY answered_at DESC LIMIT ?)";
constexpr std::string_view foundSql =
    "SELECT e.id FROM search_title t JOIN search_entry e ON e.rowid = t.rowid WHERE t.search_title MATCH ?1 "
    "AND t.rowid BETWEEN ?2 AND ?3 UNION SELECT e.id FROM search_body b JOIN search_entry e ON e.rowid = "
    "b.rowid "
    "WHERE b.search_body MATCH ?1 AND b.rowid BETWEEN ?2 AND ?3";
constexpr std::string_view knownProductsSql =
    "SELECT product FROM engineer_skill GROUP BY product ORDER BY count(*) DESC, product";
constexpr std::string_view regionsSql =
    "SELECT DISTINCT region FROM engineer WHERE region IS NOT NULL AND archived_at IS NULL ORDER BY region";

Result<QVector<EngineerRow>> readRows(const Reader& reader, const Uuid& only)
{
    QVector<EngineerRow> rows;
    Query q = reader.query(only ? engineerSql : listedSql);
    if (only)
        q.bind(only);
    while (q.next()) {
        EngineerRow r;
        r.id = q.id<Engineer>(0);
        r.number = q.text(1);
        r.name = q.text(2);
        r.region = q.text(3);
        r.kind = enumFromText<EngineerKind>(q.text(4));
        r.capacity = static_cast<int>(q.integer(5));
        r.archived = !q.isNull(6);
        r.leftOn = q.date(7);
        rows.append(r);
    }
    ZHIKE_TRY(q.done());
    return rows;
}

using Places = QHash<Uuid, EngineerRow*>;

Done addSkills(const Reader& reader, const Places& places, const Uuid& only)
{
    Query q = reader.query(only ? skillsOfOneSql : skillNamesSql);
    if (only)
        q.bind(only);
    while (q.next()) {
        if (EngineerRow* row = places.value(q.uuid(0)))
            row->products.append(q.text(1));
    }
    return q.done();
}

Done addRoles(const Reader& reader, const Places& places, const Uuid& only)
{
    Query q = reader.query(only ? rolesOfOneSql : rolesSql);
    q.bindAt(1, reader.clock().today());
    if (only)
        q.bindAt(2, only);
    while (q.next()) {
        EngineerRow* row = places.value(q.uuid(0));
        if (!row)
            continue;
        const int n = static_cast<int>(q.integer(2));
        const auto role = enumFromText<AssignmentRole>(q.text(1));
        if (role == AssignmentRole::Primary) {
            row->primary = n;
            row->load = static_cast<int>(q.integer(3));
        } else if (role == AssignmentRole::Backup) {
            row->backup = n;
        } else {
            row->other += n;
        }
    }
    return q.done();
}

Done addRatings(const Reader& reader, QVector<EngineerRow>& rows)
{
    Query q = reader.query(ratingSql);
    for (EngineerRow& row : rows) {
        q.reset();
        q.bind(row.id, RecentRating::answers);
        if (q.next())
            row.rating = {static_cast<int>(q.integer(0)), q.real(1)};
        ZHIKE_TRY(q.done());
    }
    return {};
}

Result<std::optional<QSet<Uuid>>> found(const Reader& reader, const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<QSet<Uuid>>();
    QSet<Uuid> ids;
    const QString match = searchExpression(searchRuns(text));
    if (match.isEmpty())
        return std::optional(ids);
    Query q = reader.query(foundSql);
    q.bind(match, firstRowOf(EntityKind::Engineer), lastRowOf(EntityKind::Engineer));
    while (q.next())
        ids.insert(q.uuid(0));
    ZHIKE_TRY(q.done());
    return std::optional(ids);
}

bool passes(const EngineerRow& row, const EngineerFilter& filter)
{
    return row.archived == filter.archived && (!filter.kind || row.kind == filter.kind) &&
           (filter.region.isEmpty() || row.region.startsWith(filter.region)) &&
           (filter.product.isEmpty() || row.products.contains(filter.product));
}

/// What a row is ordered by as a number; names break ties.
double measure(const EngineerRow& row, EngineerSort by)
{
    switch (by) {
    case EngineerSort::Customers:
        return row.primary + row.backup + row.other;
    case EngineerSort::Load:
        return row.capacity > 0 ? static_cast<double>(row.load) / row.capacity : row.load;
    case EngineerSort::Rating:
        return row.rating.n > 0 ? row.rating.mean : 0;
    case EngineerSort::Name:
    case EngineerSort::Number:
        break;
    }
    return 0;
}

void sortRows(QVector<EngineerRow>& rows, EngineerOrder order)
{
    struct Keyed {
        double measure;
        QString text;
        EngineerRow row;
    };
    std::vector<Keyed> keyed;
    for (EngineerRow& row : rows)
        keyed.push_back({measure(row, order.by),
                         order.by == EngineerSort::Number ? row.number : pinyinSortKey(row.name),
                         std::move(row)});
    const bool byText = order.by == EngineerSort::Name || order.by == EngineerSort::Number;
    std::ranges::sort(keyed, [&](const Keyed& a, const Keyed& b) {
        if (a.measure != b.measure)
            return order.descending ? a.measure > b.measure : a.measure < b.measure;
        return order.descending && byText ? a.text > b.text : a.text < b.text;
    });
    rows.clear();
    for (Keyed& k : keyed)
        rows.append(std::move(k.row));
}

Done complete(const Reader& reader, QVector<EngineerRow>& rows, const Uuid& only)
{
    Places places;
    for (EngineerRow& row : rows)
        places.insert(row.id.uuid, &row);
    ZHIKE_TRY(addSkills(reader, places, only));
    ZHIKE_TRY(addRoles(reader, places, only));
    return addRatings(reader, rows);
}

Result<QStringList> texts(const Reader& reader, std::string_view sql)
{
    QStringList all;
    Query q = reader.query(sql);
    while (q.next())
        all.append(q.text(0));
    ZHIKE_TRY(q.done());
    return all;
}

} // namespace

Result<QVector<EngineerRow>> engineerRows(const Reader& reader, const EngineerFilter& filter,
                                          EngineerOrder order)
{
    ZHIKE_ASSIGN(QVector<EngineerRow> rows, readRows(reader, {}));
    ZHIKE_TRY(complete(reader, rows, {}));
    ZHIKE_ASSIGN(const auto wanted, found(reader, filter.text));
    rows.removeIf([&](const EngineerRow& row) {
        return !passes(row, filter) || (wanted && !wanted->contains(row.id.uuid));
    });
    sortRows(rows, order);
    return rows;
}

Result<EngineerRow> engineerRow(const Reader& reader, Id<Engineer> id)
{
    ZHIKE_ASSIGN(QVector<EngineerRow> rows, readRows(reader, id.uuid));
    if (rows.isEmpty()) {
        ZHIKE_TRY(reader.record(EntityKind::Engineer, id.uuid));
        return failure(ErrorKind::NotFound, {});
    }
    ZHIKE_TRY(complete(reader, rows, id.uuid));
    return rows.front();
}

Result<EngineerFacets> engineerFacets(const Reader& reader)
{
    EngineerFacets facets;
    ZHIKE_ASSIGN(facets.products, texts(reader, knownProductsSql));
    ZHIKE_ASSIGN(facets.regions, texts(reader, regionsSql));
    return facets;
}

} // namespace zhike
