// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"
#include "core/store/reader.h"
#include <span>

namespace zhike {

/// Brings the search index up to date with touched records: added, changed, archived, restored or gone. Part
/// of the unit of work that touched them, before its COMMIT. Records whose searchable text is as it was cost
/// a look-up only.
[[nodiscard]] Done updateSearchIndex(const Reader& unit, std::span<const Touch> touches);

/// Empties the search index and fills it from the records, inside Store::maintain. Returns how many entries
/// it has.
[[nodiscard]] Result<qint64> rebuildSearchIndex(const Reader& maintained);

/// How far the index is from what it should be.
struct SearchIndexState {
    qint64 entries = 0;
    qint64 ghosts = 0;  ///< what is indexed of texts that are no more; a rebuild drops it
    qint64 missing = 0; ///< searchable records without an entry
    qint64 stale = 0;   ///< entries of other text than the record has, or of no record

    [[nodiscard]] bool isRight() const { return missing == 0 && stale == 0; }
};
/// Compares the whole index with the records.
[[nodiscard]] Result<SearchIndexState> inspectSearchIndex(const Reader& reader);

} // namespace zhike
