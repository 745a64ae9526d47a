// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/customer_fees.h"
#include "core/customer/page.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// Instalments and commitments of a customer, and what serving it costs against its fee, for the tab of
/// contracts.
[[nodiscard]] QVector<RowGroup> feeGroups(const CustomerPage& page, const CustomerFees& fees);

} // namespace zhike
