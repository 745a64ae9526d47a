// SPDX-License-Identifier: GPL-3.0-or-later
// Records that tests begin with.
#pragma once
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"

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

} // namespace zhike::test
