// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <QtCore/QStringList>

namespace zhike {

/// What a look over the whole database found.
struct CheckReport {
    QStringList problems; ///< a sentence each; none: everything is in order
    qint64 units = 0;     ///< in the journal
};

/// Looks over the whole file: its pages, the schema against the descriptions, references, the values of every
/// record, the journal, the search index, and the customer cards. Reads only.
[[nodiscard]] Result<CheckReport> checkDatabase(const Reader& reader);

} // namespace zhike
