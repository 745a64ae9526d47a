// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "ui/parts/record_list_pane.h"

namespace zhike {

class Clock;

// The list of complaints: its orders, groups and columns in words, and what stands in them. May be called on
// any thread.

/// What the list can show as a table.
[[nodiscard]] QVector<TableColumn> complaintColumns();
/// How it can be looked at.
[[nodiscard]] RecordListDesign complaintListDesign();
/// The cells of a complaint, in the order of the columns.
[[nodiscard]] QVector<Cell> complaintCells(const ComplaintRow& complaint, const Clock& clock);
/// Those that were found, as rows with their cells.
[[nodiscard]] Result<QVector<Row>> listedComplaints(const Result<QVector<ComplaintRow>>& found,
                                                    const Clock& clock);
/// Brings up to date what such a row says of its clock.
void refreshListedComplaint(Row& row, const Clock& clock);
/// The groups of the list under their heads.
[[nodiscard]] Result<QVector<PagedGroup>> complaintGroupRows(const Reader& reader,
                                                             const ComplaintFilter& filter,
                                                             ComplaintOrder order,
                                                             ComplaintGrouping grouping);

} // namespace zhike
