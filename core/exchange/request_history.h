// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/import_synonyms.h"
#include "core/request/request.h"

#include <QtCore/QTimeZone>

namespace zhike {

/// Reads a status history as files write it: `state@instant` entries separated by `;`, states by their
/// Chinese or English names. The entries come back in order of time (those of the same time in the order
/// given), numbered from 0.
[[nodiscard]] Result<std::vector<RequestStatus>>
readHistory(const QString& text, const ImportSynonyms& synonyms, const QTimeZone& zone);

/// The history that follows from a request's moments alone: new when opened, in progress at the first
/// response, resolved, closed. A response after the resolution is left out: the record contradicts itself,
/// and keeps both moments.
[[nodiscard]] std::vector<RequestStatus> historyOfMoments(const Request& request);

/// Fills the moments of `request` that are absent from its history: opened at the first entry that is new,
/// responded when work began or waited, resolved and closed by the last such entry unless it was reopened.
void fillMoments(Request& request, const std::vector<RequestStatus>& history);

/// How the moments of a request contradict each other, as a sentence; empty if they do not.
[[nodiscard]] QString contradictionText(const Request& request);

} // namespace zhike
