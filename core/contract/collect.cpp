// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/collect.h"

#include "core/base/invalid.h"
#include "core/contract/contracts_words.h"
#include "core/insight/fee_readiness.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

Result<QString> customerName(const Reader& reader, Id<Customer> id)
{
    ZHIKE_ASSIGN(const Customer customer, reader.find(id));
    return customer.name;
}

Result<std::vector<Instalment>> standing(const Reader& reader, Id<Contract> contract)
{
    ZHIKE_ASSIGN(auto all, reader.where<Instalment>("contract", Value(contract.uuid)));
    std::erase_if(all, [](const Instalment& i) { return i.archivedAt.has_value(); });
    return all;
}

/// What was asked for or received is history, and no schedule takes its place.
bool begun(const Instalment& i)
{
    return i.askedOn.isValid() || i.receivedOn.isValid() || i.receivedAmount.has_value();
}

} // namespace

Result<QString> instalmentName(const Reader& reader, const Instalment& instalment)
{
    ZHIKE_ASSIGN(const Contract contract, reader.find(instalment.contract));
    //: an instalment: number of its contract, the day it is due
    return ContractsWords::tr("%1, due %2").arg(contract.number, instalment.dueOn.toString(Qt::ISODate));
}

QString inYuan(Fen amount)
{
    const QString sign = amount.amount < 0 ? u"−"_s : QString();
    const qulonglong fen = amount.amount < 0 ? 0 - static_cast<qulonglong>(amount.amount)
                                             : static_cast<qulonglong>(amount.amount);
    return sign + u'¥' + QLocale::c().toString(fen / 100) + u'.' +
           QString::number(fen % 100).rightJustified(2, u'0');
}

Result<int> scheduleInstalments(UnitOfWork& work, Id<Contract> id, Billing billing, DueAt due, int daysLater)
{
    ZHIKE_ASSIGN(Contract contract, work.find(id));
    if (!contract.annualFee)
        return invalid(ContractsWords::tr("The contract has no fee, so there is nothing to pay in parts. "
                                          "Enter the annual fee first."),
                       u"annual_fee"_s);
    ZHIKE_ASSIGN(const auto old, standing(work, id));
    if (std::ranges::any_of(old, begun))
        return failure(
            ErrorKind::Conflict,
            ContractsWords::tr("An instalment of %1 was asked for or received already. Nothing was changed; "
                               "edit the ones that are still to come.")
                .arg(contract.number));
    for (const Instalment& i : old)
        ZHIKE_TRY(work.archive(i.id));
    const ContractDays days{contract.startsOn, contract.endsOn};
    const auto wanted = schedule(totalFee(*contract.annualFee, days), days, billing, due, daysLater);
    for (const ScheduledInstalment& s : wanted) {
        Instalment i;
        i.customer = contract.customer;
        i.contract = id;
        i.dueOn = s.dueOn;
        i.amount = s.amount;
        i.periodFrom = s.period.from;
        i.periodTo = s.period.to;
        ZHIKE_TRY(work.insert(i));
    }
    contract.billing = billing;
    ZHIKE_TRY(work.update(contract));
    work.setTitle(ContractsWords::tr("Plan %n instalment(s) of %1", nullptr, static_cast<int>(wanted.size()))
                      .arg(contract.number));
    return static_cast<int>(wanted.size());
}

Done acceptObstacle(UnitOfWork& work, Id<Instalment> id, const QString& key, const QString& reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return invalid(
            ContractsWords::tr("Say why this may stay, so that others understand the decision later."),
            u"reason"_s);
    ZHIKE_ASSIGN(FeeReadiness fee, feeReadiness(work, id));
    const auto found = std::ranges::find(fee.obstacles, key, &Obstacle::key);
    if (found == fee.obstacles.end())
        return failure(
            ErrorKind::Conflict,
            ContractsWords::tr("This no longer stands in the way, so there is nothing to accept."));
    std::erase_if(fee.accepted, [&](const AcceptedObstacle& a) { return a.obstacle == key; });
    fee.accepted.push_back({id, key, why, work.author().who, work.clock().now()});
    ZHIKE_ASSIGN(const QString name, instalmentName(work, fee.instalment));
    work.setTitle(
        //: %1 what stands in the way, %2 the instalment
        ContractsWords::tr("Accept “%1” for %2").arg(enumLabel(found->kind), name));
    return work.setParts(id, fee.accepted);
}

Done withdrawAcceptance(UnitOfWork& work, Id<Instalment> id, const QString& key)
{
    ZHIKE_ASSIGN(const Instalment instalment, work.find(id));
    ZHIKE_ASSIGN(const QString name, instalmentName(work, instalment));
    if (instalment.askedOn.isValid())
        return failure(
            ErrorKind::Conflict,
            ContractsWords::tr("%1 was asked for on the strength of this. The acceptance stays.").arg(name));
    ZHIKE_ASSIGN(auto accepted, work.parts<AcceptedObstacle>(id));
    std::erase_if(accepted, [&](const AcceptedObstacle& a) { return a.obstacle == key; });
    work.setTitle(ContractsWords::tr("Withdraw an acceptance for %1").arg(name));
    return work.setParts(id, accepted);
}

