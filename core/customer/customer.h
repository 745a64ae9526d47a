// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"

namespace zhike {

struct Contact;
struct Tier;
struct System;

/// Where a customer stands with us: 潜在, 在保, 过保, 流失.
enum class CustomerStatus { Potential, Covered, Lapsed, Lost };
template <>
struct EnumText<CustomerStatus> {
    static constexpr EnumName names[] = {{"potential", QT_TRANSLATE_NOOP("Enum", "Prospect")},
                                         {"covered", QT_TRANSLATE_NOOP("Enum", "Covered")},
                                         {"lapsed", QT_TRANSLATE_NOOP("Enum", "Lapsed")},
                                         {"lost", QT_TRANSLATE_NOOP("Enum", "Lost")}};
};

/// 客户: an organisation we serve.
struct Customer : RecordOf<Customer> {
    QString code;
    QString name;
    QString shortName;
    Id<Customer> parent; ///< 总部 of a branch
    QString industry;
    QString region; ///< GB/T 2260 code
    QString address;
    CustomerStatus status = CustomerStatus::Covered;
    std::optional<int> economicStrength; ///< 1–5
    std::optional<int> itMaturity;       ///< 1–5
    QString accountManager;
    QString phone;
    QString talkingPoints; ///< 沟通要点: how to talk to them
    QString notes;
    bool operator==(const Customer&) const = default;
};
template <>
const EntityDescription& describe<Customer>();

/// What a contact decides or does: 决策人, 技术负责人, 使用人.
enum class ContactRole { DecisionMaker, TechnicalLead, User };
template <>
struct EnumText<ContactRole> {
    static constexpr EnumName names[] = {{"decision_maker", QT_TRANSLATE_NOOP("Enum", "Decision maker")},
                                         {"technical_lead", QT_TRANSLATE_NOOP("Enum", "Technical lead")},
                                         {"user", QT_TRANSLATE_NOOP("Enum", "User")}};
};

/// 联系人: a person at the customer's.
struct Contact : RecordOf<Contact> {
    Id<Customer> customer;
    QString name;
    QString title;
    std::optional<ContactRole> role;
    QString phone;
    QString mobile;
    QString email;
    QString wechat;
    QString preferences;
    bool operator==(const Contact&) const = default;
};
template <>
const EntityDescription& describe<Contact>();

/// 局点: a place of the customer's.
struct Site : RecordOf<Site> {
    Id<Customer> customer;
    QString name;
    QString region;
    QString address;
    Id<Contact> contact;
    QString notes;
    bool operator==(const Site&) const = default;
};
template <>
const EntityDescription& describe<Site>();

/// Who supplied a system: we (我方) or a third party (第三方).
enum class Supplier { Ours, ThirdParty };
template <>
struct EnumText<Supplier> {
    static constexpr EnumName names[] = {{"ours", QT_TRANSLATE_NOOP("Enum", "Ours")},
                                         {"third_party", QT_TRANSLATE_NOOP("Enum", "Third party")}};
};

/// 设备与系统: what runs at a site.
struct System : RecordOf<System> {
    Id<Customer> customer;
    Id<Site> site;
    QString name;
    QString product;
    QString vendor;
    Supplier supplier = Supplier::Ours;
    std::optional<int> criticality; ///< 1–5
    QString model;
    QString serial;
    QString version;
    QDate deployedOn;
    QDate warrantyUntil;
    QString notes; ///< core scripts and configuration notes
    bool operator==(const System&) const = default;
};
template <>
const EntityDescription& describe<System>();

/// How often the fee of a contract falls due.
enum class Billing { Once, Yearly, HalfYearly, Quarterly, Monthly };
template <>
struct EnumText<Billing> {
    static constexpr EnumName names[] = {{"once", QT_TRANSLATE_NOOP("Enum", "Once")},
                                         {"yearly", QT_TRANSLATE_NOOP("Enum", "Yearly")},
                                         {"half_yearly", QT_TRANSLATE_NOOP("Enum", "Half-yearly")},
                                         {"quarterly", QT_TRANSLATE_NOOP("Enum", "Quarterly")},
                                         {"monthly", QT_TRANSLATE_NOOP("Enum", "Monthly")}};
};

/// How far the renewal of a contract has come.
enum class Renewal { InTalks, Offered, Agreed, Declined };
template <>
struct EnumText<Renewal> {
    static constexpr EnumName names[] = {{"in_talks", QT_TRANSLATE_NOOP("Enum", "In talks")},
                                         {"offered", QT_TRANSLATE_NOOP("Enum", "Offered")},
                                         {"agreed", QT_TRANSLATE_NOOP("Enum", "Agreed")},
                                         {"declined", QT_TRANSLATE_NOOP("Enum", "Declined")}};
};

/// 服务合同: the paper.
struct Contract : RecordOf<Contract> {
    Id<Customer> customer;
    QString number;
    Id<Tier> tier; ///< the tier it promises at least
    QDate startsOn;
    QDate endsOn; ///< last day
    std::optional<Fen> annualFee;
    QString scope;    ///< 服务边界: what is in
    QString scopeOut; ///< and what is not
    std::optional<Billing> billing;
    Id<Contract> renews; ///< the contract that this one goes on with
    std::optional<Renewal> renewal;
    QString renewalNote;
    bool operator==(const Contract&) const = default;
};
template <>
const EntityDescription& describe<Contract>();

} // namespace zhike
