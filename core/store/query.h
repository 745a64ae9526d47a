// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/connection.h"
#include "core/store/value.h"

namespace zhike {

/// One run of one statement: forward only, prepared once per connection, values bound and never pasted.
/// Errors are kept: step until `next()` is false, then ask `done()`.
class Query
{
public:
    enum class Step { Row, End, Failed };

    /// Takes the statement; a mistake in it is reported by `done()`. `sql` is UTF-8.
    Query(Connection& connection, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds all parameters in order, from the first.
    template <class... Values>
    Query& bind(const Values&... values)
    {
        int i = 0;
        (bindAt(++i, values), ...);
        return *this;
    }
    void bindAt(int index, qint64 v);
    void bindAt(int index, int v) { bindAt(index, qint64{v}); }
    void bindAt(int index, bool v) { bindAt(index, qint64{v}); }
    void bindAt(int index, double v);
    void bindAt(int index, const QString& v); ///< an empty string binds ''
    void bindAt(int index, QDate v);          ///< ISO text; NULL if invalid
    void bindAt(int index, Instant v) { bindAt(index, v.ms); }
    void bindAt(int index, const Uuid& v); ///< NULL if null
    void bindAt(int index, const QByteArray& v);
    void bindAt(int index, const Value& v);
    void bindAt(int index, std::nullptr_t);
    template <class T>
    void bindAt(int index, const Id<T>& v)
    {
        bindAt(index, v.uuid);
    }
    template <class T>
    void bindAt(int index, const std::optional<T>& v)
    {
        if (v)
            bindAt(index, *v);
        else
            bindAt(index, nullptr);
    }

    [[nodiscard]] Step step();
    [[nodiscard]] bool next() { return step() == Step::Row; }
    /// The error met so far, if any.
    [[nodiscard]] Done done() const;
    /// Steps to the end and returns the error, if any.
    [[nodiscard]] Done run();
    /// Forgets the result, ready to bind and run again.
    void reset();

    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] std::optional<Instant> instant(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    template <class T>
    [[nodiscard]] Id<T> id(int column) const
    {
        return Id<T>(uuid(column));
    }
    /// The column as a field of this kind keeps it.
    [[nodiscard]] Value value(int column) const;

private:
    void fail(int code);

    Connection& m_connection;
    std::string_view m_sql;
    sqlite3_stmt* m_statement = nullptr;
    bool m_cached = false;
    bool m_started = false;
    bool m_inTransaction = false;
    std::optional<Error> m_error;
};

} // namespace zhike
