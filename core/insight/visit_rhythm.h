// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/rhythm.h"

namespace zhike {

/// How care calls and inspections keep the promised rhythm on a day: domain.md, "Health, fees, renewal".
struct VisitRhythm {
    /// 1 while both come in time, 0 when one of them is as late again, in tenths. Nothing where none is
    /// promised, and while none was made and none is late.
    std::optional<double> measure;
    QDate since; ///< by when the one that is late most was due; invalid while in time
    QDate stale; ///< the first day on which it reads otherwise; invalid if there is none
    bool operator==(const VisitRhythm&) const = default;
};
[[nodiscard]] VisitRhythm visitRhythm(const Rhythm& rhythm, QDate today);

} // namespace zhike
