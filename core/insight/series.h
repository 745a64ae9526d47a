// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/insight/box_summary.h"
#include "core/satisfaction/measures.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <vector>

namespace zhike {

/// What was said in one month.
struct SatisfactionMonth {
    QDate month; ///< its first day
    Csat csat;
    Nps nps;
    std::optional<double> raterIndex;
};

/// How long it took in one month, over the durations that ended in it.
struct DurationMonth {
    QDate month; ///< its first day
    std::int64_t n = 0;
    std::optional<double> medianMinutes;
    std::optional<double> p90Minutes;
};

/// The durations of one tier in seconds, for its box.
struct DurationBox {
    QString label;
    BoxSummary seconds;
    std::optional<double> promiseMinutes;  ///< the target, where there is one
    Uuid tier;                             ///< null: no tier was in force
    std::optional<std::int64_t> over = {}; ///< how many took longer than promised, where that is known
};

} // namespace zhike
