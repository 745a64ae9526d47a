// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_view.h"
#include "ui/shell/tokens.h"

namespace zhike {

class Clock;

// How promised times are told: on the request's page, and wherever one of its clocks stands in a row.

/// Working time, never in days, because nobody knows how long a day of it is: 4 分, 15 时 9 分.
[[nodiscard]] QString workingSpan(std::int64_t ms);
/// What is left or how it ended: 剩 51 分, 超 41 分, 达成, 暂停.
[[nodiscard]] QString slaVerdict(const SlaClock& clock);
/// 19 分 / 1 时，达成; what is not promised says so.
[[nodiscard]] QString slaFigures(const SlaClock& clock);
/// When it is or was due: 到期 11-23 周一 10:32; empty while there is no due.
[[nodiscard]] QString slaDue(const SlaClock& clock, const Clock& organisation);
/// How the due time of the resolution comes about, for recomputing it by hand; empty without one.
[[nodiscard]] QString slaReason(const RequestSla& sla, const Clock& organisation);
/// A clock in a row, in few words: 首响 09:45, or with the day if it is another; empty without a due.
[[nodiscard]] QString slaShort(const SlaClock& clock, const Clock& organisation);
[[nodiscard]] Ink slaInk(SlaState state);
[[nodiscard]] Mark slaMark(SlaState state);

} // namespace zhike
