// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/kano_study.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<KanoStudy>()
{
    static constexpr Field fields[] = {
        field<&KanoStudy::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Unique | Name),
        field<&KanoStudy::askedFrom>("asked_from", QT_TRANSLATE_NOOP("Field", "Asked from")),
        field<&KanoStudy::askedTo>("asked_to", QT_TRANSLATE_NOOP("Field", "Asked until")),
        field<&KanoStudy::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&KanoStudy::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "What it is for"),
                                   Searchable | Long),
    };
    static constexpr FieldOrder orders[] = {{"asked_from", "asked_to"}};
    static constexpr EntityDescription d{EntityKind::KanoStudy,
                                         "kano_study",
                                         "kano-studies",
                                         QT_TRANSLATE_NOOP("Entity", "Kano study"),
                                         QT_TRANSLATE_NOOP("Entity", "Kano studies"),
                                         fields,
                                         "title",
                                         "title",
                                         nullptr,
                                         EntityKind::None,
                                         orders};
    return d;
}

template <>
const EntityDescription& describe<KanoItem>()
{
    static constexpr Field fields[] = {
        field<&KanoItem::study>("study", QT_TRANSLATE_NOOP("Field", "Kano study"), Required),
        field<&KanoItem::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
        field<&KanoItem::name>("name", QT_TRANSLATE_NOOP("Field", "Service item"), Required | Name),
        field<&KanoItem::note>("note", QT_TRANSLATE_NOOP("Field", "What is meant"), Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::KanoItem,
                                         "kano_item",
                                         "kano-items",
                                         QT_TRANSLATE_NOOP("Entity", "Item of a Kano study"),
                                         QT_TRANSLATE_NOOP("Entity", "Items of Kano studies"),
                                         fields,
                                         nullptr,
                                         "name",
                                         "study",
                                         EntityKind::KanoStudy};
    return d;
}

template <>
const EntityDescription& describe<KanoAnswer>()
{
    static constexpr Field fields[] = {
        field<&KanoAnswer::study>("study", QT_TRANSLATE_NOOP("Field", "Kano study"), Required),
        field<&KanoAnswer::item>("item", QT_TRANSLATE_NOOP("Field", "Service item"), Required),
        field<&KanoAnswer::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&KanoAnswer::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&KanoAnswer::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered on"), Required),
        field<&KanoAnswer::functional>("functional", QT_TRANSLATE_NOOP("Field", "If it is there"), Required),
        field<&KanoAnswer::dysfunctional>("dysfunctional", QT_TRANSLATE_NOOP("Field", "If it is missing"),
                                          Required),
    };
    static constexpr EntityDescription d{EntityKind::KanoAnswer,
                                         "kano_answer",
                                         "kano-answers",
                                         QT_TRANSLATE_NOOP("Entity", "Kano answer"),
                                         QT_TRANSLATE_NOOP("Entity", "Kano answers"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "study",
                                         EntityKind::KanoStudy};
    return d;
}

} // namespace zhike
