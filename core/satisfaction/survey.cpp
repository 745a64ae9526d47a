// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/survey.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Survey>()
{
    static constexpr Field fields[] = {
        field<&Survey::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Survey::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&Survey::request>("request", QT_TRANSLATE_NOOP("Field", "Request")),
        field<&Survey::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&Survey::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&Survey::answeredAt>("answered_at", QT_TRANSLATE_NOOP("Field", "Answered")),
        field<&Survey::csat>("csat", QT_TRANSLATE_NOOP("Field", "Satisfaction"), Scale5),
        field<&Survey::reliability>("reliability", QT_TRANSLATE_NOOP("Field", "Reliability"), Scale5),
        field<&Survey::assurance>("assurance", QT_TRANSLATE_NOOP("Field", "Assurance"), Scale5),
        field<&Survey::tangibles>("tangibles", QT_TRANSLATE_NOOP("Field", "Tangibles"), Scale5),
        field<&Survey::empathy>("empathy", QT_TRANSLATE_NOOP("Field", "Empathy"), Scale5),
        field<&Survey::responsiveness>("responsiveness", QT_TRANSLATE_NOOP("Field", "Responsiveness"),
                                       Scale5),
        field<&Survey::reliabilityExpected>("reliability_expected",
                                            QT_TRANSLATE_NOOP("Field", "Reliability expected"), Scale5),
        field<&Survey::assuranceExpected>("assurance_expected",
                                          QT_TRANSLATE_NOOP("Field", "Assurance expected"), Scale5),
        field<&Survey::tangiblesExpected>("tangibles_expected",
                                          QT_TRANSLATE_NOOP("Field", "Tangibles expected"), Scale5),
        field<&Survey::empathyExpected>("empathy_expected", QT_TRANSLATE_NOOP("Field", "Empathy expected"),
                                        Scale5),
        field<&Survey::responsivenessExpected>("responsiveness_expected",
                                               QT_TRANSLATE_NOOP("Field", "Responsiveness expected"), Scale5),
        field<&Survey::skill>("skill", QT_TRANSLATE_NOOP("Field", "Technical strength"), Scale5),
        field<&Survey::attitude>("attitude", QT_TRANSLATE_NOOP("Field", "Attitude"), Scale5),
        field<&Survey::alertness>("alertness", QT_TRANSLATE_NOOP("Field", "Crisis awareness"), Scale5),
        field<&Survey::nps>("nps", QT_TRANSLATE_NOOP("Field", "Would recommend"), Scale10),
        field<&Survey::words>("words", QT_TRANSLATE_NOOP("Field", "In their words"), Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Survey,
                                         "survey",
                                         "surveys",
                                         QT_TRANSLATE_NOOP("Entity", "Survey"),
                                         QT_TRANSLATE_NOOP("Entity", "Surveys"),
                                         fields,
                                         nullptr,
                                         "words",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
