// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "core/contract/fee_list.h"
#include "core/contract/renewals.h"
#include "core/engineer/whose.h"
#include "core/insight/fee_readiness.h"
#include "core/request/request_view.h"
#include "core/request/sla_view.h"
#include "core/tier/waiting.h"
#include "core/visit/calendar_query.h"
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

/// Whom a care call is made to.
struct TodayCallee {
    QString name;
    QString title;
    QString phone;
};

/// Whose day it is: everyone's, or what is one person's. A person whom nobody here is called after sees
/// everyone's.
struct TodayScope {
    QString person; ///< by name: an engineer, an account manager, or both
    bool mine = false;
    bool operator==(const TodayScope&) const = default;
};

/// How many things have to be done now, of each kind.
struct TodayCounts {
    int requests = 0; ///< urgent ones
    int visits = 0;   ///< of today, and those that nobody wrote down
    int calls = 0;    ///< care calls due
    int steps = 0;    ///< due today or overdue
    int proposals = 0;
    int complaints = 0; ///< to be answered, or told to the leader

    [[nodiscard]] int all() const { return requests + visits + calls + steps + proposals + complaints; }
    bool operator==(const TodayCounts&) const = default;
};

/// What has to be done now: the content of the first screen, as of one moment.
struct Today {
    static constexpr int shownRequests = 40;
    static constexpr int weighedRequests = 120; ///< whose clocks are looked at to choose them
    static constexpr int shownSteps = 40;
    static constexpr int shownVisits = 60;
    static constexpr int shownProposals = 20;
    static constexpr int shownFees = 12;     ///< instalments, commitments, renewals: of each
    static constexpr int judgedFees = 8;     ///< instalments of which is said what stands in the way
    static constexpr int feesAheadDays = 60; ///< how far ahead they are looked for
    static constexpr int shownCalls = 12;
    static constexpr int shownFindings = 20;
    static constexpr int shownComplaints = 40;

    QDate date;
    CalendarDate day;    ///< whether it is a working day, and which holiday
    Whose whose;         ///< whose day this is
    bool known = false;  ///< the person is an engineer or an account manager
    int mine = 0;        ///< how much the person has to do, if they are known
    int everyones = 0;   ///< how much there is to do for all
    TodayCounts waiting; ///< without requests: what has to be done now
    int otherUrgent = 0; ///< urgent requests that are not shown

    std::vector<AgendaEntry> visits;     ///< of today, by their start
    QHash<Uuid, QStringList> meets;      ///< whom they are to meet, by visit of today
    std::vector<AgendaEntry> unrecorded; ///< due before today and never written down, latest first
    std::vector<AgendaEntry> week;       ///< Monday to Sunday, by their start; at most `shownVisits`
    std::array<int, 7> weekCounts{};     ///< visits of Monday to Sunday
    std::vector<RequestRow> requests; ///< not over: the clock that runs out next first, then the most urgent
    QHash<Uuid, RequestSla> clocks;   ///< of these requests
    QVector<ComplaintRow> complaints; ///< that wait for us, the one due next first
    std::vector<TodayStep> overdue;   ///< due before today, the longest overdue first
    std::vector<TodayStep> due;       ///< due today or in the six days after
    std::vector<WaitingProposal> proposals; ///< of tiers, to be decided; the oldest first
    qint64 waitingProposals = 0;
    DueFees fees; ///< instalments and commitments of the next 60 days, and what is overdue
    QHash<Uuid, FeeReadiness> readiness; ///< of the first instalments
    EndingContracts renewals;            ///< that end in the next 60 days and were not renewed
    std::vector<OpenFinding> findings;   ///< of done visits, without a next step: the worst first
    qint64 openRequests = 0;             ///< all of them, shown or not
    qint64 overdueSteps = 0;
    qint64 dueSteps = 0;
    qint64 unrecordedVisits = 0;
    std::vector<Suggestion> careCalls; ///< that are due today or overdue, and nobody planned
    qint64 dueCalls = 0;               ///< all of them
    QHash<Uuid, TodayCallee> callees;  ///< by customer

    [[nodiscard]] QDate monday() const { return date.addDays(1 - date.dayOfWeek()); }
    [[nodiscard]] QDate feesUntil() const { return date.addDays(feesAheadDays); }
    /// What has to be done now.
    [[nodiscard]] TodayCounts counts() const;
    /// The clocks at another moment of the same day, and the requests in their order then: nothing is read.
    void moveTo(Instant now);
    /// The clock that presses a request most; null if none does.
    [[nodiscard]] const SlaClock* clockOf(const RequestRow& request) const;
    /// Nobody answered, nothing works, or a promise is about to be broken.
    [[nodiscard]] bool isUrgent(const RequestRow& request) const;
};

/// Reads it. Its cost depends on how much is shown, not on how much there is.
[[nodiscard]] Result<Today> readToday(const Reader& reader, const TodayScope& scope = {});

/// How many things have to be done now: urgent requests, visits of today, care calls and work overdue or due
/// today, visits nobody recorded, proposals to decide, and complaints that wait for us.
[[nodiscard]] Result<int> countToday(const Reader& reader, const TodayScope& scope = {});

} // namespace zhike
