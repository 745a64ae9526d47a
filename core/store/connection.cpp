// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/search/tokenizer.h"
#include "core/store/store_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>

namespace zhike {

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return ErrorKind::Invalid;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorKind::Corrupt;
    case SQLITE_NOTADB:
        return ErrorKind::NotADatabase;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorKind::Io;
    default:
        return ErrorKind::Internal;
    }
}

QString sentenceFor(ErrorKind kind, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (kind) {
    case ErrorKind::Invalid:
        return StoreWords::tr("The database refused the entry. Nothing was changed.");
    case ErrorKind::Busy:
        return StoreWords::tr(
                   "Another program is writing to %1 and did not finish in time. Nothing was changed; try "
                   "again.")
            .arg(file);
    case ErrorKind::Full:
        return StoreWords::tr(
                   "There is no space left for %1. Nothing was changed; free some space and try again.")
            .arg(file);
    case ErrorKind::ReadOnly:
        return StoreWords::tr(
                   "%1 cannot be written. Nothing was changed; check the permissions of the file and its "
                   "folder.")
            .arg(file);
    case ErrorKind::Corrupt:
        return StoreWords::tr(
                   "%1 is damaged. Nothing was changed; restore a backup, or work on a copy of the file.")
            .arg(file);
    case ErrorKind::NotADatabase:
        return StoreWords::tr(
                   "%1 is not a database of this program. It was left as it is; choose another file.")
            .arg(file);
    case ErrorKind::Cancelled:
        return StoreWords::tr("It was stopped before it was done. Nothing was changed.");
    case ErrorKind::Io:
        return StoreWords::tr(
                   "%1 could not be read or written. Nothing was changed; check the disk, the file and its "
                   "folder.")
            .arg(file);
    default:
        return StoreWords::tr("Something went wrong inside the program. Nothing was changed.");
    }
}

/// How many steps of SQLite's machine lie between two looks at whether it is to stop: microseconds of usual
/// work; in the search index, which reads a page with a few steps, a fraction of a millisecond.
constexpr int opsBetweenQuestions = 200;

/// The single value a pragma answers.
QByteArray pragma(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    QByteArray answer;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        answer = QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return answer;
}

/// A DELETE without WHERE is invisible to sessions (SQLite's truncate optimisation), so it could not be
/// undone.
bool deletesEverything(std::string_view sql)
{
    std::string upper(sql);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return std::toupper(c); });
    return upper.starts_with("DELETE FROM") && upper.find("WHERE") == std::string::npos;
}

bool losesTransaction(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_FULL || primary == SQLITE_IOERR || primary == SQLITE_NOMEM;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode, int busyTimeoutMs)
{
    // Memory statistics cost a mutex at every allocation, and nobody reads them. Must come before SQLite's
    // first use.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
    sqlite3* handle = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Mode::Writer ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path));
    if (code != SQLITE_OK)
        return tl::unexpected(connection->error(code, "open"));
    sqlite3_extended_result_codes(handle, 1);
    // A file without write permission opens read-only without a word; say so before anything is attempted.
    if (sqlite3_db_readonly(handle, "main") == 1)
        return tl::unexpected(connection->error(SQLITE_READONLY, "open"));
    ZHIKE_TRY(connection->configure(mode, busyTimeoutMs));
    return connection;
}

