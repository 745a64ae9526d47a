// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<TierPolicy>()
{
    static constexpr Field fields[] = {
        field<&TierPolicy::tier>("tier", QT_TRANSLATE_NOOP("Field", "Tier"), Required),
        field<&TierPolicy::effectiveFrom>("effective_from", QT_TRANSLATE_NOOP("Field", "Effective from"),
                                          Required),
        field<&TierPolicy::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Service hours"), Required),
        field<&TierPolicy::inspections>("inspections", QT_TRANSLATE_NOOP("Field", "Inspections a year"),
                                        Required),
        field<&TierPolicy::careEveryDays>("care_every_days",
                                          QT_TRANSLATE_NOOP("Field", "A care call every (days)"), Required),
        field<&TierPolicy::report>("report", QT_TRANSLATE_NOOP("Field", "Service report"), Required),
        field<&TierPolicy::engineers>("engineers", QT_TRANSLATE_NOOP("Field", "Named engineers"), Required),
        field<&TierPolicy::seniorityYears>(
            "seniority_years", QT_TRANSLATE_NOOP("Field", "Seniority of the primary (years)"), Required),
        field<&TierPolicy::stationedDays>(
            "stationed_days", QT_TRANSLATE_NOOP("Field", "Key-period days on site a year"), Required),
        field<&TierPolicy::trainings>("trainings", QT_TRANSLATE_NOOP("Field", "Trainings a year"), Required),
        field<&TierPolicy::drills>("drills", QT_TRANSLATE_NOOP("Field", "Drills a year"), Required),
        field<&TierPolicy::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    static constexpr EntityDescription d{EntityKind::TierPolicy,
                                         "tier_policy",
                                         "policies",
                                         QT_TRANSLATE_NOOP("Entity", "Tier policy"),
                                         QT_TRANSLATE_NOOP("Entity", "Tier policies"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "tier",
                                         EntityKind::Tier};
    return d;
}

template <>
const EntityDescription& describe<PolicyTarget>()
{
    static constexpr Field fields[] = {
        field<&PolicyTarget::policy>("policy", QT_TRANSLATE_NOOP("Field", "Tier policy"), Required | Key),
        field<&PolicyTarget::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), Required | Key),
        field<&PolicyTarget::respondMinutes>("respond_minutes", QT_TRANSLATE_NOOP("Field", "Respond (min)")),
        field<&PolicyTarget::onsiteMinutes>("onsite_minutes", QT_TRANSLATE_NOOP("Field", "On site (min)")),
        field<&PolicyTarget::resolveMinutes>("resolve_minutes", QT_TRANSLATE_NOOP("Field", "Resolve (min)")),
        field<&PolicyTarget::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Service hours")),
    };
    static constexpr EntityDescription d{EntityKind::PolicyTarget,
                                         "policy_target",
                                         "policy-targets",
                                         QT_TRANSLATE_NOOP("Entity", "Target"),
                                         QT_TRANSLATE_NOOP("Entity", "Targets"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "policy",
                                         EntityKind::TierPolicy};
    return d;
}

template <>
const EntityDescription& describe<ContractOverride>()
{
    static constexpr Field fields[] = {
        field<&ContractOverride::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract"),
                                           Required | Key),
        field<&ContractOverride::figure>("figure", QT_TRANSLATE_NOOP("Field", "Figure"), Required | Key),
        field<&ContractOverride::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
        field<&ContractOverride::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Service hours")),
    };
    static constexpr EntityDescription d{EntityKind::ContractOverride,
                                         "contract_override",
                                         "contract-overrides",
                                         QT_TRANSLATE_NOOP("Entity", "Promise of the contract"),
                                         QT_TRANSLATE_NOOP("Entity", "Promises of the contract"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "contract",
                                         EntityKind::Contract};
    return d;
}

} // namespace zhike
