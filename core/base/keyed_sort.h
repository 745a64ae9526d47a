// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QVector>
#include <algorithm>
#include <utility>
#include <vector>

namespace zhike {

/// Sorts rows by a key that some may lack, which is made once for each: `keyOf(row)` is an optional. Those
/// without stand last in either direction; of equal ones `before(a, b)` decides.
template <class Row, class KeyOf, class Before>
void sortByKey(QVector<Row>& rows, bool descending, const KeyOf& keyOf, const Before& before)
{
    struct Keyed {
        decltype(keyOf(std::declval<const Row&>())) key;
        Row row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(rows.size()));
    for (Row& row : rows) {
        auto key = keyOf(std::as_const(row));
        keyed.push_back({std::move(key), std::move(row)});
    }
    std::ranges::sort(keyed, [&](const Keyed& a, const Keyed& b) {
        if (a.key.has_value() != b.key.has_value())
            return a.key.has_value();
        if (a.key != b.key)
            return descending ? *b.key < *a.key : *a.key < *b.key;
        return before(a.row, b.row);
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        rows[static_cast<qsizetype>(i)] = std::move(keyed[i].row);
}

} // namespace zhike
