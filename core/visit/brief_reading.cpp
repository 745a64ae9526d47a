// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief_reading.h"

#include "core/complaint/complaint_view.h"
#include "core/request/request.h"
#include "core/satisfaction/measures.h"
#include "core/visit/brief_text.h"

namespace zhike {
namespace {

constexpr int eventsAtMost = 40; ///< of each kind

constexpr auto openRequestsSql = R"(
    select r.number, r.priority, r.title, r.state, e.name, r.opened_at, r.first_response_at,
        (select iif(m.direction = 'from_customer', m.text, null) from message m
         where m.request = r.id and m.direction <> 'internal' and m.archived_at is null
         order by m.written_at desc, m.id desc limit 1)
    from request r left join engineer e on e.id = r.engineer
    where r.customer = ? and r.state not in ('resolved', 'closed', 'cancelled') and r.archived_at is null)";

constexpr auto openStepsSql = R"(
    select s.text, e.name, s.due_on, v.number
    from next_step s left join engineer e on e.id = s.engineer left join visit v on v.id = s.visit
    where s.customer = ? and s.done_on is null and s.archived_at is null)";

constexpr auto openFindingsSql = R"(
    select f.text, f.severity, v.number, coalesce(v.actual_start, v.planned_start)
    from finding f join visit v on v.id = f.visit
    where f.customer = ? and f.archived_at is null and v.archived_at is null
      and not exists (select 1 from next_step s where s.visit = f.visit and s.finding = f.id and s.archived_at is null))";

/// Names joined with the unit separator (31).
constexpr auto visitsSinceSql = R"(
    select coalesce(v.actual_start, v.planned_start), v.visit_kind, v.purpose, v.summary,
        (select group_concat(e.name, char(31)) from visit_engineer g join engineer e on e.id = g.engineer
         where g.visit = v.id),
        (select s.csat from survey s where s.visit = v.id and s.csat is not null and s.archived_at is null limit 1),
        (select count(*) from finding f where f.visit = v.id and f.archived_at is null
           and not exists (select 1 from next_step s
                           where s.visit = v.id and s.finding = f.id and s.archived_at is null)),
        count(*) over ()
    from visit v
    where v.customer = ?1 and v.state = 'done' and v.archived_at is null and v.planned_start >= ?2 and v.id is not ?3
    order by v.planned_start desc limit ?4)";

constexpr auto requestsSinceSql = R"(
    select r.resolved_at, r.priority, r.title, r.number, e.name, count(*) over ()
    from request r left join engineer e on e.id = r.engineer
    where r.customer = ? and r.resolved_at >= ? and r.state in ('resolved', 'closed') and r.archived_at is null
    order by r.resolved_at desc limit ?)";

constexpr auto stepsSinceSql = R"(
    select s.done_on, s.text, e.name, count(*) over ()
    from next_step s left join engineer e on e.id = s.engineer
    where s.customer = ? and s.done_on >= ? and s.archived_at is null
    order by s.done_on desc limit ?)";

constexpr auto tiersSinceSql = R"(
    select a.starts_on, t.name, a.reason, a.decided_by
    from tier_assignment a join tier t on t.id = a.tier
    where a.customer = ? and a.starts_on >= ? and a.starts_on <= ? and a.state = 'approved' and a.archived_at is null
    order by a.starts_on desc limit ?)";

constexpr auto saidSql = R"(
    select count(csat), coalesce(sum(csat >= 4), 0),
        avg(reliability), avg(assurance), avg(tangibles), avg(empathy), avg(responsiveness),
        avg(reliability_expected), avg(assurance_expected), avg(tangibles_expected), avg(empathy_expected),
        avg(responsiveness_expected), avg(skill), avg(attitude), avg(alertness)
    from survey where customer = ? and answered_at >= ? and archived_at is null)";

constexpr auto lastWordsSql = R"(
    select s.words, c.name, s.answered_at from survey s left join contact c on c.id = s.contact
    where s.customer = ? and s.answered_at is not null and s.words <> '' and s.archived_at is null
    order by s.answered_at desc limit 1)";

} // namespace

static Done readOpenComplaints(BriefReading& r)
{
    ZHIKE_ASSIGN(const auto open, openComplaintRows(r.reader, r.customer));
    for (const ComplaintRow& c : open)
        r.in.complaints.push_back(
            {c.number, enumLabel(c.standing.level), c.title, enumLabel(c.stage), c.ownerName, c.receivedAt,
             c.standing.level == ComplaintLevel::Complaint, !c.standing.answer.runs(),
             c.standing.answer.runs() && c.standing.answer.state == SlaState::Breached});
    return {};
}

Done readOpenWork(BriefReading& r)
{
    ZHIKE_TRY(readOpenComplaints(r));
    Query requests = r.reader.query(openRequestsSql);
    requests.bind(r.customer);
    while (requests.next()) {
        const auto priority = enumFromText<Priority>(requests.text(1)).value_or(Priority::P4);
        const auto state = enumFromText<RequestState>(requests.text(3)).value_or(RequestState::New);
        r.in.requests.push_back({requests.text(0), int(priority) + 1, requests.text(2), enumLabel(state),
                                 requests.text(4), requests.instant(5), requests.instant(6),
                                 state == RequestState::WaitingCustomer, requests.text(7)});
    }
    ZHIKE_TRY(requests.done());
    Query steps = r.reader.query(openStepsSql);
    steps.bind(r.customer);
    while (steps.next())
        r.in.steps.push_back({steps.text(0), steps.text(1),
                              steps.isNull(2) ? std::nullopt : std::optional(steps.date(2)), steps.text(3)});
    ZHIKE_TRY(steps.done());
    Query findings = r.reader.query(openFindingsSql);
    findings.bind(r.customer);
    while (findings.next()) {
        const auto severity = enumFromText<Severity>(findings.text(1)).value_or(Severity::Medium);
        r.in.findings.push_back({findings.text(0), enumLabel(severity), int(severity), findings.text(2),
                                 findings.instant(3).value_or(Instant{})});
    }
    return findings.done();
}

