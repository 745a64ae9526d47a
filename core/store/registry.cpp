// SPDX-License-Identifier: GPL-3.0-or-later
// All kinds of record in one list: the only place that names every entity.
#include "core/calendar/calendar.h"
#include "core/complaint/improvement.h"
#include "core/contract/instalment.h"
#include "core/customer/note.h"
#include "core/customer/system_change.h"
#include "core/engineer/absence.h"
#include "core/request/message.h"
#include "core/risk/risk.h"
#include "core/satisfaction/kano_study.h"
#include "core/satisfaction/survey.h"
#include "core/tier/policy.h"
#include "core/visit/checklist.h"
#include "core/visit/evidence.h"
#include "core/visit/gain.h"
#include "core/visit/visit.h"

namespace zhike {

namespace {

struct Entry {
    const EntityDescription* description;
    Record (*blank)();
};

template <class T>
Entry entry()
{
    return {&describe<T>(), [] { return toRecord(T{}); }};
}

/// In an order in which everything comes after what it refers to.
const auto& entries()
{
    static const std::array all = {
        entry<Customer>(),
        entry<Contact>(),
        entry<CustomerNote>(),
        entry<Site>(),
        entry<System>(),
        entry<Tier>(),
        entry<Calendar>(),
        entry<TierPolicy>(),
        entry<Contract>(),
        entry<Instalment>(),
        entry<Commitment>(),
        entry<TierAssignment>(),
        entry<Engineer>(),
        entry<EngineerAssignment>(),
        entry<Request>(),
        entry<ChecklistTemplate>(),
        entry<Absence>(),
        entry<Visit>(),
        entry<Finding>(),
        entry<NextStep>(),
        entry<Survey>(),
        entry<Complaint>(),
        entry<Improvement>(),
        entry<KanoStudy>(),
        entry<KanoItem>(),
        entry<KanoAnswer>(),
        entry<SystemChange>(),
        entry<Risk>(),
        entry<ContingencyPlan>(),
        entry<Message>(), // before the files that came with it
        entry<Attachment>(),
        entry<VisitNote>(),
        entry<Opportunity>(),
        entry<Commendation>(),
        entry<Signature>(), // behind all that it locks
        entry<EngineerSkill>(),
        entry<VisitEngineer>(),
        entry<VisitContact>(),
        entry<VisitCheck>(),
        entry<ChecklistItem>(),
        entry<RequestStatus>(),
        entry<ComplaintStage>(),
        entry<CalendarHours>(),
        entry<CalendarDay>(),
        entry<PolicyTarget>(),
        entry<ContractOverride>(),
        entry<AcceptedObstacle>(),
    };
    return all;
}

} // namespace

std::span<const EntityDescription* const> allDescriptions()
{
    static const auto all = [] {
        std::vector<const EntityDescription*> list;
        for (const Entry& e : entries())
            list.push_back(e.description);
        return list;
    }();
    return all;
}

const EntityDescription& description(EntityKind kind)
{
    for (const EntityDescription* d : allDescriptions()) {
        if (d->kind == kind)
            return *d;
    }
    qFatal("no description of entity kind %d", static_cast<int>(kind));
}

Record blankRecord(EntityKind kind)
{
    for (const Entry& e : entries()) {
        if (e.description->kind == kind)
            return e.blank();
    }
    qFatal("no entity kind %d", static_cast<int>(kind));
}

} // namespace zhike
