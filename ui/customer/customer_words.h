// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/customer/page.h"
#include "ui/parts/row.h"
#include "ui/parts/timeline.h"
#include "ui/shell/search_answer.h"

namespace zhike {

// How customers and what happens with them are put into words. Everything here may be called on any thread.

/// The end of a contract is worth a colour and a word this many days before it.
inline constexpr int contractSoon = 60;

/// 杭州 of a region code, as short as a list wants it.
[[nodiscard]] QString shortRegion(const QString& code);
/// 2 天后, 逾期 3 天: where a due date stands.
[[nodiscard]] QString dueWords(QDate due, QDate today);

/// A customer in a list: the name over where, who, and what matters about it.
[[nodiscard]] Row customerRowOf(const CustomerRow& customer, const Clock& clock);

/// One touch as a line of the timeline. `tiers` gives tiers their words.
[[nodiscard]] TimelineEntry timelineEntryOf(const TouchPoint& touch, const std::vector<TierSpell>& tiers,
                                            const Clock& clock);
/// One touch as a row of a list of visits or requests.
[[nodiscard]] Row touchRowOf(const TouchPoint& touch, const Clock& clock);

/// The tint of a priority.
[[nodiscard]] TagKind priorityTag(Priority priority);

/// A field's value as people read it: words for enums, the title of a record, dates, amounts. Reads titles.
[[nodiscard]] QString valueWords(const Reader& reader, const Field& field, const Value& value);

} // namespace zhike
