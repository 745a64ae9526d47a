// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar.h"
#include "core/request/request.h"
#include "core/tier/tier.h"

namespace zhike {

/// How often a service report is due.
enum class ReportRhythm { Never, Yearly, Quarterly, Monthly, MonthlyPresented };
template <>
struct EnumText<ReportRhythm> {
    static constexpr EnumName names[] = {
        {"none", QT_TRANSLATE_NOOP("Enum", "None")},
        {"yearly", QT_TRANSLATE_NOOP("Enum", "Yearly")},
        {"quarterly", QT_TRANSLATE_NOOP("Enum", "Quarterly")},
        {"monthly", QT_TRANSLATE_NOOP("Enum", "Monthly")},
        {"monthly_presented", QT_TRANSLATE_NOOP("Enum", "Monthly, presented")}};
};

/// Which engineers a customer knows by name.
enum class NamedEngineers { Nobody, Primary, PrimaryBackup, PrimaryBackupExpert };
template <>
struct EnumText<NamedEngineers> {
    static constexpr EnumName names[] = {
        {"none", QT_TRANSLATE_NOOP("Enum", "None")},
        {"primary", QT_TRANSLATE_NOOP("Enum", "Primary")},
        {"primary_backup", QT_TRANSLATE_NOOP("Enum", "Primary and backup")},
        {"primary_backup_expert", QT_TRANSLATE_NOOP("Enum", "Primary, backup, expert")}};
};

/// 等级承诺: what a tier promises from a day on, until a later one takes its place. What was promised earlier
/// stays as it was.
struct TierPolicy : RecordOf<TierPolicy> {
    Id<Tier> tier;
    QDate effectiveFrom;
    Id<Calendar> calendar; ///< service hours, on which the targets run
    int inspections = 0;   ///< on site, a year
    int careEveryDays = 0; ///< a care call every so many days; 0 is none
    ReportRhythm report = ReportRhythm::Never;
    NamedEngineers engineers = NamedEngineers::Nobody;
    int seniorityYears = 0; ///< of the primary engineer
    int stationedDays = 0;  ///< on site in key periods, a year
    int trainings = 0;      ///< a year
    int drills = 0;         ///< a year
    QString notes;
    bool operator==(const TierPolicy&) const = default;
};
template <>
const EntityDescription& describe<TierPolicy>();

/// The targets of one priority; a part of the policy. Absent is “–”: nothing is promised.
struct PolicyTarget {
    Id<TierPolicy> policy;
    Priority priority = Priority::P1;
    std::optional<int> respondMinutes;
    std::optional<int> onsiteMinutes;
    std::optional<int> resolveMinutes;
    Id<Calendar> calendar; ///< where these run on other hours than the policy's
    bool operator==(const PolicyTarget&) const = default;
};
template <>
const EntityDescription& describe<PolicyTarget>();

/// A figure of a policy that a contract may override.
enum class Figure {
    P1Respond,
    P1Onsite,
    P1Resolve,
    P2Respond,
    P2Onsite,
    P2Resolve,
    P3Respond,
    P3Onsite,
    P3Resolve,
    P4Respond,
    P4Onsite,
    P4Resolve,
    ServiceHours,
    Inspections,
    CareEveryDays,
    StationedDays,
    Trainings,
    Drills
};
template <>
struct EnumText<Figure> {
    static constexpr EnumName names[] = {
        {"p1_respond", QT_TRANSLATE_NOOP("Enum", "P1: respond (min)")},
        {"p1_onsite", QT_TRANSLATE_NOOP("Enum", "P1: on site (min)")},
        {"p1_resolve", QT_TRANSLATE_NOOP("Enum", "P1: resolve (min)")},
        {"p2_respond", QT_TRANSLATE_NOOP("Enum", "P2: respond (min)")},
        {"p2_onsite", QT_TRANSLATE_NOOP("Enum", "P2: on site (min)")},
        {"p2_resolve", QT_TRANSLATE_NOOP("Enum", "P2: resolve (min)")},
        {"p3_respond", QT_TRANSLATE_NOOP("Enum", "P3: respond (min)")},
        {"p3_onsite", QT_TRANSLATE_NOOP("Enum", "P3: on site (min)")},
        {"p3_resolve", QT_TRANSLATE_NOOP("Enum", "P3: resolve (min)")},
        {"p4_respond", QT_TRANSLATE_NOOP("Enum", "P4: respond (min)")},
        {"p4_onsite", QT_TRANSLATE_NOOP("Enum", "P4: on site (min)")},
        {"p4_resolve", QT_TRANSLATE_NOOP("Enum", "P4: resolve (min)")},
        {"service_hours", QT_TRANSLATE_NOOP("Enum", "Service hours")},
        {"inspections", QT_TRANSLATE_NOOP("Enum", "Inspections a year")},
        {"care_every_days", QT_TRANSLATE_NOOP("Enum", "A care call every (days)")},
        {"stationed_days", QT_TRANSLATE_NOOP("Enum", "Key-period days on site a year")},
        {"trainings", QT_TRANSLATE_NOOP("Enum", "Trainings a year")},
        {"drills", QT_TRANSLATE_NOOP("Enum", "Drills a year")}};
};
[[nodiscard]] constexpr bool isTarget(Figure f)
{
    return f < Figure::ServiceHours;
}

/// A single figure that a contract promises instead of the tier's; a part of the contract.
struct ContractOverride {
    Id<Contract> contract;
    Figure figure = Figure::P1Respond;
    std::optional<int> value; ///< absent: nothing is promised
    Id<Calendar> calendar;    ///< of service hours
    bool operator==(const ContractOverride&) const = default;
};
template <>
const EntityDescription& describe<ContractOverride>();

} // namespace zhike
