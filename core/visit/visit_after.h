// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/whose.h"
#include "core/visit/visit_record.h"

namespace zhike {

/// What is only ours, and may be decided after the customer has signed.
struct VisitAfterwards {
    std::optional<ValueClass> valueClass;
    bool beyondContract = false;
    VisitRecord::Effort effort;
    std::vector<Opportunity> opportunities; ///< those missing are archived
    std::vector<Commendation> commendations;
};

[[nodiscard]] Done recordAfterwards(UnitOfWork& unit, Id<Visit> visit, const VisitAfterwards& after);

/// Adds to what was signed, and says so: a note, files, or both. Errors name notes or files.
[[nodiscard]] Done addToVisit(UnitOfWork& unit, Id<Visit> visit, const QString& text,
                              const std::vector<Attachment>& files = {});

/// What a finding leads to: dated work with an owner. Errors name text or due_on.
[[nodiscard]] Result<Id<NextStep>> followUp(UnitOfWork& unit, Id<Finding> finding, const QString& text,
                                            Id<Engineer> engineer, QDate dueOn);

/// A finding of a done visit of which nothing follows yet.
struct OpenFinding {
    Id<Finding> id;
    Id<Visit> visit;
    Id<Customer> customer;
    Severity severity = Severity::Medium;
    QString text;
    QString customerName;
    QString visitNumber;
    VisitKind visitKind = VisitKind::Inspection;
    Instant visitAt;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
};

/// The worst and latest ones, out of the latest findings: its cost does not grow with the file.
/// Of one person: of visits they made, or to customers they manage.
[[nodiscard]] Result<std::vector<OpenFinding>> openFindings(const Reader& reader, int limit,
                                                            const Whose& whose = {});

} // namespace zhike
