// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/tier/policy.h"

namespace zhike {

/// A policy with its targets.
struct PolicyDraft {
    TierPolicy policy; ///< a null id makes a new one
    std::vector<PolicyTarget> targets;
};

/// What is wrong with a policy by itself: a priority without a line or with two, a target that is not
/// positive, on site or resolved promised before the response, a negative number. Each error names its field.
[[nodiscard]] std::vector<Error> validate(const PolicyDraft& draft);

/// Adds or changes a policy. Refused besides if the tier already has one from the same day, or if moving the
/// tier's first one would leave days without any that had one.
[[nodiscard]] Result<Id<TierPolicy>> savePolicy(UnitOfWork& unit, PolicyDraft draft);

/// Makes these the figures that a contract promises instead of its tier's.
[[nodiscard]] Done setOverrides(UnitOfWork& unit, Id<Contract> contract,
                                const std::vector<ContractOverride>& overrides);
/// What is wrong with overrides: one figure twice, service hours without a calendar, a negative number.
[[nodiscard]] std::vector<Error> validate(const std::vector<ContractOverride>& overrides);

/// The policy of a tier in force on a day: the latest of those that begin by then and are not archived.
/// Nullptr if there is none.
[[nodiscard]] const PolicyDraft* policyOn(std::span<const PolicyDraft> policies, const Id<Tier>& tier,
                                          QDate day);

/// The policy after a contract's overrides.
[[nodiscard]] PolicyDraft overridden(PolicyDraft policy, std::span<const ContractOverride> overrides);

/// The targets of a priority; nothing is promised where there is no line.
[[nodiscard]] PolicyTarget targetsOf(const PolicyDraft& policy, Priority priority);

/// All policies with their targets; there are few.
[[nodiscard]] Result<std::vector<PolicyDraft>> readPolicies(const Reader& reader);

// Targets and overrides on one line of a file.

/// "P1 30m/4h/8h; P4 8h/–/60h cn-5x8": respond, on site, resolve; “–” promises nothing; minutes, hours (h) or
/// days (d, of 24 hours).
[[nodiscard]] Result<std::vector<PolicyTarget>> readTargets(const Reader& reader, const QString& text);
[[nodiscard]] QString targetsText(const Reader& reader, const std::vector<PolicyTarget>& targets);
/// "p1_resolve=6h; inspections=6; service_hours=7x24".
[[nodiscard]] Result<std::vector<ContractOverride>> readOverrides(const Reader& reader, const QString& text);
[[nodiscard]] QString overridesText(const Reader& reader, const std::vector<ContractOverride>& overrides);

} // namespace zhike
