// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/bulk_insert.h"

namespace zhike::demo {

namespace {

std::string insertSql(const EntityDescription& d)
{
    std::string columns = d.isPart() ? "" : "id, created_at, archived_at";
    std::string marks = d.isPart() ? "" : "?, ?, ?";
    for (const Field& f : d.fields) {
        if (!columns.empty()) {
            columns += ", ";
            marks += ", ";
        }
        columns += f.column;
        marks += '?';
    }
    return std::string("INSERT INTO ") + d.table + " (" + columns + ") VALUES (" + marks + ")";
}

constexpr std::string_view indexes =
    "SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";

} // namespace

BulkInsert::BulkInsert(Connection& connection, const EntityDescription& description)
    : m_description(description), m_sql(insertSql(description)), m_query(connection, m_sql)
{
}

Done BulkInsert::addFields(const void* typed, int first)
{
    for (const Field& f : m_description.fields)
        m_query.bindAt(first++, f.read(typed));
    ZHIKE_TRY(m_query.run());
    m_query.reset();
    ++m_count;
    return {};
}

Done IndexPause::drop()
{
    std::vector<std::string> names;
    {
        Query q(m_connection, indexes);
        while (q.next()) {
            if (!descriptionOfTable(q.text(2).toStdString()))
                continue;
            names.push_back("DROP INDEX \"" + q.text(0).toStdString() + "\"");
            m_statements.push_back(q.text(1).toStdString());
        }
        ZHIKE_TRY(q.done());
    }
    for (const std::string& sql : names)
        ZHIKE_TRY(m_connection.execute(sql));
    return {};
}

Done IndexPause::restore()
{
    for (const std::string& sql : m_statements)
        ZHIKE_TRY(m_connection.execute(sql));
    m_statements.clear();
    return {};
}

} // namespace zhike::demo
