// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_sql.h"

#include <map>

namespace zhike {

namespace {

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string columnList(const EntityDescription& d)
{
    std::string list = d.isPart() ? "" : "\"id\", \"created_at\", \"archived_at\"";
    for (const Field& f : d.fields)
        list += (list.empty() ? "" : ", ") + quoted(f.column);
    return list;
}

std::string placeholders(size_t n)
{
    std::string list;
    for (size_t i = 0; i < n; ++i)
        list += i == 0 ? "?" : ", ?";
    return list;
}

std::string keyCondition(const EntityDescription& d)
{
    std::string condition;
    for (const Field& f : d.fields) {
        if (f.is(FieldFlag::Key))
            condition += (condition.empty() ? "" : " AND ") + quoted(f.column) + " = ?";
    }
    return condition;
}

RecordSql make(const EntityDescription& d)
{
    RecordSql sql;
    const std::string columns = columnList(d);
    const std::string table = quoted(d.table);
    sql.select = "SELECT " + columns + " FROM " + table;
    sql.byId = sql.select + " WHERE \"id\" = ?";
    const size_t own = d.isPart() ? 0 : 3;
    sql.insert =
        "INSERT INTO " + table + " (" + columns + ") VALUES (" + placeholders(d.fields.size() + own) + ")";
    if (d.isPart()) {
        sql.byOwner =
            sql.select + " WHERE " + quoted(d.owner) + " = ? ORDER BY " + quoted(d.fields[1].column);
        sql.removePart = "DELETE FROM " + table + " WHERE " + keyCondition(d);
    } else if (d.owner) {
        sql.ownerById = "SELECT " + quoted(d.owner) + " FROM " + table + " WHERE \"id\" = ?";
    }
    return sql;
}

} // namespace

const RecordSql& recordSql(const EntityDescription& d)
{
    static const auto all = [] {
        std::map<EntityKind, RecordSql> statements;
        for (const EntityDescription* each : allDescriptions())
            statements.emplace(each->kind, make(*each));
        return statements;
    }();
    return all.at(d.kind);
}

Result<Uuid> ownerOfRecord(Connection& connection, const EntityDescription& d, const Uuid& id)
{
    if (!d.owner)
        return id;
    Query q(connection, recordSql(d).ownerById);
    q.bind(id);
    Uuid owner = id;
    if (q.next())
        owner = q.uuid(0);
    ZHIKE_TRY(q.done());
    return owner;
}

} // namespace zhike
