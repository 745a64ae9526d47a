// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"
#include <QtCore/QStringList>

namespace zhike {

/// What is looked at on a visit of this kind unless someone says otherwise, in the language of the program.
[[nodiscard]] QStringList defaultChecklist(VisitKind kind);

} // namespace zhike
