// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/system_change.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<SystemChange>()
{
    static constexpr Field fields[] = {
        field<&SystemChange::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&SystemChange::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&SystemChange::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&SystemChange::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&SystemChange::changedAt>("changed_at", QT_TRANSLATE_NOOP("Field", "Changed at"), Required),
        field<&SystemChange::what>("what", QT_TRANSLATE_NOOP("Field", "What was changed"), Required | Title),
        field<&SystemChange::why>("why", QT_TRANSLATE_NOOP("Field", "Why it was changed"), Searchable | Long),
        field<&SystemChange::agreedBy>("agreed_by", QT_TRANSLATE_NOOP("Field", "Agreed by"),
                                       Searchable | Personal),
        field<&SystemChange::rollback>("rollback", QT_TRANSLATE_NOOP("Field", "Rollback plan"),
                                       Searchable | Long),
        field<&SystemChange::result>("result", QT_TRANSLATE_NOOP("Field", "Result of the change")),
    };
    static constexpr EntityDescription d{EntityKind::Change,
                                         "system_change",
                                         "changes",
                                         QT_TRANSLATE_NOOP("Entity", "Change"),
                                         QT_TRANSLATE_NOOP("Entity", "Changes"),
                                         fields,
                                         nullptr,
                                         "what",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
