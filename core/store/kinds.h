// SPDX-License-Identifier: GPL-3.0-or-later
// Which struct is which kind, for references. Included by the .cpp files that hold descriptions.
#pragma once
#include "core/store/field_access.h"

namespace zhike {

#define ZHIKE_KIND(T)                                                                                        \
    struct T;                                                                                                \
    template <>                                                                                              \
    struct KindOf<T> {                                                                                       \
        static constexpr EntityKind kind = EntityKind::T;                                                    \
    };

ZHIKE_KIND(Customer)
ZHIKE_KIND(Contact)
ZHIKE_KIND(Site)
ZHIKE_KIND(System)
ZHIKE_KIND(Contract)
ZHIKE_KIND(Instalment)
ZHIKE_KIND(Commitment)
ZHIKE_KIND(Tier)
ZHIKE_KIND(TierAssignment)
ZHIKE_KIND(Engineer)
ZHIKE_KIND(EngineerAssignment)
ZHIKE_KIND(Absence)
ZHIKE_KIND(Visit)
ZHIKE_KIND(Finding)
ZHIKE_KIND(NextStep)
ZHIKE_KIND(Risk)
ZHIKE_KIND(ContingencyPlan)
ZHIKE_KIND(Attachment)
ZHIKE_KIND(VisitNote)
ZHIKE_KIND(Signature)
ZHIKE_KIND(Opportunity)
ZHIKE_KIND(Commendation)
ZHIKE_KIND(ChecklistTemplate)
ZHIKE_KIND(Request)
ZHIKE_KIND(Message)
ZHIKE_KIND(Survey)
ZHIKE_KIND(Calendar)
ZHIKE_KIND(TierPolicy)
ZHIKE_KIND(Complaint)
ZHIKE_KIND(Improvement)
ZHIKE_KIND(KanoStudy)
ZHIKE_KIND(KanoItem)
ZHIKE_KIND(KanoAnswer)

#undef ZHIKE_KIND

struct SystemChange; // “Change” is what the store announces
template <>
struct KindOf<SystemChange> {
    static constexpr EntityKind kind = EntityKind::Change;
};

} // namespace zhike
