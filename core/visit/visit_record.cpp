// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_record.h"
#include "core/base/invalid.h"
#include "core/satisfaction/survey.h"
#include "core/tier/entitlement_use.h"
#include "core/visit/visit_evidence.h"
#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr std::int64_t clockSlackMinutes = 5; ///< laptops' clocks differ

Done checkTimes(const Clock& clock, const VisitRecord& record)
{
    if (record.complete && !record.start)
        return invalid(VisitText::tr("Say when the visit began."), u"actual_start"_s);
    if (record.complete && !record.end)
        return invalid(VisitText::tr("Say when the visit ended."), u"actual_end"_s);
    if (record.start && *record.start > clock.now().plusMinutes(clockSlackMinutes))
        return invalid(VisitText::tr("The visit cannot have begun in the future."), u"actual_start"_s);
    if (record.start && record.end && *record.end < *record.start)
        return invalid(VisitText::tr("The visit ends before it begins."), u"actual_end"_s);
    return {};
}

Done checkLists(const VisitRecord& record)
{
    for (const VisitRecord::Found& found : record.findings)
        if (found.text.trimmed().isEmpty())
            return invalid(VisitText::tr("Say what was found, or remove the finding."), u"findings"_s);
    for (const VisitRecord::Step& step : record.steps) {
        if (step.text.trimmed().isEmpty())
            return invalid(VisitText::tr("Say what is to be done, or remove the next step."), u"steps"_s);
        if (!step.dueOn.isValid())
            return invalid(VisitText::tr("Say until when: %1").arg(step.text), u"steps"_s);
    }
    if (record.rating && (*record.rating < 1 || *record.rating > 5))
        return invalid(VisitText::tr("A rating is from 1 to 5."), u"csat"_s);
    return {};
}

/// Contacts planned and contacts met, each once.
Done writeContacts(UnitOfWork& unit, const Visit& visit, const VisitRecord& record)
{
    ZHIKE_ASSIGN(std::vector<VisitContact> contacts, unit.parts<VisitContact>(visit.id));
    for (VisitContact& contact : contacts)
        contact.met = false;
    for (const Id<Contact>& id : record.met) {
        ZHIKE_ASSIGN(const Contact person, unit.find(id));
        if (person.customer != visit.customer)
            return invalid(VisitText::tr("%1 works for another customer.").arg(person.name), u"contacts"_s);
        const auto known =
            std::find_if(contacts.begin(), contacts.end(), [&](const auto& c) { return c.contact == id; });
        if (known != contacts.end())
            known->met = true;
        else
            contacts.push_back({visit.id, id, true});
    }
    return unit.setParts(visit.id, contacts);
}

Done writeChecks(UnitOfWork& unit, Id<Visit> visit, const VisitRecord& record)
{
    std::vector<VisitCheck> checks;
    for (VisitCheck check : record.checks) {
        if (check.item.trimmed().isEmpty())
            continue;
        check.visit = visit;
        check.position = int(checks.size());
        checks.push_back(std::move(check));
    }
    return unit.setParts(visit, checks);
}

/// Adds, changes and archives the visit's findings; the ids in the order of the record.
Result<std::vector<Id<Finding>>> writeFindings(UnitOfWork& unit, const Visit& visit,
                                               const VisitRecord& record)
{
    ZHIKE_ASSIGN(const std::vector<Finding> before, unit.where<Finding>("visit", visit.id.uuid));
    std::vector<Id<Finding>> ids;
    for (const VisitRecord::Found& found : record.findings) {
        Finding finding;
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const auto& f) { return f.id == found.id; });
        if (known != before.end())
            finding = *known;
        finding.customer = visit.customer;
        finding.visit = visit.id;
        finding.severity = found.severity;
        finding.text = found.text.trimmed();
        if (known != before.end()) {
            ZHIKE_TRY(unit.update(finding));
            ids.push_back(finding.id);
        } else {
            ZHIKE_ASSIGN(const Id<Finding> id, unit.insert(finding));
            ids.push_back(id);
        }
    }
    for (const Finding& finding : before)
        if (!finding.archivedAt && std::find(ids.begin(), ids.end(), finding.id) == ids.end())
            ZHIKE_TRY(unit.archive(finding.id));
    return ids;
}

Done writeStep(UnitOfWork& unit, const Visit& visit, const VisitRecord::Step& step, const NextStep* known,
               const std::vector<Id<Finding>>& findings)
{
    NextStep next = known ? *known : NextStep{};
    next.customer = visit.customer;
    next.visit = visit.id;
    next.finding = step.finding >= 0 && step.finding < int(findings.size())
                       ? findings[std::size_t(step.finding)]
                       : Id<Finding>();
    next.text = step.text.trimmed();
    next.engineer = step.engineer;
    next.dueOn = step.dueOn;
    if (known) {
        ZHIKE_TRY(unit.update(next));
    } else {
        ZHIKE_TRY(unit.insert(next));
    }
    return {};
}

