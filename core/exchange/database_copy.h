// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own copying, for backup.cpp.
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"

#include <memory>
#include <sqlite3.h>

namespace zhike {

struct CloseDatabase {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

/// Opens a database file for copying only: no settings are changed in it.
[[nodiscard]] Result<DatabaseHandle> openForCopy(const QString& path, bool writable);
/// Copies all of `from` over all of `to` in one transaction. Stopped by `progress`, `to` is as it was.
[[nodiscard]] Done copyDatabase(sqlite3* from, sqlite3* to, const QString& toPath,
                                const WorkProgress& progress = {});
/// Takes the file out of write-ahead mode, so that it is one file that can be moved.
[[nodiscard]] Done makeSingleFile(sqlite3* handle, const QString& path);
/// Checks the file from end to end, that it is ours, and that this program knows its schema.
[[nodiscard]] Done checkDatabase(sqlite3* handle, const QString& path);
/// How many records it has.
[[nodiscard]] Result<qint64> countRecords(sqlite3* handle, const QString& path);

} // namespace zhike
