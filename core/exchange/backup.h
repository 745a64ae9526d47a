// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/store/reader.h"

namespace zhike {

/// What was copied, and where what was replaced is kept.
struct BackupResult {
    qint64 bytes = 0;
    qint64 records = 0;
    qint64 files = 0;   ///< photos and files beside the database
    QString safetyCopy; ///< of restoring over a file: that file as it was
};

/// Copies the whole database, as this snapshot has it, to one file, checks the copy from end to end, and only
/// then gives it its name. A file of that name stays as it was until then. Photos and files go into the
/// folder that belongs to the copy.
[[nodiscard]] Result<BackupResult> backUp(const Reader& reader, const QString& file,
                                          const WorkProgress& progress = {});

/// Restores a backup as `target`. A backup that is damaged, made by a newer program or no database of ours is
/// refused. A target that exists is copied beside itself first; other windows on it may stay open and see the
/// restored data. Either all of it is restored or the target is as it was. Photos and files that the target
/// does not have come with it; none is taken away.
[[nodiscard]] Result<BackupResult> restoreBackup(const QString& backup, const QString& target,
                                                 const Clock& clock, const WorkProgress& progress = {});

} // namespace zhike
