// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/kano.h"

#include "core/satisfaction/measures.h"

#include <algorithm>

namespace zhike {

KanoClass kanoClass(KanoFeeling functional, KanoFeeling dysfunctional)
{
    using enum KanoClass;
    // Rows: if it is there; columns: if it is missing – like, expect, neutral, live with, dislike.
    static constexpr KanoClass table[kKanoFeelings][kKanoFeelings] = {
        {Questionable, Attractive, Attractive, Attractive, OneDimensional},
        {Reverse, Indifferent, Indifferent, Indifferent, MustBe},
        {Reverse, Indifferent, Indifferent, Indifferent, MustBe},
        {Reverse, Indifferent, Indifferent, Indifferent, MustBe},
        {Reverse, Reverse, Reverse, Reverse, Questionable},
    };
    return table[static_cast<std::size_t>(functional)][static_cast<std::size_t>(dysfunctional)];
}

KanoFigures kanoFigures(const KanoCounts& counts)
{
    using enum KanoClass;
    KanoFigures figures;
    for (const std::int64_t count : counts)
        figures.n += count;
    if (figures.n < kEnoughAnswers)
        return figures;
    // The first of the most frequent, which is the order of ties.
    figures.kind = static_cast<KanoClass>(std::ranges::max_element(counts) - counts.begin());
    const std::int64_t must = countOf(counts, MustBe);
    const std::int64_t one = countOf(counts, OneDimensional);
    const std::int64_t attractive = countOf(counts, Attractive);
    const auto whole = static_cast<double>(must + one + attractive + countOf(counts, Indifferent));
    if (whole > 0) {
        figures.better = static_cast<double>(attractive + one) / whole;
        figures.worse = -static_cast<double>(one + must) / whole;
    }
    return figures;
}

} // namespace zhike
