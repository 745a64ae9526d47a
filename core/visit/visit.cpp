// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Visit>()
{
    static constexpr Field fields[] = {
        field<&Visit::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Unique | Title),
        field<&Visit::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Visit::site>("site", QT_TRANSLATE_NOOP("Field", "Site")),
        field<&Visit::kind>("visit_kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required),
        field<&Visit::mode>("mode", QT_TRANSLATE_NOOP("Field", "On site or by phone"), Required),
        field<&Visit::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&Visit::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), Title),
        field<&Visit::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Field", "Planned start"), Required),
        field<&Visit::plannedEnd>("planned_end", QT_TRANSLATE_NOOP("Field", "Planned end")),
        field<&Visit::actualStart>("actual_start", QT_TRANSLATE_NOOP("Field", "Actual start")),
        field<&Visit::actualEnd>("actual_end", QT_TRANSLATE_NOOP("Field", "Actual end")),
        field<&Visit::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), Searchable | Long),
        field<&Visit::knowledge>("knowledge", QT_TRANSLATE_NOOP("Field", "Knowledge handed over"),
                                 Searchable | Long),
        field<&Visit::valueClass>("value_class", QT_TRANSLATE_NOOP("Field", "Value class")),
        field<&Visit::beyondContract>("beyond_contract", QT_TRANSLATE_NOOP("Field", "Beyond contract")),
        field<&Visit::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
        field<&Visit::workMinutes>("work_minutes", QT_TRANSLATE_NOOP("Field", "Work (min)")),
        field<&Visit::travelCost>("travel_cost", QT_TRANSLATE_NOOP("Field", "Travel")),
        field<&Visit::partsCost>("parts_cost", QT_TRANSLATE_NOOP("Field", "Spare parts")),
        field<&Visit::request>("request", QT_TRANSLATE_NOOP("Field", "Request")),
    };
    static constexpr FieldOrder orders[] = {{"planned_start", "planned_end"}, {"actual_start", "actual_end"}};
    static constexpr EntityDescription d{EntityKind::Visit,
                                         "visit",
                                         "visits",
                                         QT_TRANSLATE_NOOP("Entity", "Visit"),
                                         QT_TRANSLATE_NOOP("Entity", "Visits"),
                                         fields,
                                         "number",
                                         "purpose",
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

template <>
const EntityDescription& describe<VisitEngineer>()
{
    static constexpr Field fields[] = {
        field<&VisitEngineer::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required | Key),
        field<&VisitEngineer::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer"), Required | Key),
    };
    static constexpr EntityDescription d{EntityKind::VisitEngineer,
                                         "visit_engineer",
                                         "visit-engineers",
                                         QT_TRANSLATE_NOOP("Entity", "Engineer of the visit"),
                                         QT_TRANSLATE_NOOP("Entity", "Engineers of the visit"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "visit",
                                         EntityKind::Visit};
    return d;
}

template <>
const EntityDescription& describe<VisitContact>()
{
    static constexpr Field fields[] = {
        field<&VisitContact::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required | Key),
        field<&VisitContact::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), Required | Key),
        field<&VisitContact::met>("met", QT_TRANSLATE_NOOP("Field", "Met")),
    };
    static constexpr EntityDescription d{EntityKind::VisitContact,
                                         "visit_contact",
                                         "visit-contacts",
                                         QT_TRANSLATE_NOOP("Entity", "Contact of the visit"),
                                         QT_TRANSLATE_NOOP("Entity", "Contacts of the visit"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "visit",
                                         EntityKind::Visit};
    return d;
}

template <>
const EntityDescription& describe<VisitCheck>()
{
    static constexpr Field fields[] = {
        field<&VisitCheck::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required | Key),
        field<&VisitCheck::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Required | Key),
        field<&VisitCheck::item>("item", QT_TRANSLATE_NOOP("Field", "Item"), Required),
        field<&VisitCheck::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&VisitCheck::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    };
    static constexpr EntityDescription d{EntityKind::VisitCheck,
                                         "visit_check",
                                         "visit-checks",
                                         QT_TRANSLATE_NOOP("Entity", "Checklist item"),
                                         QT_TRANSLATE_NOOP("Entity", "Checklist"),
                                         fields,
                                         nullptr,
                                         "item",
                                         "visit",
                                         EntityKind::Visit};
    return d;
}

template <>
const EntityDescription& describe<Finding>()
{
    static constexpr Field fields[] = {
        field<&Finding::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Finding::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required),
        field<&Finding::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&Finding::severity>("severity", QT_TRANSLATE_NOOP("Field", "Severity"), Required),
        field<&Finding::text>("text", QT_TRANSLATE_NOOP("Field", "What was found"),
                              Required | Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Finding,
                                         "finding",
                                         "findings",
                                         QT_TRANSLATE_NOOP("Entity", "Finding"),
                                         QT_TRANSLATE_NOOP("Entity", "Findings"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<NextStep>()
{
    static constexpr Field fields[] = {
        field<&NextStep::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&NextStep::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&NextStep::finding>("finding", QT_TRANSLATE_NOOP("Field", "Finding")),
        field<&NextStep::text>("text", QT_TRANSLATE_NOOP("Field", "What to do"),
                               Required | Searchable | Long),
        field<&NextStep::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&NextStep::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due"), Required),
        field<&NextStep::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
    };
    static constexpr EntityDescription d{EntityKind::NextStep,
                                         "next_step",
                                         "next-steps",
                                         QT_TRANSLATE_NOOP("Entity", "Next step"),
                                         QT_TRANSLATE_NOOP("Entity", "Next steps"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
