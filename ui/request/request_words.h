// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/timeline.h"

namespace zhike {

class Clock;

// How requests are shown: the words, tints and icons that the list, the page, and Today share.

[[nodiscard]] TagKind requestPriorityTag(Priority priority);
[[nodiscard]] TagKind stateTag(RequestState state);
[[nodiscard]] QString categoryIcon(RequestCategory category);
/// How long it has been open (3 天 4 时), or took until it was resolved; empty if the opening is unknown.
[[nodiscard]] QString ageOf(const RequestRow& request, Instant now);
/// One row of a list of requests. A narrow list has no tier badges.
[[nodiscard]] Row rowOfRequest(const RequestRow& request, const Clock& clock);
/// The same for the page of requests: with its cells for the table, and what refreshTimes() needs.
[[nodiscard]] Row listedRequest(const RequestRow& request, const Clock& clock);
/// Those that were found, as such rows.
[[nodiscard]] Result<QVector<Row>> listedRequests(const Result<QVector<RequestRow>>& found,
                                                  const Clock& clock);
/// Brings up to date what such a row says of time.
void refreshTimes(Row& row, const Clock& clock);
/// What a button says that puts a request into this state (标为已解决).
[[nodiscard]] QString stateAction(RequestState from, RequestState to);

} // namespace zhike
