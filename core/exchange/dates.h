// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QStringView>

namespace zhike {

/// Reads a day as people and programs write it: 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日, 20261122,
/// 22/11/2026 and 11/22/2026 where the day cannot be taken for a month, 22 Nov 2026, a spreadsheet's serial
/// number; a time behind it is left away (after moving it into `zone`, where it names its own offset). Days
/// that do not exist and days that could be two days are refused with the reason.
[[nodiscard]] Result<QDate> readDate(QStringView text, const QTimeZone& zone);

/// Reads a moment: a day as readDate knows them, then 7:29, 07:29:05.250, 下午3:05, 3:05 PM, 15时05分 or
/// nothing (midnight), then Z or an offset like +08:00. Without an offset it is the wall clock of `zone`.
[[nodiscard]] Result<Instant> readInstant(QStringView text, const QTimeZone& zone);

} // namespace zhike
