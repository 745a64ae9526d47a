// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/visit/visit.h"
#include <span>

namespace zhike {

/// How long a visit is taken to last that has no end.
inline constexpr int assumedMinutes = 60;
[[nodiscard]] inline Instant assumedEnd(Instant start, std::optional<Instant> end)
{
    return end && *end > start ? *end : start.plusMinutes(assumedMinutes);
}

/// One engineer on one planned visit, as far as it can stand in the way of another.
struct Engagement {
    Id<Visit> visit;
    Id<Engineer> engineer;
    QString engineerName;
    Id<Customer> customer;
    QString customerName;
    Id<Site> site;
    QString region; ///< where it is, GB/T 2260; empty if unknown
    VisitKind kind = VisitKind::Inspection;
    VisitMode mode = VisitMode::OnSite;
    Instant start;
    Instant end; ///< after `start`
};

enum class ConflictKind {
    TwoPlaces, ///< at two places at once
    Overlap,   ///< two at once, one of them by phone or both at the same place
    Travel,    ///< in two cities on one day
};

/// What stands in the way of a visit, seen from it.
struct VisitConflict {
    ConflictKind kind = ConflictKind::Overlap;
    Id<Visit> visit;
    Id<Visit> other;
    QString engineer;
    QString customer; ///< of the other
    Instant start;    ///< of the other
    QString region;   ///< of the other
    bool operator==(const VisitConflict&) const = default;
};

/// Every pair of visits that one engineer cannot make without trouble, once from each side, in the order of
/// the visits' beginnings. On one day two visits on site in different cities are a day of travel; one who is
/// stationed is where they are stationed. O(n log n) and what it finds.
[[nodiscard]] std::vector<VisitConflict> conflictsOf(std::vector<Engagement> engagements,
                                                     const QTimeZone& zone);

/// "陈思远 is at 临江医院 at that time (10:30)."
[[nodiscard]] QString conflictSentence(const VisitConflict& conflict, const QTimeZone& zone);

/// Whether two region codes are the same city: the first four digits, in a municipality the first two.
/// Unknown ones are taken for the same.
[[nodiscard]] bool isSameCity(QStringView a, QStringView b);

} // namespace zhike
