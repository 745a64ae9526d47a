// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice.h"

#include "core/tier/policy_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> ofScale(std::optional<int> value)
{
    return value ? std::optional(shareOfScale(*value)) : std::nullopt;
}

QString scaleReason(std::optional<int> value)
{
    return value ? PolicyWords::tr("%1 of 5").arg(*value)
                 : PolicyWords::tr("Not known; its weight is shared out.");
}

QString feeReason(const AdviceInput& input, std::optional<double> share)
{
    if (share)
        return PolicyWords::tr("¥%1 a year, above %2 % of %3 other customers")
            .arg(QLocale().toString(static_cast<double>(input.fee->amount) / 100.0, 'f', 0))
            .arg(*share * 100, 0, 'f', 0)
            .arg(input.otherFees.size());
    return input.fee ? PolicyWords::tr("No other customer has a fee; its weight is shared out.")
                     : PolicyWords::tr("No contract with a fee today; its weight is shared out.");
}

QString useReason(const AdviceInput& input)
{
    return input.granted > 0
               ? PolicyWords::tr("%1 of %2 granted in the last 12 months").arg(input.used).arg(input.granted)
               : PolicyWords::tr("Nothing was granted in the last 12 months; its weight is shared out.");
}

QString reasonOf(AdvicePart part, const AdviceInput& input, std::optional<double> share)
{
    switch (part) {
    case AdvicePart::EconomicStrength:
        return scaleReason(input.economicStrength);
    case AdvicePart::ItMaturity:
        return scaleReason(input.itMaturity);
    case AdvicePart::AnnualFee:
        return feeReason(input, share);
    case AdvicePart::Criticality:
        return input.criticality
                   ? PolicyWords::tr("Its most critical system has %1 of 5").arg(*input.criticality)
                   : PolicyWords::tr("No system with a criticality; its weight is shared out.");
    case AdvicePart::ServiceUse:
        return useReason(input);
    }
    return {};
}

/// Whether the score reaches `score` with this fee. A sum of fractions may fall short by less than anyone
/// would notice.
bool reaches(AdviceInput& input, const AdviceSettings& settings, qint64 fee, double score)
{
    input.fee = Fen{fee};
    return adviceScore(adviceParts(input, settings)).value_or(-1) >= score - 1e-9;
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

AdviceShares adviceShares(const AdviceInput& input)
{
    AdviceShares shares{ofScale(input.economicStrength), ofScale(input.itMaturity),
                        input.fee ? feePercentile(input.fee->amount, input.otherFees) : std::nullopt,
                        ofScale(input.criticality)};
    if (input.granted > 0)
        shares[static_cast<size_t>(AdvicePart::ServiceUse)] = shareOfUse(input.used, input.granted);
    return shares;
}

std::vector<AdviceLine> adviceParts(const AdviceInput& input, const AdviceSettings& settings)
{
    const AdviceShares shares = adviceShares(input);
    double all = 0;
    double known = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        all += settings.weights[i];
        known += shares[i] ? settings.weights[i] : 0;
    }
    std::vector<AdviceLine> parts;
    for (size_t i = 0; i < shares.size(); ++i) {
        const auto part = static_cast<AdvicePart>(i);
        AdviceLine& line = parts.emplace_back(
            AdviceLine{.part = part, .value = shares[i], .reason = reasonOf(part, input, shares[i])});
        if (!line.value || known <= 0)
            continue;
        line.weight = settings.weights[i] * all / known;
        line.points = line.weight * *line.value;
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

std::optional<Fen> feeForScore(const AdviceInput& input, const AdviceSettings& settings, double score)
{
    // The percentile changes at the fees of others and just above them, so that only these need a look; it
    // never falls, so that halving finds the first that does.
    AdviceInput with = input;
    std::vector<qint64> steps{0};
    std::vector<qint64> others = input.otherFees;
    std::ranges::sort(others);
    for (const qint64 fee : others) {
        if (steps.back() < fee)
            steps.push_back(fee);
        if (steps.back() < fee + 1)
            steps.push_back(fee + 1);
    }
    const auto found =
        std::ranges::partition_point(steps, [&](qint64 fee) { return !reaches(with, settings, fee, score); });
    return found == steps.end() || others.empty() ? std::nullopt : std::optional(Fen{*found});
}

} // namespace zhike
