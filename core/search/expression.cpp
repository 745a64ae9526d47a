// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/expression.h"
#include "core/search/runs.h"
#include <QtCore/QList>
#include <algorithm>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

/// Longer queries are answered by their beginning, so that a pasted page costs no more than a line.
constexpr size_t mostRuns = 16;
constexpr size_t longestRun = 64;
constexpr qsizetype longestWords = 4'000;

QString quoted(QStringView run)
{
    return u'"' + run.toString() + u'"'; // runs hold no punctuation, so no quotation mark either
}

/// A Latin letter or digit stands in the index with the next one (registerSearchTokenizer), alone where there
/// is none.
QString anyPairOf(QChar letter)
{
    QString pairs = u'(' + quoted(QString(letter));
    for (const QChar next : u"abcdefghijklmnopqrstuvwxyz0123456789"_s)
        pairs += " OR "_L1 + quoted(QString(letter) + next);
    return pairs + u')';
}

void addRuns(std::vector<std::u32string>& all, const std::u32string& runs)
{
    for (size_t at = 0; at < runs.size() && all.size() < mostRuns;) {
        const size_t end = std::min(runs.find(U' ', at), runs.size());
        std::u32string run = runs.substr(at, std::min(end - at, longestRun));
        if (std::find(all.begin(), all.end(), run) == all.end())
            all.push_back(std::move(run));
        at = end + 1;
    }
}

} // namespace

std::vector<std::u32string> searchRuns(QStringView words)
{
    std::vector<std::u32string> all;
    const QString text = words.left(longestWords).toString().simplified();
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        addRuns(all, runsOf(word));
    return all;
}

QString searchExpression(const std::vector<std::u32string>& runs)
{
    QString expression;
    for (const std::u32string& run : runs) {
        if (!expression.isEmpty())
            expression += " AND "_L1;
        const bool latinLetter = run.size() == 1 && run.front() < 0x80;
        expression +=
            latinLetter ? anyPairOf(QChar(char16_t(run.front()))) : quoted(QString::fromStdU32String(run));
    }
    return expression;
}

} // namespace zhike
