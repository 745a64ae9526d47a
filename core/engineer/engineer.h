// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

/// 行业专家, 开发, 系统集成, 现场, 客服.
enum class EngineerKind { IndustryExpert, Developer, Integrator, Field, Support };
template <>
struct EnumText<EngineerKind> {
    static constexpr EnumName names[] = {{"industry_expert", QT_TRANSLATE_NOOP("Enum", "Industry expert")},
                                         {"developer", QT_TRANSLATE_NOOP("Enum", "Developer")},
                                         {"integrator", QT_TRANSLATE_NOOP("Enum", "Systems integrator")},
                                         {"field", QT_TRANSLATE_NOOP("Enum", "Field engineer")},
                                         {"support", QT_TRANSLATE_NOOP("Enum", "Customer support")}};
};

/// 急 or 稳.
enum class Manner { Quick, Steady };
template <>
struct EnumText<Manner> {
    static constexpr EnumName names[] = {{"quick", QT_TRANSLATE_NOOP("Enum", "Quick")},
                                         {"steady", QT_TRANSLATE_NOOP("Enum", "Steady")}};
};

/// 工程师.
struct Engineer : RecordOf<Engineer> {
    QString number; ///< employee number
    QString name;
    QString region;  ///< base, GB/T 2260 code
    QDate startedOn; ///< started working in the trade
    std::optional<EngineerKind> kind;
    std::optional<Manner> manner;
    int capacity = 20; ///< weight of customers they can look after
    Id<Engineer> mentor;
    QString mobile;
    QString email;
    QString notes;
    QDate leftOn;   ///< last working day with us; invalid while nobody speaks of leaving
    QString growth; ///< how they grow: aims, trainings, what the mentor noted
    bool operator==(const Engineer&) const = default;
};
template <>
const EntityDescription& describe<Engineer>();

/// One skill of an engineer; a part of the engineer, keyed by product.
struct EngineerSkill {
    Id<Engineer> engineer;
    QString product;
    int level = 1; ///< 1–5
    QDate certifiedUntil;
    bool operator==(const EngineerSkill&) const = default;
};
template <>
const EntityDescription& describe<EngineerSkill>();

/// 主责, 备岗, 专家, 驻场.
enum class AssignmentRole { Primary, Backup, Expert, OnSite };
template <>
struct EnumText<AssignmentRole> {
    static constexpr EnumName names[] = {{"primary", QT_TRANSLATE_NOOP("Enum", "Primary")},
                                         {"backup", QT_TRANSLATE_NOOP("Enum", "Backup")},
                                         {"expert", QT_TRANSLATE_NOOP("Enum", "Expert")},
                                         {"onsite", QT_TRANSLATE_NOOP("Enum", "Stationed")}};
};

/// 派驻: who looks after a customer, or one system of theirs.
struct EngineerAssignment : RecordOf<EngineerAssignment> {
    Id<Customer> customer;
    Id<System> system;
    Id<Engineer> engineer;
    AssignmentRole role = AssignmentRole::Primary;
    QDate startsOn;
    QDate endsOn; ///< last day, or open
    QString reason;
    bool operator==(const EngineerAssignment&) const = default;
};
template <>
const EntityDescription& describe<EngineerAssignment>();

} // namespace zhike
