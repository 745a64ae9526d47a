// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice_guards.h"
#include "core/tier/advice_settings.h"

namespace zhike {

/// What the advice is made of; absent is “no data”.
struct AdviceInput {
    std::optional<int> economicStrength; ///< 1–5
    std::optional<int> itMaturity;       ///< 1–5
    std::optional<Fen> fee;
    std::vector<qint64> otherFees;  ///< of the other customers, in fen
    std::optional<int> criticality; ///< the highest of its systems, 1–5
    int granted = 0;                ///< in the last 12 months
    int used = 0;
};

struct AdviceLine {
    AdvicePart part = AdvicePart::EconomicStrength;
    std::optional<double> value = {}; ///< share of the weight, 0–1; nothing without data
    double weight = 0;                ///< after parts without data have shared theirs out
    double points = 0;
    QString reason = {};
};

struct Advice {
    std::optional<double> score; ///< 0–100; nothing without any data
    Id<Tier> tier;               ///< advised; null without a score
    QString tierName;
    Id<Tier> current;
    QString currentName;
    std::vector<AdviceLine> parts;
    std::vector<GuardLine> guards;

    /// Another tier is advised than the customer has.
    [[nodiscard]] bool differs() const { return tier && tier != current; }
};

/// A tier as the advice chooses among them.
struct AdviceTier {
    Id<Tier> id;
    QString name;
    QString englishName = {};
};

/// The advice with all that it was made of, so that what would be otherwise can be reckoned without reading.
struct AdviceStudy {
    Advice advice;
    AdviceInput input;
    AdviceSettings settings;
    std::vector<AdviceTier> tiers; ///< lowest first
    GuardFacts guards;
    OnsiteReach reach;
    Instant asOf;
};

/// The percentile of a fee among others, 0–1: those below, and half of those that are equal. Nothing without
/// others.
[[nodiscard]] std::optional<double> feePercentile(qint64 fee, std::span<const qint64> others);

/// The shares of their weights that the parts count, in the order of AdvicePart; nothing without data.
using AdviceShares = std::array<std::optional<double>, 5>;
[[nodiscard]] AdviceShares adviceShares(const AdviceInput& input);
/// A 1–5 scale counts (value − 1) / 4.
[[nodiscard]] constexpr double shareOfScale(int value)
{
    return (value - 1) / 4.0;
}
/// Use counts min(used / granted, 1).
[[nodiscard]] constexpr double shareOfUse(int used, int granted)
{
    return used >= granted ? 1.0 : static_cast<double>(used) / granted;
}

/// The score and its parts, in the order of AdvicePart.
[[nodiscard]] std::vector<AdviceLine> adviceParts(const AdviceInput& input, const AdviceSettings& settings);
[[nodiscard]] std::optional<double> adviceScore(std::span<const AdviceLine> parts);
/// Which of the tiers, counted from the lowest, a score advises.
[[nodiscard]] size_t advisedTier(double score, const AdviceSettings& settings);
/// The least annual fee, all else as it is, with which the score reaches `score`; nothing where no fee alone
/// would do.
[[nodiscard]] std::optional<Fen> feeForScore(const AdviceInput& input, const AdviceSettings& settings,
                                             double score);

/// The advice for a customer as of the organisation's today.
[[nodiscard]] Result<Advice> adviseTier(const Reader& reader, Id<Customer> customer);
/// The same with all that it was made of.
[[nodiscard]] Result<AdviceStudy> studyTier(const Reader& reader, Id<Customer> customer);
/// The study as if the facts were these.
[[nodiscard]] AdviceStudy supposed(const AdviceStudy& study, AdviceInput input);

/// The annual fees in force on a day of all customers that are not archived, in no order.
struct CustomerFee {
    Uuid customer;
    qint64 fee = 0;
};
[[nodiscard]] Result<std::vector<CustomerFee>> readFees(const Reader& reader, QDate day);
/// The tiers that can be advised, lowest first.
[[nodiscard]] Result<std::vector<AdviceTier>> readAdviceTiers(const Reader& reader);

} // namespace zhike
