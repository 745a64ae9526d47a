// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

namespace zhike {

Query::Query(Connection& connection, std::string_view sql) : m_connection(connection), m_sql(sql)
{
    auto prepared = connection.prepare(sql, m_cached);
    if (prepared)
        m_statement = *prepared;
    else
        m_error = prepared.error();
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (!m_cached) {
        sqlite3_finalize(m_statement);
        return;
    }
    if (const auto found = m_connection.m_statements.find(m_sql); found != m_connection.m_statements.end())
        found->second.busy = false;
}

void Query::bindAt(int index, qint64 v)
{
    if (m_statement && sqlite3_bind_int64(m_statement, index, v) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::bindAt(int index, double v)
{
    if (m_statement && sqlite3_bind_double(m_statement, index, v) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::bindAt(int index, const QString& v)
{
    if (!m_statement)
        return;
    const QByteArray utf8 = v.toUtf8();
    if (sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::bindAt(int index, QDate v)
{
    if (v.isValid())
        bindAt(index, v.toString(Qt::ISODate));
    else
        bindAt(index, nullptr);
}

void Query::bindAt(int index, const Uuid& v)
{
    if (v.isNull())
        bindAt(index, nullptr);
    else if (m_statement &&
             sqlite3_bind_blob(m_statement, index, v.bytes.data(), 16, SQLITE_TRANSIENT) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::bindAt(int index, const QByteArray& v)
{
    if (m_statement &&
        sqlite3_bind_blob64(m_statement, index, v.constData(), static_cast<sqlite3_uint64>(v.size()),
                            SQLITE_TRANSIENT) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::bindAt(int index, const Value& v)
{
    if (const auto* n = std::get_if<qint64>(&v))
        bindAt(index, *n);
    else if (const auto* r = std::get_if<double>(&v))
        bindAt(index, *r);
    else if (const auto* s = std::get_if<QString>(&v))
        bindAt(index, *s);
    else if (const auto* id = std::get_if<Uuid>(&v))
        bindAt(index, *id);
    else
        bindAt(index, nullptr);
}

void Query::bindAt(int index, std::nullptr_t)
{
    if (m_statement && sqlite3_bind_null(m_statement, index) != SQLITE_OK)
        fail(SQLITE_RANGE);
}

void Query::fail(int code)
{
    if (!m_error)
        m_error = m_connection.error(code, m_sql);
}

Query::Step Query::step()
{
    if (m_error)
        return Step::Failed;
    if (!m_started) {
        m_started = true;
        m_inTransaction = m_connection.inTransaction();
        const int fault = m_connection.isStopped() ? SQLITE_INTERRUPT : m_connection.injectedFault(m_sql);
        if (fault != SQLITE_OK) {
            fail(fault);
            return Step::Failed;
        }
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code != SQLITE_DONE) {
        fail(code);
        return Step::Failed;
    }
    // An earlier error may have rolled back under us; then what follows must not count as done.
    if (m_inTransaction && !m_connection.inTransaction()) {
        fail(SQLITE_IOERR);
        return Step::Failed;
    }
    return Step::End;
}

Done Query::done() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Done Query::run()
{
    while (step() == Step::Row) {
    }
    return done();
}

void Query::reset()
{
    m_started = false;
    m_error.reset();
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Query::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Uuid Query::uuid(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return sqlite3_column_bytes(m_statement, column) == 16 ? Uuid::fromBytes(data) : Uuid{};
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<Instant> Query::instant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<Instant>(Instant{integer(column)});
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64{integer(column)};
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return uuid(column);
    default:
        return {};
    }
}

} // namespace zhike
