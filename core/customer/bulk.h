// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/engineer/assign.h"
#include "core/store/bulk.h"
#include "core/tier/assign.h"

namespace zhike {

// What a person does to many customers at once. Each is one step inside one unit of work, which it titles
// ("Assign 金牌 to 128 customers"), so that one undo takes all of it back. Customers for whom there is
// nothing to do are left as they are and counted; anything else that goes wrong changes nobody.

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
