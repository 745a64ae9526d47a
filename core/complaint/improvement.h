// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint.h"
#include "core/satisfaction/survey.h"

namespace zhike {

enum class ImprovementState { Planned, UnderWay, CarriedOut, Dropped };
template <>
struct EnumText<ImprovementState> {
    static constexpr EnumName names[] = {{"planned", QT_TRANSLATE_NOOP("Enum", "Not begun")},
                                         {"under_way", QT_TRANSLATE_NOOP("Enum", "Under way")},
                                         {"done", QT_TRANSLATE_NOOP("Enum", "Carried out")},
                                         {"dropped", QT_TRANSLATE_NOOP("Enum", "Dropped")}};
};

/// 改进: what we will do better, after a complaint or what was said in a survey.
struct Improvement : RecordOf<Improvement> {
    Id<Customer> customer;
    Id<Complaint> complaint; ///< where it came from
    Id<Survey> survey;       ///< where it came from
    QString title;           ///< what is made better
    QString plan;
    Id<Engineer> engineer; ///< who sees to it
    QDate dueOn;
    QString goal; ///< how one will see that it is better
    ImprovementState state = ImprovementState::Planned;
    QString result;
    QDate doneOn;
    bool operator==(const Improvement&) const = default;
};
template <>
const EntityDescription& describe<Improvement>();

/// Whether something is still to be done about it.
[[nodiscard]] constexpr bool isOpen(ImprovementState state)
{
    return state == ImprovementState::Planned || state == ImprovementState::UnderWay;
}

} // namespace zhike
