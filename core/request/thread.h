// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/message.h"
#include "core/request/request_view.h"
#include "core/visit/evidence.h"

namespace zhike {

/// Which part of what was said is shown: everything with the course of the request, what the customer knows
/// of, or what they do not.
enum class ThreadFilter { All, Visible, Internal };

/// What a line of the thread tells. Opened is what the customer asked at first; a state is where the request
/// went; arrived is when we came.
enum class ThreadKind { Opened, Said, State, Arrived };

struct ThreadEntry {
    ThreadKind kind = ThreadKind::Said;
    Instant at;
    Message message; ///< Said; of Opened text, contact and channel
    QString writer;  ///< who wrote it, by name; empty if nobody knows
    QString title;   ///< of the contact who wrote it
    std::vector<Attachment> files;
    RequestState state = RequestState::New; ///< State
    bool firstResponse = false;             ///< State: it is the first response too
};

/// What was said about a request and what became of it, in the order of time.
struct Thread {
    std::vector<ThreadEntry> entries; ///< the newest
    int earlier = 0;                  ///< how many stand before them
};

/// A message as it was read.
struct SaidRow {
    Message message;
    QString contact;
    QString contactTitle;
    QString engineer;
    std::vector<Attachment> files;
};

/// Puts messages (the newest of `messagesInAll`) and the course of the request into one order, and keeps the
/// newest `most`. Pure.
[[nodiscard]] Thread composeThread(const RequestDetail& request, std::vector<SaidRow> messages,
                                   int messagesInAll, ThreadFilter filter, int most);

/// The newest `most` entries. Its cost depends on `most`, not on how much was said.
[[nodiscard]] Result<Thread> readThread(const Reader& reader, const RequestDetail& request,
                                        ThreadFilter filter, int most);

} // namespace zhike
