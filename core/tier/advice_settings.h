// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

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

/// Weights of the parts, in the order of AdvicePart, and the scores from which the second, third and fourth
/// tier are advised. Shipped in resources/policies/advice.json; a file's own are in its table meta under
/// "advice".
struct AdviceSettings {
    std::array<int, 5> weights{30, 20, 20, 15, 15};
    std::vector<int> thresholds{40, 60, 80};
    int placeMinutes = 60;     ///< an engineer of the same prefecture is there within
    int provinceMinutes = 180; ///< one of the same province is there within
    bool operator==(const AdviceSettings&) const = default;
};
/// As they are in force in this file.
[[nodiscard]] Result<AdviceSettings> readAdviceSettings(const Reader& reader);
/// As they were shipped.
[[nodiscard]] Result<AdviceSettings> shippedAdviceSettings();

/// What is wrong with them: a weight that is negative, weights that do not sum to 100, thresholds that do
/// not rise within 1–99. The field is "weights" or "threshold." and its place.
[[nodiscard]] std::vector<Error> validate(const AdviceSettings& settings);

/// Keeps them for this file; the shipped ones by keeping none. Inside Store::maintain: settings are no
/// record, so that the journal does not know them. Refused if anything is wrong with them.
[[nodiscard]] Done saveAdviceSettings(const Reader& reader, const AdviceSettings& settings);

} // namespace zhike
