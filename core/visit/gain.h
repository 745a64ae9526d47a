// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"

namespace zhike {

enum class OpportunityState { Open, Won, Lost };
template <>
struct EnumText<OpportunityState> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Being pursued")},
                                         {"won", QT_TRANSLATE_NOOP("Enum", "Won")},
                                         {"lost", QT_TRANSLATE_NOOP("Enum", "Not won")}};
};

/// 商机: business that good service brought in.
struct Opportunity : RecordOf<Opportunity> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Engineer> engineer; ///< who heard of it
    QDate notedOn;
    QString text;
    std::optional<Fen> expected;
    OpportunityState state = OpportunityState::Open;
    bool operator==(const Opportunity&) const = default;
};
template <>
const EntityDescription& describe<Opportunity>();

/// 表扬信: praise that good service brought in.
struct Commendation : RecordOf<Commendation> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Engineer> engineer; ///< who is praised
    Id<Contact> contact;   ///< who praises
    QDate receivedOn;
    QString text;
    bool operator==(const Commendation&) const = default;
};
template <>
const EntityDescription& describe<Commendation>();

} // namespace zhike
