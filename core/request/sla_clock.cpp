// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sla_clock.h"

#include "core/request/durations.h"

#include <algorithm>

namespace zhike {

namespace {

bool pauses(RequestState state)
{
    return state == RequestState::WaitingCustomer || isOver(state);
}

bool ends(RequestState state)
{
    return state == RequestState::Resolved || state == RequestState::Closed;
}

bool before(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    return a && b && *a < *b;
}

/// What a history says about the ends of the clocks.
struct Course {
    std::vector<Span> pauses; ///< the last may be open
    bool pausedNow = false;   ///< the last one is open
    bool cancelled = false;   ///< stands cancelled
    std::optional<Instant> cancelledAt;
    std::optional<Instant> firstEnd;    ///< the first resolution ever
    std::optional<Instant> standingEnd; ///< the last resolution, unless reopened since
};

Course courseOf(const SlaFacts& facts, Instant now)
{
    Course c;
    RequestState state = RequestState::New;
    for (const RequestStatus& s : facts.history) {
        const Instant at = std::max(s.at, *facts.opened);
        if (pauses(s.state) && !c.pausedNow)
            c.pauses.push_back({at, now});
        else if (!pauses(s.state) && c.pausedNow)
            c.pauses.back().to = at;
        c.pausedNow = pauses(s.state);
        if (ends(s.state)) {
            // Closing what was resolved is no second resolution; closing at once is one.
            if (!(s.state == RequestState::Closed && state == RequestState::Resolved))
                c.standingEnd = at;
            if (!c.firstEnd)
                c.firstEnd = at;
        } else {
            c.standingEnd.reset();
        }
        c.cancelled = s.state == RequestState::Cancelled;
        c.cancelledAt = c.cancelled ? std::optional(at) : std::nullopt;
        state = s.state;
    }
    std::erase_if(c.pauses, [](const Span& p) { return p.to <= p.from; });
    return c;
}

/// One clock while it is computed.
class Run
{
public:
    Run(const SlaTargets& targets, Instant opened, Instant until, std::span<const Span> pauses, bool open)
        : m_calendar(*targets.calendar), m_opened(opened), m_until(until), m_open(open)
    {
        for (const Span& p : pauses) {
            if (p.from < until)
                m_pauses.push_back({p.from, std::min(p.to, until)});
        }
    }

    void fill(SlaClock& clock) const
    {
        Instant from = m_opened;
        const std::int64_t target = *clock.targetMs;
        const auto count = [&](Instant to) {
            const auto worked = m_calendar.workingTime(from, to);
            if (!clock.due && clock.usedMs + worked >= target)
                clock.due = m_calendar.addWorkingTime(from, target - clock.usedMs);
            clock.usedMs += worked;
        };
        for (const Span& p : m_pauses) {
            count(p.from);
            clock.pausedMs += m_calendar.workingTime(p.from, p.to);
            from = p.to;
        }
        count(m_until);
        // The time that is still to come counts, unless a pause lasts.
        if (!clock.due && !m_open)
            clock.due = m_calendar.addWorkingTime(m_until, target - clock.usedMs);
    }

