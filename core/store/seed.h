// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhike {

class Connection;

/// Puts what the program ships with into a file, in the transaction of the migration that asks for it with a
/// line "-- Seed: NAME". A seed writes the columns that its migration made, by name, and never changes once
/// it was shipped: later additions are seeds of later migrations.
[[nodiscard]] Done runSeed(Connection& connection, const QString& name);

} // namespace zhike
