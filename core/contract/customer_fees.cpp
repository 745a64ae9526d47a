// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/customer_fees.h"

#include <algorithm>

namespace zhike {

Result<CustomerFees> readCustomerFees(const Reader& reader, Id<Customer> customer)
{
    CustomerFees fees;
    const Value id(customer.uuid);
    ZHIKE_ASSIGN(fees.instalments, reader.where<Instalment>("customer", id));
    ZHIKE_ASSIGN(fees.commitments, reader.where<Commitment>("customer", id));
    std::erase_if(fees.instalments, [](const Instalment& i) { return i.archivedAt.has_value(); });
    std::erase_if(fees.commitments, [](const Commitment& c) { return c.archivedAt.has_value(); });
    // Days to come count up, days that are over count down.
    const auto order = [](bool over, QDate day) {
        const qint64 n = day.toJulianDay();
        return std::pair(over, over ? -n : n);
    };
    std::ranges::stable_sort(fees.instalments, {},
                             [&](const Instalment& i) { return order(i.receivedOn.isValid(), i.dueOn); });
    std::ranges::stable_sort(fees.commitments, {},
                             [&](const Commitment& c) { return order(c.outcome != Outcome::Open, c.dueOn); });
    ZHIKE_ASSIGN(fees.service, readCostToServe(reader, customer, reader.clock().today()));
    return fees;
}

} // namespace zhike