    [[nodiscard]] std::vector<SlaPiece> timeline() const
    {
        std::vector<SlaPiece> pieces;
        Instant at = m_opened;
        const auto add = [&](Instant to, SlaCounts counts) {
            if (to <= at)
                return;
            if (!pieces.empty() && pieces.back().counts == counts)
                pieces.back().to = to;
            else
                pieces.push_back({at, to, counts});
            at = to;
        };
        const auto addPart = [&](Instant to, SlaCounts counts) {
            for (const Span& worked : m_calendar.workingSpans(at, to)) {
                add(worked.from, SlaCounts::Off);
                add(worked.to, counts);
            }
            add(to, SlaCounts::Off);
        };
        for (const Span& p : m_pauses) {
            addPart(p.from, SlaCounts::Counted);
            addPart(p.to, SlaCounts::Paused);
        }
        addPart(m_until, SlaCounts::Counted);
        return pieces;
    }

private:
    const WorkingCalendar& m_calendar;
    Instant m_opened;
    Instant m_until;
    std::vector<Span> m_pauses;
    bool m_open; ///< a pause lasts at `m_until`
};

/// How a clock ended, if it did.
struct Ending {
    std::optional<Instant> at;
    SlaState state = SlaState::Met; ///< or NotNeeded, None
};

Ending endingOf(SlaClockKind kind, const SlaFacts& facts, const Course& course)
{
    Ending ending;
    if (kind == SlaClockKind::Respond) {
        ending.at = facts.firstResponse;
        if (course.firstEnd && (!ending.at || *course.firstEnd < *ending.at))
            ending.at = course.firstEnd;
    } else if (kind == SlaClockKind::Onsite) {
        const bool came = facts.arrived && !before(course.standingEnd, facts.arrived);
        ending.at = came ? facts.arrived : course.standingEnd;
        ending.state = came ? SlaState::Met : SlaState::NotNeeded;
    } else {
        ending.at = course.standingEnd;
    }
    if (course.cancelled && !ending.at)
        return {course.cancelledAt, SlaState::None};
    return ending;
}

SlaState runningState(const SlaClock& clock, bool paused, Instant now)
{
    if (clock.due && *clock.due < now)
        return SlaState::Breached;
    if (paused)
        return SlaState::Paused;
    return clock.usedMs * 4 >= *clock.targetMs * 3 ? SlaState::AtRisk : SlaState::Running;
}

SlaClock clockOf(SlaClockKind kind, std::optional<std::int64_t> target, const SlaFacts& facts,
                 const SlaTargets& targets, const Course& course, Instant now, SlaDetail detail)
{
    SlaClock clock{.kind = kind, .targetMs = target};
    if (!target)
        return clock;
    const Ending ending = endingOf(kind, facts, course);
    const bool mayPause = kind != SlaClockKind::Respond;
    const bool paused = mayPause && course.pausedNow && !ending.at;
    const Instant until = std::max(ending.at.value_or(now), *facts.opened);
    const Run run(targets, *facts.opened, until,
                  mayPause ? std::span<const Span>(course.pauses) : std::span<const Span>(), paused);
    run.fill(clock);
    if (detail == SlaDetail::Timeline)
        clock.timeline = run.timeline();
    clock.stopped = ending.at;
    if (!ending.at)
        clock.state = runningState(clock, paused, now);
    else if (ending.state == SlaState::Met)
        clock.state = !clock.due || *ending.at <= *clock.due ? SlaState::Met : SlaState::Breached;
    else
        clock.state = ending.state;
    return clock;
}

} // namespace

SlaFacts slaFacts(const Request& request, std::vector<RequestStatus> history)
{
    SlaFacts facts{request.openedAt, request.firstResponseAt, request.arrivedAt, std::move(history), false};
    std::ranges::stable_sort(facts.history, {}, &RequestStatus::at);
    facts.doubtful =
        contradiction({request.openedAt, request.firstResponseAt, request.resolvedAt}).has_value() ||
        before(request.arrivedAt, request.openedAt) || before(request.closedAt, request.openedAt) ||
        before(request.closedAt, request.resolvedAt);
    return facts;
}

SlaFacts knownAt(SlaFacts facts, Instant at)
{
    std::erase_if(facts.history, [&](const RequestStatus& s) { return s.at > at; });
    for (auto* moment : {&facts.opened, &facts.firstResponse, &facts.arrived}) {
        if (*moment && **moment > at)
            moment->reset();
    }
    return facts;
}

std::optional<Instant> SlaClock::decided() const
{
    if (state == SlaState::Met)
        return stopped;
    return state == SlaState::Breached ? due : std::nullopt;
}

std::array<SlaClock, 3> slaClocks(const SlaFacts& facts, const SlaTargets& targets, Instant now,
                                  SlaDetail detail)
{
    std::array<SlaClock, 3> clocks{SlaClock{.kind = SlaClockKind::Respond},
                                   SlaClock{.kind = SlaClockKind::Onsite},
                                   SlaClock{.kind = SlaClockKind::Resolve}};
    if (!facts.opened || facts.doubtful || !targets.calendar)
        return clocks;
    const Course course = courseOf(facts, std::max(now, *facts.opened));
    const auto of = [&](SlaClockKind kind, std::optional<std::int64_t> target) {
        return clockOf(kind, target, facts, targets, course, now, detail);
    };
    return {of(SlaClockKind::Respond, targets.respond), of(SlaClockKind::Onsite, targets.onsite),
            of(SlaClockKind::Resolve, targets.resolve)};
}

} // namespace zhike
