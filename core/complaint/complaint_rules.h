// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/working_calendar.h"
#include "core/complaint/complaint.h"
#include "core/request/sla_clock.h"

namespace zhike {

// When a 抱怨 is a 投诉, and until when the customer has to be answered: a pure rule over the history, the
// organisation's calendar and a moment, derived whenever it is asked and never written by a timer.
//
// A 抱怨 becomes a 投诉 when it is made formally, when it is not answered within 8 working hours of receipt,
// or when the customer is not content with the outcome; what it has become it stays. A 投诉 informs the
// leader at once and is answered within 4 working hours of becoming one; a customer who is not content is
// owed another answer within 4 working hours of saying so.

namespace complaintrule {
inline constexpr std::int64_t hourMs = 3'600'000;
inline constexpr std::int64_t grievanceMs = 8 * hourMs; ///< in which a 抱怨 is answered
inline constexpr std::int64_t complaintMs = 4 * hourMs; ///< in which a 投诉 is answered
} // namespace complaintrule

/// Why a 抱怨 became a 投诉.
enum class Escalation { MadeFormally, NotAnswered, NotContent };
template <>
struct EnumText<Escalation> {
    static constexpr EnumName names[] = {
        {"made_formally", QT_TRANSLATE_NOOP("Enum", "Made formally")},
        {"not_answered", QT_TRANSLATE_NOOP("Enum", "Not answered within 8 working hours")},
        {"not_content", QT_TRANSLATE_NOOP("Enum", "Customer not content")}};
};

/// What the rule looks at; each list in order of time.
struct ComplaintFacts {
    Instant received;
    std::optional<Instant> formal;
    std::vector<Instant> replies;
    std::vector<Instant> discontents;
    std::optional<Instant> leaderInformed;
    std::optional<Instant> closed;
    bool operator==(const ComplaintFacts&) const = default;
};
[[nodiscard]] ComplaintFacts complaintFacts(const Complaint& complaint,
                                            std::span<const ComplaintStage> history);

/// The answer that is owed to the customer.
struct AnswerClock {
    SlaState state = SlaState::None;
    Instant from;
    std::optional<Instant> due; ///< none where the calendar has no working time
    std::optional<Instant> stopped;
    std::int64_t targetMs = 0;
    std::int64_t usedMs = 0;
    bool operator==(const AnswerClock&) const = default;

    [[nodiscard]] std::int64_t remainingMs() const { return targetMs - usedMs; }
    /// Whether the customer still waits for it.
    [[nodiscard]] bool runs() const { return !stopped && state != SlaState::None; }
};

/// Where a complaint stands at a moment.
struct ComplaintStanding {
    ComplaintLevel level = ComplaintLevel::Grievance;
    std::optional<Instant> since; ///< when it became a 投诉
    std::optional<Escalation> why;
    AnswerClock answer;
    bool tellLeader = false; ///< the leader has to know, and nobody said so yet
    bool operator==(const ComplaintStanding&) const = default;
};

/// Where it stands at `now`, from what was known by then. Without a calendar all time counts.
[[nodiscard]] ComplaintStanding complaintStanding(const ComplaintFacts& facts,
                                                  const WorkingCalendar* calendar, Instant now);

} // namespace zhike
