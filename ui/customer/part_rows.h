// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "ui/parts/row_list.h"

namespace zhike {

// What belongs to a customer, as groups of rows for the tabs.

[[nodiscard]] QVector<RowGroup> contactGroups(const CustomerPage& page);
/// Sites, then systems.
[[nodiscard]] QVector<RowGroup> placeGroups(const CustomerPage& page);
/// Contracts, tiers, engineers.
[[nodiscard]] QVector<RowGroup> agreementGroups(const CustomerPage& page);

} // namespace zhike
