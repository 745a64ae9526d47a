// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_rules.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr std::int64_t riskPercent = 75;
constexpr std::int64_t whole = 100;

std::optional<Instant> after(const WorkingCalendar* calendar, Instant from, std::int64_t ms)
{
    return calendar ? calendar->addWorkingTime(from, ms) : std::optional(from.plusMs(ms));
}

std::int64_t between(const WorkingCalendar* calendar, Instant from, Instant to)
{
    return calendar ? calendar->workingTime(from, to) : to.ms - from.ms;
}

/// The first of these moments from `from` on that is not after `now`.
std::optional<Instant> firstFrom(const std::vector<Instant>& moments, Instant from, Instant now)
{
    const auto found = std::ranges::find_if(moments, [&](Instant m) { return m >= from && m <= now; });
    return found == moments.end() ? std::nullopt : std::optional(*found);
}

/// The first reason for which it became a 投诉 by `now`.
void escalate(ComplaintStanding& s, const ComplaintFacts& f, const WorkingCalendar* calendar, Instant now)
{
    const auto consider = [&](std::optional<Instant> at, Escalation why) {
        if (at && *at <= now && (!s.since || *at < *s.since)) {
            s.since = at;
            s.why = why;
        }
    };
    consider(f.formal, Escalation::MadeFormally);
    const auto turns = after(calendar, f.received, complaintrule::grievanceMs);
    const Instant until = std::min(now, f.closed.value_or(now));
    const bool answered = turns && !f.replies.empty() && f.replies.front() <= *turns;
    if (turns && !answered && *turns < until)
        consider(turns, Escalation::NotAnswered);
    consider(firstFrom(f.discontents, f.received, now), Escalation::NotContent);
    s.level = s.since ? ComplaintLevel::Complaint : ComplaintLevel::Grievance;
}

AnswerClock answerClock(const ComplaintStanding& s, const ComplaintFacts& f, const WorkingCalendar* calendar,
                        Instant now)
{
    AnswerClock clock;
    clock.from = s.since.value_or(f.received);
    clock.targetMs = s.since ? complaintrule::complaintMs : complaintrule::grievanceMs;
    for (const Instant said : f.discontents) {
        if (said <= now && said > clock.from)
            clock.from = said; // the last discontent asks for an answer of its own
    }
    clock.due = after(calendar, clock.from, clock.targetMs);
    clock.stopped = firstFrom(f.replies, clock.from, now);
    if (!clock.stopped && f.closed && *f.closed <= now)
        clock.stopped = f.closed; // nobody waits any more
    clock.usedMs = between(calendar, clock.from, clock.stopped.value_or(now));
    if (clock.stopped)
        clock.state = !clock.due || *clock.stopped <= *clock.due ? SlaState::Met : SlaState::Breached;
    else if (clock.due && now > *clock.due)
        clock.state = SlaState::Breached;
    else
        clock.state =
            clock.usedMs * whole >= clock.targetMs * riskPercent ? SlaState::AtRisk : SlaState::Running;
    return clock;
}

} // namespace

ComplaintFacts complaintFacts(const Complaint& complaint, std::span<const ComplaintStage> history)
{
    ComplaintFacts facts;
    facts.received = complaint.receivedAt;
    facts.closed = complaint.closedAt;
    for (const ComplaintStage& entry : history) {
        switch (entry.event) {
        case ComplaintEvent::MadeFormal:
            facts.formal = facts.formal.value_or(entry.at);
            break;
        case ComplaintEvent::Replied:
            facts.replies.push_back(entry.at);
            break;
        case ComplaintEvent::LeaderInformed:
            facts.leaderInformed = facts.leaderInformed.value_or(entry.at);
            break;
        case ComplaintEvent::NotContent:
            facts.discontents.push_back(entry.at);
            break;
        case ComplaintEvent::Received:
        case ComplaintEvent::Moved:
        case ComplaintEvent::Content:
            break;
        }
    }
    return facts;
}

ComplaintStanding complaintStanding(const ComplaintFacts& facts, const WorkingCalendar* calendar, Instant now)
{
    ComplaintStanding s;
    escalate(s, facts, calendar, now);
    s.answer = answerClock(s, facts, calendar, now);
    const bool over = facts.closed && *facts.closed <= now;
    s.tellLeader = s.since && !over && (!facts.leaderInformed || *facts.leaderInformed > now);
    return s;
}

} // namespace zhike
