// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/bulk.h"
#include "core/tier/tier.h"

namespace zhike {

// A tier is proposed, approved or rejected, and takes effect on a day; the past stays. A customer has at most
// one proposal that waits.

/// A tier that somebody thinks a customer should have from a day on.
struct TierProposal {
    Id<Customer> customer;
    Id<Tier> tier;
    QDate from;
    QString reason;
    QString advice; ///< what it is based on, from adviceText(); may be empty
};

/// What is wrong with a proposal by itself; each error names the column of TierAssignment it belongs to.
[[nodiscard]] std::vector<Error> validate(const TierProposal& proposal);

struct Proposed {
    Id<TierAssignment> id;
    QString replaced; ///< the tier of the proposal that waited before and is withdrawn now; empty: none did
};

/// Proposes it in the author's name, “Propose 金牌 for 华信科技”. One that waits already is withdrawn; the
/// title says so. Refused if the customer has the tier on that day.
[[nodiscard]] Result<Proposed> proposeTier(UnitOfWork& work, const TierProposal& proposal);
/// Proposes all of them as one unit. Those whose customer has the tier already are left and counted.
[[nodiscard]] Result<BulkResult> proposeTiers(UnitOfWork& work, const std::vector<TierProposal>& proposals,
                                              const BulkProgress& progress = {});

/// What somebody decided about a proposal.
struct TierVerdict {
    bool approve = false;
    QString by;     ///< who decides
    QString reason; ///< needed to reject
};

/// What is wrong with a verdict by itself; each error names the column of TierAssignment it belongs to.
[[nodiscard]] std::vector<Error> validate(const TierVerdict& verdict);

/// Decides a proposal that waits: “Approve 金牌 for 华信科技”. An approved one takes its place in the history
/// as assignTier() does it. Where tiers need the approval of another person, the proposer is refused.
[[nodiscard]] Done decideTier(UnitOfWork& work, Id<TierAssignment> proposal, const TierVerdict& verdict);
/// Decides all of them as one unit. Those that a rule refuses are left and counted.
[[nodiscard]] Result<BulkResult> decideTiers(UnitOfWork& work, const QVector<Uuid>& proposals,
                                             const TierVerdict& verdict, const BulkProgress& progress = {});
/// Takes a proposal back that waits: “Withdraw the proposal of 金牌 for 华信科技”.
[[nodiscard]] Done withdrawProposal(UnitOfWork& work, Id<TierAssignment> proposal);

/// The proposal of a customer that waits, if one does.
[[nodiscard]] Result<std::optional<TierAssignment>> openProposal(const Reader& reader, Id<Customer> customer);

/// Whether a tier needs the approval of another person than who proposed it: an agreement of the
/// organisation, kept in the file's table meta under "tier_approval".
[[nodiscard]] Result<bool> approvalByAnother(const Reader& reader);
/// For Store::maintain: it is no record.
[[nodiscard]] Done setApprovalByAnother(const Reader& reader, bool needed);

/// Whether two names mean one person.
[[nodiscard]] bool isSamePerson(const QString& a, const QString& b);
/// Approved or rejected by another person than who proposed it: cannot be undone, only corrected by a new
/// entry.
[[nodiscard]] bool isFinal(const TierAssignment& assignment);

} // namespace zhike
