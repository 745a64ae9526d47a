// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/world.h"
#include "core/store/reader.h"

namespace zhike::demo {

/// Kano studies: their items, and what customers answered about them. Comes after everything else, whose ids
/// and figures stay as they were, and once the indexes are back.
[[nodiscard]] Done makeKano(const Reader& file, World& world);

} // namespace zhike::demo
