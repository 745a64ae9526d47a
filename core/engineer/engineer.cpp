// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/engineer.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Engineer>()
{
    static constexpr Field fields[] = {
        field<&Engineer::number>("number", QT_TRANSLATE_NOOP("Field", "Employee number"),
                                 Required | Unique | Title),
        field<&Engineer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Name | Personal),
        field<&Engineer::region>("region", QT_TRANSLATE_NOOP("Field", "Base"), Region),
        field<&Engineer::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "Working since")),
        field<&Engineer::kind>("team_kind", QT_TRANSLATE_NOOP("Field", "Kind in the team")),
        field<&Engineer::manner>("manner", QT_TRANSLATE_NOOP("Field", "Manner")),
        field<&Engineer::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), Required),
        field<&Engineer::mentor>("mentor", QT_TRANSLATE_NOOP("Field", "Mentor")),
        field<&Engineer::mobile>("mobile", QT_TRANSLATE_NOOP("Field", "Mobile"), Title | Personal),
        field<&Engineer::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Title | Personal),
        field<&Engineer::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Searchable | Long),
        field<&Engineer::leftOn>("left_on", QT_TRANSLATE_NOOP("Field", "Last working day")),
        field<&Engineer::growth>("growth", QT_TRANSLATE_NOOP("Field", "Growth notes"), Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Engineer,
                                         "engineer",
                                         "engineers",
                                         QT_TRANSLATE_NOOP("Entity", "Engineer"),
                                         QT_TRANSLATE_NOOP("Entity", "Engineers"),
                                         fields,
                                         "number",
                                         "name",
                                         nullptr};
    return d;
}

template <>
const EntityDescription& describe<EngineerSkill>()
{
    static constexpr Field fields[] = {
        field<&EngineerSkill::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer"), Required | Key),
        field<&EngineerSkill::product>("product", QT_TRANSLATE_NOOP("Field", "Product"), Required | Key),
        field<&EngineerSkill::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), Required | Scale5),
        field<&EngineerSkill::certifiedUntil>("certified_until",
                                              QT_TRANSLATE_NOOP("Field", "Certified until")),
    };
    static constexpr EntityDescription d{EntityKind::EngineerSkill,
                                         "engineer_skill",
                                         "skills",
                                         QT_TRANSLATE_NOOP("Entity", "Skill"),
                                         QT_TRANSLATE_NOOP("Entity", "Skills"),
                                         fields,
                                         nullptr,
                                         "product",
                                         "engineer",
                                         EntityKind::Engineer};
    return d;
}

template <>
const EntityDescription& describe<EngineerAssignment>()
{
    static constexpr Field fields[] = {
        field<&EngineerAssignment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&EngineerAssignment::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&EngineerAssignment::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer"), Required),
        field<&EngineerAssignment::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Required),
        field<&EngineerAssignment::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From"), Required),
        field<&EngineerAssignment::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "To")),
        field<&EngineerAssignment::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
    };
    static constexpr FieldOrder orders[] = {{"starts_on", "ends_on"}};
    static constexpr EntityDescription d{EntityKind::EngineerAssignment,
                                         "engineer_assignment",
                                         "assignments",
                                         QT_TRANSLATE_NOOP("Entity", "Engineer assignment"),
                                         QT_TRANSLATE_NOOP("Entity", "Engineer assignments"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

} // namespace zhike
