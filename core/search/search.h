// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include <QtCore/QVector>

namespace zhike {

/// A record that was found.
struct SearchHit {
    EntityKind kind = EntityKind::None;
    Uuid id;
    QString key;        ///< code, number or name: what people call it
    QString title;      ///< its name or purpose; the key where it has none
    QString subtitle;   ///< the customer it belongs to; empty for what stands alone
    QString matched;    ///< a line of the text that matched, cut to what fits a row
    int matchStart = 0; ///< in `matched`; a hit by pinyin has no length
    int matchLength = 0;
    bool inTitle = false; ///< found in a name, number, phone or their pinyin
    bool archived = false;
};

/// A record that can be found.
struct SearchedRecord {
    EntityKind kind = EntityKind::None;
    Uuid id;
    bool operator==(const SearchedRecord&) const = default;
};

struct SearchOptions {
    std::vector<EntityKind> kinds; ///< empty: all
    int limit = 50;
    int perKind = 0;         ///< at most so many of a kind, for grouped answers; 0 is no limit
    bool titlesOnly = false; ///< names, numbers and phones only: what is quick to find
    /// A quick look at titles, the newest of each kind first, until this is over: it may miss some. Customers
    /// whose code begins so go before. A single Latin letter or digit, which is in nearly everything, asks for
    /// names that begin so and nothing else. 0: everything is looked through.
    int patienceMs = 0;
    /// Records known to hold the words (SearchedTexts), of any kind: they go before the others.
    std::vector<SearchedRecord> first;
};

struct SearchAnswer {
    QVector<SearchHit> hits;
    bool more = false; ///< there are others ("50+")
};

/// Finds records by any part of their searchable text: Chinese from one character on, 全拼 and 首字母 of
/// names, numbers and phones with or without separators. All words must be in the record. What is called
/// exactly so comes first (C-0017 before C-00171), then those asked for in `first`; of the rest, names and
/// numbers before notes, archived records last, then by kind and newest first.
[[nodiscard]] Result<SearchAnswer> search(const Reader& reader, const QString& words,
                                          const SearchOptions& options = {});

} // namespace zhike