Done askInstalment(UnitOfWork& work, Id<Instalment> id, QDate day)
{
    if (!day.isValid())
        return invalid(ContractsWords::tr("The day is missing or does not exist."), u"asked_on"_s);
    if (day > work.clock().today())
        return invalid(ContractsWords::tr("This day is still to come. Enter the day on which you asked."),
                       u"asked_on"_s);
    ZHIKE_ASSIGN(FeeReadiness fee, feeReadiness(work, id));
    if (fee.instalment.archivedAt || fee.instalment.receivedOn.isValid())
        return failure(ErrorKind::Conflict,
                       ContractsWords::tr("This instalment is settled; there is nothing to ask for."));
    if (!fee.ready())
        return failure(
            ErrorKind::Conflict,
            ContractsWords::tr("%n thing(s) still stand in the way. Settle or accept them first; nothing was "
                               "changed.",
                               nullptr, fee.open()),
            {}, u"asked_on"_s);
    ZHIKE_ASSIGN(const QString name, instalmentName(work, fee.instalment));
    fee.instalment.askedOn = day;
    work.setTitle(ContractsWords::tr("Ask for %1").arg(name));
    ZHIKE_TRY(work.update(fee.instalment));
    return {};
}

Done receiveInstalment(UnitOfWork& work, Id<Instalment> id, QDate day, Fen amount)
{
    ZHIKE_ASSIGN(Instalment instalment, work.find(id));
    if (!day.isValid())
        return invalid(ContractsWords::tr("The day is missing or does not exist."), u"received_on"_s);
    if (day > work.clock().today())
        return invalid(
            ContractsWords::tr("This day is still to come. Enter the day on which the money came."),
            u"received_on"_s);
    if (amount.amount <= 0)
        return invalid(ContractsWords::tr("Enter how much came in, more than nothing."),
                       u"received_amount"_s);
    const bool whole = amount >= instalment.amount;
    instalment.receivedAmount = amount;
    instalment.receivedOn = whole ? day : QDate();
    ZHIKE_ASSIGN(const QString name, instalmentName(work, instalment));
    work.setTitle(ContractsWords::tr("Receive %1 for %2").arg(inYuan(amount), name));
    ZHIKE_TRY(work.update(instalment));
    return {};
}

Done publishReport(UnitOfWork& work, Id<Instalment> id, QDate day)
{
    ZHIKE_ASSIGN(Instalment instalment, work.find(id));
    if (day.isValid() && day > work.clock().today())
        return invalid(ContractsWords::tr("This day is still to come."), u"report_published_on"_s);
    instalment.reportPublishedOn = day;
    ZHIKE_ASSIGN(const QString name, instalmentName(work, instalment));
    work.setTitle(day.isValid() ? ContractsWords::tr("Note the report of %1 as published").arg(name)
                                : ContractsWords::tr("Note the report of %1 as not published").arg(name));
    ZHIKE_TRY(work.update(instalment));
    return {};
}

Done decideCommitment(UnitOfWork& work, Id<Commitment> id, Outcome outcome, const QString& note)
{
    ZHIKE_ASSIGN(Commitment commitment, work.find(id));
    if (outcome == Outcome::Broken && note.trimmed().isEmpty())
        return invalid(ContractsWords::tr("Say why it was not kept; the customer will ask, and so will we."),
                       u"outcome_note"_s);
    commitment.outcome = outcome;
    commitment.outcomeNote = note.trimmed();
    commitment.decidedOn = outcome == Outcome::Open ? QDate() : work.clock().today();
    ZHIKE_ASSIGN(const QString customer, customerName(work, commitment.customer));
    //: %1 how it came out (kept, broken, pending), %2 the commitment, %3 the customer
    work.setTitle(ContractsWords::tr("%1: %2 (%3)").arg(enumLabel(outcome), commitment.indicator, customer));
    ZHIKE_TRY(work.update(commitment));
    return {};
}

Result<BulkResult> keepCommitments(UnitOfWork& work, const QVector<Uuid>& commitments,
                                   const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(commitments, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     ZHIKE_ASSIGN(const Commitment commitment, work.find(Id<Commitment>(uuid)));
                     if (commitment.outcome != Outcome::Open)
                         return false;
                     ZHIKE_TRY(decideCommitment(work, commitment.id, Outcome::Kept, commitment.outcomeNote));
                     return true;
                 }));
    work.setTitle(ContractsWords::tr("Note %n commitment(s) as kept", nullptr, result.changed));
    result.title = work.title();
    return result;
}

} // namespace zhike
