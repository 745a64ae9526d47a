// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhike {

class Connection;

/// Puts the shipped checklists into a file, one for each kind of visit (resources/data/checklists.json).
[[nodiscard]] Done seedChecklists(Connection& connection);

} // namespace zhike
