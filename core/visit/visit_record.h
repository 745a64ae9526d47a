// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/visit/visit.h"

namespace zhike {

/// What happened on a visit, as it is written down before leaving.
struct VisitRecord {
    struct Step {
        Id<NextStep> id; ///< null for a new one
        QString text;
        Id<Engineer> engineer;
        QDate dueOn;
        int finding = -1; ///< which of the findings it follows up
    };
    struct Found {
        Id<Finding> id; ///< null for a new one
        Severity severity = Severity::Medium;
        QString text;
    };
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::vector<Id<Contact>> met;
    std::vector<VisitCheck> checks;
    std::vector<Found> findings; ///< those missing are archived
    std::vector<Step> steps;     ///< those missing are archived, unless they are done
    QString summary;
    QString knowledge;
    std::optional<int> rating; ///< 1–5; nothing leaves what was said before
    QString words;
    Id<Contact> ratedBy;
    bool complete = true; ///< false keeps it planned, as a draft
};

/// Writes a visit down: its times, whom we met, checklist, findings, next steps, knowledge handed over and
/// what the customer says of it (a survey about this visit). Completing it makes it done. A done one may be
/// corrected. Errors name actual_start, actual_end, contacts, findings, steps or csat.
[[nodiscard]] Done recordVisit(UnitOfWork& unit, Id<Visit> visit, const VisitRecord& record);

} // namespace zhike
