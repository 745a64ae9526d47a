// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/what_if.h"

#include "ui/parts/format.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr int percentiles = 100;

std::optional<int>* scaleOf(AdviceInput& input, AdvicePart part)
{
    switch (part) {
    case AdvicePart::EconomicStrength:
        return &input.economicStrength;
    case AdvicePart::ItMaturity:
        return &input.itMaturity;
    case AdvicePart::Criticality:
        return &input.criticality;
    default:
        return nullptr;
    }
}

int percentileOf(const AdviceInput& input)
{
    const auto share = input.fee ? feePercentile(input.fee->amount, input.otherFees) : std::nullopt;
    return share ? static_cast<int>(std::lround(*share * percentiles)) : 0;
}

/// What one would have to pay to stand at a percentile; whole yuan.
Fen feeAt(const std::vector<qint64>& fees, int percentile)
{
    if (percentile >= percentiles)
        return {fees.back() + 100};
    const auto last = static_cast<qint64>(fees.size()) - 1;
    return {fees[static_cast<size_t>(last * percentile / percentiles)] / 100 * 100};
}

} // namespace

WhatIfRange whatIfRange(AdvicePart part, const AdviceInput& facts)
{
    AdviceInput copy;
    copy.economicStrength = facts.economicStrength;
    copy.itMaturity = facts.itMaturity;
    copy.criticality = facts.criticality;
    if (const auto* scale = scaleOf(copy, part))
        return {*scale ? 1 : 0, 5, scale->value_or(0)};
    if (part == AdvicePart::AnnualFee)
        return {0, facts.otherFees.empty() ? 0 : percentiles, percentileOf(facts)};
    return {0, facts.granted, std::min(facts.used, facts.granted)};
}

AdviceInput withStep(const AdviceInput& facts, AdviceInput input, AdvicePart part, int step)
{
    if (auto* scale = scaleOf(input, part)) {
        *scale = step > 0 ? std::optional(step) : std::nullopt;
        return input;
    }
    const bool asItIs = step == whatIfRange(part, facts).fact;
    if (part == AdvicePart::AnnualFee)
        input.fee = asItIs ? facts.fee : std::optional(feeAt(facts.otherFees, step));
    else
        input.used = asItIs ? facts.used : step;
    return input;
}

QString partLabel(AdvicePart part)
{
    switch (part) {
    case AdvicePart::EconomicStrength:
        return WhatIfWords::tr("Strength");
    case AdvicePart::ItMaturity:
        return WhatIfWords::tr("IT maturity");
    case AdvicePart::AnnualFee:
        return WhatIfWords::tr("Annual fee");
    case AdvicePart::Criticality:
        return WhatIfWords::tr("Criticality");
    case AdvicePart::ServiceUse:
        return WhatIfWords::tr("Service use");
    }
    return {};
}

QString partValue(AdvicePart part, const AdviceInput& input, std::optional<double> share)
{
    if (!share)
        return WhatIfWords::tr("no data");
    if (part == AdvicePart::AnnualFee)
        //: The percentile of an annual fee among those of the other customers
        return WhatIfWords::tr("above %1 %").arg(qRound(*share * 100));
    if (part == AdvicePart::ServiceUse)
        //: Used and granted services of the last 12 months
        return WhatIfWords::tr("%1 of %2").arg(input.used).arg(input.granted);
    AdviceInput copy;
    copy.economicStrength = input.economicStrength;
    copy.itMaturity = input.itMaturity;
    copy.criticality = input.criticality;
    return WhatIfWords::tr("%1 / 5").arg(scaleOf(copy, part)->value_or(0));
}

int rankOf(const std::vector<AdviceTier>& tiers, const Id<Tier>& tier)
{
    const auto found = std::ranges::find(tiers, tier, &AdviceTier::id);
    return found == tiers.end() ? -1 : static_cast<int>(found - tiers.begin());
}

QString wordOf(const std::vector<AdviceTier>& tiers, const Id<Tier>& tier, const QString& name)
{
    const int rank = rankOf(tiers, tier);
    if (rank < 0)
        return name;
    const AdviceTier& found = tiers[static_cast<size_t>(rank)];
    return tierWord(found.name, found.englishName);
}

QString nextTierSentence(const AdviceStudy& study)
{
    const Advice& advice = study.advice;
    const size_t next = advice.tier ? study.guards.rank + 1 : study.tiers.size();
    if (next >= study.tiers.size() || next > study.settings.thresholds.size())
        return {};
    const AdviceTier& tier = study.tiers[next];
    const QString word = tierWord(tier.name, tier.englishName);
    const auto fee = feeForScore(study.input, study.settings, study.settings.thresholds[next - 1]);
    return fee ? WhatIfWords::tr("%1 from a fee of %2 a year on, all else as it is.")
                     .arg(word, format::money((fee->amount + 99) / 100 * 100))
               : WhatIfWords::tr("No fee alone would lead to %1.").arg(word);
}

QString adviceSentence(const Advice& advice, const std::vector<AdviceTier>& tiers)
{
    if (!advice.score)
        return WhatIfWords::tr("Nothing is known that an advice could be made of");
    const QString word = wordOf(tiers, advice.tier, advice.tierName);
    if (!advice.current)
        return WhatIfWords::tr("%1 is advised; no tier now").arg(word);
    return advice.differs() ? WhatIfWords::tr("%1 is advised, now %2")
                                  .arg(word, wordOf(tiers, advice.current, advice.currentName))
                            : WhatIfWords::tr("%1 is advised, as it is now").arg(word);
}

} // namespace zhike
