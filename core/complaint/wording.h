// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace zhike {

/// A place in a text that makes things worse, and what to say instead.
struct WordingMark {
    qsizetype at = 0;
    qsizetype length = 0;
    QString words;   ///< as they stand in the text
    QString instead; ///< in Chinese
    QString insteadEnglish;
    bool operator==(const WordingMark&) const = default;
};

/// Words that make things worse when said to somebody who complains (resources/data/wording.json). It marks
/// them and forbids nothing.
class Wording
{
public:
    Wording();
    /// The marks in a text, in order, none inside another; of several at a place the longest.
    [[nodiscard]] std::vector<WordingMark> marks(const QString& text) const;
    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        QString words;
        QString instead;
        QString insteadEnglish;
    };
    std::vector<Entry> m_entries; ///< the longest words first
};

} // namespace zhike