Done Connection::configure(Mode mode, int busyTimeoutMs)
{
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    ZHIKE_TRY(registerSearchTokenizer(m_handle));
    ZHIKE_TRY(execute("PRAGMA foreign_keys = ON"));
    ZHIKE_TRY(execute("PRAGMA trusted_schema = OFF"));
    if (mode == Mode::Writer)
        ZHIKE_TRY(execute("PRAGMA journal_mode = WAL"));
    ZHIKE_TRY(execute("PRAGMA synchronous = FULL"));
    ZHIKE_TRY(execute("PRAGMA journal_size_limit = 16777216"));
    ZHIKE_TRY(execute(mode == Mode::Writer ? "PRAGMA cache_size = -49152" : "PRAGMA cache_size = -8192"));
    ZHIKE_TRY(execute("PRAGMA temp_store = MEMORY"));
    if (mode == Mode::Reader)
        ZHIKE_TRY(execute("PRAGMA query_only = ON"));
    const bool asAsked = pragma(m_handle, "PRAGMA foreign_keys") == "1" &&
                         pragma(m_handle, "PRAGMA synchronous") == "2" &&
                         pragma(m_handle, "PRAGMA journal_mode") == "wal" &&
                         pragma(m_handle, "PRAGMA busy_timeout") == QByteArray::number(busyTimeoutMs) &&
                         pragma(m_handle, "PRAGMA query_only") == (mode == Mode::Reader ? "1" : "0");
    if (!asAsked)
        return failure(
            ErrorKind::Io,
            StoreWords::tr(
                "%1 could not be opened safely: its folder does not support the write-ahead log. Move the "
                "file to a local disk.")
                .arg(QDir::toNativeSeparators(m_path)));
    return {};
}

Connection::~Connection()
{
    for (auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement.handle);
    sqlite3_close_v2(m_handle);
}

Done Connection::execute(std::string_view sql)
{
    if (const int fault = injectedFault(sql); fault != SQLITE_OK)
        return tl::unexpected(error(fault, sql));
    const std::string text(sql);
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code, sql));
    return {};
}

Done Connection::begin(bool forWriting)
{
    return execute(forWriting ? "BEGIN IMMEDIATE" : "BEGIN");
}

Done Connection::commit()
{
    return execute("COMMIT");
}

void Connection::rollback()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Connection::error(int code, std::string_view sql) const
{
    const ErrorKind kind = kindOf(code);
    const QString said = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    return {kind,
            sentenceFor(kind, m_path),
            QStringLiteral("SQLite %1: %2 [%3]")
                .arg(code)
                .arg(said, QString::fromUtf8(sql.data(), qsizetype(std::min<size_t>(sql.size(), 200)))),
            {}};
}

int Connection::injectedFault(std::string_view sql)
{
    if (!m_fault)
        return SQLITE_OK;
    const int code = m_fault(sql);
    if (code != SQLITE_OK && losesTransaction(code))
        rollback();
    return code;
}

int Connection::isOver(void* bounds)
{
    const auto& b = *static_cast<const Bounds*>(bounds);
    return (b.deadline != 0 && QDateTime::currentMSecsSinceEpoch() > b.deadline) || (b.stopped && b.stopped())
               ? 1
               : 0;
}

Connection::Bounds& Connection::bounds()
{
    if (!m_bounds) {
        m_bounds = std::make_unique<Bounds>();
        sqlite3_progress_handler(m_handle, opsBetweenQuestions, isOver, m_bounds.get());
    }
    return *m_bounds;
}

void Connection::limitTime(int milliseconds)
{
    if (m_bounds || milliseconds != 0)
        bounds().deadline = milliseconds == 0 ? 0 : QDateTime::currentMSecsSinceEpoch() + milliseconds;
}

void Connection::stopWhen(std::function<bool()> isStopped)
{
    if (m_bounds || isStopped)
        bounds().stopped = std::move(isStopped);
}

Result<sqlite3_stmt*> Connection::prepare(std::string_view sql, bool& cached)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end() && !found->second.busy) {
        cached = true;
        found->second.busy = true;
        return found->second.handle;
    }
    if (deletesEverything(sql))
        return failure(ErrorKind::Internal, sentenceFor(ErrorKind::Internal, m_path),
                       QStringLiteral("DELETE without WHERE refused"));
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code, sql));
    cached = !m_statements.contains(sql);
    if (cached)
        m_statements.emplace(std::string(sql), Statement{statement, true});
    return statement;
}

} // namespace zhike
