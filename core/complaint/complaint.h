// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/visit/visit.h"

namespace zhike {

/// 抱怨: said to whoever was there. 投诉: made formally, or what a 抱怨 became.
enum class ComplaintLevel { Grievance, Complaint };
template <>
struct EnumText<ComplaintLevel> {
    static constexpr EnumName names[] = {{"grievance", QT_TRANSLATE_NOOP("Enum", "Grievance")},
                                         {"complaint", QT_TRANSLATE_NOOP("Enum", "Complaint")}};
};

/// 受理 → 核实 → 方案 → 执行 → 回访确认 → 关闭.
enum class ComplaintStep { Acceptance, Verification, Plan, Action, Confirmation, Closed };
template <>
struct EnumText<ComplaintStep> {
    static constexpr EnumName names[] = {{"acceptance", QT_TRANSLATE_NOOP("Enum", "Acceptance")},
                                         {"verification", QT_TRANSLATE_NOOP("Enum", "Verification")},
                                         {"plan", QT_TRANSLATE_NOOP("Enum", "Way out")},
                                         {"action", QT_TRANSLATE_NOOP("Enum", "Carrying out")},
                                         {"confirmation", QT_TRANSLATE_NOOP("Enum", "Confirmation")},
                                         {"closed", QT_TRANSLATE_NOOP("Enum", "Closing")}};
};
inline constexpr int complaintSteps = static_cast<int>(ComplaintStep::Closed) + 1;

enum class ComplaintState { Open, Closed };
template <>
struct EnumText<ComplaintState> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Unsettled")},
                                         {"closed", QT_TRANSLATE_NOOP("Enum", "Settled")}};
};

/// What the customer says of the outcome.
enum class Contentment { Content, NotContent };
template <>
struct EnumText<Contentment> {
    static constexpr EnumName names[] = {{"content", QT_TRANSLATE_NOOP("Enum", "Content")},
                                         {"not_content", QT_TRANSLATE_NOOP("Enum", "Not content")}};
};

/// 抱怨/投诉: a customer is not content. What follows from its history is kept in step with it by
/// settleComplaint(); whether a 抱怨 has become a 投诉 by itself is a rule (complaint_rules.h) and no field.
struct Complaint : RecordOf<Complaint> {
    QString number; ///< CA26-000123
    Id<Customer> customer;
    Id<Contact> contact;                              ///< who said it
    Id<Request> request;                              ///< what it is about
    Id<Visit> visit;                                  ///< what it is about
    ComplaintLevel level = ComplaintLevel::Grievance; ///< as people made it: said, or formal
    std::optional<Channel> channel;
    ComplaintStep stage = ComplaintStep::Acceptance; ///< the last of its history
    ComplaintState state = ComplaintState::Open;
    QString title;       ///< what happened, in one line
    QString description; ///< and in more
    QString appeal;      ///< 诉求: what they want
    Instant receivedAt;
    Id<Engineer> engineer; ///< who owns it; without one the customer's account manager does
    QString leader;        ///< who was informed of it
    std::optional<Instant> leaderInformedAt;
    QString leaderInformedBy;
    QString cause;
    QString remedy;
    QString reply;                    ///< the last one
    std::optional<Instant> repliedAt; ///< the last time
    std::optional<Contentment> contentment;
    std::optional<Instant> confirmedAt;
    QString confirmedBy; ///< who of the customer said so
    std::optional<Instant> closedAt;
    bool operator==(const Complaint&) const = default;
};
template <>
const EntityDescription& describe<Complaint>();

/// What happened to a complaint at one moment.
enum class ComplaintEvent {
    Received,
    Moved,
    MadeFormal,
    Replied,
    LeaderInformed,
    Content,
    NotContent,
};
template <>
struct EnumText<ComplaintEvent> {
    static constexpr EnumName names[] = {{"received", QT_TRANSLATE_NOOP("Enum", "Complaint received")},
                                         {"moved", QT_TRANSLATE_NOOP("Enum", "Went on")},
                                         {"made_formal", QT_TRANSLATE_NOOP("Enum", "Made formally")},
                                         {"replied", QT_TRANSLATE_NOOP("Enum", "Customer answered")},
                                         {"leader_informed", QT_TRANSLATE_NOOP("Enum", "Leader informed")},
                                         {"content", QT_TRANSLATE_NOOP("Enum", "Customer content")},
                                         {"not_content", QT_TRANSLATE_NOOP("Enum", "Customer not content")}};
};

/// One entry of a complaint's history, which is the truth about it; a part of the complaint.
struct ComplaintStage {
    Id<Complaint> complaint;
    int position = 0; ///< from 0, in order of time
    ComplaintEvent event = ComplaintEvent::Moved;
    ComplaintStep stage = ComplaintStep::Acceptance; ///< in which the complaint is from then on
    Instant at;
    QString who; ///< of us
    QString note;
    bool operator==(const ComplaintStage&) const = default;
};
template <>
const EntityDescription& describe<ComplaintStage>();

/// Sets what follows from a history (in order): level, stage and state, the last reply, what the customer
/// said of the outcome, when the leader was informed, and the closing.
void settleComplaint(Complaint& complaint, std::span<const ComplaintStage> history);

/// The history that the moments of a complaint tell, for one that comes without.
[[nodiscard]] std::vector<ComplaintStage> historyOfMoments(const Complaint& complaint);

} // namespace zhike
