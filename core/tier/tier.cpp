// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Tier>()
{
    static constexpr Field fields[] = {
        field<&Tier::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Unique),
        field<&Tier::englishName>("english_name", QT_TRANSLATE_NOOP("Field", "English name")),
        field<&Tier::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank"), Required),
    };
    static constexpr EntityDescription d{EntityKind::Tier,
                                         "tier",
                                         "tiers",
                                         QT_TRANSLATE_NOOP("Entity", "Tier"),
                                         QT_TRANSLATE_NOOP("Entity", "Tiers"),
                                         fields,
                                         "name",
                                         "name",
                                         nullptr};
    return d;
}

template <>
const EntityDescription& describe<TierAssignment>()
{
    static constexpr Field fields[] = {
        field<&TierAssignment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&TierAssignment::tier>("tier", QT_TRANSLATE_NOOP("Field", "Tier"), Required),
        field<&TierAssignment::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From"), Required),
        field<&TierAssignment::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "To")),
        field<&TierAssignment::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&TierAssignment::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
        field<&TierAssignment::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
        field<&TierAssignment::proposedBy>("proposed_by", QT_TRANSLATE_NOOP("Field", "Proposed by"), Derived),
        field<&TierAssignment::proposedOn>("proposed_on", QT_TRANSLATE_NOOP("Field", "Proposed on"), Derived),
        field<&TierAssignment::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Derived),
        field<&TierAssignment::decisionReason>("decision_reason",
                                               QT_TRANSLATE_NOOP("Field", "Why decided so"), Long | Derived),
        field<&TierAssignment::advice>("advice", QT_TRANSLATE_NOOP("Field", "Advice"), Long | Derived),
    };
    static constexpr FieldOrder orders[] = {{"starts_on", "ends_on"}};
    static constexpr EntityDescription d{EntityKind::TierAssignment,
                                         "tier_assignment",
                                         "tier-assignments",
                                         QT_TRANSLATE_NOOP("Entity", "Tier assignment"),
                                         QT_TRANSLATE_NOOP("Entity", "Tier assignments"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

const TierAssignment* tierOn(std::span<const TierAssignment> history, QDate day)
{
    const TierAssignment* best = nullptr;
    for (const TierAssignment& a : history) {
        const bool inForce = a.state == AssignmentState::Approved && !a.archivedAt && a.startsOn <= day &&
                             (!a.endsOn.isValid() || a.endsOn >= day);
        if (!inForce)
            continue;
        if (!best || a.startsOn > best->startsOn || (a.startsOn == best->startsOn && a.id > best->id))
            best = &a;
    }
    return best;
}

} // namespace zhike
