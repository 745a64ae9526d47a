// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/database_copy.h"

#include "core/exchange/exchange.h"
#include "core/search/tokenizer.h"
#include "core/store/entity.h"
#include "core/store/migration.h"
#include "core/store/store.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <string>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr int pagesPerReport = 256; // a megabyte

tl::unexpected<Error> refusal(int code, const QString& path, sqlite3* handle)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString detail =
        u"SQLite %1: %2"_s.arg(code).arg(handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString());
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return failure(ErrorKind::NotADatabase,
                       Exchange::tr("%1 is no database of this program. Nothing was changed.").arg(file),
                       detail);
    case SQLITE_CORRUPT:
        return failure(ErrorKind::Corrupt,
                       Exchange::tr("%1 is damaged. Nothing was changed; choose another backup.").arg(file),
                       detail);
    case SQLITE_FULL:
        return failure(
            ErrorKind::Full,
            Exchange::tr("There is no space left for %1. Nothing was changed; free some space and try again.")
                .arg(file),
            detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(
            ErrorKind::Busy,
            Exchange::tr("Another program is writing to %1. Nothing was changed; try again.").arg(file),
            detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return failure(ErrorKind::ReadOnly,
                       Exchange::tr("%1 cannot be written. Nothing was changed; check the permissions of the "
                                    "file and its folder.")
                           .arg(file),
                       detail);
    default:
        return failure(ErrorKind::Io,
                       Exchange::tr("%1 could not be read or written. Nothing was changed; check the disk, "
                                    "the file and its folder.")
                           .arg(file),
                       detail);
    }
}

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// The first column of the first row of a statement, as text.
Result<QString> single(sqlite3* handle, const std::string& sql, const QString& path)
{
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.c_str(), -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(raw);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    if (code != SQLITE_ROW)
        return refusal(code == SQLITE_DONE ? SQLITE_CORRUPT : code, path, handle);
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
}

Done refuseForeignHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Io,
            Exchange::tr("%1 could not be opened. Nothing was changed.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return refusal(SQLITE_NOTADB, path, nullptr);
    return {};
}

} // namespace

Result<DatabaseHandle> openForCopy(const QString& path, bool writable)
{
    if (!writable)
        ZHIKE_TRY(refuseForeignHeader(path));
    sqlite3* raw = nullptr;
    const int flags =
        SQLITE_OPEN_NOMUTEX | (writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    DatabaseHandle handle(raw);
    if (code != SQLITE_OK)
        return refusal(code, path, raw);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
    ZHIKE_TRY(registerSearchTokenizer(raw));
    return handle;
}

Done copyDatabase(sqlite3* from, sqlite3* to, const QString& toPath, const WorkProgress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return refusal(sqlite3_errcode(to), toPath, to);
    int code = SQLITE_OK;
    int waits = 0;
    do {
        // Asked before a step: after the last one it is too late to take anything back.
        const qint64 total = sqlite3_backup_pagecount(backup);
        if (progress && !progress(total - sqlite3_backup_remaining(backup), total)) {
            sqlite3_backup_finish(backup);
            return failure(ErrorKind::Cancelled, Store::cancelledSentence());
        }
        code = sqlite3_backup_step(backup, progress ? pagesPerReport : -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(50);
            ++waits;
        }
    } while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && waits < 100));
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return refusal(code, toPath, to);
    return finished == SQLITE_OK ? Done{} : Done(refusal(finished, toPath, to));
}

Done makeSingleFile(sqlite3* handle, const QString& path)
{
    ZHIKE_ASSIGN(const QString mode, single(handle, "PRAGMA journal_mode = DELETE", path));
    if (mode != u"delete"_s)
        return refusal(SQLITE_IOERR, path, handle);
    return {};
}

Done checkDatabase(sqlite3* handle, const QString& path)
{
    ZHIKE_ASSIGN(const QString application, single(handle, "PRAGMA application_id", path));
    if (application.toLongLong() != applicationId)
        return refusal(SQLITE_NOTADB, path, nullptr);
    ZHIKE_ASSIGN(const QString version, single(handle, "PRAGMA user_version", path));
    const auto migrations = shippedMigrations();
    if (!migrations.empty() && version.toInt() > migrations.back().number)
        return failure(
            ErrorKind::Newer,
            Exchange::tr("%1 was made by a newer version of this program. Nothing was changed; install "
                         "the newer version to use it.")
                .arg(QDir::toNativeSeparators(path)));
    ZHIKE_ASSIGN(const QString state, single(handle, "PRAGMA integrity_check(1)", path));
    if (state != u"ok"_s)
        return refusal(SQLITE_CORRUPT, path, nullptr);
    return {};
}

Result<qint64> countRecords(sqlite3* handle, const QString& path)
{
    qint64 records = 0;
    for (const EntityDescription* d : allDescriptions()) {
        if (d->isPart())
            continue;
        const std::string table = d->table;
        // A backup of an older version may not have every table yet.
        ZHIKE_ASSIGN(
            const QString there,
            single(handle,
                   "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'",
                   path));
        if (there == u"0"_s)
            continue;
        ZHIKE_ASSIGN(const QString count, single(handle, "SELECT count(*) FROM \"" + table + "\"", path));
        records += count.toLongLong();
    }
    return records;
}

} // namespace zhike
