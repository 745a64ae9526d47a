// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_warning.h"

#include "core/engineer/absence.h"
#include "core/tier/promise.h"
#include "core/visit/brief_text.h"
#include "core/visit/calendar_query.h"
#include "core/visit/visit_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

Done addContract(const Reader& reader, const VisitPlan& plan, QDate day, std::vector<PlanWarning>& warnings)
{
    PromiseBook book(reader);
    ZHIKE_ASSIGN(const auto contracts, book.contracts(plan.customer));
    if (contracts.empty() || contractOn(contracts, day))
        return {}; // who never had one is visited for other reasons
    const bool before = std::ranges::all_of(contracts, [day](const Contract& c) { return c.startsOn > day; });
    warnings.push_back({u"planned_start"_s, before ? VisitText::tr("On %1 no contract has begun yet.")
                                                         .arg(BriefText::date(day, reader.clock().today()))
                                                   : VisitText::tr("On %1 no contract is in force.")
                                                         .arg(BriefText::date(day, reader.clock().today()))});
    return {};
}

Done addDayOff(const Reader& reader, QDate day, std::vector<PlanWarning>& warnings)
{
    ZHIKE_ASSIGN(const auto dates, readCalendarDates(reader, day, day));
    if (dates.empty() || dates[0].working)
        return {};
    const QString text = BriefText::shortDay(day, reader.clock().today());
    warnings.push_back(
        {u"planned_start"_s, dates[0].name.isEmpty()
                                 ? VisitText::tr("%1 is not a working day.").arg(text)
                                 : VisitText::tr("%1 is a holiday: %2.").arg(text, dates[0].name)});
    return {};
}

/// The plan as its engineers' engagements; the visit is null.
Result<std::vector<Engagement>> engagementsOf(const Reader& reader, const VisitPlan& plan)
{
    ZHIKE_ASSIGN(const Customer customer, reader.find(plan.customer));
    QString region = customer.region;
    if (plan.site) {
        ZHIKE_ASSIGN(const Site site, reader.find(plan.site));
        if (!site.region.isEmpty())
            region = site.region;
    }
    std::vector<Engagement> all;
    for (const Id<Engineer>& id : plan.engineers) {
        ZHIKE_ASSIGN(const Engineer engineer, reader.find(id));
        all.push_back({{},
                       id,
                       engineer.name,
                       plan.customer,
                       customer.name,
                       plan.site,
                       region,
                       plan.kind,
                       plan.mode,
                       *plan.start,
                       assumedEnd(*plan.start, plan.end)});
    }
    return all;
}

Done addConflicts(const Reader& reader, const VisitPlan& plan, Id<Visit> except,
                  std::vector<PlanWarning>& warnings)
{
    if (plan.engineers.empty())
        return {};
    const QTimeZone zone = reader.clock().zone();
    const QDate first = plan.start->dateIn(zone);
    const QDate last = assumedEnd(*plan.start, plan.end).dateIn(zone);
    ZHIKE_ASSIGN(auto all, readEngagements(reader, Instant::of(first.startOfDay(zone)),
                                           Instant::of(last.addDays(1).startOfDay(zone))));
    std::erase_if(all, [&](const Engagement& each) {
        return each.visit == except ||
               std::ranges::find(plan.engineers, each.engineer) == plan.engineers.end();
    });
    ZHIKE_ASSIGN(const auto own, engagementsOf(reader, plan));
    all.insert(all.end(), own.begin(), own.end());
    for (const VisitConflict& conflict : conflictsOf(std::move(all), zone)) {
        if (conflict.visit)
            continue; // between others
        warnings.push_back({u"engineers"_s, conflictSentence(conflict, zone)});
    }
    return {};
}

QString awaySentence(const Reader& reader, const Engineer& engineer, const Absence& absence)
{
    const QDate today = reader.clock().today();
    return VisitText::tr("%1 is away from %2 to %3.")
        .arg(engineer.name, BriefText::date(absence.startsOn, today), BriefText::date(absence.endsOn, today));
}

Done addEngineers(const Reader& reader, const VisitPlan& plan, QDate day, std::vector<PlanWarning>& warnings)
{
    for (const Id<Engineer>& id : plan.engineers) {
        ZHIKE_ASSIGN(const Engineer engineer, reader.find(id));
        if (engineer.archivedAt)
            warnings.push_back(
                {u"engineers"_s, VisitText::tr("%1 is no longer with us.").arg(engineer.name)});
        ZHIKE_ASSIGN(const auto absences, absencesOf(reader, id, day));
        for (const Absence& absence : absences) {
            if (absence.startsOn <= day)
                warnings.push_back({u"engineers"_s, awaySentence(reader, engineer, absence)});
        }
    }
    return {};
}

} // namespace

Result<std::vector<PlanWarning>> planWarnings(const Reader& reader, const VisitPlan& plan, Id<Visit> except)
{
    std::vector<PlanWarning> warnings;
    if (!plan.customer || !plan.start)
        return warnings;
    const QDate day = plan.start->dateIn(reader.clock().zone());
    ZHIKE_TRY(addContract(reader, plan, day, warnings));
    ZHIKE_TRY(addDayOff(reader, day, warnings));
    ZHIKE_TRY(addEngineers(reader, plan, day, warnings));
    ZHIKE_TRY(addConflicts(reader, plan, except, warnings));
    return warnings;
}

Result<VisitPlan> readPlan(const Reader& reader, Id<Visit> id)
{
    ZHIKE_ASSIGN(const Visit visit, reader.find(id));
    VisitPlan plan;
    plan.customer = visit.customer;
    plan.site = visit.site;
    plan.kind = visit.kind;
    plan.mode = visit.mode;
    plan.purpose = visit.purpose;
    plan.start = visit.plannedStart;
    plan.end = visit.plannedEnd;
    ZHIKE_ASSIGN(const auto engineers, reader.parts<VisitEngineer>(id));
    for (const VisitEngineer& each : engineers)
        plan.engineers.push_back(each.engineer);
    ZHIKE_ASSIGN(const auto contacts, reader.parts<VisitContact>(id));
    for (const VisitContact& each : contacts)
        plan.contacts.push_back(each.contact);
    return plan;
}

Result<std::vector<PlanWarning>> moveVisit(UnitOfWork& unit, Id<Visit> id, Instant start,
                                           std::optional<Instant> end)
{
    ZHIKE_ASSIGN(VisitPlan plan, readPlan(unit, id));
    if (!end && plan.end)
        end = plan.end->plusMs(start.ms - plan.start->ms);
    plan.start = start;
    plan.end = end;
    ZHIKE_TRY(changePlan(unit, id, plan));
    ZHIKE_ASSIGN(const Visit visit, unit.find(id));
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    const QDateTime at = start.in(unit.clock().zone());
    QString when = BriefText::shortDay(at.date(), unit.clock().today()) + u' ' + at.toString(u"HH:mm"_s);
    if (end)
        when += u'–' + end->in(unit.clock().zone()).toString(u"HH:mm"_s);
    unit.setTitle(VisitText::tr("Move visit %1 to %2: %3").arg(visit.number, customer.name, when));
    return planWarnings(unit, plan, id);
}

} // namespace zhike
