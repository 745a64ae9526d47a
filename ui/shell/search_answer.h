// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/preview.h"
#include "core/search/search.h"
#include "ui/parts/row.h"
#include "ui/parts/row_list.h"
#include "ui/shell/emphasis.h"
#include <QtCore/QCoreApplication>

namespace zhike {

/// A record remembered as opened lately.
using RecentRecord = SearchedRecord;

/// What was found, ready to be shown: groups of rows in the order of their kinds.
struct FoundGroups {
    QVector<RowGroup> groups;
    int count = 0;
    bool more = false;
    MatchedBy by = MatchedBy::Nothing; ///< how the first row was found
};

/// How much is looked through.
enum class SearchDepth {
    Names, ///< names, numbers and phones of the newest customers and people, and what is called exactly so:
           ///< quick
    All,
};

/// Whether the quick answer looks for this kind.
[[nodiscard]] bool isFoundByName(EntityKind kind);

/// Searches and makes rows of the hits; `lately` are those opened lately that hold the text, and stand before
/// the others of their kind. Runs on a reader thread; touches no widget.
[[nodiscard]] Result<FoundGroups> findGroups(Reader& reader, const QString& text,
                                             const std::vector<RecentRecord>& lately = {},
                                             SearchDepth depth = SearchDepth::All);

/// The rows of records opened lately; those that are gone are left out.
[[nodiscard]] Result<FoundGroups> recentGroups(Reader& reader, const QVector<RecentRecord>& recent);

/// A tier's word in the program's language.
[[nodiscard]] QString tierWord(const QString& name, const QString& english);
/// The label of an enumerator's stable text in the program's language.
template <class E>
[[nodiscard]] QString enumWord(const QString& stable)
{
    for (const EnumName& name : EnumText<E>::names)
        if (stable == QLatin1String(name.text))
            return QCoreApplication::translate("Enum", name.label);
    return stable;
}

} // namespace zhike
