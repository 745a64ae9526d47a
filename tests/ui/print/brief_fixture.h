// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief_input.h"

namespace zhike {

/// A diamond customer before a monthly inspection, with something in every part.
[[nodiscard]] BriefInput aFullBriefInput();
/// A moment the evening before that inspection.
[[nodiscard]] FixedClock theEveningBefore();

} // namespace zhike
