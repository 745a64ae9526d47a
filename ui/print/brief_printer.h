// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/visit/brief.h"
#include "ui/print/print_page.h"
#include <QtCore/QFuture>

namespace zhike {

/// Lays a brief out on A4, black on white. Rows are cut by rank until it is one page. Plans for emergencies,
/// scripts and settings follow on it if they fit, else on a second page, where they are shortened until they
/// do. Only a brief whose prose alone is longer than a page goes on.
[[nodiscard]] std::vector<PrintPage> layOutBrief(Brief brief);

/// Several briefs, one after another: a pack for a trip. Empty when `progress` stops it.
[[nodiscard]] std::vector<PrintPage> layOutBriefs(const std::vector<Brief>& briefs,
                                                  const WorkProgress& progress = {});
/// Lays them out and writes them as one PDF on another thread.
[[nodiscard]] QFuture<Done> saveBriefs(std::vector<Brief> briefs, const QString& title, const QString& path,
                                       WorkProgress progress = {});

/// Title of the document and proposal for the name of its file.
[[nodiscard]] QString briefTitle(const Brief& brief);

/// Lays it out and writes it as PDF on another thread.
[[nodiscard]] QFuture<Done> saveBrief(const Brief& brief, const QString& path);

} // namespace zhike
