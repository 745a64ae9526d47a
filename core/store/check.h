// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <QtCore/QStringList>

namespace zhike {

/// What a look over the whole database found.
struct CheckReport {
    QStringList problems; ///< a sentence each; none: everything is in order
    qint64 units = 0;     ///< in the journal
    qint64 files = 0;     ///< photos and files beside the database that records need
    QStringList stray{};  ///< paths of those that nothing needs; no problem
};

/// Looks over the whole file: its pages, the schema against the descriptions, references, the values of every
/// record, the journal, the search index, the customer cards, the files beside the database, and whether what
/// was signed is still what the records say. Reads only.
[[nodiscard]] Result<CheckReport> checkDatabase(const Reader& reader);

} // namespace zhike
