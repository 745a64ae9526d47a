// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief_parts.h"
#include "core/visit/brief_text.h"
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int warrantySoon = 90; ///< days before the end of a warranty that it is worth a word

/// An open thing with what it is ranked by: overdue first, then weight, then age.
struct Ranked {
    int weight = 0;
    std::int64_t age = 0;
    BriefOpen row;
};

Ranked rankRequest(const BriefInput::Request& request, const BriefNow& now)
{
    BriefOpen row{u"P%1"_s.arg(request.priority),
                  request.number,
                  BriefText::oneLine(request.title),
                  BriefText::join({request.state, request.assignee}),
                  {},
                  BriefUrgency::Calm};
    constexpr int mostSaid = 40;
    if (const QString said = BriefText::oneLine(request.lastSaid); !said.isEmpty())
        row.title = BriefText::tr("%1; customer: %2")
                        .arg(row.title, said.size() > mostSaid ? said.left(mostSaid) + u'…' : said);
    std::int64_t age = now.at.ms;
    if (request.opened) {
        age = request.opened->ms;
        row.when =
            BriefText::tr("since %1").arg(BriefText::date(request.opened->dateIn(now.zone), now.today));
    }
    if (!request.firstResponse && request.opened) {
        row.when = BriefText::join({row.when, BriefText::tr("unanswered")});
        row.urgency = request.priority <= 2 ? BriefUrgency::Overdue : BriefUrgency::Soon;
    } else if (request.priority == 1 && !request.waitsForCustomer) {
        row.urgency = BriefUrgency::Soon;
    }
    return {request.priority * 10, age, row};
}

/// Whoever goes there hears of it first: what is formal or not answered comes before everything else.
Ranked rankComplaint(const BriefInput::Complaint& complaint, const BriefNow& now)
{
    BriefOpen row{
        complaint.level,
        complaint.number,
        BriefText::oneLine(complaint.title),
        BriefText::join({complaint.stage, complaint.owner}),
        BriefText::tr("since %1").arg(BriefText::date(complaint.received.dateIn(now.zone), now.today)),
        complaint.formal || !complaint.answered ? BriefUrgency::Soon : BriefUrgency::Calm};
    if (!complaint.answered)
        row.when = BriefText::join({row.when, BriefText::tr("unanswered")});
    if (complaint.late || (complaint.formal && !complaint.answered))
        row.urgency = BriefUrgency::Overdue;
    return {complaint.formal ? 5 : 12, complaint.received.ms, row};
}

Ranked rankStep(const BriefInput::Step& step, const BriefNow& now)
{
    BriefOpen row{BriefText::tr("Step"),
                  step.visit,
                  BriefText::oneLine(step.text),
                  step.owner.isEmpty() ? BriefText::tr("nobody yet") : step.owner,
                  {},
                  BriefUrgency::Calm};
    int weight = 35;
    if (step.due) {
        const qint64 late = step.due->daysTo(now.today);
        row.when = BriefText::tr("due %1").arg(BriefText::date(*step.due, now.today));
        if (late > 0) {
            row.when = BriefText::tr("%1 d late").arg(late);
            row.urgency = BriefUrgency::Overdue;
            weight = 15;
        } else if (late > -7) {
            row.urgency = BriefUrgency::Soon;
            weight = 25;
        }
    }
    return {weight, step.due ? step.due->startOfDay(now.zone).toMSecsSinceEpoch() : now.at.ms, row};
}

Ranked rankFinding(const BriefInput::Finding& finding, const BriefNow& now)
{
    const QDate day = finding.at.dateIn(now.zone);
    BriefOpen row{BriefText::tr("Found"),
                  finding.visit,
                  BriefText::oneLine(finding.text),
                  BriefText::join({finding.severity, BriefText::tr("not followed up")}),
                  BriefText::tr("since %1").arg(BriefText::date(day, now.today)),
                  BriefUrgency::Soon};
    return {22 + finding.severityRank * 5, finding.at.ms, row};
}

