// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/improvement.h"
#include "core/store/unit_of_work.h"

namespace zhike {

// What a person does to a complaint. Each function is one step inside a unit of work and gives it its title.
// Errors name the field they are about.

/// Records what a customer is not content with: gives it its number, the time of receipt (now, unless it
/// says) and the first entry of its history. Only customer and title are needed. A level of 投诉 means that
/// it was made formally.
[[nodiscard]] Result<Id<Complaint>> recordComplaint(UnitOfWork& unit, Complaint draft);

/// Keeps what the customer was answered.
[[nodiscard]] Done answerComplaint(UnitOfWork& unit, Id<Complaint> complaint, const QString& reply,
                                   std::optional<Instant> at = {});

/// How a complaint goes on, or returns to an earlier stage.
struct ComplaintMove {
    ComplaintStep to = ComplaintStep::Verification;
    std::optional<Instant> at = {}; ///< now, if it does not say
    QString note = {};              ///< needed when it returns
    QString cause = {};             ///< written when not empty
    QString remedy = {};
};
/// Closing is closeComplaint()'s; a closed complaint may return to any stage.
[[nodiscard]] Done moveComplaint(UnitOfWork& unit, Id<Complaint> complaint, const ComplaintMove& move);

/// The customer made it formally after all.
[[nodiscard]] Done makeComplaintFormal(UnitOfWork& unit, Id<Complaint> complaint, const QString& note = {},
                                       std::optional<Instant> at = {});

/// Says that a leader was informed of it.
[[nodiscard]] Done informLeader(UnitOfWork& unit, Id<Complaint> complaint, const QString& leader,
                                std::optional<Instant> at = {});

/// What the customer says of the outcome.
struct OutcomeAnswer {
    Contentment contentment = Contentment::Content;
    QString by = {}; ///< who of the customer said so
    QString note = {};
    std::optional<Instant> at = {};
};
/// Records it after the customer was answered. Who is not content is owed another way out: the complaint
/// returns to 方案.
[[nodiscard]] Done confirmOutcome(UnitOfWork& unit, Id<Complaint> complaint, const OutcomeAnswer& answer);

/// Refused before the customer was answered, and for a 投诉 without an improvement.
[[nodiscard]] Done closeComplaint(UnitOfWork& unit, Id<Complaint> complaint, const QString& note = {},
                                  std::optional<Instant> at = {});

/// Writes what was changed in a form, and no other fields (see saveChanges). What follows from the history
/// stays as it is.
[[nodiscard]] Done editComplaint(UnitOfWork& unit, const Complaint& before, const Complaint& edited);

[[nodiscard]] Done archiveComplaint(UnitOfWork& unit, Id<Complaint> complaint, bool archived = true);

/// Adds what will be done better; that after a complaint is of the same customer.
[[nodiscard]] Result<Id<Improvement>> addImprovement(UnitOfWork& unit, Improvement draft);
[[nodiscard]] Done editImprovement(UnitOfWork& unit, const Improvement& before, const Improvement& edited);

/// Whether a complaint in one stage may be put into another: any but the same and, by this way, closing.
[[nodiscard]] constexpr bool mayFollow(ComplaintStep from, ComplaintStep to)
{
    return from != to && to != ComplaintStep::Closed;
}

} // namespace zhike
