// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

/// 收款: one part of a contract's fee: when it is due, for which days, when it was asked for and came in.
struct Instalment : RecordOf<Instalment> {
    Id<Customer> customer; ///< the contract's
    Id<Contract> contract;
    QDate dueOn;
    Fen amount;
    QDate periodFrom; ///< the days of service it pays for
    QDate periodTo;   ///< last day
    QDate askedOn;    ///< not asked for while it has none
    QDate receivedOn; ///< outstanding while it has none
    std::optional<Fen> receivedAmount;
    QDate reportPublishedOn; ///< the service report of its period
    QString note;
    bool operator==(const Instalment&) const = default;
};
template <>
const EntityDescription& describe<Instalment>();

/// Something that stood in the way of asking for an instalment, and that somebody took upon himself; a part
/// of the instalment.
struct AcceptedObstacle {
    Id<Instalment> instalment;
    QString obstacle; ///< the key of the obstacle, see fee_readiness.h
    QString reason;
    QString who;
    Instant at;
    bool operator==(const AcceptedObstacle&) const = default;
};
template <>
const EntityDescription& describe<AcceptedObstacle>();

enum class Outcome { Open, Kept, Broken };
template <>
struct EnumText<Outcome> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Pending")},
                                         {"kept", QT_TRANSLATE_NOOP("Enum", "Kept")},
                                         {"broken", QT_TRANSLATE_NOOP("Enum", "Broken")}};
};

/// 承诺: a measurable promise made to one customer.
struct Commitment : RecordOf<Commitment> {
    Id<Customer> customer;
    Id<Contract> contract; ///< in which it was made, if in one
    QString indicator;     ///< what is measured
    QString target;        ///< what was promised of it
    QDate dueOn;
    Outcome outcome = Outcome::Open;
    QString outcomeNote;
    QDate decidedOn;
    bool operator==(const Commitment&) const = default;
};
template <>
const EntityDescription& describe<Commitment>();

} // namespace zhike
