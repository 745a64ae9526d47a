// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searched_texts.h"

#include "core/search/expression.h"
#include "core/search/runs.h"
#include "core/search/search_text.h"
#include <algorithm>

namespace zhike {

Result<SearchedTexts> SearchedTexts::of(const Reader& reader, const std::vector<SearchedRecord>& records)
{
    SearchedTexts all;
    for (const SearchedRecord& one : records) {
        ZHIKE_ASSIGN(const auto record, reader.tryRecord(one.kind, one.id));
        if (!record)
            continue;
        SearchTextBuilder builder(*record->description);
        const auto fields = record->description->fields;
        for (size_t i = 0; i < fields.size(); ++i)
            if (isSearched(fields[i]))
                builder.add(fields[i], textOf(record->values[i]));
        const SearchText text = builder.take();
        all.m_texts.push_back({one, runsOf(text.title) + U' ' + runsOf(text.body)});
    }
    return all;
}

std::vector<SearchedRecord> SearchedTexts::holding(const QString& words) const
{
    std::vector<SearchedRecord> found;
    const std::vector<std::u32string> runs = searchRuns(words);
    if (runs.empty())
        return found;
    for (const Text& text : m_texts)
        if (std::ranges::all_of(runs,
                                [&](const auto& run) { return text.runs.find(run) != std::u32string::npos; }))
            found.push_back(text.record);
    return found;
}

} // namespace zhike
