// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike {

/// How what was typed stands for a part of a name.
enum class MatchedBy {
    Nothing,  ///< it does not; something else was found
    Text,     ///< as it is written
    Initials, ///< 首字母
    Pinyin,   ///< 全拼
};

/// The part of a name to emphasise.
struct Emphasis {
    int start = 0;
    int length = 0;
    MatchedBy by = MatchedBy::Nothing;
    bool operator==(const Emphasis&) const = default;
};

/// The part of `name` that `typed` stands for: as it is written, or read as 首字母 or 全拼. Of several words
/// the first that stands for any part counts.
[[nodiscard]] Emphasis emphasis(const QString& name, const QString& typed);
/// Whether every word that was typed stands for some part of `name`.
[[nodiscard]] bool standsForAll(const QString& name, const QString& typed);

} // namespace zhike