/// When it is due, and how urgent that makes it.
void tellDue(BriefOpen& row, QDate due, const BriefNow& now)
{
    const qint64 late = due.daysTo(now.today);
    row.when = late > 0 ? BriefText::tr("%1 d late").arg(late)
                        : BriefText::tr("due %1").arg(BriefText::date(due, now.today));
    row.urgency = late > 0 ? BriefUrgency::Overdue : late > -7 ? BriefUrgency::Soon : BriefUrgency::Calm;
}

Ranked rankRisk(const BriefInput::Risk& risk, const BriefNow& now)
{
    constexpr int high = 15;
    constexpr int medium = 6;
    const int score = risk.likelihood * risk.impact;
    BriefOpen row{BriefText::tr("Risk"),
                  score > 0 ? u"%1 × %2"_s.arg(risk.likelihood).arg(risk.impact) : QString(),
                  BriefText::oneLine(risk.text),
                  BriefText::join({risk.owner, risk.ours ? QString() : BriefText::tr("third party")}),
                  {},
                  BriefUrgency::Calm};
    if (risk.due)
        tellDue(row, *risk.due, now);
    if (score >= high && row.urgency == BriefUrgency::Calm)
        row.urgency = BriefUrgency::Soon;
    return {row.urgency == BriefUrgency::Overdue ? 16
            : score >= high                      ? 18
            : score >= medium                    ? 30
                                                 : 38,
            now.at.ms - score, row};
}

Ranked rankPromise(const BriefInput::Promise& promise, const BriefNow& now)
{
    BriefOpen row{
        BriefText::tr("Promise"),
        {},
        BriefText::join({BriefText::oneLine(promise.indicator), BriefText::oneLine(promise.target)}),
        {},
        {},
        BriefUrgency::Calm};
    if (promise.due.isValid())
        tellDue(row, promise.due, now);
    return {row.urgency == BriefUrgency::Overdue ? 14
            : row.urgency == BriefUrgency::Soon  ? 24
                                                 : 36,
            promise.due.isValid() ? promise.due.startOfDay(now.zone).toMSecsSinceEpoch() : now.at.ms, row};
}

BriefSystem systemRow(const BriefInput::System& system, const BriefNow& now)
{
    BriefSystem row{BriefText::oneLine(system.name),
                    BriefText::oneLine(system.version),
                    system.ours ? BriefText::tr("ours") : BriefText::tr("third party"),
                    {},
                    {},
                    BriefUrgency::Calm};
    if (system.changedOn) {
        row.change = BriefText::date(*system.changedOn, now.today) + u' ' + BriefText::oneLine(system.change);
        row.who = system.changedBy;
    }
    if (system.warrantyUntil) {
        const qint64 left = now.today.daysTo(*system.warrantyUntil);
        const QString day = BriefText::date(*system.warrantyUntil, now.today);
        if (left < 0) {
            row.warranty = BriefUrgency::Overdue;
            row.who = BriefText::join({row.who, BriefText::tr("warranty ended %1").arg(day)});
        } else if (left <= warrantySoon) {
            row.warranty = BriefUrgency::Soon;
            row.who = BriefText::join({row.who, BriefText::tr("warranty until %1").arg(day)});
        }
    }
    return row;
}

QString preparationFor(const BriefOpen& open)
{
    const bool overdue = open.urgency == BriefUrgency::Overdue;
    if (open.mark == BriefText::tr("Step"))
        return (overdue ? BriefText::tr("Overdue step: %1") : BriefText::tr("Step due soon: %1"))
            .arg(open.title);
    if (open.mark == BriefText::tr("Found"))
        return BriefText::tr("Not followed up: %1").arg(open.title);
    if (open.mark == BriefText::tr("Risk"))
        return BriefText::tr("How the risk stands: %1").arg(open.title);
    if (open.mark == BriefText::tr("Promise"))
        return BriefText::tr("How the promise is kept: %1").arg(open.title);
    const QString request = open.mark + u' ' + open.number;
    return (overdue ? BriefText::tr("Account for %1: %2") : BriefText::tr("Say where %1 stands: %2"))
        .arg(request, open.title);
}

} // namespace

