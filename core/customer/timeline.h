// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_rules.h"
#include "core/customer/system_change.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/store/reader.h"
#include "core/tier/tier.h"
#include "core/visit/visit.h"

namespace zhike {

/// What happens with a customer.
enum class TouchKind { Visit, Request, Survey, TierChange, EngineerChange, NextStep, Changed, Noted, Complaint };
using TouchKinds = unsigned;
/// The set that holds one kind.
[[nodiscard]] constexpr TouchKinds only(TouchKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}
inline constexpr TouchKinds everyTouch = 2 * only(TouchKind::Complaint) - 1; // the last kind

/// One thing that happened, or is planned: the facts that a line of the timeline is made of. Which fields
/// mean something follows from `kind`.
struct TouchPoint {
    TouchKind kind = TouchKind::Visit;
    Uuid id;
    Instant at;            ///< what the timeline is ordered by
    bool wholeDay = false; ///< only the date of `at` is known
    QString number;        ///< visit, request; of what a survey is about; change: the system
    QString title;         ///< purpose, title, words, tier, engineer, text
    QString note;          ///< visit: summary; tier, engineer: reason
    /// visit: our engineers; request, next step: who works on it; survey: who answered; note: whom it is
    /// about
    QString people;
    QString reporter; ///< request
    VisitKind visitKind = VisitKind::Inspection;
    VisitMode visitMode = VisitMode::OnSite;
    VisitState visitState = VisitState::Planned;
    std::optional<Instant> began; ///< visit: really; request: opened
    std::optional<Instant> ended; ///< visit: really; request: resolved
    Priority priority = Priority::P3;
    RequestState requestState = RequestState::New;
    std::optional<Channel> channel;
    bool doubtful = false;
    std::optional<int> csat; ///< survey; visit: the rating given for it
    std::optional<int> nps;
    std::optional<double> rater; ///< mean of the RATER answers given
    int findings = 0;            ///< visit
    int tierRank = 0;
    QString before; ///< tier: the one before; engineer: who had the role before
    AssignmentState tierState = AssignmentState::Approved;
    AssignmentRole role = AssignmentRole::Primary;
    QDate until;  ///< tier, engineer: last day, or open
    QDate doneOn; ///< next step
    std::optional<ChangeResult> changeResult;
    ComplaintStep complaintStep = ComplaintStep::Acceptance;
    ComplaintStanding complaint; ///< where it stands now
};

/// Where a timeline goes on: behind this thing.
struct TimelineCursor {
    Instant at;
    Uuid id;
};

/// A stretch of a timeline, newest first.
struct Timeline {
    std::vector<TouchPoint> points;
    std::optional<TimelineCursor> next; ///< there is more behind it
};

/// Up to `limit` things of these kinds behind `after`, or the newest ones. Its cost depends on `limit`, not
/// on how much there is.
[[nodiscard]] Result<Timeline> customerTimeline(const Reader& reader, Id<Customer> id, TouchKinds kinds,
                                                int limit, const std::optional<TimelineCursor>& after = {});

} // namespace zhike
