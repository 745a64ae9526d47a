// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit_query.h"

namespace zhike {

/// What a tier promises about engineers and a customer does not have.
enum class CareGap { NoPrimary, PrimaryLeaves, NotSenior, NoBackup, NoExpert };
template <>
struct EnumText<CareGap> {
    static constexpr EnumName names[] = {
        {"no_primary", QT_TRANSLATE_NOOP("Enum", "No primary engineer")},
        {"primary_leaves", QT_TRANSLATE_NOOP("Enum", "The primary engineer leaves")},
        {"not_senior", QT_TRANSLATE_NOOP("Enum", "Not senior enough")},
        {"no_backup", QT_TRANSLATE_NOOP("Enum", "No backup engineer")},
        {"no_expert", QT_TRANSLATE_NOOP("Enum", "No expert")}};
};

/// The role that closes a gap.
[[nodiscard]] AssignmentRole roleFor(CareGap gap);

/// One thing that is missing at one customer.
struct CareGapLine {
    FitCustomer customer;
    CareGap gap = CareGap::NoPrimary;
    QString primaryName;
    QString reason; ///< what the tier demands and what there is
};

/// Everything that the tiers of covered customers demand and is missing today: the highest tiers first, then
/// by gap, then by name. Engineers who are archived or have left are nobody.
[[nodiscard]] Result<std::vector<CareGapLine>> careGaps(const Reader& reader);

} // namespace zhike
