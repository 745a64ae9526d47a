// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"

namespace zhike {

class Reader;

/// Refuses changes of what a customer has signed: the visit's times, people, checklist, findings, summary,
/// notes, files and rating, and the signature itself. Asked by every unit of work before it commits, undo
/// included. Allowed are additions that say so, what happens to next steps, risks and changes afterwards, and
/// what is only ours: value class, hours and cost.
[[nodiscard]] Done refuseSignedChanges(const Reader& reader, const Capture& capture);

} // namespace zhike
