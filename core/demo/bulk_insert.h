// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "core/store/query.h"
#include <string>

namespace zhike::demo {

/// Writes many rows of one kind through its description with one prepared statement, unjournalled. Parents
/// first.
class BulkInsert
{
public:
    BulkInsert(Connection& connection, const EntityDescription& description);

    template <class T>
    [[nodiscard]] Done add(const T& typed)
    {
        if constexpr (std::is_base_of_v<RecordOf<T>, T>) {
            m_query.bindAt(1, typed.id);
            m_query.bindAt(2, typed.createdAt);
            m_query.bindAt(3, typed.archivedAt);
            return addFields(&typed, 4);
        } else {
            return addFields(&typed, 1);
        }
    }
    template <class T>
    [[nodiscard]] Done addAll(const std::vector<T>& all)
    {
        for (const T& typed : all)
            ZHIKE_TRY(add(typed));
        return {};
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] Done addFields(const void* typed, int first);

    const EntityDescription& m_description;
    std::string m_sql;
    Query m_query;
    qint64 m_count = 0;
};

/// Takes the indexes of all tables of records away and puts them back, in one transaction with what is
/// between: a table is filled and then indexed in a fraction of the time that indexing each row takes.
class IndexPause
{
public:
    explicit IndexPause(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] Done drop();
    [[nodiscard]] Done restore();

private:
    Connection& m_connection;
    std::vector<std::string> m_statements;
};

} // namespace zhike::demo
