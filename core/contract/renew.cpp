// SPDX-License-Identifier: GPL-3.0-or-later
// How a contract is written down, and the one that goes on with it.
#include "core/contract/collect.h"
#include "core/contract/contracts_words.h"
#include "core/contract/renewals.h"
#include "core/customer/usecases.h"
#include "core/tier/policy_rules.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view numberSql = "SELECT 1 FROM contract WHERE number = ?";

constexpr std::string_view calendarsSql =
    "SELECT id, name FROM calendar WHERE archived_at IS NULL ORDER BY name, id";

Result<bool> isTaken(const Reader& reader, const QString& number)
{
    Query q = reader.query(numberSql);
    q.bind(number);
    const bool taken = q.next();
    ZHIKE_TRY(q.done());
    return taken;
}

/// The number with the year it begins in, where it had the old one's; otherwise counted on behind a dash.
Result<QString> nextNumber(const Reader& reader, const QString& number, QDate before, QDate from)
{
    QString next = number;
    next.replace(QString::number(before.year()), QString::number(from.year()));
    const QString base = next;
    for (int n = 2; n < 100; ++n) {
        ZHIKE_ASSIGN(const bool taken, isTaken(reader, next));
        if (!taken)
            return next;
        next = u"%1-%2"_s.arg(base).arg(n);
    }
    return QString();
}

bool sameFigures(std::vector<ContractOverride> a, std::vector<ContractOverride> b)
{
    const auto plain = [](std::vector<ContractOverride>& all) {
        for (ContractOverride& o : all)
            o.contract = {};
        std::ranges::sort(all, {}, &ContractOverride::figure);
    };
    plain(a);
    plain(b);
    return a == b;
}

Done saveFigures(UnitOfWork& work, Id<Contract> id, const ContractDraft& draft)
{
    ZHIKE_ASSIGN(const auto stored, work.parts<ContractOverride>(id));
    if (!sameFigures(stored, draft.overrides)) {
        auto overrides = draft.overrides;
        for (ContractOverride& o : overrides)
            o.contract = id;
        ZHIKE_TRY(setOverrides(work, id, overrides));
    }
    if (draft.plan)
        ZHIKE_TRY(scheduleInstalments(work, id, draft.plan->billing, draft.plan->due, draft.plan->daysLater));
    return {};
}

} // namespace

Result<ContractDraft> renewalDraft(const Reader& reader, Id<Contract> id)
{
    ZHIKE_ASSIGN(const Contract before, reader.find(id));
    ContractDraft draft;
    const ContractDays days = renewalOf({before.startsOn, before.endsOn});
    draft.contract.customer = before.customer;
    ZHIKE_ASSIGN(draft.contract.number, nextNumber(reader, before.number, before.startsOn, days.from));
    draft.contract.tier = before.tier;
    draft.contract.startsOn = days.from;
    draft.contract.endsOn = days.to;
    draft.contract.annualFee = before.annualFee;
    draft.contract.scope = before.scope;
    draft.contract.scopeOut = before.scopeOut;
    draft.contract.billing = before.billing;
    draft.contract.renews = id;
    ZHIKE_ASSIGN(draft.overrides, reader.parts<ContractOverride>(id));
    for (ContractOverride& o : draft.overrides)
        o.contract = {};
    if (before.billing && before.annualFee)
        draft.plan = InstalmentPlan{*before.billing, DueAt::End, 0};
    return draft;
}

Result<std::vector<std::pair<Id<Calendar>, QString>>> serviceHours(const Reader& reader)
{
    std::vector<std::pair<Id<Calendar>, QString>> all;
    Query q = reader.query(calendarsSql);
    while (q.next())
        all.emplace_back(q.id<Calendar>(0), q.text(1));
    ZHIKE_TRY(q.done());
    return all;
}

std::vector<Error> problemsOf(const ContractDraft& draft)
{
    std::vector<Error> problems = problemsOf(toRecord(draft.contract));
    for (Error& e : validate(draft.overrides)) {
        e.field = u"overrides"_s;
        problems.push_back(std::move(e));
    }
    if (draft.plan && !draft.contract.annualFee)
        problems.push_back(
            {ErrorKind::Invalid,
             ContractsWords::tr("Without a fee there is nothing to pay in parts. Enter the annual fee, or "
                                "plan no instalments."),
             {},
             u"annual_fee"_s});
    return problems;
}

Result<Id<Contract>> saveContract(UnitOfWork& work, const std::optional<Contract>& before,
                                  const ContractDraft& draft)
{
    if (auto problems = problemsOf(draft); !problems.empty())
        return tl::unexpected(std::move(problems.front()));
    ZHIKE_ASSIGN(const Customer customer, work.find(draft.contract.customer));
    const QString called = calledInTitle(toRecord(draft.contract), customer.name);
    Id<Contract> id = draft.contract.id;
    if (before) {
        ZHIKE_TRY(saveChanges(work, toRecord(*before), toRecord(draft.contract)));
    } else {
        ZHIKE_ASSIGN(id, createRecord(work, draft.contract));
    }
    ZHIKE_TRY(saveFigures(work, id, draft));
    work.setTitle(before                  ? editTitle(called)
                  : draft.contract.renews ? ContractsWords::tr("Renew with %1").arg(called)
                                          : createTitle(called));
    return id;
}

Done noteRenewal(UnitOfWork& work, Id<Contract> id, std::optional<Renewal> stage, const QString& note)
{
    ZHIKE_ASSIGN(Contract contract, work.find(id));
    contract.renewal = stage;
    contract.renewalNote = note.trimmed();
    //: %1 the number of a contract, %2 how far its renewal has come
    work.setTitle(stage ? ContractsWords::tr("Renewal of %1: %2").arg(contract.number, enumLabel(*stage))
                        : ContractsWords::tr("Renewal of %1").arg(contract.number));
    ZHIKE_TRY(work.update(contract));
    return {};
}

} // namespace zhike
