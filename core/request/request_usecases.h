// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/store/unit_of_work.h"

namespace zhike {

// What a person does to a request. Each function is one step inside a unit of work and gives it its title.
// Errors name the field they are about.

/// What the title of a unit calls a request: its number and whose it is.
[[nodiscard]] Result<QString> requestInTitle(const Reader& reader, const Request& request);

/// Opens a request: gives it its number, the opening time (now, unless it says) and the first entry of its
/// history.
[[nodiscard]] Result<Id<Request>> openRequest(UnitOfWork& unit, Request draft);

/// Records the first response, and begins work on a new request. The note is what was said to the customer:
/// a message.
[[nodiscard]] Done respondToRequest(UnitOfWork& unit, Id<Request> request, const QString& note = {},
                                    std::optional<Instant> at = {});

/// How a request goes on.
struct StateChange {
    RequestState to = RequestState::InProgress;
    std::optional<Instant> at = {}; ///< now, if it does not say
    QString note = {};              ///< kept as an internal message
    QString rootCause = {};         ///< written when not empty
    QString solution = {};
    QString rdReference = {}; ///< under which research and development has it
};

/// Appends to the status history and keeps the columns that follow from it in step.
[[nodiscard]] Done changeRequestState(UnitOfWork& unit, Id<Request> request, const StateChange& change);

/// Writes what was changed in a form, and no other fields (see saveChanges). State and history stay as they
/// are.
[[nodiscard]] Done editRequest(UnitOfWork& unit, const Request& before, const Request& edited);

/// Archives a request, or takes it out of the archive.
[[nodiscard]] Done archiveRequest(UnitOfWork& unit, Id<Request> request, bool archived = true);

/// Whether a request in one state may be put into another: anything but the same; from an ended one only back
/// to work, or from resolved to closed.
[[nodiscard]] bool mayFollow(RequestState from, RequestState to);

/// Sets what follows from a history (in order): the state, the last resolution, the closing, the first
/// response where none was recorded, and whether the record contradicts itself.
void settleRequest(Request& request, std::span<const RequestStatus> history);

} // namespace zhike
