// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/system_change.h"
#include "core/risk/risk.h"
#include "core/store/unit_of_work.h"
#include "core/visit/evidence.h"
#include "core/visit/gain.h"

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
    /// What it took.
    struct Effort {
        std::optional<int> workMinutes = {}; ///< of all who went, taken together
        std::optional<Fen> travelCost = {};
        std::optional<Fen> partsCost = {};
        bool operator==(const Effort&) const = default;
    };
    /// Who signed, and what they drew. Once it is written, what the record says is locked.
    struct Signing {
        Id<Contact> contact; ///< null: somebody who is no contact of ours
        QString signer;
        Instant at;
        QString strokes; ///< strokes.h
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
    std::optional<int> skill;  ///< the three elements, 1–5; likewise
    std::optional<int> attitude;
    std::optional<int> alertness;
    QString words;
    Id<Contact> ratedBy;
    // Records of their own: customer and visit are filled in; those without an id are new, those missing are
    // archived.
    std::vector<VisitNote> notes;
    std::vector<SystemChange> changes;
    std::vector<Risk> risks;
    std::vector<Attachment> files; ///< their bytes lie in the attachment store already
    std::vector<Opportunity> opportunities;
    std::vector<Commendation> commendations;
    std::optional<ValueClass> valueClass; ///< nothing leaves what was decided before
    std::optional<bool> beyondContract;
    std::optional<Effort> effort; ///< likewise
    std::optional<Signing> signature;
    /// How the request was solved that the visit is for: completing the visit resolves it.
    std::optional<QString> solution;
    bool complete = true; ///< false keeps it planned, as a draft
};

/// Writes a visit down: its times, whom we met, checklist, findings, next steps, knowledge handed over,
/// notes, changes, risks, files, and what the customer says of it (a survey about this visit). Completing it
/// makes it done; a visit for a request sets when we came, and resolves it where there is a solution. A done
/// one may be corrected until it is signed. Errors name actual_start, actual_end, contacts, findings, steps,
/// csat, notes, changes, risks, files, signature or solution.
[[nodiscard]] Done recordVisit(UnitOfWork& unit, Id<Visit> visit, const VisitRecord& record);

} // namespace zhike
