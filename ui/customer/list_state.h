// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include <QtCore/QVariant>

namespace zhike {

/// How the list of customers is looked at: what it is narrowed to, its order, groups and columns.
struct CustomerListState {
    QVariantMap chosen; ///< as the filter bar has it
    QString text;       ///< searched for
    bool mine = false;
    bool archived = false;
    CustomerOrder order{CustomerSort::Tier, true};
    CustomerGrouping grouping = CustomerGrouping::None;
    bool table = false;
    QVariantList columns; ///< as the table's header has it; empty: as at first

    [[nodiscard]] CustomerFilter filter(const QString& person) const;
    /// As plain values that can be remembered, and back.
    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static CustomerListState fromMap(const QVariantMap& map);
    bool operator==(const CustomerListState&) const = default;
};

} // namespace zhike
