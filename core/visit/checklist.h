// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/visit/visit.h"
#include <QtCore/QStringList>

namespace zhike {

/// What is looked at on visits of a kind.
struct ChecklistTemplate : RecordOf<ChecklistTemplate> {
    VisitKind kind = VisitKind::Inspection;
    bool operator==(const ChecklistTemplate&) const = default;
};
template <>
const EntityDescription& describe<ChecklistTemplate>();

/// One line of a template; a part of it. What the program ships with has both languages.
struct ChecklistItem {
    Id<ChecklistTemplate> checklist;
    int position = 0; ///< from 0
    QString item;
    QString englishItem;
    bool operator==(const ChecklistItem&) const = default;

    /// In the language of the program, as far as it is known in it.
    [[nodiscard]] QString text() const;
};
template <>
const EntityDescription& describe<ChecklistItem>();

/// What is looked at on a visit of this kind unless someone says otherwise, in the language of the program.
[[nodiscard]] Result<QStringList> defaultChecklist(const Reader& reader, VisitKind kind);

/// All templates, as lines of text in the language of the program.
[[nodiscard]] Result<std::vector<std::pair<VisitKind, QStringList>>> readChecklists(const Reader& reader);

/// Makes these lines the checklist of a kind of visit. Blank lines go; lines that stay keep their other
/// language. Visits planned before keep the checklist they have.
[[nodiscard]] Done saveChecklist(UnitOfWork& unit, VisitKind kind, const QStringList& items);

} // namespace zhike
