// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint.h"
#include "core/journal/capture.h"
#include "core/store/reader.h"

namespace zhike {

// A 投诉 closes only with an improvement: something is done better for it.

/// Refuses with a sentence if the complaint would close at `at` as a 投诉 without an improvement that was not
/// dropped.
[[nodiscard]] Done mayClose(const Reader& reader, const Complaint& complaint,
                            std::span<const ComplaintStage> history, Instant at);

/// Refuses a unit of work that leaves a 投诉 closed without an improvement, whatever way it took. What is
/// added closed, from another file or an archive of paper, is taken as it is.
[[nodiscard]] Done refuseUnimprovedClosing(const Reader& unit, const Capture& capture);

} // namespace zhike
