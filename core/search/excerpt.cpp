// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/excerpt.h"
#include "core/search/runs.h"
#include <algorithm>

namespace zhike {
namespace {

constexpr qsizetype before = 16;
constexpr qsizetype excerptLength = 80;

bool holds(QStringView text, const std::u32string& run)
{
    return runsOf(text).find(run) != std::u32string::npos;
}

/// The least n in [low, high] for which `test` holds; it holds for high.
template <class Test>
qsizetype leastOf(qsizetype low, qsizetype high, Test test)
{
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (test(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

/// Never begins inside a surrogate pair.
qsizetype wholeCharacter(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

std::optional<Found> findRun(const QString& text, const std::u32string& run)
{
    const QString plain = QString::fromStdU32String(run);
    if (const qsizetype at = text.indexOf(plain, 0, Qt::CaseInsensitive); at >= 0)
        return Found{at, plain.size()};
    if (!holds(text, run))
        return {};
    const QStringView view(text);
    const qsizetype end = leastOf(1, text.size(), [&](qsizetype n) { return holds(view.first(n), run); });
    const qsizetype length =
        leastOf(1, end, [&](qsizetype n) { return holds(view.sliced(end - n, n), run); });
    return Found{end - length, length};
}

Excerpt excerptAround(const QString& text, Found place)
{
    qsizetype start = place.start > before + 4 ? wholeCharacter(text, place.start - before) : 0;
    if (const qsizetype line = text.lastIndexOf(u'\n', place.start); line >= start && line < place.start)
        start = line + 1;
    const qsizetype end =
        wholeCharacter(text, std::min(text.size(), std::max(start + excerptLength, place.start)));
    Excerpt excerpt;
    excerpt.text = text.sliced(start, end - start);
    for (QChar& c : excerpt.text)
        if (c.isSpace())
            c = u' ';
    excerpt.matchStart = int(place.start - start);
    excerpt.matchLength = int(std::min(place.length, end - place.start));
    if (start > 0 && text[start - 1] != u'\n') {
        excerpt.text.prepend(u'…');
        ++excerpt.matchStart;
    }
    if (end < text.size())
        excerpt.text += u'…';
    return excerpt;
}

} // namespace zhike
