// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/elements_query.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// How the three elements by engineer are listed: n, the three means, the difference from everyone's.
[[nodiscard]] ShortListDesign elementsListDesign();
[[nodiscard]] QVector<ListLine> elementsLines(const ElementsByEngineer& elements);
/// The id of an engineer's row; surveys that name nobody have one of their own.
[[nodiscard]] Uuid elementsRowId(const EngineerElements& one);
/// The engineer's name, or that nobody was named.
[[nodiscard]] QString elementsName(const EngineerElements& one);
/// "Technical strength 4.35, n 12", for each of the three.
[[nodiscard]] QStringList elementsWords(const ThreeElements& elements);

} // namespace zhike
