// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/found_ids.h"

#include "core/search/expression.h"
#include "core/search/search_text.h"

namespace zhike {

namespace {

constexpr std::string_view kFound =
    " IN (SELECT e.id FROM search_title t JOIN search_entry e ON e.rowid = t.rowid "
    "WHERE t.search_title MATCH ? AND t.rowid BETWEEN ? AND ? UNION SELECT e.id FROM search_body b "
    "JOIN search_entry e ON e.rowid = b.rowid WHERE b.search_body MATCH ? AND b.rowid BETWEEN ? AND ?)";

} // namespace

FoundIds foundIds(std::string_view column, EntityKind kind, const QString& words)
{
    const QString match = searchExpression(searchRuns(words));
    if (match.isEmpty())
        return {"0", {}}; // nothing but punctuation: nothing can be found by it
    const qint64 first = firstRowOf(kind);
    const qint64 last = lastRowOf(kind);
    return {std::string(column).append(kFound), {match, first, last, match, first, last}};
}

} // namespace zhike
