// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <string_view>

namespace zhike {

/// A header or value as it is compared: lower case, narrow, without spaces, marks and signs.
[[nodiscard]] QString foldedWord(QStringView text);

/// The words by which files of the world call our fields and their values
/// (resources/data/import_synonyms.json).
class ImportSynonyms
{
public:
    ImportSynonyms();

    /// Headers that mean `target` (a column, or one of the extras of import_columns.h) in files of this kind,
    /// folded.
    [[nodiscard]] QStringList headers(std::string_view plural, std::string_view target) const;
    /// The extras and columns that have headers in files of this kind.
    [[nodiscard]] QStringList targets(std::string_view plural) const;
    /// The stable text of the enumerator that `text` means in a column; nothing if it means none.
    [[nodiscard]] std::optional<QString> value(std::string_view plural, std::string_view column,
                                               QStringView text) const;
    /// The score that words such as 非常满意 stand for.
    [[nodiscard]] std::optional<int> score(QStringView text) const;

private:
    QHash<QString, QHash<QString, QStringList>> m_headers; // plural → target → folded headers
    QHash<QString, QHash<QString, QString>> m_values;      // plural.column → folded word → stable text
    QHash<QString, int> m_scores;
};

} // namespace zhike
