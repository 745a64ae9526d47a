// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/store/reader.h"
#include <string>

namespace zhike {

/// What two requests are compared by.
struct RequestTraits {
    QString title;
    QString description; ///< what happened
    Id<System> system;
    QString product;
};

/// Pairs of neighbouring characters of a text as search sees it (folded, punctuation gone, no pair over a
/// gap), each once, in order; a character that stands alone counts as itself.
[[nodiscard]] std::vector<std::u32string> pairsOf(QStringView text);
/// What two such sets share: 2 |A ∩ B| / (|A| + |B|), 0 if either is empty (Dice 1945).
[[nodiscard]] double dice(const std::vector<std::u32string>& a, const std::vector<std::u32string>& b);

/// How alike two requests are, 0 to 1: 0.55 × titles + 0.25 × what happened (Dice over pairs of characters)
/// + 0.20 × place, which is 1 for the same system, 0.7 for the same product, else 0. Where one of them does
/// not say what happened, its weight goes to the titles.
[[nodiscard]] double similarity(const RequestTraits& a, const RequestTraits& b);

/// What is less alike is not offered.
inline constexpr double leastSimilarity = 0.30;

/// A request that was solved, and how alike another one is.
struct SolvedRequest {
    Id<Request> id;
    QString number;
    QString title;
    QString solution;
    std::optional<Instant> resolvedAt;
    double similarity = 0;
    bool samePlace = false; ///< the same system or product
};

/// Solved requests that are like this one: those of the same system or product first, then the most alike; of
/// those with one title the first. Candidates are the newest of the same system and what search finds for
/// pieces of the title; how many are compared is bounded, whatever the file holds.
[[nodiscard]] Result<std::vector<SolvedRequest>> similarSolved(const Reader& reader, const Request& request,
                                                               int most = 4);

} // namespace zhike
