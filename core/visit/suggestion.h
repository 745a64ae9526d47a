// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/store/unit_of_work.h"
#include "core/visit/rhythm.h"

namespace zhike {

/// How far ahead visits are suggested.
inline constexpr int suggestedDays = 30;

/// A visit that the rhythm asks for, proposed to be planned. The first of its kind for a customer; those
/// after it follow when it is planned.
struct Suggestion {
    Id<Customer> customer;
    RhythmKind kind = RhythmKind::CareCall;
    QString customerName;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
    QString engineerName; ///< 主责
    RhythmDue due;
    int everyDays = 0; ///< of care calls
    QDate last;        ///< when it was done last; invalid if not yet
    bool operator==(const Suggestion&) const = default;
};

struct SuggestionFilter {
    QDate until;           ///< due by then
    Id<Engineer> engineer; ///< whose customers; null: everyone's
    std::optional<RhythmKind> kind{};
    int limit = 200;
    std::optional<Suggestion> after{}; ///< the last one of the page before
    QString manager{};                 ///< with the engineer's, whose customers too; empty: nobody's
    QString text{};                    ///< only customers in which this is found, by pinyin too
};

/// What is suggested for customers that are covered, the most overdue first. Its cost depends on the page,
/// not on how many customers there are.
[[nodiscard]] Result<std::vector<Suggestion>> readSuggestions(const Reader& reader,
                                                              const SuggestionFilter& filter);
[[nodiscard]] Result<qint64> countSuggestions(const Reader& reader, const SuggestionFilter& filter);

/// Which suggestion.
struct SuggestionKey {
    Id<Customer> customer;
    RhythmKind kind = RhythmKind::CareCall;
    bool operator==(const SuggestionKey&) const = default;
};

struct PlannedSuggestions {
    int planned = 0;
    int left = 0; ///< not asked for any more
    QString title;
    std::vector<Id<Visit>> visits;
};

/// Plans them all in one step, each on a working day of its time on which the customer's 主责 has the least
/// to do and a free stretch: care calls half an hour by phone, inspections half a day on site, never in two
/// cities on one day while another day is free. Stopped by `progress`, it plans none.
[[nodiscard]] Result<PlannedSuggestions>
planSuggestions(UnitOfWork& unit, const std::vector<SuggestionKey>& keys, const WorkProgress& progress = {});

} // namespace zhike
