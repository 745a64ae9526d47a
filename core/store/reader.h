// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "core/store/query.h"

namespace zhike {

/// A consistent view of the database: one snapshot on one connection, valid for the duration of one
/// Store::read.
class Reader
{
public:
    Reader(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}
    virtual ~Reader() = default;

    [[nodiscard]] Connection& connection() const { return m_connection; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// `sql` must outlive the query; a named constant does.
    [[nodiscard]] Query query(std::string_view sql) const { return Query(m_connection, sql); }

    /// The record with this id; NotFound if there is none.
    [[nodiscard]] Result<Record> record(EntityKind kind, const Uuid& id) const;
    /// The same, or nothing.
    [[nodiscard]] Result<std::optional<Record>> tryRecord(EntityKind kind, const Uuid& id) const;
    /// The id of the record people call `key` (its code, number or name; or a UUID). NotFound says which.
    [[nodiscard]] Result<Uuid> idOfKey(EntityKind kind, const QString& key) const;
    /// What people call the record: its key, else its title, else its UUID. Empty for a null id.
    [[nodiscard]] QString keyOf(EntityKind kind, const Uuid& id) const;
    /// The title of a record (a name, a purpose), else its key.
    [[nodiscard]] QString titleOf(EntityKind kind, const Uuid& id) const;
    /// Records of a kind whose `column` equals `value`, in order of making. `column` must be one of the
    /// description's.
    [[nodiscard]] Result<std::vector<Record>> recordsWhere(EntityKind kind, std::string_view column,
                                                           const Value& value) const;
    /// The parts (kind above 100) of `owner`, in the order of their key.
    [[nodiscard]] Result<std::vector<Record>> partsOf(EntityKind partKind, const Uuid& owner) const;

    template <class T>
    [[nodiscard]] Result<T> find(Id<T> id) const
    {
        ZHIKE_ASSIGN(const Record r, record(describe<T>().kind, id.uuid));
        return fromRecord<T>(r);
    }
    template <class T>
    [[nodiscard]] Result<std::vector<T>> where(std::string_view column, const Value& value) const
    {
        ZHIKE_ASSIGN(const auto records, recordsWhere(describe<T>().kind, column, value));
        return typed<T>(records);
    }
    template <class T, class Owner>
    [[nodiscard]] Result<std::vector<T>> parts(Id<Owner> owner) const
    {
        ZHIKE_ASSIGN(const auto records, partsOf(describe<T>().kind, owner.uuid));
        return typed<T>(records);
    }

private:
    template <class T>
    static std::vector<T> typed(const std::vector<Record>& records)
    {
        std::vector<T> all;
        all.reserve(records.size());
        for (const Record& r : records)
            all.push_back(fromRecord<T>(r));
        return all;
    }

    Connection& m_connection;
    const Clock& m_clock;
};

/// The select list of a description's table, and one row of it as a record. For queries that select whole
/// records: `selectRecords(d) + " where …"`; `selectRecords` names the table once and columns unqualified.
[[nodiscard]] std::string selectRecords(const EntityDescription& d);
[[nodiscard]] Record recordFromRow(const EntityDescription& d, const Query& row);

} // namespace zhike
