// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/review.h"
#include "core/tier/waiting.h"
#include "ui/parts/row.h"
#include "ui/parts/table_columns.h"
#include "ui/tier/board_rows.h"

namespace zhike {

// The two tables of the review, in words. Everything here may be called on any thread.

/// 客户, 建议, 建议分, 年费, 成本, 毛利, 注意, 主要原因.
[[nodiscard]] QVector<TableColumn> reviewColumns();
[[nodiscard]] Result<QVector<Row>> reviewRows(const Reader& reader, const QVector<Uuid>& ids,
                                              const SharedAdvice& advice);

/// 客户, 提议, 自, 年费, 提议人, 理由.
[[nodiscard]] QVector<TableColumn> waitingColumns();
/// Its id is that of the proposal; its customer's is in `extra`.
[[nodiscard]] Row waitingRow(const WaitingProposal& waiting, QDate today);

} // namespace zhike
