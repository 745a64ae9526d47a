// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhike {

class Connection;

/// What the four tiers promise until an organisation decides otherwise (resources/policies), from 2000 on so
/// that every request has a promise. A tier that the file no longer has is passed over.
[[nodiscard]] Done seedPolicies(Connection& connection);

} // namespace zhike
