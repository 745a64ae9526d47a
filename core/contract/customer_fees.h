// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/instalment.h"
#include "core/insight/cost_to_serve.h"

namespace zhike {

/// What a customer's page shows of money and promises; what is archived is left out.
struct CustomerFees {
    std::vector<Instalment> instalments; ///< outstanding ones by due date, then the received, newest first
    std::vector<Commitment> commitments; ///< to be decided by due date, then the decided, newest first
    YearOfService service;               ///< of the contract year that runs today
};
[[nodiscard]] Result<CustomerFees> readCustomerFees(const Reader& reader, Id<Customer> customer);

} // namespace zhike
