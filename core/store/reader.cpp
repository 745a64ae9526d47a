// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/record_sql.h"
#include "core/store/store_words.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

std::string selectWhere(const EntityDescription& d, std::string_view column)
{
    return recordSql(d).select + " WHERE \"" + std::string(column) + "\" = ? ORDER BY \"id\"";
}

} // namespace

std::string selectRecords(const EntityDescription& d)
{
    return recordSql(d).select;
}

Record recordFromRow(const EntityDescription& d, const Query& row)
{
    Record r;
    r.description = &d;
    int column = 0;
    if (!d.isPart()) {
        r.id = row.uuid(0);
        r.createdAt = Instant{row.integer(1)};
        r.archivedAt = row.instant(2);
        column = 3;
    }
    r.values.reserve(d.fields.size());
    for (size_t i = 0; i < d.fields.size(); ++i)
        r.values.push_back(row.value(column++));
    return r;
}

Result<std::optional<Record>> Reader::tryRecord(EntityKind kind, const Uuid& id) const
{
    const EntityDescription& d = description(kind);
    Query q(m_connection, recordSql(d).byId);
    q.bind(id);
    std::optional<Record> found;
    if (q.next())
        found = recordFromRow(d, q);
    ZHIKE_TRY(q.done());
    return found;
}

Result<Record> Reader::record(EntityKind kind, const Uuid& id) const
{
    ZHIKE_ASSIGN(auto found, tryRecord(kind, id));
    if (!found)
        return failure(ErrorKind::NotFound,
                       StoreWords::tr("There is no %1 with the id %2.")
                           .arg(entityLabel(description(kind)).toLower(), id.toString()));
    return *std::move(found);
}

Result<Uuid> Reader::idOfKey(EntityKind kind, const QString& key) const
{
    const EntityDescription& d = description(kind);
    if (const auto id = Uuid::fromString(key)) {
        ZHIKE_ASSIGN(const auto found, tryRecord(kind, *id));
        if (found)
            return *id;
    }
    for (const char* column : {d.key, d.title}) {
        if (!column)
            continue;
        const std::string sql = "SELECT \"id\" FROM \"" + std::string(d.table) + "\" WHERE \"" + column +
                                "\" = ? ORDER BY \"archived_at\" IS NOT NULL LIMIT 2";
        Query q(m_connection, sql);
        q.bind(key);
        std::vector<Uuid> found;
        while (q.next())
            found.push_back(q.uuid(0));
        ZHIKE_TRY(q.done());
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return failure(ErrorKind::Conflict,
                           StoreWords::tr("Several of %1 are called “%2”; use the code or number.")
                               .arg(entityPluralLabel(d), key));
    }
    return failure(ErrorKind::NotFound,
                   StoreWords::tr("There is no %1 “%2”.").arg(entityLabel(d).toLower(), key));
}

QString Reader::keyOf(EntityKind kind, const Uuid& id) const
{
    if (id.isNull())
        return {};
    const EntityDescription& d = description(kind);
    const auto found = tryRecord(kind, id);
    if (!found || !*found)
        return id.toString();
    for (const char* column : {d.key, d.title}) {
        if (column && !isNull((*found)->value(column)))
            return textOf((*found)->value(column));
    }
    return id.toString();
}

QString Reader::titleOf(EntityKind kind, const Uuid& id) const
{
    if (id.isNull())
        return {};
    const EntityDescription& d = description(kind);
    const auto found = tryRecord(kind, id);
    if (found && *found && d.title && !isNull((*found)->value(d.title)))
        return textOf((*found)->value(d.title));
    return keyOf(kind, id);
}

Result<std::vector<Record>> Reader::recordsWhere(EntityKind kind, std::string_view column,
                                                 const Value& value) const
{
    const EntityDescription& d = description(kind);
    Q_ASSERT(column == "id" || d.indexOf(column) >= 0);
    const std::string sql = selectWhere(d, column);
    Query q(m_connection, sql);
    q.bind(value);
    std::vector<Record> records;
    while (q.next())
        records.push_back(recordFromRow(d, q));
    ZHIKE_TRY(q.done());
    return records;
}

Result<std::vector<Record>> Reader::partsOf(EntityKind partKind, const Uuid& owner) const
{
    const EntityDescription& d = description(partKind);
    Query q(m_connection, recordSql(d).byOwner);
    q.bind(owner);
    std::vector<Record> records;
    while (q.next())
        records.push_back(recordFromRow(d, q));
    ZHIKE_TRY(q.done());
    return records;
}

} // namespace zhike
