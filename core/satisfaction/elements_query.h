// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/records_behind.h"
#include "core/satisfaction/measures.h"

#include <QtCore/QJsonObject>

namespace zhike {

struct Engineer;

/// 三要素 of one engineer: what surveys said about technical strength, attitude and sense of urgency.
struct EngineerElements {
    Id<Engineer> engineer; ///< null: surveys that name nobody
    QString number;
    QString name;
    std::int64_t n = 0; ///< surveys with at least one of the three answers
    ThreeElements elements;

    [[nodiscard]] bool tooFew() const { return n < kEnoughAnswers; }
    bool operator==(const EngineerElements&) const = default;
};

/// The three elements over all, and by engineer in the order of how their names are read; surveys that name
/// nobody come last.
struct ElementsByEngineer {
    std::int64_t n = 0;
    ThreeElements whole;
    std::vector<EngineerElements> engineers;

    /// How far the mean of all answers about an engineer is above (or, below 0, under) that of everyone's;
    /// nothing with too few answers.
    [[nodiscard]] std::optional<double> difference(const EngineerElements& one) const;
};

/// The mean of all answers about the three; nothing without any.
[[nodiscard]] std::optional<double> meanOf(const ThreeElements& elements);

/// Answers of surveys that count in the scope: answered in its days, by customers of its tier and region.
/// Takes as long as there are many surveys: for a long reading.
[[nodiscard]] Result<ElementsByEngineer> readElementsByEngineer(const Reader& reader,
                                                                const StatisticsScope& scope);

/// Whose answers are behind a row; a null engineer is "nobody named".
struct ElementsBehind {
    Id<Engineer> engineer;
    StatisticsScope scope;
};

/// One survey behind a row.
struct ElementsSaid {
    RecordBehind record;
    std::array<std::optional<int>, kElementCount> answers;
};

struct ElementsSaidList {
    std::vector<ElementsSaid> said; ///< the lowest first; at most as many as asked for
    std::int64_t n = 0;             ///< how many there are
};
[[nodiscard]] Result<ElementsSaidList> readElementsBehind(const Reader& reader, const ElementsBehind& behind,
                                                          std::size_t most = 200);

/// The form of `zhike stats --elements --json`.
[[nodiscard]] QJsonObject toJson(const ElementsByEngineer& elements);

} // namespace zhike
