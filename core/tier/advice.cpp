// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice.h"

#include "core/tier/policy_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// A 1–5 scale counts (value − 1) / 4.
std::optional<double> ofScale(std::optional<int> value)
{
    return value ? std::optional((*value - 1) / 4.0) : std::nullopt;
}

QString scaleReason(std::optional<int> value)
{
    return value ? PolicyWords::tr("%1 of 5").arg(*value)
                 : PolicyWords::tr("Not known; its weight is shared out.");
}

AdviceLine feeLine(const AdviceInput& input)
{
    AdviceLine line{.part = AdvicePart::AnnualFee};
    if (input.fee)
        line.value = feePercentile(input.fee->amount, input.otherFees);
    if (line.value)
        line.reason = PolicyWords::tr("¥%1 a year, above %2 % of %3 other customers")
                          .arg(QLocale().toString(static_cast<double>(input.fee->amount) / 100.0, 'f', 0))
                          .arg(*line.value * 100, 0, 'f', 0)
                          .arg(input.otherFees.size());
    else
        line.reason = input.fee ? PolicyWords::tr("No other customer has a fee; its weight is shared out.")
                                : PolicyWords::tr("No contract with a fee today; its weight is shared out.");
    return line;
}

AdviceLine useLine(const AdviceInput& input)
{
    AdviceLine line{.part = AdvicePart::ServiceUse};
    if (input.granted > 0) {
        line.value = std::min(static_cast<double>(input.used) / input.granted, 1.0);
        line.reason =
            PolicyWords::tr("%1 of %2 granted in the last 12 months").arg(input.used).arg(input.granted);
    } else {
        line.reason = PolicyWords::tr("Nothing was granted in the last 12 months; its weight is shared out.");
    }
    return line;
}

} // namespace

std::optional<double> feePercentile(qint64 fee, std::span<const qint64> others)
{
    if (others.empty())
        return std::nullopt;
    const auto below = std::ranges::count_if(others, [fee](qint64 other) { return other < fee; });
    const auto equal = std::ranges::count(others, fee);
    return (static_cast<double>(below) + static_cast<double>(equal) / 2) / static_cast<double>(others.size());
}

std::vector<AdviceLine> adviceParts(const AdviceInput& input, const AdviceSettings& settings)
{
    std::vector<AdviceLine> parts{
        {.part = AdvicePart::EconomicStrength,
         .value = ofScale(input.economicStrength),
         .reason = scaleReason(input.economicStrength)},
        {.part = AdvicePart::ItMaturity,
         .value = ofScale(input.itMaturity),
         .reason = scaleReason(input.itMaturity)},
        feeLine(input),
        {.part = AdvicePart::Criticality,
         .value = ofScale(input.criticality),
         .reason = input.criticality
                       ? PolicyWords::tr("Its most critical system has %1 of 5").arg(*input.criticality)
                       : PolicyWords::tr("No system with a criticality; its weight is shared out.")},
        useLine(input)};
    double all = 0;
    double known = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        all += settings.weights[i];
        known += parts[i].value ? settings.weights[i] : 0;
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].value || known <= 0)
            continue;
        parts[i].weight = settings.weights[i] * all / known;
        parts[i].points = parts[i].weight * *parts[i].value;
    }
    return parts;
}

std::optional<double> adviceScore(std::span<const AdviceLine> parts)
{
    double points = 0;
    double weights = 0;
    for (const AdviceLine& line : parts) {
        points += line.points;
        weights += line.weight;
    }
    return weights > 0 ? std::optional(points * 100 / weights) : std::nullopt;
}

size_t advisedTier(double score, const AdviceSettings& settings)
{
    // A sum of fractions may fall short of a threshold by less than anyone would notice.
    return static_cast<size_t>(
        std::ranges::count_if(settings.thresholds, [score](int from) { return score >= from - 1e-9; }));
}

} // namespace zhike
