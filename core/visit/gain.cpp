// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/gain.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Opportunity>()
{
    static constexpr Field fields[] = {
        field<&Opportunity::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Opportunity::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&Opportunity::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&Opportunity::notedOn>("noted_on", QT_TRANSLATE_NOOP("Field", "Noted"), Required),
        field<&Opportunity::text>("text", QT_TRANSLATE_NOOP("Field", "What they need"), Required | Title),
        field<&Opportunity::expected>("expected", QT_TRANSLATE_NOOP("Field", "Expected amount")),
        field<&Opportunity::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
    };
    static constexpr EntityDescription d{EntityKind::Opportunity,
                                         "opportunity",
                                         "opportunities",
                                         QT_TRANSLATE_NOOP("Entity", "Opportunity"),
                                         QT_TRANSLATE_NOOP("Entity", "Opportunities"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<Commendation>()
{
    static constexpr Field fields[] = {
        field<&Commendation::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Commendation::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&Commendation::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Who is praised")),
        field<&Commendation::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&Commendation::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received"), Required),
        field<&Commendation::text>("text", QT_TRANSLATE_NOOP("Field", "In their words"),
                                   Required | Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Commendation,
                                         "commendation",
                                         "commendations",
                                         QT_TRANSLATE_NOOP("Entity", "Commendation"),
                                         QT_TRANSLATE_NOOP("Entity", "Commendations"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
