// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_plan.h"
#include "core/base/invalid.h"
#include "core/engineer/absence.h"
#include "core/request/request.h"
#include "core/visit/checklist.h"
#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

/// What a plan must keep to that no single field says.
Done check(const Reader& reader, const VisitPlan& plan)
{
    if (!plan.customer)
        return invalid(VisitText::tr("Choose the customer to visit."), u"customer"_s);
    ZHIKE_ASSIGN(const Customer customer, reader.find(plan.customer));
    if (customer.archivedAt)
        return invalid(
            VisitText::tr("%1 is archived. Restore it before planning a visit.").arg(customer.name),
            u"customer"_s);
    if (!plan.start)
        return invalid(VisitText::tr("Say when the visit begins."), u"planned_start"_s);
    if (plan.end && *plan.end < *plan.start)
        return invalid(VisitText::tr("The visit ends before it begins."), u"planned_end"_s);
    const QDate day = plan.start->dateIn(reader.clock().zone());
    for (const Id<Engineer>& id : plan.engineers)
        ZHIKE_TRY(mustBeThere(reader, id, day, u"engineers"_s));
    if (plan.site) {
        ZHIKE_ASSIGN(const Site site, reader.find(plan.site));
        if (site.customer != plan.customer)
            return invalid(VisitText::tr("%1 is a site of another customer.").arg(site.name), u"site"_s);
    }
    if (plan.request) {
        ZHIKE_ASSIGN(const Request request, reader.find(plan.request));
        if (request.customer != plan.customer)
            return invalid(VisitText::tr("%1 is a request of another customer.").arg(request.number),
                           u"request"_s);
    }
    for (const Id<Contact>& id : plan.contacts) {
        ZHIKE_ASSIGN(const Contact contact, reader.find(id));
        if (contact.customer != plan.customer)
            return invalid(VisitText::tr("%1 works for another customer.").arg(contact.name), u"contacts"_s);
    }
    return {};
}

void apply(const VisitPlan& plan, Visit& visit)
{
    visit.customer = plan.customer;
    visit.site = plan.site;
    visit.kind = plan.kind;
    visit.mode = plan.mode;
    visit.purpose = plan.purpose.trimmed();
    visit.plannedStart = *plan.start;
    visit.plannedEnd = plan.end;
    visit.beyondContract = plan.beyondContract;
    visit.request = plan.request;
}

Done setPeople(UnitOfWork& unit, Id<Visit> visit, const VisitPlan& plan)
{
    std::vector<VisitEngineer> engineers;
    for (const Id<Engineer>& id : plan.engineers)
        if (std::none_of(engineers.begin(), engineers.end(), [&](const auto& e) { return e.engineer == id; }))
            engineers.push_back({visit, id});
    ZHIKE_TRY(unit.setParts(visit, engineers));
    std::vector<VisitContact> contacts;
    for (const Id<Contact>& id : plan.contacts)
        if (std::none_of(contacts.begin(), contacts.end(), [&](const auto& c) { return c.contact == id; }))
            contacts.push_back({visit, id, false});
    return unit.setParts(visit, contacts);
}

Done setChecklist(UnitOfWork& unit, Id<Visit> visit, VisitKind kind)
{
    std::vector<VisitCheck> checks;
    ZHIKE_ASSIGN(const QStringList items, defaultChecklist(unit, kind));
    for (const QString& item : items)
        checks.push_back({visit, int(checks.size()), item, CheckState::Open, {}});
    return unit.setParts(visit, checks);
}

/// Whether the checklist is still the one its kind came with.
Result<bool> isUntouched(const Reader& reader, Id<Visit> visit, VisitKind kind)
{
    ZHIKE_ASSIGN(const std::vector<VisitCheck> checks, reader.parts<VisitCheck>(visit));
    ZHIKE_ASSIGN(const QStringList items, defaultChecklist(reader, kind));
    if (qsizetype(checks.size()) != items.size())
        return checks.empty();
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (checks[i].state != CheckState::Open || !checks[i].note.isEmpty() ||
            checks[i].item != items[qsizetype(i)])
            return false;
    return true;
}

Done mustBePlanned(const Visit& visit)
{
    if (visit.state == VisitState::Done)
        return failure(
            ErrorKind::Conflict,
            VisitText::tr("Visit %1 is already recorded. Correct its record instead.").arg(visit.number));
    if (visit.state == VisitState::Cancelled)
        return failure(ErrorKind::Conflict,
                       VisitText::tr("Visit %1 was called off. Plan a new one instead.").arg(visit.number));
    return {};
}

} // namespace

Result<Id<Visit>> planVisit(UnitOfWork& unit, const VisitPlan& plan)
{
    ZHIKE_TRY(check(unit, plan));
    Visit visit;
    apply(plan, visit);
    ZHIKE_ASSIGN(visit.number, unit.nextNumber(EntityKind::Visit, u'V'));
    ZHIKE_ASSIGN(const Id<Visit> id, unit.insert(visit));
    ZHIKE_TRY(setPeople(unit, id, plan));
    ZHIKE_TRY(setChecklist(unit, id, plan.kind));
    ZHIKE_ASSIGN(const Customer customer, unit.find(plan.customer));
    unit.setTitle(
        VisitText::tr("Plan visit to %1: %2, %3").arg(customer.name, enumLabel(plan.kind), visit.number));
    return id;
}

Done changePlan(UnitOfWork& unit, Id<Visit> id, const VisitPlan& plan)
{
    ZHIKE_ASSIGN(Visit visit, unit.find(id));
    ZHIKE_TRY(mustBePlanned(visit));
    ZHIKE_TRY(check(unit, plan));
    if (visit.kind != plan.kind) {
        ZHIKE_ASSIGN(const bool untouched, isUntouched(unit, id, visit.kind));
        if (untouched)
            ZHIKE_TRY(setChecklist(unit, id, plan.kind));
    }
    apply(plan, visit);
    ZHIKE_TRY(unit.update(visit));
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    unit.setTitle(VisitText::tr("Change visit %1 to %2").arg(visit.number, customer.name));
    return setPeople(unit, id, plan);
}

Done cancelVisit(UnitOfWork& unit, Id<Visit> id)
{
    ZHIKE_ASSIGN(Visit visit, unit.find(id));
    ZHIKE_TRY(mustBePlanned(visit));
    visit.state = VisitState::Cancelled;
    ZHIKE_TRY(unit.update(visit));
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    unit.setTitle(VisitText::tr("Call off visit %1 to %2").arg(visit.number, customer.name));
    return {};
}

Done finishStep(UnitOfWork& unit, Id<NextStep> id, bool done)
{
    ZHIKE_ASSIGN(NextStep step, unit.find(id));
    step.doneOn = done ? unit.clock().today() : QDate();
    ZHIKE_TRY(unit.update(step));
    unit.setTitle((done ? VisitText::tr("Done: %1") : VisitText::tr("Open again: %1")).arg(step.text));
    return {};
}

} // namespace zhike
