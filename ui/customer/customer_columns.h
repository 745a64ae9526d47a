// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "ui/parts/row.h"
#include "ui/parts/table_columns.h"

namespace zhike {

/// What the list of customers can show as a table.
[[nodiscard]] QVector<TableColumn> customerColumns();
/// The cells of a customer, in the order of the columns. May be called on any thread.
[[nodiscard]] QVector<Cell> customerCells(const CustomerRow& customer, const Clock& clock);

} // namespace zhike
