// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/improvement.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Improvement>()
{
    static constexpr Field fields[] = {
        field<&Improvement::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Improvement::complaint>("complaint", QT_TRANSLATE_NOOP("Field", "Complaint")),
        field<&Improvement::survey>("survey", QT_TRANSLATE_NOOP("Field", "Survey")),
        field<&Improvement::title>("title", QT_TRANSLATE_NOOP("Field", "What is made better"),
                                   Required | Title),
        field<&Improvement::plan>("plan", QT_TRANSLATE_NOOP("Field", "How"), Searchable | Long),
        field<&Improvement::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Improvement::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Improvement::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal"), Searchable),
        field<&Improvement::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&Improvement::result>("result", QT_TRANSLATE_NOOP("Field", "What came of it"),
                                    Searchable | Long),
        field<&Improvement::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
    };
    static constexpr EntityDescription d{EntityKind::Improvement,
                                         "improvement",
                                         "improvements",
                                         QT_TRANSLATE_NOOP("Entity", "Improvement"),
                                         QT_TRANSLATE_NOOP("Entity", "Improvements"),
                                         fields,
                                         nullptr,
                                         "title",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
