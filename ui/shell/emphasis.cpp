// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emphasis.h"

#include "core/base/pinyin.h"
#include <QtCore/QCache>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// How many characters from `start` on `typed` takes up, read by their initials or in full; 0 if it is no
/// such reading. The last one may be begun only: huax stands for 华信.
int spoken(const QVector<QStringList>& ways, qsizetype start, QStringView typed, bool initials)
{
    if (start >= ways.size())
        return 0;
    for (const QString& way : ways[start]) {
        const QStringView part = initials ? QStringView(way).left(1) : QStringView(way);
        if (part.startsWith(typed))
            return 1;
        if (!typed.startsWith(part))
            continue;
        if (const int rest = spoken(ways, start + 1, typed.mid(part.size()), initials))
            return rest + 1;
    }
    return 0;
}

Emphasis ofWord(const QString& name, const QVector<QStringList>& ways, const QString& word)
{
    if (const auto at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
        return {int(at), int(word.size()), MatchedBy::Text};
    const QString letters = word.toLower();
    const bool readable = std::all_of(letters.begin(), letters.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    if (!readable)
        return {};
    for (const bool initials : {true, false})
        for (qsizetype start = 0; start < name.size(); ++start)
            if (const int length = spoken(ways, start, letters, initials))
                return {int(start), length, initials ? MatchedBy::Initials : MatchedBy::Pinyin};
    return {};
}

/// How the characters of a name are read. The same names are asked for with every key that is typed, by
/// several threads, each of which remembers its own.
const QVector<QStringList>& waysOf(const QString& name)
{
    constexpr int remembered = 1'000;
    thread_local QCache<QString, QVector<QStringList>> known(remembered);
    if (const auto* ways = known.object(name))
        return *ways;
    auto* ways = new QVector<QStringList>(pinyinByCharacter(name));
    known.insert(name, ways);
    return *ways;
}

} // namespace

Emphasis emphasis(const QString& name, const QString& typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (const Emphasis whole = ofWord(name, {}, typed.simplified()); whole.length > 0)
        return whole; // a name with a space in it
    const QVector<QStringList>& ways = waysOf(name);
    for (const QString& word : words)
        if (const Emphasis found = ofWord(name, ways, word); found.length > 0)
            return found;
    return {};
}

bool standsForAll(const QString& name, const QString& typed)
{
    const QVector<QStringList>& ways = waysOf(name);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString& word) { return ofWord(name, ways, word).length > 0; });
}

} // namespace zhike