void composeOpen(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits)
{
    std::vector<Ranked> all;
    for (const BriefInput::Request& request : in.requests)
        all.push_back(rankRequest(request, now));
    for (const BriefInput::Step& step : in.steps)
        all.push_back(rankStep(step, now));
    for (const BriefInput::Finding& finding : in.findings)
        all.push_back(rankFinding(finding, now));
    for (const BriefInput::Complaint& complaint : in.complaints)
        all.push_back(rankComplaint(complaint, now));
    for (const BriefInput::Risk& risk : in.risks)
        all.push_back(rankRisk(risk, now));
    for (const BriefInput::Promise& promise : in.promises)
        all.push_back(rankPromise(promise, now));
    std::stable_sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) {
        return std::tuple(a.weight, a.age) < std::tuple(b.weight, b.age);
    });
    for (Ranked& ranked : all)
        brief.open.rows.push_back(std::move(ranked.row));
    keepFirst(brief.open, limits.open);
}

void composeEvents(Brief& brief, BriefInput& in, const BriefNow& now, const BriefLimits& limits)
{
    std::stable_sort(in.events.begin(), in.events.end(),
                     [](const BriefInput::Event& a, const BriefInput::Event& b) { return a.at > b.at; });
    for (const BriefInput::Event& event : in.events)
        brief.events.rows.push_back({BriefText::shortDay(event.at.dateIn(now.zone), now.today),
                                     BriefText::oneLine(event.what), BriefText::oneLine(event.strong),
                                     event.who});
    brief.events.leftOut = in.moreEvents;
    keepFirst(brief.events, limits.events);
    if (in.lastVisit)
        brief.since = BriefText::longDay(in.lastVisit->dateIn(now.zone));
}

void composeSystems(Brief& brief, BriefInput& in, const BriefNow& now, const BriefLimits& limits)
{
    std::stable_sort(in.systems.begin(), in.systems.end(),
                     [](const auto& a, const auto& b) { return a.criticality > b.criticality; });
    for (const BriefInput::System& system : in.systems)
        brief.systems.rows.push_back(systemRow(system, now));
    keepFirst(brief.systems, limits.systems);
}

void composePrepare(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits)
{
    std::vector<BriefPreparation>& rows = brief.prepare.rows;
    for (const BriefOpen& open : brief.open.rows) {
        if (open.urgency == BriefUrgency::Calm)
            continue;
        rows.push_back({preparationFor(open)});
        if (rows.size() == 4)
            break;
    }
    if (in.contract && now.today.daysTo(in.contract->to) >= 0 && now.today.daysTo(in.contract->to) <= 60)
        rows.push_back({BriefText::tr("Renewal: the contract ends on %1")
                            .arg(BriefText::date(in.contract->to, now.today))});
    for (const BriefInput::Plan& plan : in.plans) {
        const QString drilled =
            plan.drilledOn ? BriefText::tr("last drill %1").arg(BriefText::date(*plan.drilledOn, now.today))
                           : BriefText::tr("never drilled");
        rows.push_back({BriefText::join(
            {BriefText::tr("Emergency plan: %1").arg(BriefText::oneLine(plan.scenario)), drilled})});
    }
    for (const QString& item : in.checklist)
        rows.push_back({BriefText::oneLine(item)});
    keepFirst(brief.prepare, limits.prepare);
}

void composeAdditions(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits)
{
    for (const BriefInput::Plan& plan : in.plans) {
        const QString drilled =
            plan.drilledOn ? BriefText::tr("last drill %1").arg(BriefText::date(*plan.drilledOn, now.today))
                           : QString();
        brief.plans.rows.push_back({BriefText::join({BriefText::oneLine(plan.scenario), plan.system}),
                                    plan.steps.trimmed(), drilled});
    }
    keepFirst(brief.plans, limits.plans);
    for (const BriefInput::System& system : in.systems)
        if (!system.notes.trimmed().isEmpty())
            brief.scripts.rows.push_back({BriefText::oneLine(system.name), system.notes.trimmed()});
    keepFirst(brief.scripts, limits.scripts);
}

} // namespace zhike
