// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/capture/due_words.h"
#include "core/request/request.h"

namespace zhike {

/// What one line becomes: 工单, 抱怨, 后续, 备注.
enum class CaptureKind { Request, Complaint, Step, Note };
template <>
struct EnumText<CaptureKind> {
    static constexpr EnumName names[] = {{"request", QT_TRANSLATE_NOOP("Enum", "Request")},
                                         {"complaint", QT_TRANSLATE_NOOP("Enum", "Grievance")},
                                         {"step", QT_TRANSLATE_NOOP("Enum", "Next step")},
                                         {"note", QT_TRANSLATE_NOOP("Enum", "Note")}};
};

/// What a line says by itself, before anybody knows whom it is about.
struct CaptureWords {
    CaptureKind kind = CaptureKind::Note;
    bool formal = false;   ///< a complaint that was made formally: 投诉, not 抱怨
    bool kindSaid = false; ///< by a word of its own (抱怨：…); otherwise guessed from what is told
    std::optional<Priority> priority;
    std::optional<DueWord> due;
    RequestCategory category = RequestCategory::Fault;
    std::vector<TextSpan> marks; ///< words that only say kind or priority, and are no part of what is told
};

/// Pure.
[[nodiscard]] CaptureWords readCapture(QStringView line, QDate today);

/// The line without these parts: blanks tidied, no loose separators at its ends.
[[nodiscard]] QString textWithout(QStringView line, std::vector<TextSpan> parts);

} // namespace zhike
