// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/policy_rules.h"

namespace zhike {

// What tiers promise as one table: a line for each promise, a column for each tier. Cells are written and
// read as people do: "30 min / 4 h / 8 h", "–", "12".

/// The lines of the table, in its order.
enum class PolicyLine {
    ServiceHours,
    P1,
    P2,
    P3,
    P4,
    Inspections,
    CareEvery,
    Report,
    Engineers,
    Seniority,
    Stationed,
    Trainings,
    Drills
};
inline constexpr int policyLines = 13;

/// What a line promises: “P1 respond / on site / resolve”, “Inspections a year”.
[[nodiscard]] QString policyLineName(PolicyLine line);

/// A calendar that a promise can run on.
struct NamedCalendar {
    Id<Calendar> id;
    QString code;
    QString name;
};

/// A length of working time as people write it: 30 min, 4 h; – where nothing is promised.
[[nodiscard]] QString durationText(std::optional<int> minutes);
/// Minutes of 30m, 30 min, 4 h, 2 d, 45 分钟, 4 小时; nothing of –.
[[nodiscard]] Result<std::optional<int>> readDuration(const QString& text);

[[nodiscard]] QString policyCellText(const PolicyDraft& policy, PolicyLine line,
                                     std::span<const NamedCalendar> calendars);
/// What a cell can be, where it is one of a few; empty where it is typed.
[[nodiscard]] QStringList policyCellChoices(PolicyLine line, std::span<const NamedCalendar> calendars);
/// Takes what was typed. Refused with a sentence, and nothing changed, if it cannot be read or cannot be
/// promised.
[[nodiscard]] Done setPolicyCell(PolicyDraft& policy, PolicyLine line, const QString& text,
                                 std::span<const NamedCalendar> calendars);
/// Whether the two promise the same in a line.
[[nodiscard]] bool samePromise(const PolicyDraft& a, const PolicyDraft& b, PolicyLine line);

/// All that the table is made of, in one reading.
struct PolicyBook {
    std::vector<Tier> tiers;              ///< by rank, not archived
    std::vector<PolicyDraft> policies;    ///< all versions, by date
    std::vector<NamedCalendar> calendars; ///< not archived, by code
};
[[nodiscard]] Result<PolicyBook> readPolicyBook(const Reader& reader);

/// What a tier promises from a day on, to be changed: a version of its own, or the one that begins that day.
/// A tier that promises nothing yet begins with – and the first calendar.
[[nodiscard]] PolicyDraft versionFrom(const PolicyBook& book, Id<Tier> tier, QDate from);

/// Saves versions of several tiers as one step. Refused besides what savePolicy refuses if one begins before
/// today: what was promised for days that have passed stays.
[[nodiscard]] Done savePolicies(UnitOfWork& unit, const std::vector<PolicyDraft>& versions);

} // namespace zhike
