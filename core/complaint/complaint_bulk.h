// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_usecases.h"
#include "core/store/bulk.h"

namespace zhike {

// What a person does to many complaints at once: one unit of work with one undo.

/// Names the engineer who owns all of them. Refused for an engineer who is archived or away.
[[nodiscard]] Result<BulkResult> assignComplaints(UnitOfWork& work, const QVector<Uuid>& complaints,
                                                  Id<Engineer> engineer, const BulkProgress& progress = {});
/// Puts all of them into another stage; those that are in it already, or that the rule of the stages does not
/// let there, are left. If one would return to an earlier stage the move needs a note, as that of a single
/// one does.
[[nodiscard]] Result<BulkResult> moveComplaints(UnitOfWork& work, const QVector<Uuid>& complaints,
                                                const ComplaintMove& move, const BulkProgress& progress = {});
[[nodiscard]] Result<BulkResult> archiveComplaints(UnitOfWork& work, const QVector<Uuid>& complaints,
                                                   bool archived, const BulkProgress& progress = {});

} // namespace zhike
