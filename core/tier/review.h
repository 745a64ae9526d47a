// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/tier/advice_batch.h"

namespace zhike {

/// What the customers to review are ordered by. The numbers are remembered; add at the end.
enum class ReviewOrder { Name, Score, Fee, Cost, Margin };

/// The customers that a filter leaves and whose advice differs from their tier.
[[nodiscard]] Result<QVector<Uuid>> customersToReview(const Reader& reader, const AdviceBatch& advice,
                                                      const CustomerFilter& filter, ReviewOrder order,
                                                      bool descending);

/// The advice for one customer of the batch, with the names of the tiers, without reasons.
[[nodiscard]] Advice adviceOf(const AdviceBatch& advice, size_t place);

} // namespace zhike
