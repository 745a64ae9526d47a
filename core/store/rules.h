// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"

namespace zhike {

class Reader;

/// Rules about what a unit of work as a whole may change, whoever made it: a use case, a form, an import, or
/// undo. Asked with everything the unit changed, before its journal is written; an error and nothing is kept.
[[nodiscard]] Done checkRules(const Reader& unit, const Capture& capture);

} // namespace zhike
