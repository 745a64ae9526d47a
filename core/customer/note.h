// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/store/field_access.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// 备注: something worth knowing about a customer that is no request, no visit and no work to do.
struct CustomerNote : RecordOf<CustomerNote> {
    Id<Customer> customer;
    Id<Contact> contact; ///< whom it is about or from, or nobody in particular
    Instant notedAt;
    QString text;
    bool operator==(const CustomerNote&) const = default;
};
template <>
struct KindOf<CustomerNote> {
    static constexpr EntityKind kind = EntityKind::CustomerNote;
};
template <>
const EntityDescription& describe<CustomerNote>();

/// Writes a note about a customer down, as of now. Errors name text or customer.
[[nodiscard]] Result<Id<CustomerNote>> noteOfCustomer(UnitOfWork& unit, Id<Customer> customer,
                                                      const QString& text, Id<Contact> contact = {});

} // namespace zhike
