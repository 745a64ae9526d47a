// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/engineer/assign.h"
#include "core/tier/assign.h"
#include <QtCore/QVector>
#include <functional>

namespace zhike {

// What a person does to many customers at once. Each is one step inside one unit of work, which it titles
// ("Assign 金牌 to 128 customers"), so that one undo takes all of it back. Customers for whom there is
// nothing to do are left as they are and counted; anything else that goes wrong changes nobody.

/// What came of it.
struct BulkResult {
    int changed = 0;
    int left = 0;  ///< it was so already, or a rule says no
    QString why;   ///< the first reason for leaving one
    QString title; ///< of the unit of work
};

/// Told now and then how many are done; false stops it, and nothing is changed.
using BulkProgress = std::function<bool(qint64 done)>;

/// Gives all of them a tier; `decision.customer` is not looked at.
[[nodiscard]] Result<BulkResult> assignTierToAll(UnitOfWork& work, const QVector<Uuid>& customers,
                                                 TierDecision decision, const BulkProgress& progress = {});
/// Lets an engineer look after all of them; `decision.customer` is not looked at.
[[nodiscard]] Result<BulkResult> assignEngineerToAll(UnitOfWork& work, const QVector<Uuid>& customers,
                                                     EngineerDecision decision,
                                                     const BulkProgress& progress = {});
[[nodiscard]] Result<BulkResult> setStatusOfAll(UnitOfWork& work, const QVector<Uuid>& customers,
                                                CustomerStatus status, const BulkProgress& progress = {});
/// An empty name leaves them without an account manager.
[[nodiscard]] Result<BulkResult> setManagerOfAll(UnitOfWork& work, const QVector<Uuid>& customers,
                                                 const QString& manager, const BulkProgress& progress = {});
[[nodiscard]] Result<BulkResult> archiveAll(UnitOfWork& work, const QVector<Uuid>& customers, bool archived,
                                            const BulkProgress& progress = {});

} // namespace zhike
