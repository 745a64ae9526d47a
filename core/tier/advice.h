// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/tier/tier.h"

namespace zhike {

enum class AdvicePart { EconomicStrength, ItMaturity, AnnualFee, Criticality, ServiceUse };
template <>
struct EnumText<AdvicePart> {
    static constexpr EnumName names[] = {
        {"economic_strength", QT_TRANSLATE_NOOP("Enum", "Economic strength")},
        {"it_maturity", QT_TRANSLATE_NOOP("Enum", "IT maturity")},
        {"annual_fee", QT_TRANSLATE_NOOP("Enum", "Annual fee")},
        {"criticality", QT_TRANSLATE_NOOP("Enum", "Criticality of the systems")},
        {"service_use", QT_TRANSLATE_NOOP("Enum", "Service use")}};
};

/// Why an advised tier may still be the wrong one; beside the score, never mixed into it.
enum class AdviceGuard { NoEngineer, FeeBelowCost, ContractPromisesMore, BeginnerInIt };
template <>
struct EnumText<AdviceGuard> {
    static constexpr EnumName names[] = {
        {"no_engineer", QT_TRANSLATE_NOOP("Enum", "No engineer of the needed seniority in the region")},
        {"fee_below_cost", QT_TRANSLATE_NOOP("Enum", "The fee does not cover the cost to serve")},
        {"contract_promises_more", QT_TRANSLATE_NOOP("Enum", "The contract promises a higher tier")},
        {"beginner_in_it", QT_TRANSLATE_NOOP("Enum", "A beginner in IT cannot use so much depth")}};
};

/// Weights of the parts, in the order of AdvicePart, and the scores from which the second, third and fourth
/// tier are advised. Shipped in resources/policies/advice.json; a file's own are in its table meta under
/// "advice".
struct AdviceSettings {
    std::array<int, 5> weights{30, 20, 20, 15, 15};
    std::vector<int> thresholds{40, 60, 80};
};
[[nodiscard]] Result<AdviceSettings> readAdviceSettings(const Reader& reader);

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

struct GuardLine {
    AdviceGuard guard = AdviceGuard::NoEngineer;
    bool holds = false; ///< what it says is so: think twice
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
};

/// The percentile of a fee among others, 0–1: those below, and half of those that are equal. Nothing without
/// others.
[[nodiscard]] std::optional<double> feePercentile(qint64 fee, std::span<const qint64> others);
/// The score and its parts, in the order of AdvicePart.
[[nodiscard]] std::vector<AdviceLine> adviceParts(const AdviceInput& input, const AdviceSettings& settings);
[[nodiscard]] std::optional<double> adviceScore(std::span<const AdviceLine> parts);
/// Which of the tiers, counted from the lowest, a score advises.
[[nodiscard]] size_t advisedTier(double score, const AdviceSettings& settings);

/// The advice for a customer as of the organisation's today.
[[nodiscard]] Result<Advice> adviseTier(const Reader& reader, Id<Customer> customer);

} // namespace zhike
