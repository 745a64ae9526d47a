// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/list_state.h"

#include "ui/customer/list_filters.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

template <class E>
E enumAt(const QVariant& number, E otherwise, int count)
{
    bool known = false;
    const int value = number.toInt(&known);
    return known && value >= 0 && value < count ? static_cast<E>(value) : otherwise;
}

} // namespace

CustomerFilter CustomerListState::filter(const QString& person) const
{
    CustomerFilter filter = filterFromChosen(chosen);
    filter.mine = mine ? person : QString();
    filter.archived = archived;
    filter.text = text;
    return filter;
}

QVariantMap CustomerListState::toMap() const
{
    return {{u"filters"_s, remembered(chosen)},
            {u"text"_s, text},
            {u"mine"_s, mine},
            {u"archived"_s, archived},
            {u"order"_s, static_cast<int>(order.by)},
            {u"descending"_s, order.descending},
            {u"grouping"_s, static_cast<int>(grouping)},
            {u"table"_s, table},
            {u"columns"_s, columns}};
}

CustomerListState CustomerListState::fromMap(const QVariantMap& map)
{
    CustomerListState state;
    if (map.isEmpty())
        return state;
    state.chosen = recalled(map.value(u"filters"_s).toMap());
    state.text = map.value(u"text"_s).toString();
    state.mine = map.value(u"mine"_s).toBool();
    state.archived = map.value(u"archived"_s).toBool();
    state.order = {enumAt(map.value(u"order"_s), CustomerSort::Tier, customerSorts),
                   map.value(u"descending"_s).toBool()};
    state.grouping = enumAt(map.value(u"grouping"_s), CustomerGrouping::None, customerGroupings);
    state.table = map.value(u"table"_s).toBool();
    state.columns = map.value(u"columns"_s).toList();
    return state;
}

} // namespace zhike
