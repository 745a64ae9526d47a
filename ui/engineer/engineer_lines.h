// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/list.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// How the list of engineers can be looked at.
[[nodiscard]] ShortListDesign engineerListDesign();
/// The engineers as its lines, in the order given.
[[nodiscard]] QVector<ListLine> engineerLines(const QVector<EngineerRow>& engineers);

} // namespace zhike
