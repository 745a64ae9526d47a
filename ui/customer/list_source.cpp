// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/list_source.h"

#include "core/store/store.h"
#include "ui/customer/customer_columns.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/list_filters.h"
#include "ui/parts/format.h"

namespace zhike {

namespace {

Result<QVector<Row>> rowsFor(const Reader& reader, const QVector<Uuid>& ids)
{
    ZHIKE_ASSIGN(const auto customers, customerRows(reader, ids));
    QVector<Row> rows;
    rows.reserve(customers.size());
    for (const CustomerRow& customer : customers) {
        Row row = customerRowOf(customer, reader.clock());
        row.cells = customerCells(customer, reader.clock());
        rows.append(std::move(row));
    }
    return rows;
}

Result<QVector<PagedGroup>> groupsFor(const Reader& reader, const CustomerFilter& filter, CustomerOrder order,
                                      CustomerGrouping grouping)
{
    ZHIKE_ASSIGN(auto groups, customerGroups(reader, filter, order, grouping));
    QVector<PagedGroup> all;
    all.reserve(groups.size());
    for (CustomerGroup& group : groups) {
        PagedGroup paged;
        paged.key = group.key;
        paged.head.title = groupTitle(group, grouping);
        paged.head.subtitle = format::count(group.ids.size());
        paged.ids = std::move(group.ids);
        all.append(std::move(paged));
    }
    return all;
}

} // namespace

PagedSource customerSource(Store& store, const CustomerFilter& filter, CustomerOrder order,
                           CustomerGrouping grouping)
{
    PagedSource source;
    if (grouping != CustomerGrouping::None)
        source.groups = [&store, filter, order, grouping] {
            return store.read(
                [filter, order, grouping](Reader& r) { return groupsFor(r, filter, order, grouping); });
        };
    source.first = [&store, filter, order](int limit) {
        return store.readAtOnce([filter, order, limit](Reader& r) -> Result<QVector<Row>> {
            ZHIKE_ASSIGN(const auto ids, firstCustomers(r, filter, order, limit));
            return rowsFor(r, ids);
        });
    };
    source.ids = [&store, filter, order] {
        return store.read([filter, order](Reader& r) { return customerIds(r, filter, order); });
    };
    source.rows = [&store](const QVector<Uuid>& ids) {
        return store.readAtOnce([ids](Reader& r) { return rowsFor(r, ids); });
    };
    return source;
}

} // namespace zhike
