// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/row.h"
#include "ui/parts/table_columns.h"

namespace zhike {

class Clock;

/// What the list of requests can show as a table.
[[nodiscard]] QVector<TableColumn> requestColumns();
/// The cells of a request, in the order of the columns. May be called on any thread.
[[nodiscard]] QVector<Cell> requestCells(const RequestRow& request, const Clock& clock);
/// An order in words: one of the menu's, or the column's.
[[nodiscard]] QString requestOrderName(RequestOrder order);

} // namespace zhike
