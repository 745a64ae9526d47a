// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "ui/parts/chip.h"

namespace zhike {

/// What the list of customers can be narrowed by, with counts and pinyin, for the filter bar. May be called
/// on any thread, and takes a moment: better not on the window's.
[[nodiscard]] QVector<Filter> customerFilters(const CustomerFacets& facets);
/// What the filter bar has chosen, as the list wants it. The text is left alone.
[[nodiscard]] CustomerFilter filterFromChosen(const QVariantMap& chosen);

/// One entry of the sort menu.
struct SortChoice {
    QString text;
    CustomerOrder order;
};
[[nodiscard]] QVector<SortChoice> sortChoices();

/// An order in words, whether the menu has it or not.
[[nodiscard]] QString orderText(CustomerOrder order);

/// One entry of the menu of groups.
struct GroupChoice {
    QString text;
    CustomerGrouping grouping;
};
[[nodiscard]] QVector<GroupChoice> groupChoices();
/// What stands in the head of a group.
[[nodiscard]] QString groupTitle(const CustomerGroup& group, CustomerGrouping grouping);

/// Chosen filters and order as plain values that can be remembered, and back.
[[nodiscard]] QVariantMap remembered(const QVariantMap& chosen);
[[nodiscard]] QVariantMap recalled(const QVariantMap& plain);

} // namespace zhike
