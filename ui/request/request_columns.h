// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/record_list_pane.h"

namespace zhike {

class Clock;

/// What the list of requests can show as a table.
[[nodiscard]] QVector<TableColumn> requestColumns();
/// The cells of a request, in the order of the columns. May be called on any thread.
[[nodiscard]] QVector<Cell> requestCells(const RequestRow& request, const Clock& clock);
/// How the list of requests can be looked at.
[[nodiscard]] RecordListDesign requestListDesign();

} // namespace zhike
