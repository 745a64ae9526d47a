// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"

#include <span>

namespace zhike {

/// Marks the customers whose kept facts no longer hold after a unit of work touched these records. Called by
/// the unit of work, before COMMIT. Does nothing while no facts are kept.
[[nodiscard]] Done markStaleFacts(Connection& connection, std::span<const Touch> touches, qint64 unit);

} // namespace zhike
