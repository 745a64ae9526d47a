// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/search.h"

namespace zhike {

/// What is searched in a few records, kept to be asked with every key: whether they hold the words, found
/// without the index, which would look through all that lies before them.
class SearchedTexts
{
public:
    /// Reads them; records that are gone are left out.
    [[nodiscard]] static Result<SearchedTexts> of(const Reader& reader,
                                                  const std::vector<SearchedRecord>& records);
    /// Those that hold all of the words, in their order.
    [[nodiscard]] std::vector<SearchedRecord> holding(const QString& words) const;

private:
    struct Text {
        SearchedRecord record;
        std::u32string runs;
    };
    std::vector<Text> m_texts;
};

} // namespace zhike
