// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_query.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// How the items of a study are listed: a table of class, counts, Better and Worse.
[[nodiscard]] ShortListDesign kanoListDesign();
[[nodiscard]] QVector<ListLine> kanoLines(const KanoResult& result);

} // namespace zhike
