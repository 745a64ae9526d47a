// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/proposal.h"

#include "core/base/invalid.h"
#include "core/tier/assign.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view approvalSql = "SELECT value FROM meta WHERE key = 'tier_approval'";
constexpr std::string_view setApprovalSql =
    "INSERT INTO meta (key, value) VALUES ('tier_approval', ?) ON CONFLICT (key) DO UPDATE SET value = "
    "excluded.value";
const QString another = u"another"_s;

class ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

bool waits(const TierAssignment& a)
{
    return a.state == AssignmentState::Proposed && !a.archivedAt;
}

Result<std::vector<TierAssignment>> historyOf(const Reader& reader, Id<Customer> customer)
{
    ZHIKE_ASSIGN(auto history, reader.where<TierAssignment>("customer", customer.uuid));
    std::erase_if(history, [](const TierAssignment& a) { return a.archivedAt.has_value(); });
    return history;
}

/// The proposal, if it waits.
Result<TierAssignment> waiting(const Reader& reader, Id<TierAssignment> id)
{
    ZHIKE_ASSIGN(TierAssignment proposal, reader.find(id));
    if (!waits(proposal))
        return invalid(
            ProposalWords::tr("This proposal was decided or withdrawn meanwhile; nothing was changed."),
            u"state"_s);
    return proposal;
}

Done withdraw(UnitOfWork& work, TierAssignment proposal, const QString& why)
{
    proposal.state = AssignmentState::Withdrawn;
    proposal.decidedBy = work.author().who;
    proposal.decidedOn = work.clock().today();
    proposal.decisionReason = why;
    ZHIKE_TRY(work.update(proposal));
    return {};
}

} // namespace

std::vector<Error> validate(const TierProposal& proposal)
{
    return validate(TierDecision{proposal.customer, proposal.tier, proposal.from, proposal.reason});
}

std::vector<Error> validate(const TierVerdict& verdict)
{
    std::vector<Error> errors;
    if (verdict.by.trimmed().isEmpty())
        errors.push_back(refusal(ProposalWords::tr("Say who decides."), u"decided_by"_s));
    if (!verdict.approve && verdict.reason.trimmed().isEmpty())
        errors.push_back(refusal(ProposalWords::tr("Give the reason for rejecting it, for who proposed it."),
                                 u"decision_reason"_s));
    return errors;
}

