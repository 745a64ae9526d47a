// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QtCore/QString>
#include <functional>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zhike {

/// One handle on the database file, verified when opened: foreign keys on, write-ahead log,
/// `synchronous=FULL`, a busy timeout, and our search tokenizer. Keeps its prepared statements. Belongs to
/// one thread at a time.
class Connection
{
public:
    enum class Mode {
        Writer, ///< creates the file if there is none
        Reader, ///< may not change anything
    };
    /// Opens `path` and checks that every setting took. The error is a sentence about the file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode,
                                                                  int busyTimeoutMs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Runs statements without parameters or results (pragmas, begin, migrations).
    [[nodiscard]] Done execute(std::string_view sql);

    /// Begins a transaction: a write one waits for other writers up to the busy timeout.
    [[nodiscard]] Done begin(bool forWriting);
    [[nodiscard]] Done commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

    /// The error of the last call, as a sentence. `code` is an SQLite result code.
    [[nodiscard]] Error error(int code, std::string_view sql = {}) const;

    /// For tests: asked before each statement runs (begin and commit included); a result other than SQLITE_OK
    /// fails it with that code, and I/O errors and a full disk end the transaction as SQLite would.
    using FaultHook = std::function<int(std::string_view sql)>;
    void setFaultHook(FaultHook hook) { m_fault = std::move(hook); }
    [[nodiscard]] int injectedFault(std::string_view sql);

    /// Reads stop with ErrorKind::Cancelled once this much time has passed; 0 is no limit.
    void limitTime(int milliseconds);
    /// Reads stop with ErrorKind::Cancelled as soon as this says so; asked often, and before each statement.
    /// Empty: nothing stops them.
    void stopWhen(std::function<bool()> isStopped);

private:
    friend class Query;
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    struct Statement {
        sqlite3_stmt* handle = nullptr;
        bool busy = false;
    };
    Connection(sqlite3* handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    [[nodiscard]] Done configure(Mode mode, int busyTimeoutMs);
    [[nodiscard]] Result<sqlite3_stmt*> prepare(std::string_view sql, bool& cached);
    [[nodiscard]] bool isStopped() const { return m_bounds && m_bounds->stopped && m_bounds->stopped(); }

    /// Until when work on this handle may go on.
    struct Bounds {
        qint64 deadline = 0; ///< in milliseconds since the epoch; 0 is none
        std::function<bool()> stopped;
    };
    [[nodiscard]] Bounds& bounds();
    static int isOver(void* bounds);

    sqlite3* m_handle;
    QString m_path;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
    FaultHook m_fault;
    std::unique_ptr<Bounds> m_bounds;
};

} // namespace zhike
