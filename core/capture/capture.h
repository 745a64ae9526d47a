// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/capture/capture_words.h"
#include "core/capture/subject.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// What the person said themselves about a line, whatever the line says.
struct CaptureChoices {
    std::optional<CaptureKind> kind = {};
    std::optional<Priority> priority = {};
    QDate due = {};
    Id<Customer> customer = {};
    bool operator==(const CaptureChoices&) const = default;
};

/// What is understood of one line: who and what.
struct CaptureLine {
    CaptureKind kind = CaptureKind::Note;
    std::vector<CaptureCustomer> candidates; ///< the one it is about, or several among whom to choose
    std::vector<CaptureCustomer> others;     ///< whom the words might mean as well
    QString text;                            ///< what is told, without the words that were understood
    Priority priority = Priority::P3;
    RequestCategory category = RequestCategory::Fault;
    bool formal = false;  ///< a complaint that was made formally
    QDate due;            ///< of a next step
    bool dueSaid = false; ///< in the line or by hand; otherwise the next working day

    [[nodiscard]] bool isAmbiguous() const { return candidates.size() > 1; }
    [[nodiscard]] const CaptureCustomer* customer() const
    {
        return candidates.size() == 1 ? &candidates.front() : nullptr;
    }
};

/// Understands a line. What was chosen by hand goes before what the line says.
[[nodiscard]] Result<CaptureLine> understand(const Reader& reader, const QString& line,
                                             const CaptureChoices& choices = {});

/// Why a line cannot be recorded yet, as a sentence; nothing if it can. Pure.
[[nodiscard]] std::optional<Error> problemOf(const CaptureLine& capture, const QString& line);

/// What became of a line.
struct Captured {
    EntityKind kind = EntityKind::None;
    Uuid id;
    QString key;   ///< its number, where it has one
    QString title; ///< what was done, as the status line says it
};

/// Records it as one step: a request or complaint with its number, a next step of the person who writes or of
/// the customer's 主责, or a note. Errors are those of problemOf() and of what is recorded.
[[nodiscard]] Result<Captured> recordCapture(UnitOfWork& unit, const CaptureLine& capture);

} // namespace zhike
