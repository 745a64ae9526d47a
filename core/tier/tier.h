// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

/// 服务等级: 普通, 银牌, 金牌, 钻石; editable.
struct Tier : RecordOf<Tier> {
    QString name;
    QString englishName;
    int rank = 0; ///< higher promises more; 0 is the lowest
    bool operator==(const Tier&) const = default;
};
template <>
const EntityDescription& describe<Tier>();

enum class AssignmentState { Proposed, Approved, Rejected, Withdrawn };
template <>
struct EnumText<AssignmentState> {
    static constexpr EnumName names[] = {{"proposed", QT_TRANSLATE_NOOP("Enum", "Proposed")},
                                         {"approved", QT_TRANSLATE_NOOP("Enum", "Approved")},
                                         {"rejected", QT_TRANSLATE_NOOP("Enum", "Rejected")},
                                         {"withdrawn", QT_TRANSLATE_NOOP("Enum", "Withdrawn")}};
};

/// 定级: which tier a customer has, from when to when; or is to have, while it is proposed.
struct TierAssignment : RecordOf<TierAssignment> {
    Id<Customer> customer;
    Id<Tier> tier;
    QDate startsOn;
    QDate endsOn; ///< last day, or open
    AssignmentState state = AssignmentState::Approved;
    QString reason;
    QString decidedBy;
    QString proposedBy; ///< empty: it was assigned at once
    QDate proposedOn;
    QDate decidedOn;
    QString decisionReason; ///< of who approved or rejected it
    QString advice;         ///< what the proposal was based on, as JSON: see advice_json.h
    bool operator==(const TierAssignment&) const = default;
};
template <>
const EntityDescription& describe<TierAssignment>();

/// The assignment in force on `day`: approved, not archived, begun and not ended; of several the one that
/// began last (the later made of two that began together). Nullptr if there is none.
[[nodiscard]] const TierAssignment* tierOn(std::span<const TierAssignment> history, QDate day);

} // namespace zhike
