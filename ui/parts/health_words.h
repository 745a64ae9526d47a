// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/customer_health.h"
#include <QtCore/QString>

namespace zhike {

// A customer's health in words.

/// 满意度, 未结与逾期, 拜访节奏 …
[[nodiscard]] QString healthPartWord(HealthPart part);
/// What costs points, most first: 未结与逾期 −15，满意度 −7. Empty where nothing does.
[[nodiscard]] QString healthLosses(const Health& health, qsizetype most = 2);
/// What the number is, whoever has it: for the head of a column.
[[nodiscard]] QString healthDefinition();
/// Why, and what has no data: for a tool tip.
[[nodiscard]] QString healthExplained(const Health& health);
/// One cause: −10 P1 核心数据库 CPU 98%.
[[nodiscard]] QString healthCauseWords(const HealthCause& cause, QDate today);

} // namespace zhike
