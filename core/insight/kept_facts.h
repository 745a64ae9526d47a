// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/store/reader.h"

namespace zhike::factkeeper {

/// The region of the cells over all provinces.
inline constexpr int kAllRegions = -1;

/// The contribution kept for a customer; nothing if there is none.
[[nodiscard]] Result<CustomerFacts> keptFacts(const Reader& reader, const Uuid& customer);

/// Customers that changed since their contribution was kept, at most `most`.
[[nodiscard]] Result<std::vector<Uuid>> staleCustomers(const Reader& reader, qint64 most);

} // namespace zhike::factkeeper
