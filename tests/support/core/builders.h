// SPDX-License-Identifier: GPL-3.0-or-later
// Records that tests begin with.
#pragma once
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/tier/tier.h"

namespace zhike::test {

[[nodiscard]] inline Customer aCustomer(const QString& code, const QString& name)
{
    Customer customer;
    customer.code = code;
    customer.name = name;
    return customer;
}

[[nodiscard]] inline Engineer anEngineer(const QString& number, const QString& name)
{
    Engineer engineer;
    engineer.number = number;
    engineer.name = name;
    return engineer;
}

/// One of the tiers that a new database has: 0 to 3, 普通 to 钻石.
[[nodiscard]] inline Id<Tier> tierOfRank(int rank)
{
    Uuid id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    id.bytes[15] = static_cast<std::uint8_t>(rank + 1);
    return Id<Tier>(id);
}

} // namespace zhike::test
