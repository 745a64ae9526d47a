// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/instalment.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Instalment>()
{
    static constexpr Field fields[] = {
        field<&Instalment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Instalment::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract"), Required),
        field<&Instalment::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due"), Required),
        field<&Instalment::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount"), Required),
        field<&Instalment::periodFrom>("period_from", QT_TRANSLATE_NOOP("Field", "Pays from")),
        field<&Instalment::periodTo>("period_to", QT_TRANSLATE_NOOP("Field", "Pays to")),
        field<&Instalment::askedOn>("asked_on", QT_TRANSLATE_NOOP("Field", "Asked for on")),
        field<&Instalment::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received on")),
        field<&Instalment::receivedAmount>("received_amount", QT_TRANSLATE_NOOP("Field", "Received amount")),
        field<&Instalment::reportPublishedOn>("report_published_on",
                                              QT_TRANSLATE_NOOP("Field", "Report published on")),
        field<&Instalment::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Searchable),
    };
    static constexpr FieldOrder orders[] = {{"period_from", "period_to"}};
    static constexpr EntityDescription d{EntityKind::Instalment,
                                         "instalment",
                                         "instalments",
                                         QT_TRANSLATE_NOOP("Entity", "Instalment"),
                                         QT_TRANSLATE_NOOP("Entity", "Instalments"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

template <>
const EntityDescription& describe<AcceptedObstacle>()
{
    static constexpr Field fields[] = {
        field<&AcceptedObstacle::instalment>("instalment", QT_TRANSLATE_NOOP("Field", "Instalment"),
                                             Required | Key),
        field<&AcceptedObstacle::obstacle>("obstacle", QT_TRANSLATE_NOOP("Field", "Obstacle"),
                                           Required | Key),
        field<&AcceptedObstacle::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Required),
        field<&AcceptedObstacle::who>("who", QT_TRANSLATE_NOOP("Field", "Accepted by"), Required),
        field<&AcceptedObstacle::at>("at", QT_TRANSLATE_NOOP("Field", "Accepted at"), Required),
    };
    static constexpr EntityDescription d{EntityKind::AcceptedObstacle,
                                         "accepted_obstacle",
                                         "accepted-obstacles",
                                         QT_TRANSLATE_NOOP("Entity", "Accepted obstacle"),
                                         QT_TRANSLATE_NOOP("Entity", "Accepted obstacles"),
                                         fields,
                                         nullptr,
                                         "reason",
                                         "instalment",
                                         EntityKind::Instalment};
    return d;
}

template <>
const EntityDescription& describe<Commitment>()
{
    static constexpr Field fields[] = {
        field<&Commitment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Commitment::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract")),
        field<&Commitment::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"),
                                      Required | Title | Searchable),
        field<&Commitment::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), Searchable),
        field<&Commitment::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due"), Required),
        field<&Commitment::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), Required),
        field<&Commitment::outcomeNote>("outcome_note", QT_TRANSLATE_NOOP("Field", "How it came out"),
                                        Searchable | Long),
        field<&Commitment::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
    };
    static constexpr EntityDescription d{EntityKind::Commitment,
                                         "commitment",
                                         "commitments",
                                         QT_TRANSLATE_NOOP("Entity", "Commitment"),
                                         QT_TRANSLATE_NOOP("Entity", "Commitments"),
                                         fields,
                                         nullptr,
                                         "indicator",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