Result<Proposed> proposeTier(UnitOfWork& work, const TierProposal& proposal)
{
    if (const auto errors = validate(proposal); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(const Customer customer, work.find(proposal.customer));
    ZHIKE_ASSIGN(const Tier tier, work.find(proposal.tier));
    ZHIKE_ASSIGN(const auto history, historyOf(work, customer.id));
    if (const TierAssignment* then = tierOn(history, proposal.from); then && then->tier == tier.id)
        return invalid(ProposalWords::tr("%1 has %2 on that day already, so there is nothing "
                                         "to propose.")
                           .arg(customer.name, tier.name),
                       u"tier"_s);
    Proposed made;
    for (const TierAssignment& before : history) {
        if (!waits(before))
            continue;
        ZHIKE_ASSIGN(const Tier replaced, work.find(before.tier));
        made.replaced = replaced.name;
        ZHIKE_TRY(withdraw(work, before, ProposalWords::tr("Replaced by a newer proposal")));
    }
    TierAssignment a;
    a.customer = customer.id;
    a.tier = tier.id;
    a.startsOn = proposal.from;
    a.state = AssignmentState::Proposed;
    a.reason = proposal.reason.trimmed();
    a.proposedBy = work.author().who;
    a.proposedOn = work.clock().today();
    a.advice = proposal.advice;
    ZHIKE_ASSIGN(made.id, work.insert(a));
    const QString title = ProposalWords::tr("Propose %1 for %2").arg(tier.name, customer.name);
    work.setTitle(
        made.replaced.isEmpty()
            ? title
            : ProposalWords::tr("%1 instead of the waiting proposal of %2").arg(title, made.replaced));
    return made;
}

Result<BulkResult> proposeTiers(UnitOfWork& work, const std::vector<TierProposal>& proposals,
                                const BulkProgress& progress)
{
    QVector<Uuid> customers;
    for (const TierProposal& each : proposals)
        customers.append(each.customer.uuid);
    auto next = proposals.begin();
    ZHIKE_ASSIGN(BulkResult result, forEach(customers, u"tier"_s, progress, [&](const Uuid&) -> Result<bool> {
                     ZHIKE_TRY(proposeTier(work, *next++));
                     return true;
                 }));
    if (proposals.size() > 1)
        work.setTitle(ProposalWords::tr("Propose another tier for %n customer(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

Done decideTier(UnitOfWork& work, Id<TierAssignment> id, const TierVerdict& verdict)
{
    if (const auto errors = validate(verdict); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(TierAssignment proposal, waiting(work, id));
    ZHIKE_ASSIGN(const bool byAnother, approvalByAnother(work));
    if (byAnother && isSamePerson(verdict.by, proposal.proposedBy))
        return invalid(
            ProposalWords::tr("%1 proposed it; another person has to decide here.").arg(proposal.proposedBy),
            u"decided_by"_s);
    ZHIKE_ASSIGN(const Customer customer, work.find(proposal.customer));
    ZHIKE_ASSIGN(const Tier tier, work.find(proposal.tier));
    if (verdict.approve) {
        ZHIKE_ASSIGN(proposal.endsOn, makeRoomForTier(work, customer, tier, proposal.startsOn));
    }
    proposal.state = verdict.approve ? AssignmentState::Approved : AssignmentState::Rejected;
    proposal.decidedBy = verdict.by.trimmed();
    proposal.decidedOn = work.clock().today();
    proposal.decisionReason = verdict.reason.trimmed();
    ZHIKE_TRY(work.update(proposal));
    work.setTitle(
        (verdict.approve ? ProposalWords::tr("Approve %1 for %2") : ProposalWords::tr("Reject %1 for %2"))
            .arg(tier.name, customer.name));
    return {};
}

Result<BulkResult> decideTiers(UnitOfWork& work, const QVector<Uuid>& proposals, const TierVerdict& verdict,
                               const BulkProgress& progress)
{
    if (const auto errors = validate(verdict); !errors.empty())
        return tl::unexpected(errors.front());
    const auto isRule = [](const Error& e) { return e.kind == ErrorKind::Invalid && e.detail.isEmpty(); };
    QString why;
    ZHIKE_ASSIGN(BulkResult result, forEach(proposals, {}, progress, [&](const Uuid& id) -> Result<bool> {
                     const Done decided = decideTier(work, Id<TierAssignment>(id), verdict);
                     if (!decided && !isRule(decided.error()))
                         return tl::unexpected(decided.error());
                     if (!decided && why.isEmpty())
                         why = decided.error().message;
                     return decided.has_value();
                 }));
    result.why = why;
    if (proposals.size() > 1)
        work.setTitle(verdict.approve ? ProposalWords::tr("Approve %n proposal(s)", nullptr, result.changed)
                                      : ProposalWords::tr("Reject %n proposal(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

Done withdrawProposal(UnitOfWork& work, Id<TierAssignment> id)
{
    ZHIKE_ASSIGN(const TierAssignment proposal, waiting(work, id));
    ZHIKE_ASSIGN(const Customer customer, work.find(proposal.customer));
    ZHIKE_ASSIGN(const Tier tier, work.find(proposal.tier));
    ZHIKE_TRY(withdraw(work, proposal, {}));
    work.setTitle(ProposalWords::tr("Withdraw the proposal of %1 for %2").arg(tier.name, customer.name));
    return {};
}

Result<std::optional<TierAssignment>> openProposal(const Reader& reader, Id<Customer> customer)
{
    ZHIKE_ASSIGN(const auto history, historyOf(reader, customer));
    const auto found = std::ranges::find_if(history, waits);
    return found == history.end() ? std::nullopt : std::optional(*found);
}

Result<bool> approvalByAnother(const Reader& reader)
{
    Query q = reader.query(approvalSql);
    const bool needed = q.next() && q.text(0) == another;
    ZHIKE_TRY(q.done());
    return needed;
}

Done setApprovalByAnother(const Reader& reader, bool needed)
{
    Query q = reader.query(setApprovalSql);
    q.bind(needed ? another : u"anyone"_s);
    return q.run();
}

bool isSamePerson(const QString& a, const QString& b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isFinal(const TierAssignment& a)
{
    const bool decided = a.state == AssignmentState::Approved || a.state == AssignmentState::Rejected;
    return decided && !a.proposedBy.isEmpty() && !isSamePerson(a.proposedBy, a.decidedBy);
}

} // namespace zhike
