// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <functional>

namespace zhike {

/// Which records of a kind, and in which order.
struct ListRequest {
    /// A field that must have a value, as people write it: an enumerator by its text or label, a reference by
    /// its key, a region with everything in it, a day for an instant of that day; empty text means absent.
    /// Customers also know `tier` and `engineer`, those of today.
    struct Condition {
        QString field;
        QString text;
        /// Reads FIELD=VALUE.
        [[nodiscard]] static Result<Condition> read(const QString& text);
    };

    EntityKind kind = EntityKind::None;
    std::vector<Condition> where = {};
    QString sort = {}; ///< a column, `-column` for the greatest first; empty is the order of making
    std::optional<qint64> limit = {};
    Uuid after = {};       ///< go on behind this record; null starts at the first
    bool archived = false; ///< archived records too
};

/// Whether the fields named in the request exist; the error names the one that does not.
[[nodiscard]] Done checkFields(const ListRequest& request);

/// Calls `each` with every record asked for, in order, until it fails. Pages are found by where the last one
/// ended, never by counting.
[[nodiscard]] Done listRecords(const Reader& reader, const ListRequest& request,
                               const std::function<Done(const Record&)>& each);

} // namespace zhike
