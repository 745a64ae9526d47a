// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "ui/parts/paged_list_model.h"

namespace zhike {

// What the orders and groups of the list of complaints are called.

[[nodiscard]] QString complaintSortName(ComplaintSort sort);
[[nodiscard]] QString complaintGroupingName(ComplaintGrouping grouping);
/// The groups of the list under their heads.
[[nodiscard]] Result<QVector<PagedGroup>> complaintGroupRows(const Reader& reader,
                                                             const ComplaintFilter& filter,
                                                             ComplaintSort sort, ComplaintGrouping grouping);

} // namespace zhike
