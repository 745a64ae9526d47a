// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/engineer/fit_query.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// Who leaves or is away, where, and what shall be kept.
struct RebalanceOptions {
    std::vector<Id<Engineer>> without; ///< get nobody, and give away whom they have
    QStringList regions;               ///< beginnings of region codes; empty: everywhere
    bool keep = false;                 ///< whoever can stay with their 主责 stays
    bool respectCapacity = true;
    QDate from; ///< the first day; today, if it is invalid
};

/// One customer whose 主责 changes.
struct RebalanceMove {
    Id<Customer> customer;
    QString code;
    QString name;
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1;
    Id<Engineer> from; ///< null: had nobody
    QString fromName;
    QString fromNumber;
    Id<Engineer> to; ///< null: nobody has room
    QString toName;
    QString toNumber;
    double fitBefore = 0; ///< 0 without anybody
    double fitAfter = 0;
    double continuityBefore = 0; ///< points out of 35
    double continuityAfter = 0;
    std::vector<FitGuard> guards; ///< that speak against `to`

    [[nodiscard]] double continuityLost() const { return std::max(0.0, continuityBefore - continuityAfter); }
};

/// What an engineer carries before and after.
struct RebalanceLoad {
    Id<Engineer> engineer;
    QString number;
    QString name;
    int capacity = 0;
    int before = 0;
    int after = 0;
    bool stays = true; ///< false: leaves or is away
};

struct RebalanceProposal {
    QDate from;
    int customers = 0;    ///< looked at
    double totalFit = 0;  ///< sum over those who have a 主责 afterwards
    double bound = 0;     ///< no plan under the same options (and keeping as many) has a greater sum
    double fitBefore = 0; ///< the sum as it is, those who leave counted as nobody
    std::vector<RebalanceMove> moves;    ///< in the order of the customers' names
    std::vector<RebalanceMove> unplaced; ///< nobody has room: nothing changes for them
    std::vector<RebalanceLoad> loads;    ///< whose load changes, and who leaves
};

/// Proposes who shall be 主责 of whom: the greatest sum of fits under capacities. Customers who are looked
/// at: those with a 主责 today or whose tier promises one, and when regions are named all covered customers
/// there; the others keep whom they have, and weigh. Fits are those of today (fitOf), loads included.
/// Engineers who will have left by `from` count as `without`. Cancelled when progress says so.
[[nodiscard]] Result<RebalanceProposal>
proposeRebalance(const Reader& reader, const RebalanceOptions& options, const WorkProgress& progress = {});

/// What a plan gives to one customer.
struct RebalanceDecision {
    Id<Customer> customer;
    Id<Engineer> from; ///< as the plan saw it; null: nobody
    Id<Engineer> to;
};

/// Carries out a plan, changed by hand or not, as one step: each engineer becomes 主责 from the day on.
/// Refused as a whole if a customer's 主责 is another one by now. Returns how many changed.
[[nodiscard]] Result<int> applyRebalance(UnitOfWork& work, const std::vector<RebalanceDecision>& plan,
                                         QDate from, const QString& reason,
                                         const WorkProgress& progress = {});

} // namespace zhike
