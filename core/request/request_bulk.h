// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/store/bulk.h"

namespace zhike {

// What a person does to many requests at once: one unit of work with one undo.

/// Names the engineer who works on all of them. Refused for an engineer who is archived.
[[nodiscard]] Result<BulkResult> assignRequests(UnitOfWork& work, const QVector<Uuid>& requests,
                                                Id<Engineer> engineer, const BulkProgress& progress = {});
[[nodiscard]] Result<BulkResult> archiveRequests(UnitOfWork& work, const QVector<Uuid>& requests,
                                                 bool archived, const BulkProgress& progress = {});

} // namespace zhike
