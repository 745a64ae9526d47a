// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/store/reader.h"
#include <QtCore/QStringList>

namespace zhike {

/// What lies beside the database, compared with what the records say.
struct FilesReport {
    qint64 files = 0; ///< that records need
    qint64 bytes = 0;
    QStringList missing; ///< names of attachments whose content is gone
    QStringList damaged; ///< whose content is another one now
    QStringList stray;   ///< paths that nothing needs any more
};

/// Compares every file with its record, content included. Stray is what no record, no draft and nothing that
/// undo could bring back needs, and nobody touched for a day.
[[nodiscard]] Result<FilesReport> inspectFiles(const Reader& reader);

/// Removes what is stray; how many files that were.
[[nodiscard]] int removeStrayFiles(const QStringList& stray);

/// Copies the contents of one store that another does not have, such as a backup's. All or none: on an error
/// what was copied is taken away again. Says how many there are now.
[[nodiscard]] Result<qint64> copyFiles(const QString& fromDatabase, const QString& toDatabase,
                                       const WorkProgress& progress = {});

} // namespace zhike
