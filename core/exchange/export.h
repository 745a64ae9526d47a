// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <QtCore/QStringList>
#include <functional>

namespace zhike {

/// What to export.
struct ExportOptions {
    EntityKind kind = EntityKind::None;
    QString file = {};
    QStringList where = {};     ///< FIELD=VALUE, all of which must hold
    bool archived = false;      ///< archived records too
    std::vector<Uuid> ids = {}; ///< if there are any: these and no others, in this order
    std::function<bool(qint64 written)> progress = {}; ///< false stops it
};

/// Writes the records of a kind as CSV that spreadsheets open and an import takes back as it was: the
/// description's column names, references by key and by id, requests with their status history. The file is
/// complete or, if anything goes wrong, what it was before. Returns the number of records.
[[nodiscard]] Result<qint64> exportFile(const Reader& reader, const ExportOptions& options);

/// Writes a table of figures as CSV, its first line the headings; complete or not at all. Returns the number
/// of lines below the headings.
[[nodiscard]] Result<qint64> exportFigures(const QString& file,
                                           const std::vector<std::vector<QString>>& lines);

} // namespace zhike
