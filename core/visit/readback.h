// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include <functional>

namespace zhike {

/// What was done, found and agreed, in plain sentences to read to the customer before leaving: a line for the
/// checklist, one for each finding with what follows from it, changes, risks, further steps, and what was
/// handed over. Empty while nothing was written down.
[[nodiscard]] QString composeReadback(const VisitRecord& record,
                                      const std::function<QString(Id<Engineer>)>& engineerName);

} // namespace zhike
