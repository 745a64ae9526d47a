// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "ui/parts/timeline.h"

namespace zhike {

/// What an entry of a customer's timeline says when it is unfolded: of a visit its findings, next steps,
/// checklist and rating; of a request what happened, its status history and solution; of a survey its words
/// and scores; of an assignment its reason and time. On a reader thread.
[[nodiscard]] Result<TimelineDetail> touchDetail(const Reader& reader, EntityKind kind, const Uuid& id);

} // namespace zhike
