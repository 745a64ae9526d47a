// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/bulk.h"

namespace zhike {

/// Puts many engineers into the archive, or takes them out, as one unit of work with one undo. Those who are
/// there already are left.
[[nodiscard]] Result<BulkResult> archiveEngineers(UnitOfWork& work, const QVector<Uuid>& engineers,
                                                  bool archived, const BulkProgress& progress = {});

} // namespace zhike
