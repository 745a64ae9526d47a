// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace zhike {

/// How a name is read in Hanyu Pinyin, without tones, ü written v as input methods do. Latin letters and
/// digits stand as they are, folded; everything else is left out.
struct Pinyin {
    QString full;     ///< 杭州华信 → hangzhouhuaxin
    QString initials; ///< 杭州华信 → hzhx
    bool operator==(const Pinyin&) const = default;
};

/// The most likely reading: whole words first (厦门, 银行, 会计), then surnames in what looks like a person's
/// name, then the usual reading of each character.
[[nodiscard]] Pinyin pinyin(QStringView name);

/// All by which a name is found when pinyin is typed: its likely reading and a few others (曾 zeng, ceng; 绿
/// lv, lu), each in full and as initials. Empty for a name without Chinese characters. Only the beginning of
/// a very long name counts.
[[nodiscard]] QStringList pinyinForms(QStringView name);

/// How each character of a name may be read, the likely reading first; a letter or digit reads as itself, and
/// what is not read at all has none. One entry for each QChar.
[[nodiscard]] QVector<QStringList> pinyinByCharacter(QStringView name);

/// A key that sorts names as a Chinese reader expects when compared character by character: by the syllables,
/// within a syllable by the character, Latin folded and as it is, numbers by their value.
[[nodiscard]] QString pinyinSortKey(QStringView name);

} // namespace zhike
