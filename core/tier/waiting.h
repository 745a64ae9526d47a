// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/tier/tier.h"

namespace zhike {

/// A proposal that waits for a decision, with the words that lists show.
struct WaitingProposal {
    Id<TierAssignment> id;
    Id<Customer> customer;
    QString customerName;
    Id<Tier> tier;
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1;
    QString currentName; ///< today's tier
    QString currentEnglishName;
    int currentRank = -1;
    QDate from;
    QString reason;
    QString proposedBy;
    QDate proposedOn;
    std::optional<Fen> fee; ///< a year, of the contracts in force
    QString advice;         ///< what it was based on: adviceFromText()
};

/// Those that wait, the oldest first; at most `limit` if that is not negative. Archived customers' are left
/// out, and those that `notBy` proposed.
[[nodiscard]] Result<std::vector<WaitingProposal>> waitingProposals(const Reader& reader, int limit = -1,
                                                                    const QString& notBy = {});
/// How many wait.
[[nodiscard]] Result<int> countWaiting(const Reader& reader, const QString& notBy = {});

/// The tier that a customer will have next, of those that are approved.
struct UpcomingTier {
    QString name;
    QString englishName;
    QDate from;
};
[[nodiscard]] Result<std::optional<UpcomingTier>> upcomingTier(const Reader& reader, Id<Customer> customer);

/// The day from which a proposal made today counts unless somebody says otherwise: the first of the next
/// quarter.
[[nodiscard]] QDate nextQuarter(QDate today);

} // namespace zhike
