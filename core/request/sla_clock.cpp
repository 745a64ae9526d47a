// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sla_clock.h"

#include "core/request/durations.h"

#include <QtCore/QVarLengthArray>
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

/// A time that does not count, and what was worked up to its ends.
struct Pause {
    Instant from;
    Instant to;
    std::int64_t workedFrom = 0;
    std::int64_t workedTo = 0;
};
/// Few requests wait more often.
using Pauses = QVarLengthArray<Pause, 4>;

/// What a history says about the ends of the clocks.
struct Course {
    Pauses pauses;          ///< the last may be open
    bool pausedNow = false; ///< the last one is open
    bool cancelled = false; ///< stands cancelled
    std::optional<Instant> cancelledAt;
    std::optional<Instant> firstEnd;    ///< the first resolution ever
    std::optional<Instant> standingEnd; ///< the last resolution, unless reopened since

    void resume(Instant at)
    {
        if (at > pauses.back().from)
            pauses.back().to = at;
        else
            pauses.pop_back(); // it took no time
    }
};

Course courseOf(const SlaFacts& facts, Instant now)
{
    Course c;
    RequestState state = RequestState::New;
    for (const RequestStatus& s : facts.history) {
        const Instant at = std::max(s.at, *facts.opened);
        if (pauses(s.state) && !c.pausedNow)
            c.pauses.push_back({at, at});
        else if (!pauses(s.state) && c.pausedNow)
            c.resume(at);
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
    if (c.pausedNow)
        c.resume(now);
    return c;
}

/// One clock while it is computed. What was worked up to a moment is asked for once.
class Run
{
public:
    Run(const WorkingCalendar& calendar, Instant opened, std::int64_t workedOpened, Instant until,
        std::span<const Pause> pauses, bool open)
        : m_calendar(calendar), m_opened(opened), m_workedOpened(workedOpened), m_until(until), m_open(open)
    {
        // Those that begin before the end; the last of them may go on after it.
        const auto rest = std::ranges::lower_bound(pauses, until, {}, &Pause::from);
        m_pauses = pauses.first(static_cast<size_t>(rest - pauses.begin()));
    }

    void fill(SlaClock& clock) const
    {
        Instant from = m_opened;
        std::int64_t workedFrom = m_workedOpened;
        const std::int64_t workedUntil = m_calendar.workedUntil(m_until);
        const std::int64_t target = *clock.targetMs;
        const auto count = [&](std::int64_t workedTo) {
            if (!clock.due && clock.usedMs + workedTo - workedFrom >= target)
                clock.due = after(from, workedFrom, target - clock.usedMs);
            clock.usedMs += workedTo - workedFrom;
        };
        for (const Pause& p : m_pauses) {
            count(p.workedFrom);
            const bool within = p.to <= m_until;
            from = within ? p.to : m_until;
            workedFrom = within ? p.workedTo : workedUntil;
            clock.pausedMs += workedFrom - p.workedFrom;
        }
        count(workedUntil);
        // The time that is still to come counts, unless a pause lasts.
        if (!clock.due && !m_open)
            clock.due = after(m_until, workedUntil, target - clock.usedMs);
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
        for (const Pause& p : m_pauses) {
            addPart(p.from, SlaCounts::Counted);
            addPart(std::min(p.to, m_until), SlaCounts::Paused);
        }
        addPart(m_until, SlaCounts::Counted);
        return pieces;
    }

private:
    /// When so much more is worked after a moment.
    [[nodiscard]] std::optional<Instant> after(Instant from, std::int64_t workedFrom, std::int64_t more) const
    {
        return more > 0 ? m_calendar.momentOf(workedFrom + more, from) : from;
    }

    const WorkingCalendar& m_calendar;
    Instant m_opened;
    std::int64_t m_workedOpened;
    Instant m_until;
    std::span<const Pause> m_pauses;
    bool m_open; ///< a pause lasts at `m_until`
};

/// What the clocks of one request share.
struct Ground {
    const WorkingCalendar& calendar;
    Instant opened;
    std::int64_t workedOpened;
    Instant now;
    SlaDetail detail;
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
                 const Course& course, const Ground& ground)
{
    SlaClock clock{.kind = kind, .targetMs = target};
    if (!target)
        return clock;
    const Ending ending = endingOf(kind, facts, course);
    const bool mayPause = kind != SlaClockKind::Respond;
    const bool paused = mayPause && course.pausedNow && !ending.at;
    const Instant until = std::max(ending.at.value_or(ground.now), ground.opened);
    const auto pauses =
        mayPause ? std::span<const Pause>(course.pauses.data(), static_cast<size_t>(course.pauses.size()))
                 : std::span<const Pause>();
    const Run run(ground.calendar, ground.opened, ground.workedOpened, until, pauses, paused);
    run.fill(clock);
    if (ground.detail == SlaDetail::Timeline)
        clock.timeline = run.timeline();
    clock.stopped = ending.at;
    clock.neverDue = !ground.calendar.hasWorkingTime();
    if (!ending.at)
        clock.state = runningState(clock, paused, ground.now);
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
    Course course = courseOf(facts, std::max(now, *facts.opened));
    const WorkingCalendar& calendar = *targets.calendar;
    if (targets.onsite || targets.resolve) {
        for (Pause& p : course.pauses) {
            p.workedFrom = calendar.workedUntil(p.from);
            p.workedTo = calendar.workedUntil(p.to);
        }
    }
    const Ground ground{calendar, *facts.opened, calendar.workedUntil(*facts.opened), now, detail};
    const auto fill = [&](SlaClockKind kind, std::optional<std::int64_t> target) {
        clocks[static_cast<size_t>(kind)] = clockOf(kind, target, facts, course, ground);
    };
    fill(SlaClockKind::Respond, targets.respond);
    fill(SlaClockKind::Onsite, targets.onsite);
    fill(SlaClockKind::Resolve, targets.resolve);
    return clocks;
}

} // namespace zhike