Done writeSteps(UnitOfWork& unit, const Visit& visit, const VisitRecord& record,
                const std::vector<Id<Finding>>& findings)
{
    ZHIKE_ASSIGN(const std::vector<NextStep> before, unit.where<NextStep>("visit", visit.id.uuid));
    for (const VisitRecord::Step& step : record.steps) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const auto& s) { return s.id == step.id; });
        ZHIKE_TRY(writeStep(unit, visit, step, known != before.end() ? &*known : nullptr, findings));
    }
    for (const NextStep& step : before) {
        const bool kept = std::any_of(record.steps.begin(), record.steps.end(),
                                      [&](const VisitRecord::Step& s) { return s.id == step.id; });
        if (!kept && !step.archivedAt && !step.doneOn.isValid())
            ZHIKE_TRY(unit.archive(step.id));
    }
    return {};
}

/// What the customer said of the visit. One survey per visit and person; what was said is never taken away.
Done writeRating(UnitOfWork& unit, const Visit& visit, const VisitRecord& record)
{
    const QString words = record.words.trimmed();
    if (!record.rating && words.isEmpty() && !record.skill && !record.attitude && !record.alertness)
        return {};
    ZHIKE_ASSIGN(const std::vector<Survey> before, unit.where<Survey>("visit", visit.id.uuid));
    const auto same = std::find_if(before.begin(), before.end(), [&](const Survey& s) {
        return !s.archivedAt && (s.contact == record.ratedBy || !s.contact);
    });
    Survey survey = same != before.end() ? *same : Survey{};
    survey.customer = visit.customer;
    survey.visit = visit.id;
    survey.contact = record.ratedBy;
    if (record.rating)
        survey.csat = record.rating;
    survey.skill = record.skill ? record.skill : survey.skill;
    survey.attitude = record.attitude ? record.attitude : survey.attitude;
    survey.alertness = record.alertness ? record.alertness : survey.alertness;
    if (!words.isEmpty())
        survey.words = words;
    if (same != before.end()) {
        ZHIKE_TRY(unit.update(survey));
        return {};
    }
    ZHIKE_ASSIGN(const std::vector<VisitEngineer> engineers, unit.parts<VisitEngineer>(visit.id));
    if (engineers.size() == 1)
        survey.engineer = engineers.front().engineer;
    survey.answeredAt = visit.actualEnd ? std::min(*visit.actualEnd, unit.clock().now()) : unit.clock().now();
    ZHIKE_TRY(unit.insert(survey));
    return {};
}

QString titleFor(const QString& customer, const Visit& visit, const VisitRecord& record)
{
    if (!record.complete)
        return VisitText::tr("Keep the draft of visit %1 to %2").arg(visit.number, customer);
    if (record.signature)
        return VisitText::tr("Record visit %1 to %2, signed by %3")
            .arg(visit.number, customer, record.signature->signer.trimmed());
    if (record.rating)
        return VisitText::tr("Record visit %1 to %2, rated %3")
            .arg(visit.number, customer)
            .arg(*record.rating);
    return VisitText::tr("Record visit %1 to %2").arg(visit.number, customer);
}

/// A visit that nobody gave a value class gets the one that its kind and the contract suggest.
Done proposeClass(const Reader& reader, Visit& visit)
{
    if (visit.valueClass)
        return {};
    const QDate day = visit.actualStart.value_or(visit.plannedStart).dateIn(reader.clock().zone());
    ZHIKE_ASSIGN(const EntitlementPlace place,
                 entitlementPlace(reader, visit.customer, visit.kind, day, 1, visit.id));
    visit.valueClass = proposedClass(visit.kind, visit.beyondContract, place.kind && !place.isOver());
    return {};
}

} // namespace

Done recordVisit(UnitOfWork& unit, Id<Visit> id, const VisitRecord& record)
{
    ZHIKE_ASSIGN(Visit visit, unit.find(id));
    if (visit.state == VisitState::Cancelled)
        return failure(ErrorKind::Conflict,
                       VisitText::tr("Visit %1 was called off. Plan a new one instead.").arg(visit.number));
    ZHIKE_TRY(checkTimes(unit.clock(), record));
    ZHIKE_TRY(checkLists(record));
    ZHIKE_TRY(checkEvidence(record));
    ZHIKE_TRY(checkEngineers(unit, visit, record));
    visit.actualStart = record.start;
    visit.actualEnd = record.end;
    visit.summary = record.summary.trimmed();
    visit.knowledge = record.knowledge.trimmed();
    visit.valueClass = record.valueClass ? record.valueClass : visit.valueClass;
    visit.beyondContract = record.beyondContract.value_or(visit.beyondContract);
    if (record.effort) {
        visit.workMinutes = record.effort->workMinutes;
        visit.travelCost = record.effort->travelCost;
        visit.partsCost = record.effort->partsCost;
    }
    if (record.complete) {
        visit.state = VisitState::Done;
        ZHIKE_TRY(proposeClass(unit, visit));
    }
    ZHIKE_TRY(unit.update(visit));
    ZHIKE_TRY(writeContacts(unit, visit, record));
    ZHIKE_TRY(writeChecks(unit, id, record));
    ZHIKE_ASSIGN(const std::vector<Id<Finding>> findings, writeFindings(unit, visit, record));
    ZHIKE_TRY(writeSteps(unit, visit, record, findings));
    ZHIKE_TRY(writeRating(unit, visit, record));
    ZHIKE_TRY(writeEvidence(unit, visit, record));
    ZHIKE_TRY(joinRequest(unit, visit, record));
    ZHIKE_TRY(writeSignature(unit, visit, record));
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    unit.setTitle(titleFor(customer.name, visit, record));
    return {};
}

} // namespace zhike
