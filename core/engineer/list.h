// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/reader.h"
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace zhike {

enum class EngineerSort { Name, Number, Customers, Load, Rating };

struct EngineerFilter {
    QString text; ///< found in any searchable field, by pinyin too
    std::optional<EngineerKind> kind;
    QString region;  ///< beginning of a region code
    QString product; ///< has this skill
    bool archived = false;
    bool operator==(const EngineerFilter&) const = default;
};

struct EngineerOrder {
    EngineerSort by = EngineerSort::Name;
    bool descending = false;
    bool operator==(const EngineerOrder&) const = default;
};

/// The last answers about an engineer.
struct RecentRating {
    static constexpr int answers = 30; ///< so many at most
    static constexpr int few = 5;      ///< fewer say nothing yet
    int n = 0;
    double mean = 0; ///< of 1–5; meaningless without answers
    bool operator==(const RecentRating&) const = default;
};

/// What a row of the list of engineers shows.
struct EngineerRow {
    Id<Engineer> id;
    QString number;
    QString name;
    QString region;
    std::optional<EngineerKind> kind;
    int capacity = 0;
    QStringList products; ///< the best skills first
    int primary = 0;      ///< customers looked after today, by role; each counted once a role
    int backup = 0;
    int other = 0;
    int load = 0; ///< weight of the customers in their care as 主责: 1, 2, 4, 8 by tier
    RecentRating rating;
    bool archived = false;
    QDate leftOn; ///< last working day, once they are leaving
};

/// All engineers that the filter lets through, in order. There are hundreds, not thousands: they are read at
/// once.
[[nodiscard]] Result<QVector<EngineerRow>> engineerRows(const Reader& reader, const EngineerFilter& filter,
                                                        EngineerOrder order = {});
/// One of them; NotFound if there is none.
[[nodiscard]] Result<EngineerRow> engineerRow(const Reader& reader, Id<Engineer> id);

/// What the list can be narrowed by.
struct EngineerFacets {
    QStringList products; ///< most known first
    QStringList regions;  ///< codes
};
[[nodiscard]] Result<EngineerFacets> engineerFacets(const Reader& reader);

} // namespace zhike
