// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit_query.h"

namespace zhike {

/// Engineers × products.
struct SkillsMatrix {
    struct Line {
        Id<Engineer> engineer;
        QString number;
        QString name;
        QString region;
        std::vector<FitSkill> cells; ///< by product; level 0: none
    };
    QStringList products; ///< most known first
    std::vector<Line> lines;
    QDate today;
};
[[nodiscard]] Result<SkillsMatrix> skillsMatrix(const Reader& reader);

/// Customers × engineers: who knows whom.
struct ContinuityMatrix {
    struct Engineer {
        Id<zhike::Engineer> id;
        QString number;
        QString name;
    };
    struct Line {
        FitCustomer customer;
        int primary = -1;                              ///< place in engineers
        std::vector<std::pair<int, FitTouches>> cells; ///< those who were there, by their place in engineers
    };
    std::vector<Engineer> engineers;
    std::vector<Line> lines; ///< in the order of the customers' names
};
[[nodiscard]] Result<ContinuityMatrix> continuityMatrix(const Reader& reader);

/// What an engineer carries as 主责.
struct Workload {
    Id<Engineer> engineer;
    QString number;
    QString name;
    QString region;
    int capacity = 0;
    int load = 0;
    std::array<int, 4> customers{}; ///< by rank of the tier, without one the lowest; higher ranks count as 3
    QDate leftOn;
    std::optional<DaySpan> absence; ///< today's or the next
};
/// Everybody who has not left, the fullest first.
[[nodiscard]] Result<std::vector<Workload>> workloads(const Reader& reader);

} // namespace zhike
