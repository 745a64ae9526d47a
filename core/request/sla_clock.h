// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/working_calendar.h"
#include "core/request/request.h"

#include <memory>

namespace zhike {

// The clocks of a request: a pure rule over its status history, derived whenever it is asked and never kept
// as sums.
//
// Three clocks start at opening. Respond stops at the first response (resolving counts as one) and is never
// paused. On site stops at arrival, and is not needed if the request is resolved first. Resolve stops at the
// last resolution. Waiting for the customer, and being over until reopened, pause on site and resolve;
// waiting for research and development does not. A cancelled request ends the clocks that still run, without
// a verdict.
//
// due is the least u at which workingTime(opened, u) − (paused working time in [opened, u)) reaches the
// target. Pauses after u, or after the stop, change nothing; while paused there is no due yet.

enum class SlaClockKind { Respond, Onsite, Resolve };
template <>
struct EnumText<SlaClockKind> {
    static constexpr EnumName names[] = {{"respond", QT_TRANSLATE_NOOP("Enum", "First response")},
                                         {"onsite", QT_TRANSLATE_NOOP("Enum", "Arrival")},
                                         {"resolve", QT_TRANSLATE_NOOP("Enum", "Resolution")}};
};

/// Where a clock stands. Met: stopped at or before due. Breached: stopped after it, or running past it. At
/// risk: 75 % used. None: nothing is promised, or cancelled, or the record contradicts itself.
enum class SlaState { Met, Breached, Paused, AtRisk, Running, NotNeeded, None };
template <>
struct EnumText<SlaState> {
    static constexpr EnumName names[] = {{"met", QT_TRANSLATE_NOOP("Enum", "Met")},
                                         {"breached", QT_TRANSLATE_NOOP("Enum", "Breached")},
                                         {"paused", QT_TRANSLATE_NOOP("Enum", "Paused")},
                                         {"at_risk", QT_TRANSLATE_NOOP("Enum", "At risk")},
                                         {"running", QT_TRANSLATE_NOOP("Enum", "Running")},
                                         {"not_needed", QT_TRANSLATE_NOOP("Enum", "Not needed")},
                                         {"none", QT_TRANSLATE_NOOP("Enum", "No clock")}};
};

/// What a piece of time was to a clock. Off is not working, paused or not; paused is working time that a
/// pause took out.
enum class SlaCounts { Counted, Off, Paused };
template <>
struct EnumText<SlaCounts> {
    static constexpr EnumName names[] = {{"counted", QT_TRANSLATE_NOOP("Enum", "Counted")},
                                         {"off", QT_TRANSLATE_NOOP("Enum", "Not working")},
                                         {"paused", QT_TRANSLATE_NOOP("Enum", "Paused")}};
};

struct SlaPiece {
    Instant from;
    Instant to;
    SlaCounts counts = SlaCounts::Counted;
    bool operator==(const SlaPiece&) const = default;
};

/// What is promised for one request, in milliseconds of working time; absent is “–”.
struct SlaTargets {
    std::optional<std::int64_t> respond;
    std::optional<std::int64_t> onsite;
    std::optional<std::int64_t> resolve;
    std::shared_ptr<const WorkingCalendar> calendar; ///< nullptr: nothing is promised
};

/// What the clocks of a request follow from, as known at some moment.
struct SlaFacts {
    std::optional<Instant> opened;
    std::optional<Instant> firstResponse;
    std::optional<Instant> arrived;
    std::vector<RequestStatus> history; ///< in order of time
    bool doubtful = false;              ///< contradicts itself: no clock
};

/// The facts of a request, and whether they contradict themselves.
[[nodiscard]] SlaFacts slaFacts(const Request& request, std::vector<RequestStatus> history);
/// What of them was known at a moment: nothing that came later.
[[nodiscard]] SlaFacts knownAt(SlaFacts facts, Instant at);

struct SlaClock {
    SlaClockKind kind = SlaClockKind::Respond;
    SlaState state = SlaState::None;
    std::optional<std::int64_t> targetMs = {};
    std::int64_t usedMs = 0; ///< counted working time until the stop, or now
    std::int64_t pausedMs = 0;
    std::optional<Instant> due = {};     ///< none while paused before it
    std::optional<Instant> stopped = {}; ///< when it stopped or was no longer needed
    std::vector<SlaPiece> timeline = {}; ///< from opening until the stop, or now
    bool neverDue = false;               ///< its calendar has no working time: it stands still

    /// What remains; negative when overdrawn.
    [[nodiscard]] std::int64_t remainingMs() const { return targetMs.value_or(0) - usedMs; }
    /// When met or breached was decided: at the earlier of stop and due. Nothing while undecided.
    [[nodiscard]] std::optional<Instant> decided() const;
};

/// Whether a timeline is wanted too; lists do without.
enum class SlaDetail { Figures, Timeline };

/// The three clocks at a moment, in the order of SlaClockKind.
[[nodiscard]] std::array<SlaClock, 3> slaClocks(const SlaFacts& facts, const SlaTargets& targets, Instant now,
                                                SlaDetail detail = SlaDetail::Timeline);

} // namespace zhike
