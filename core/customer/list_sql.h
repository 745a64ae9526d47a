// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include <string>
#include <vector>

namespace zhike {

/// One statement of a listing: its values in order, and a limit as the last parameter.
struct Listing {
    std::string sql;
    std::vector<Value> values;
};

/// The column that a grouping looks at; empty without one.
[[nodiscard]] std::string_view groupColumn(CustomerGrouping grouping);

/// The statements whose results, one after the other, are the ids of the customers in order. Two where some
/// have no value to sort by: those come last. With a grouping, its column stands beside each id; `also` names
/// columns of the card that come behind it.
[[nodiscard]] Result<std::vector<Listing>>
customerListings(const Reader& reader, const CustomerFilter& filter, CustomerOrder order,
                 CustomerGrouping grouping = CustomerGrouping::None, std::string_view also = {});

} // namespace zhike