static Done readVisitsSince(BriefReading& r)
{
    Query visits = r.reader.query(visitsSinceSql);
    visits.bind(r.customer, r.since, r.visit ? r.visit->id : Id<Visit>(), eventsAtMost);
    int all = 0;
    int read = 0;
    while (visits.next()) {
        const auto kind = enumFromText<VisitKind>(visits.text(1)).value_or(VisitKind::Inspection);
        const QString said = visits.text(3).isEmpty() ? visits.text(2) : visits.text(3);
        QString what = said.isEmpty() ? enumLabel(kind)
                                      : BriefText::tr("%1: %2", "kind of event").arg(enumLabel(kind), said);
        if (!visits.isNull(5))
            what = BriefText::join({what, BriefText::tr("rated %1 / 5").arg(visits.integer(5))});
        const qint64 waiting = visits.integer(6);
        r.in.events.push_back(
            {visits.instant(0).value_or(Instant{}), what,
             waiting > 0 ? BriefText::tr("%1 findings not followed up").arg(waiting) : QString(),
             joinedNames(visits.text(4))});
        all = int(visits.integer(7));
        ++read;
    }
    r.in.moreEvents += all - read;
    return visits.done();
}

static Done readRequestsSince(BriefReading& r)
{
    Query requests = r.reader.query(requestsSinceSql);
    requests.bind(r.customer, r.since, eventsAtMost);
    int all = 0;
    int read = 0;
    while (requests.next()) {
        r.in.events.push_back(
            {requests.instant(0).value_or(Instant{}),
             BriefText::tr("%1 %2 resolved: %3")
                 .arg(requests.text(1), requests.text(3), BriefText::oneLine(requests.text(2))),
             {},
             requests.text(4)});
        all = int(requests.integer(5));
        ++read;
    }
    r.in.moreEvents += all - read;
    return requests.done();
}

Done readEvents(BriefReading& r)
{
    ZHIKE_TRY(readVisitsSince(r));
    ZHIKE_TRY(readRequestsSince(r));
    const QTimeZone zone = r.reader.clock().zone();
    const QDate since = r.since.dateIn(zone);
    const auto noon = [&](QDate day) { return Instant::of(day, QTime(12, 0), zone); };
    Query steps = r.reader.query(stepsSinceSql);
    steps.bind(r.customer, since, eventsAtMost);
    int all = 0;
    int read = 0;
    for (; steps.next(); ++read) {
        r.in.events.push_back(
            {noon(steps.date(0)), BriefText::tr("Step done: %1").arg(steps.text(1)), {}, steps.text(2)});
        all = int(steps.integer(3));
    }
    r.in.moreEvents += all - read;
    ZHIKE_TRY(steps.done());
    Query tiers = r.reader.query(tiersSinceSql);
    tiers.bind(r.customer, since, r.reader.clock().today(), eventsAtMost);
    while (tiers.next())
        r.in.events.push_back({noon(tiers.date(0)),
                               BriefText::join({BriefText::tr("Tier: %1").arg(tiers.text(1)), tiers.text(2)}),
                               {},
                               tiers.text(3)});
    return tiers.done();
}

Done readSatisfaction(BriefReading& r)
{
    Query said = r.reader.query(saidSql);
    said.bind(r.customer, r.reader.clock().now().plusDays(-365));
    BriefInput::Satisfaction& s = r.in.satisfaction;
    if (said.next()) {
        s.answers = int(said.integer(0));
        s.satisfied = int(said.integer(1));
        const auto add = [&](std::vector<BriefInput::Dimension>& list, const QString& name, int mean,
                             int expected) {
            if (said.isNull(mean))
                return;
            list.push_back(
                {name, said.real(mean),
                 expected < 0 || said.isNull(expected) ? std::nullopt : std::optional(said.real(expected))});
        };
        add(s.rater, BriefText::tr("reliability"), 2, 7);
        add(s.rater, BriefText::tr("assurance"), 3, 8);
        add(s.rater, BriefText::tr("tangibles"), 4, 9);
        add(s.rater, BriefText::tr("empathy"), 5, 10);
        add(s.rater, BriefText::tr("responsiveness"), 6, 11);
        add(s.elements, BriefText::tr("skill"), 12, -1);
        add(s.elements, BriefText::tr("attitude"), 13, -1);
        add(s.elements, BriefText::tr("alertness"), 14, -1);
    }
    ZHIKE_TRY(said.done());
    if (s.answers > 0) {
        const Interval interval = wilsonInterval(s.satisfied, s.answers);
        s.low = interval.low;
        s.high = interval.high;
    }
    Query words = r.reader.query(lastWordsSql);
    words.bind(r.customer);
    if (words.next()) {
        s.words = words.text(0);
        s.wordsBy = words.text(1);
        s.wordsAt = words.instant(2);
    }
    return words.done();
}

} // namespace zhike
