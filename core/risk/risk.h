// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

struct Engineer;
struct Visit;

enum class RiskState { Open, Handling, Removed, Accepted };
template <>
struct EnumText<RiskState> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Not dealt with")},
                                         {"handling", QT_TRANSLATE_NOOP("Enum", "Being dealt with")},
                                         {"removed", QT_TRANSLATE_NOOP("Enum", "Removed")},
                                         {"accepted", QT_TRANSLATE_NOOP("Enum", "Accepted")}};
};

/// 局点风险: what may go wrong at a site.
struct Risk : RecordOf<Risk> {
    Id<Customer> customer;
    Id<Site> site;
    Id<System> system;
    Id<Visit> visit; ///< on which it was found
    QString text;
    std::optional<int> likelihood; ///< 1–5
    std::optional<int> impact;     ///< 1–5
    Supplier supplier = Supplier::Ours;
    Id<Engineer> engineer; ///< who follows it up
    QDate dueOn;
    RiskState state = RiskState::Open;
    QString measure; ///< what is done about it
    bool operator==(const Risk&) const = default;
};
template <>
const EntityDescription& describe<Risk>();

/// Whether something is still to be done about it.
[[nodiscard]] inline bool isOpen(RiskState state)
{
    return state == RiskState::Open || state == RiskState::Handling;
}

/// Likelihood × impact, 1 to 25; 0 while one of them is not known.
[[nodiscard]] int riskScore(const Risk& risk);

/// From 15 on a risk is high, from 6 on it is medium.
enum class RiskLevel { Unknown, Low, Medium, High };
[[nodiscard]] RiskLevel riskLevel(const Risk& risk);

/// 应急/回退预案: what to do when it does.
struct ContingencyPlan : RecordOf<ContingencyPlan> {
    Id<Customer> customer;
    Id<System> system;
    Id<Risk> risk; ///< which it answers
    QString scenario;
    QString steps;
    QDate lastDrill;
    bool operator==(const ContingencyPlan&) const = default;
};
template <>
const EntityDescription& describe<ContingencyPlan>();

} // namespace zhike
