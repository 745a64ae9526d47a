// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "ui/parts/paged_list_model.h"

namespace zhike {

class Store;

/// Where a list of customers gets its rows and, if it is divided, its groups.
[[nodiscard]] PagedSource customerSource(Store& store, const CustomerFilter& filter, CustomerOrder order,
                                         CustomerGrouping grouping);

} // namespace zhike
