// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/contract/renewals.h"
#include "core/request/request_view.h"
#include "core/request/sla_view.h"
#include "core/tier/waiting.h"
#include "core/visit/suggestion.h"
#include "core/visit/visit_after.h"
#include "core/visit/visit_view.h"
#include <QtCore/QHash>
#include <array>

namespace zhike {

/// Dated work that is not done yet.
struct TodayStep {
    Id<NextStep> id;
    Id<Customer> customer;
    Id<Visit> visit; ///< where it came from, or null
    QString text;
    QString customerName;
    QString engineerName;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
    std::optional<VisitKind> visitKind; ///< of the visit it came from
    std::optional<Instant> visitAt;
    QDate dueOn;
};

/// What has to be done now: the content of the first screen, as of one moment.
struct Today {
    static constexpr int shownRequests = 40;
    static constexpr int weighedRequests = 120; ///< whose clocks are looked at to choose them
    static constexpr int shownSteps = 40;
    static constexpr int shownVisits = 60;
    static constexpr int shownProposals = 20;
    static constexpr int shownFees = 12;     ///< instalments, commitments, renewals: of each
    static constexpr int feesAheadDays = 60; ///< how far ahead they are looked for
    static constexpr int shownCalls = 12;
    static constexpr int shownFindings = 20;

    QDate date;
    std::vector<AgendaEntry> visits;     ///< of today, by their start
    QHash<Uuid, QStringList> meets;      ///< whom they are to meet, by visit of today
    std::vector<AgendaEntry> unrecorded; ///< due before today and never written down, latest first
    std::vector<AgendaEntry> week;       ///< Monday to Sunday, by their start; at most `shownVisits`
    std::array<int, 7> weekCounts{};     ///< visits of Monday to Sunday
    std::vector<RequestRow> requests; ///< not over: the clock that runs out next first, then the most urgent
    QHash<Uuid, RequestSla> clocks;   ///< of these requests
    std::vector<TodayStep> overdue;   ///< due before today, the longest overdue first
    std::vector<TodayStep> due;       ///< due today or in the six days after
    std::vector<WaitingProposal> proposals; ///< of tiers, to be decided; the oldest first
    qint64 waitingProposals = 0;
    DueFees fees; ///< instalments and commitments of the next 60 days, and what is overdue
    std::vector<RenewalCard> renewals; ///< contracts that end in the next 60 days and were not renewed
    std::vector<OpenFinding> findings; ///< of done visits, without a next step: the worst first
    qint64 openRequests = 0;           ///< all of them, shown or not
    qint64 overdueSteps = 0;
    qint64 dueSteps = 0;
    qint64 unrecordedVisits = 0;
    std::vector<Suggestion> careCalls; ///< that are due today or overdue, and nobody planned
    qint64 dueCalls = 0;               ///< all of them

    [[nodiscard]] QDate monday() const { return date.addDays(1 - date.dayOfWeek()); }
    /// The clocks at another moment of the same day, and the requests in their order then: nothing is read.
    void moveTo(Instant now);
};

/// Reads it. Its cost depends on how much is shown, not on how much there is.
[[nodiscard]] Result<Today> readToday(const Reader& reader);

/// How many things wait for today: requests nobody answered, visits of today, work overdue or due today,
/// visits nobody recorded, and proposals to decide.
[[nodiscard]] Result<int> countToday(const Reader& reader);

} // namespace zhike
