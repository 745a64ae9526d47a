// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/assign.h"

#include "core/base/invalid.h"
#include "core/store/succession.h"
#include "core/tier/proposal.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

class TierWords
{
    Q_DECLARE_TR_FUNCTIONS(Tier)
};

/// The approved assignments of a customer that are not archived.
Result<std::vector<TierAssignment>> approvedOf(const UnitOfWork& work, Id<Customer> customer)
{
    ZHIKE_ASSIGN(auto history, work.where<TierAssignment>("customer", customer.uuid));
    std::erase_if(history, [](const TierAssignment& a) {
        return a.archivedAt || a.state != AssignmentState::Approved;
    });
    return history;
}

Done makeRoom(UnitOfWork& work, std::vector<TierAssignment>& history, const Succession& plan, QDate from)
{
    for (const size_t i : plan.shortened) {
        history[i].endsOn = from.addDays(-1);
        ZHIKE_TRY(work.update(history[i]));
    }
    for (const size_t i : plan.superseded)
        ZHIKE_TRY(work.archive(history[i].id));
    return {};
}

} // namespace

std::vector<Error> validate(const TierDecision& decision)
{
    std::vector<Error> errors;
    if (!decision.tier)
        errors.push_back(refusal(TierWords::tr("Choose a tier."), u"tier"_s));
    if (!decision.from.isValid())
        errors.push_back(
            refusal(TierWords::tr("The day from which the tier counts is missing or does not exist."),
                    u"starts_on"_s));
    if (decision.reason.trimmed().isEmpty())
        errors.push_back(refusal(
            TierWords::tr("Give the reason, so that others understand the decision later."), u"reason"_s));
    return errors;
}

Result<QDate> makeRoomForTier(UnitOfWork& work, const Customer& customer, const Tier& tier, QDate from)
{
    ZHIKE_ASSIGN(auto history, approvedOf(work, customer.id));
    const TierAssignment* now = tierOn(history, from);
    if (now && now->tier == tier.id)
        return invalid(TierWords::tr("%1 already has %2 since %3, so nothing was changed.")
                           .arg(customer.name, tier.name, now->startsOn.toString(Qt::ISODate)),
                       u"tier"_s);
    std::vector<DaySpan> spans;
    for (const TierAssignment& a : history)
        spans.push_back({a.startsOn, a.endsOn});
    const Succession plan = succeed(spans, from);
    ZHIKE_TRY(makeRoom(work, history, plan, from));
    return plan.endsOn;
}

Result<Id<TierAssignment>> assignTier(UnitOfWork& work, const TierDecision& decision)
{
    if (const auto errors = validate(decision); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(const bool another, approvalByAnother(work));
    if (another)
        return invalid(TierWords::tr("Tiers are approved by another person here: propose it instead."),
                       u"tier"_s);
    ZHIKE_ASSIGN(const Customer customer, work.find(decision.customer));
    ZHIKE_ASSIGN(const Tier tier, work.find(decision.tier));
    ZHIKE_ASSIGN(const QDate endsOn, makeRoomForTier(work, customer, tier, decision.from));

    TierAssignment assignment;
    assignment.customer = customer.id;
    assignment.tier = tier.id;
    assignment.startsOn = decision.from;
    assignment.endsOn = endsOn;
    assignment.reason = decision.reason.trimmed();
    assignment.decidedBy = work.author().who;
    assignment.decidedOn = work.clock().today();
    work.setTitle(TierWords::tr("Assign %1 to %2").arg(tier.name, customer.name));
    return work.insert(assignment);
}

} // namespace zhike
