// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/preview.h"
#include "core/search/search.h"
#include "ui/parts/row.h"
#include "ui/parts/row_list.h"
#include <QtCore/QCoreApplication>

namespace zhike {

/// A record remembered as opened lately.
struct RecentRecord {
    EntityKind kind = EntityKind::None;
    Uuid id;
};

/// What was found, ready to be shown: groups of rows in the order of their kinds.
struct FoundGroups {
    QVector<RowGroup> groups;
    int count = 0;
    bool more = false;
};

/// Searches and makes rows of the hits. Runs on a reader thread; touches no widget.
[[nodiscard]] Result<FoundGroups> findGroups(Reader& reader, const QString& text);

/// The rows of records opened lately; those that are gone are left out.
[[nodiscard]] Result<FoundGroups> recentGroups(Reader& reader, const QVector<RecentRecord>& recent);

/// The part of `name` that `typed` stands for: as it is written, or read as 全拼 or 首字母. {start, length},
/// length 0 if none does.
[[nodiscard]] std::pair<int, int> emphasis(const QString& name, const QString& typed);

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
