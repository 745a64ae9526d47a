// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"

namespace zhike {

struct Request;

/// 巡检, 故障, 实施, 回访, 培训, 演练, 汇报, 驻场.
enum class VisitKind {
    Inspection,
    Fault,
    Implementation,
    CareCall,
    Training,
    Drill,
    Presentation,
    Stationed
};
template <>
struct EnumText<VisitKind> {
    static constexpr EnumName names[] = {{"inspection", QT_TRANSLATE_NOOP("Enum", "Inspection")},
                                         {"fault", QT_TRANSLATE_NOOP("Enum", "Fault")},
                                         {"implementation", QT_TRANSLATE_NOOP("Enum", "Implementation")},
                                         {"care_call", QT_TRANSLATE_NOOP("Enum", "Care call")},
                                         {"training", QT_TRANSLATE_NOOP("Enum", "Training")},
                                         {"drill", QT_TRANSLATE_NOOP("Enum", "Drill")},
                                         {"presentation", QT_TRANSLATE_NOOP("Enum", "Presentation")},
                                         {"stationed", QT_TRANSLATE_NOOP("Enum", "Stationed on site")}};
};

enum class VisitMode { OnSite, Phone };
template <>
struct EnumText<VisitMode> {
    static constexpr EnumName names[] = {{"on_site", QT_TRANSLATE_NOOP("Enum", "On site")},
                                         {"phone", QT_TRANSLATE_NOOP("Enum", "By phone")}};
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored                                                                               \
    "-Wshadow" // GCC takes the scoped enumerator Done for one that hides zhike::Done
enum class VisitState { Planned, Done, Cancelled };
#pragma GCC diagnostic pop
template <>
struct EnumText<VisitState> {
    static constexpr EnumName names[] = {{"planned", QT_TRANSLATE_NOOP("Enum", "Planned")},
                                         {"done", QT_TRANSLATE_NOOP("Enum", "Done")},
                                         {"cancelled", QT_TRANSLATE_NOOP("Enum", "Cancelled")}};
};

/// 补偿型, 基础型, 增值型.
enum class ValueClass { Compensating, Basic, AddedValue };
template <>
struct EnumText<ValueClass> {
    static constexpr EnumName names[] = {{"compensating", QT_TRANSLATE_NOOP("Enum", "Compensating")},
                                         {"basic", QT_TRANSLATE_NOOP("Enum", "Basic")},
                                         {"added_value", QT_TRANSLATE_NOOP("Enum", "Added value")}};
};

/// 拜访: any planned touch. How it was rated is a Survey about it, not a field here.
struct Visit : RecordOf<Visit> {
    QString number; ///< VA26-000123
    Id<Customer> customer;
    Id<Site> site;
    VisitKind kind = VisitKind::Inspection;
    VisitMode mode = VisitMode::OnSite;
    VisitState state = VisitState::Planned;
    QString purpose; ///< why we go, one line
    Instant plannedStart;
    std::optional<Instant> plannedEnd;
    std::optional<Instant> actualStart;
    std::optional<Instant> actualEnd;
    QString summary;   ///< what was found and done
    QString knowledge; ///< knowledge handed over
    std::optional<ValueClass> valueClass;
    bool beyondContract = false;
    std::optional<Fen> cost;        ///< in one sum, where it is not kept apart as below
    std::optional<int> workMinutes; ///< of all who went, taken together
    std::optional<Fen> travelCost;
    std::optional<Fen> partsCost;
    Id<Request> request; ///< the request it is for
    bool operator==(const Visit&) const = default;
};
template <>
const EntityDescription& describe<Visit>();

/// Who of us goes; a part of the visit.
struct VisitEngineer {
    Id<Visit> visit;
    Id<Engineer> engineer;
    bool operator==(const VisitEngineer&) const = default;
};
template <>
const EntityDescription& describe<VisitEngineer>();

/// Whom of theirs we meet (planned) or met (done); a part of the visit.
struct VisitContact {
    Id<Visit> visit;
    Id<Contact> contact;
    bool met = false;
    bool operator==(const VisitContact&) const = default;
};
template <>
const EntityDescription& describe<VisitContact>();

/// 正常, 异常, 不查; open until looked at.
enum class CheckState { Open, Normal, Abnormal, Skipped };
template <>
struct EnumText<CheckState> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Not checked")},
                                         {"normal", QT_TRANSLATE_NOOP("Enum", "Normal")},
                                         {"abnormal", QT_TRANSLATE_NOOP("Enum", "Abnormal")},
                                         {"skipped", QT_TRANSLATE_NOOP("Enum", "Left out")}};
};

/// One line of the checklist; a part of the visit.
struct VisitCheck {
    Id<Visit> visit;
    int position = 0; ///< from 0
    QString item;
    CheckState state = CheckState::Open;
    QString note;
    bool operator==(const VisitCheck&) const = default;
};
template <>
const EntityDescription& describe<VisitCheck>();

enum class Severity { High, Medium, Low };
template <>
struct EnumText<Severity> {
    static constexpr EnumName names[] = {{"high", QT_TRANSLATE_NOOP("Enum", "High")},
                                         {"medium", QT_TRANSLATE_NOOP("Enum", "Medium")},
                                         {"low", QT_TRANSLATE_NOOP("Enum", "Low")}};
};

/// 发现: something found on a visit.
struct Finding : RecordOf<Finding> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<System> system;
    Severity severity = Severity::Medium;
    QString text;
    bool operator==(const Finding&) const = default;
};
template <>
const EntityDescription& describe<Finding>();

/// 后续: dated work with an owner, usually from a visit or one of its findings.
struct NextStep : RecordOf<NextStep> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Finding> finding;
    QString text;
    Id<Engineer> engineer; ///< who does it
    QDate dueOn;
    QDate doneOn; ///< open while it has none
    bool operator==(const NextStep&) const = default;
};
template <>
const EntityDescription& describe<NextStep>();

} // namespace zhike
