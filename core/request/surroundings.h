// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/request/similar.h"
#include "core/risk/risk.h"

namespace zhike {

/// How often a system needed us in a year.
struct CategoryCount {
    RequestCategory category = RequestCategory::Fault;
    int count = 0;
};

/// The last twelve months of a system.
struct SystemYear {
    int changes = 0;
    QString lastChange; ///< what was changed last
    std::optional<Instant> lastChangedAt;
    int requests = 0;
    std::vector<CategoryCount> categories; ///< most first; the request itself counts too
    std::vector<Risk> risks; ///< open ones of the system, and of its site as far as they name no system;
                             ///< the highest first
};

/// What stands around a request: where its system comes from, who sees to it and how well they fit, what was
/// asked of research, what was solved before, and how the system did. Read apart from the request, because it
/// may take longer.
struct Surroundings {
    std::optional<Supplier> supplier;
    QDate warrantyUntil;
    std::optional<AssignmentRole> role; ///< of the engineer at the customer
    std::optional<int> fit;             ///< of the engineer for the customer, 0 to 100
    int health = -1;                    ///< of the customer
    QString rdQuestion;                 ///< what was noted when it was handed to research
    std::vector<SolvedRequest> similar;
    std::optional<SystemYear> year; ///< nothing without a system
};

[[nodiscard]] Result<Surroundings> readSurroundings(const Reader& reader, const Request& request);

} // namespace zhike
