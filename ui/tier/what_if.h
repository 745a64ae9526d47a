// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice.h"

namespace zhike {

/// What can be supposed about one part: whole steps, of which the lowest may be “not known”.
struct WhatIfRange {
    int least = 0;
    int most = 0; ///< not above `least`: nothing can be supposed
    int fact = 0; ///< where the facts stand

    [[nodiscard]] bool movable() const { return most > least; }
};
/// Scales go from 1 to 5 (from 0, not known, where the fact is not known); the annual fee by percentiles of
/// what others pay; use by what was granted. `input.otherFees` is sorted.
[[nodiscard]] WhatIfRange whatIfRange(AdvicePart part, const AdviceInput& facts);

/// The facts with one part moved to a step; the fact's own step changes nothing.
[[nodiscard]] AdviceInput withStep(const AdviceInput& facts, AdviceInput input, AdvicePart part, int step);

/// The value of a part in its own words, short: 4 / 5, 第 72 位, 近 12 月 86 %.
[[nodiscard]] QString partValue(AdvicePart part, const AdviceInput& input, std::optional<double> share);
/// The label of a part, short: 年费百分位.
[[nodiscard]] QString partLabel(AdvicePart part);

/// What fee would lead to the next tier, all else as supposed; empty where there is none above.
[[nodiscard]] QString nextTierSentence(const AdviceStudy& study);
/// 建议金牌，现为银牌.
[[nodiscard]] QString adviceSentence(const Advice& advice, const std::vector<AdviceTier>& tiers);
/// The word of a tier in the language of the program; `name` where it is none of these.
[[nodiscard]] QString wordOf(const std::vector<AdviceTier>& tiers, const Id<Tier>& tier, const QString& name);
/// The rank of a tier among these; −1 where it is none.
[[nodiscard]] int rankOf(const std::vector<AdviceTier>& tiers, const Id<Tier>& tier);

} // namespace zhike
