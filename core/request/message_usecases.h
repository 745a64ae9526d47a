// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/message.h"
#include "core/store/unit_of_work.h"
#include "core/visit/evidence.h"

namespace zhike {

/// What is said or noted, with the files that come with it; their contents lie in the attachment store.
struct NewMessage {
    Message message; ///< without a time: now; without a writer of ours: who writes this unit
    std::vector<Attachment> files;
};

/// Whether recording this records the first response to the request too: it is the first thing that is said
/// to the customer while the request waits for its first response.
[[nodiscard]] bool isFirstResponse(const Request& request, const Message& message);

/// Records what was said or noted, and, if it is the first response, that too: one step, undone as one.
[[nodiscard]] Result<Id<Message>> recordMessage(UnitOfWork& unit, const NewMessage& what);
/// Corrects what was recorded: its words, time, direction, channel and writer.
[[nodiscard]] Done editMessage(UnitOfWork& unit, const Message& before, const Message& edited);
/// Takes a message away with its files, or brings them back.
[[nodiscard]] Done archiveMessage(UnitOfWork& unit, Id<Message> id, bool archived);

/// For use cases of requests: what is noted with a step; nothing if there are no words.
[[nodiscard]] Done addWords(UnitOfWork& unit, const Request& request, MessageDirection direction, Instant at,
                            const QString& words);

} // namespace zhike
