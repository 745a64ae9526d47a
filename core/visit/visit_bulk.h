// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/bulk.h"
#include "core/visit/visit.h"

namespace zhike {

// What a person does to many visits at once: one unit of work with one undo. Visits that are no longer
// planned are left as they are.

/// Calls all of them off; they stay in the history.
[[nodiscard]] Result<BulkResult> callOffVisits(UnitOfWork& work, const QVector<Uuid>& visits,
                                               const BulkProgress& progress = {});
/// One engineer goes to all of them, instead of whoever was to go. One who will have left by the day of a
/// visit leaves that one as it is.
[[nodiscard]] Result<BulkResult> assignVisits(UnitOfWork& work, const QVector<Uuid>& visits,
                                              Id<Engineer> engineer, const BulkProgress& progress = {});

} // namespace zhike
