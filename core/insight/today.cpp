// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today.h"

#include "core/insight/today_parts.h"
#include "core/tier/proposal.h"

#include <algorithm>
#include <limits>

namespace zhike {

using namespace todayparts;

namespace {

constexpr std::string_view meetsSql = "SELECT p.name FROM visit_contact m JOIN contact p ON p.id = m.contact "
                                      "WHERE m.visit = ? ORDER BY p.role, p.name LIMIT 3";

/// Who knows how things run there, then who decides.
constexpr std::string_view calleeSql = "SELECT name, title, coalesce(nullif(mobile, ''), phone) FROM contact "
                                       "WHERE customer = ? AND archived_at IS "
                                       "NULL ORDER BY CASE role WHEN 'technical_lead' THEN 0 WHEN "
                                       "'decision_maker' THEN 1 ELSE 2 END, name LIMIT 1";

const QDate farPast(1, 1, 1);

Done addVisits(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(today.visits, readVisits(reader, today.date, today.date, today.whose));
    ZHIKE_ASSIGN(today.week, readVisits(reader, today.monday(), today.monday().addDays(6), today.whose));
    for (size_t i = 0; i < today.weekCounts.size(); ++i) {
        const QDate day = today.monday().addDays(static_cast<qint64>(i));
        ZHIKE_ASSIGN(const qint64 n, countVisits(reader, day, today.whose));
        today.weekCounts[i] = static_cast<int>(n);
    }
    for (const AgendaEntry& v : today.visits) {
        QStringList names;
        Query q = reader.query(meetsSql);
        q.bind(v.id);
        while (q.next())
            names.append(q.text(0));
        ZHIKE_TRY(q.done());
        today.meets.insert(v.id.uuid, names);
    }
    ZHIKE_ASSIGN(today.unrecordedVisits, countPlannedBefore(reader, today.date, today.whose));
    if (today.unrecordedVisits > 0) {
        ZHIKE_ASSIGN(today.unrecorded, readPlannedBefore(reader, today.date, 20, today.whose));
    }
    return {};
}

/// The clock that runs out next first; those that pause or have none keep their order behind.
template <class Rows>
void orderByClocks(Rows& rows, const Today& today)
{
    std::ranges::stable_sort(rows, {}, [&today](const RequestRow& row) {
        const SlaClock* clock = today.clockOf(row);
        return clock && clock->state != SlaState::Paused ? clock->remainingMs()
                                                         : std::numeric_limits<std::int64_t>::max();
    });
}

Done addCareCalls(const Reader& reader, Today& today)
{
    const SuggestionFilter filter = callsDue(today.date, today.whose);
    ZHIKE_ASSIGN(today.careCalls, readSuggestions(reader, filter));
    ZHIKE_ASSIGN(today.dueCalls, countSuggestions(reader, filter));
    for (const Suggestion& call : today.careCalls) {
        Query q = reader.query(calleeSql);
        q.bind(call.customer);
        if (q.next())
            today.callees.insert(call.customer.uuid, {q.text(0), q.text(1), q.text(2)});
        ZHIKE_TRY(q.done());
    }
    return {};
}

/// Urgent whatever a clock says.
bool isPressing(const RequestRow& r)
{
    return !r.firstResponseAt || r.priority == Priority::P1;
}

/// Of these requests; all of them, or those whose urgency their clocks decide.
Done readClocks(const Reader& reader, Today& today, const QVector<RequestRow>& rows, bool all)
{
    std::vector<Uuid> ids;
    for (const RequestRow& row : rows)
        if (all || !isPressing(row))
            ids.push_back(row.id.uuid);
    ZHIKE_ASSIGN(auto clocks, readSlas(reader, ids));
    for (RequestSla& sla : clocks)
        today.clocks.insert(sla.request.uuid, std::move(sla));
    return {};
}

/// How many are urgent: by themselves, or by the clocks of those that are looked at.
Result<int> urgentAmong(const Reader& reader, const Today& today, const QVector<RequestRow>& rows)
{
    ZHIKE_ASSIGN(const qint64 pressing, countPressing(reader, today.whose));
    const auto atRisk =
        std::ranges::count_if(rows, [&](const RequestRow& r) { return !isPressing(r) && today.isUrgent(r); });
    return static_cast<int>(pressing + atRisk);
}

/// The requests whose clocks run out next, out of the most urgent ones.
Done addRequests(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(auto rows, weighedRequests(reader, today.whose));
    ZHIKE_TRY(readClocks(reader, today, rows, true));
    orderByClocks(rows, today);
    ZHIKE_ASSIGN(const int urgent, urgentAmong(reader, today, rows));
    const auto shown = std::min<qsizetype>(rows.size(), Today::shownRequests);
    today.requests.assign(rows.begin(), rows.begin() + shown);
    const auto seen = std::ranges::count_if(today.requests, [&](const auto& r) { return today.isUrgent(r); });
    today.otherUrgent = std::max(0, urgent - static_cast<int>(seen));
    ZHIKE_ASSIGN(today.openRequests, countOpen(reader, today.whose));
    return {};
}

/// What a person may not decide is what they proposed, where another person has to approve it.
Result<QString> notDecidedBy(const Reader& reader, const Whose& whose, const QString& person)
{
    if (whose.isEveryone())
        return QString();
    ZHIKE_ASSIGN(const bool byAnother, approvalByAnother(reader));
    return byAnother ? person : QString();
}

/// Nothing but how many: what the navigation shows, and the scope that is not chosen.
Result<int> countAll(const Reader& reader, const Whose& whose, const QString& person)
{
    Today today;
    today.date = reader.clock().today();
    today.whose = whose;
    ZHIKE_ASSIGN(const auto rows, weighedRequests(reader, whose));
    ZHIKE_TRY(readClocks(reader, today, rows, false));
    ZHIKE_ASSIGN(const int urgent, urgentAmong(reader, today, rows));
    ZHIKE_ASSIGN(const qint64 visits, countVisits(reader, today.date, whose));
    ZHIKE_ASSIGN(const qint64 unrecorded, countPlannedBefore(reader, today.date, whose));
    ZHIKE_ASSIGN(const qint64 calls, countSuggestions(reader, callsDue(today.date, whose)));
    ZHIKE_ASSIGN(const qint64 steps, countSteps(reader, farPast, today.date.addDays(1), whose));
    ZHIKE_ASSIGN(const QString proposer, notDecidedBy(reader, whose, person));
    ZHIKE_ASSIGN(const int proposals, countWaiting(reader, proposer));
    ZHIKE_ASSIGN(const int complaints, countWaitingComplaints(reader, whose));
    return urgent + static_cast<int>(visits + unrecorded + calls + steps) + proposals + complaints;
}

Done addComplaints(const Reader& reader, Today& today)
{
    ZHIKE_ASSIGN(today.complaints, waitingComplaints(reader, -1, today.whose));
    today.waiting.complaints = static_cast<int>(today.complaints.size());
    today.complaints.resize(std::min<qsizetype>(today.complaints.size(), Today::shownComplaints));
    return {};
}

Done addSteps(const Reader& reader, Today& today)
{
    const QDate weekLater = today.date.addDays(7);
    ZHIKE_ASSIGN(today.overdue, readSteps(reader, farPast, today.date, today.whose));
    ZHIKE_ASSIGN(today.overdueSteps, countSteps(reader, farPast, today.date, today.whose));
    ZHIKE_ASSIGN(today.due, readSteps(reader, today.date, weekLater, today.whose));
    ZHIKE_ASSIGN(today.dueSteps, countSteps(reader, today.date, weekLater, today.whose));
    ZHIKE_ASSIGN(const qint64 dueToday, countSteps(reader, today.date, today.date.addDays(1), today.whose));
    today.waiting.steps = static_cast<int>(today.overdueSteps + dueToday);
    return {};
}

Done addFees(const Reader& reader, Today& today)
{
    const QDate ahead = today.feesUntil();
    ZHIKE_ASSIGN(today.fees, readDueFees(reader, ahead, Today::shownFees, today.whose));
    ZHIKE_ASSIGN(today.renewals, readEnding(reader, today.date, ahead, Today::shownFees, today.whose));
    FeeReader readiness(reader);
    for (const InstalmentLine& line : today.fees.instalments) {
        if (today.readiness.size() == Today::judgedFees)
            break;
        ZHIKE_ASSIGN(FeeReadiness one, readiness.read(line.instalment.id));
        today.readiness.insert(line.instalment.id.uuid, std::move(one));
    }
    return {};
}

/// How much the chips of both scopes say; the one that is read is known already.
Done addTotals(const Reader& reader, const TodayScope& scope, const Whose& person, Today& today)
{
    const int here = today.counts().all();
    today.everyones = today.mine = here;
    if (!today.known)
        return {};
    if (today.whose.isEveryone()) {
        ZHIKE_ASSIGN(today.mine, countAll(reader, person, scope.person));
    } else {
        ZHIKE_ASSIGN(today.everyones, countAll(reader, {}, {}));
    }
    return {};
}

} // namespace

const SlaClock* Today::clockOf(const RequestRow& request) const
{
    const auto found = clocks.constFind(request.id.uuid);
    return found == clocks.constEnd() ? nullptr : pressing(*found);
}

bool Today::isUrgent(const RequestRow& request) const
{
    if (isPressing(request))
        return true;
    const SlaClock* clock = clockOf(request);
    return clock && clock->state == SlaState::AtRisk;
}

TodayCounts Today::counts() const
{
    TodayCounts all = waiting;
    const auto urgent = std::ranges::count_if(requests, [this](const auto& r) { return isUrgent(r); });
    all.requests = static_cast<int>(urgent) + otherUrgent;
    return all;
}

void Today::moveTo(Instant now)
{
    for (RequestSla& sla : clocks)
        sla.moveTo(now, SlaDetail::Figures);
    orderByClocks(requests, *this);
    for (ComplaintRow& complaint : complaints)
        complaint.moveTo(now);
    orderByAnswer(complaints);
}

Result<Today> readToday(const Reader& reader, const TodayScope& scope)
{
    Today today;
    today.date = reader.clock().today();
    ZHIKE_ASSIGN(const auto days, readCalendarDates(reader, today.date, today.date));
    if (!days.empty())
        today.day = days.front();
    ZHIKE_ASSIGN(const Whose person, workOf(reader, scope.person));
    today.known = !person.isEveryone();
    if (scope.mine)
        today.whose = person;
    ZHIKE_ASSIGN(const QString proposer, notDecidedBy(reader, today.whose, scope.person));
    ZHIKE_TRY(addVisits(reader, today));
    ZHIKE_TRY(addCareCalls(reader, today));
    ZHIKE_TRY(addRequests(reader, today));
    ZHIKE_TRY(addComplaints(reader, today));
    ZHIKE_TRY(addSteps(reader, today));
    ZHIKE_ASSIGN(today.proposals, waitingProposals(reader, Today::shownProposals, proposer));
    ZHIKE_ASSIGN(today.waitingProposals, countWaiting(reader, proposer));
    ZHIKE_ASSIGN(today.findings, openFindings(reader, Today::shownFindings, today.whose));
    ZHIKE_TRY(addFees(reader, today));
    ZHIKE_ASSIGN(const qint64 visits, countVisits(reader, today.date, today.whose));
    today.waiting.visits = static_cast<int>(visits + today.unrecordedVisits);
    today.waiting.calls = static_cast<int>(today.dueCalls);
    today.waiting.proposals = static_cast<int>(today.waitingProposals);
    ZHIKE_TRY(addTotals(reader, scope, person, today));
    return today;
}

Result<int> countToday(const Reader& reader, const TodayScope& scope)
{
    Whose whose;
    if (scope.mine) {
        ZHIKE_ASSIGN(whose, workOf(reader, scope.person));
    }
    return countAll(reader, whose, scope.person);
}

} // namespace zhike
