// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint.h"
#include "core/exchange/import_synonyms.h"
#include "core/store/reader.h"

namespace zhike {

/// Reads the history of a complaint as files have it: entries `event:stage@instant` or `stage@instant`,
/// divided by semicolons, events and stages by their stable or Chinese names; in order of time.
[[nodiscard]] Result<std::vector<ComplaintStage>>
readComplaintHistory(const QString& text, const ImportSynonyms& synonyms, const QTimeZone& zone);

/// Whether two histories tell the same, whatever was noted and by whom.
[[nodiscard]] bool tellTheSame(const std::vector<ComplaintStage>& a, const std::vector<ComplaintStage>& b);

} // namespace zhike
