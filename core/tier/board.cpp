// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/board.h"

#include "core/customer/list_sql.h"

namespace zhike {

namespace {

constexpr std::string_view tiersSql =
    "SELECT id, name, english_name, rank FROM tier WHERE archived_at IS NULL ORDER BY rank, id";

Result<std::vector<BoardColumn>> emptyColumns(const Reader& reader)
{
    std::vector<BoardColumn> columns{BoardColumn{}};
    Query q = reader.query(tiersSql);
    while (q.next())
        columns.push_back({q.id<Tier>(0), q.text(1), q.text(2), static_cast<int>(q.integer(3)), {}, Fen{}});
    ZHIKE_TRY(q.done());
    return columns;
}

} // namespace

Result<std::vector<BoardColumn>> boardColumns(const Reader& reader, const CustomerFilter& filter,
                                              CustomerOrder order)
{
    ZHIKE_ASSIGN(auto columns, emptyColumns(reader));
    ZHIKE_ASSIGN(const auto listings,
                 customerListings(reader, filter, order, CustomerGrouping::Tier, "annual_fee"));
    for (const Listing& listing : listings) {
        Query q = reader.query(listing.sql);
        int at = 0;
        for (const Value& value : listing.values)
            q.bindAt(++at, value);
        q.bindAt(++at, qint64{-1});
        while (q.next()) {
            const auto column = std::ranges::find(columns, q.id<Tier>(1), &BoardColumn::tier);
            if (column == columns.end())
                continue; // of a tier that was archived
            column->ids.append(q.uuid(0));
            column->fees.amount += q.integer(2);
        }
        ZHIKE_TRY(q.done());
    }
    if (columns.front().ids.isEmpty())
        columns.erase(columns.begin());
    return columns;
}

} // namespace zhike
