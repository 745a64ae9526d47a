// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/assign.h"

#include "core/base/invalid.h"
#include "core/engineer/absence.h"
#include "core/engineer/engineer_use_cases_words.h"
#include "core/store/succession.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

bool isExclusive(AssignmentRole role)
{
    return role == AssignmentRole::Primary || role == AssignmentRole::Backup;
}

DaySpan spanOf(const EngineerAssignment& a)
{
    return {a.startsOn, a.endsOn};
}

QString titleFor(const EngineerDecision& decision, const Engineer& engineer, const Customer& customer)
{
    const char* text = "";
    switch (decision.role) {
    case AssignmentRole::Primary:
        text = QT_TRANSLATE_NOOP("EngineerUseCases", "Make %1 primary engineer of %2");
        break;
    case AssignmentRole::Backup:
        text = QT_TRANSLATE_NOOP("EngineerUseCases", "Make %1 backup engineer of %2");
        break;
    case AssignmentRole::Expert:
        text = QT_TRANSLATE_NOOP("EngineerUseCases", "Name %1 as expert for %2");
        break;
    case AssignmentRole::OnSite:
        text = QT_TRANSLATE_NOOP("EngineerUseCases", "Station %1 on site at %2");
        break;
    }
    return EngineerUseCasesWords::tr(text).arg(engineer.name, customer.name);
}

/// The assignments of the customer (or of that one system) that count.
Result<std::vector<EngineerAssignment>> assignmentsOf(const UnitOfWork& work,
                                                      const EngineerDecision& decision)
{
    ZHIKE_ASSIGN(auto all, work.where<EngineerAssignment>("customer", decision.customer.uuid));
    std::erase_if(all,
                  [&](const EngineerAssignment& a) { return a.archivedAt || a.system != decision.system; });
    return all;
}

Done refuseIfPointless(const std::vector<EngineerAssignment>& all, const EngineerDecision& decision,
                       const Engineer& engineer, const Customer& customer)
{
    for (const EngineerAssignment& a : all) {
        if (a.engineer != engineer.id || !spanOf(a).contains(decision.from))
            continue;
        if (a.role == decision.role)
            return invalid(
                EngineerUseCasesWords::tr("%1 is that for %2 already, since %3. Nothing was changed.")
                    .arg(engineer.name, customer.name, a.startsOn.toString(Qt::ISODate)),
                u"engineer"_s);
        if (a.role == AssignmentRole::Primary && decision.role == AssignmentRole::Backup)
            return invalid(EngineerUseCasesWords::tr(
                               "%1 is the primary engineer of %2; the backup must be somebody else.")
                               .arg(engineer.name, customer.name),
                           u"engineer"_s);
    }
    return {};
}

Done endOrArchive(UnitOfWork& work, EngineerAssignment assignment, QDate from)
{
    if (assignment.startsOn >= from)
        return work.archive(assignment.id);
    assignment.endsOn = from.addDays(-1);
    ZHIKE_TRY(work.update(assignment));
    return {};
}

/// Ends what the new assignment replaces and returns its own last day.
Result<QDate> makeRoom(UnitOfWork& work, const std::vector<EngineerAssignment>& all,
                       const EngineerDecision& decision)
{
    if (!isExclusive(decision.role))
        return QDate();
    std::vector<EngineerAssignment> same;
    for (const EngineerAssignment& a : all) {
        if (a.role == decision.role)
            same.push_back(a);
        else if (decision.role == AssignmentRole::Primary && a.role == AssignmentRole::Backup &&
                 a.engineer == decision.engineer && spanOf(a).contains(decision.from))
            ZHIKE_TRY(endOrArchive(work, a, decision.from));
    }
    std::vector<DaySpan> spans;
    for (const EngineerAssignment& a : same)
        spans.push_back(spanOf(a));
    const Succession plan = succeed(spans, decision.from);
    for (const size_t i : plan.shortened)
        ZHIKE_TRY(endOrArchive(work, same[i], decision.from));
    for (const size_t i : plan.superseded)
        ZHIKE_TRY(endOrArchive(work, same[i], decision.from));
    return plan.endsOn;
}

} // namespace

std::vector<Error> validate(const EngineerDecision& decision)
{
    std::vector<Error> errors;
    if (!decision.engineer)
        errors.push_back(refusal(EngineerUseCasesWords::tr("Choose an engineer."), u"engineer"_s));
    if (!decision.from.isValid())
        errors.push_back(refusal(
            EngineerUseCasesWords::tr("The day from which the engineer is in charge is missing or does "
                                      "not exist."),
            u"starts_on"_s));
    return errors;
}

Result<Id<EngineerAssignment>> assignEngineer(UnitOfWork& work, const EngineerDecision& decision)
{
    if (const auto errors = validate(decision); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(const Customer customer, work.find(decision.customer));
    ZHIKE_ASSIGN(const Engineer engineer, work.find(decision.engineer));
    ZHIKE_TRY(mustBeThere(work, engineer.id, decision.from, QStringLiteral("engineer")));
    ZHIKE_ASSIGN(const auto all, assignmentsOf(work, decision));
    ZHIKE_TRY(refuseIfPointless(all, decision, engineer, customer));
    ZHIKE_ASSIGN(const QDate endsOn, makeRoom(work, all, decision));

    EngineerAssignment assignment;
    assignment.customer = customer.id;
    assignment.system = decision.system;
    assignment.engineer = engineer.id;
    assignment.role = decision.role;
    assignment.startsOn = decision.from;
    assignment.endsOn = endsOn;
    assignment.reason = decision.reason.trimmed();
    work.setTitle(titleFor(decision, engineer, customer));
    return work.insert(assignment);
}

Done endAssignment(UnitOfWork& work, Id<EngineerAssignment> id, QDate lastDay)
{
    ZHIKE_ASSIGN(EngineerAssignment assignment, work.find(id));
    ZHIKE_ASSIGN(const Engineer engineer, work.find(assignment.engineer));
    ZHIKE_ASSIGN(const Customer customer, work.find(assignment.customer));
    if (!lastDay.isValid() || lastDay < assignment.startsOn)
        return invalid(
            EngineerUseCasesWords::tr("The last day must exist and cannot be before the first, %1.")
                .arg(assignment.startsOn.toString(Qt::ISODate)),
            u"ends_on"_s);
    assignment.endsOn = lastDay;
    work.setTitle(EngineerUseCasesWords::tr("%1 stops looking after %2").arg(engineer.name, customer.name));
    ZHIKE_TRY(work.update(assignment));
    return {};
}

} // namespace zhike
