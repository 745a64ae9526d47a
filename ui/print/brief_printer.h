// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/visit/brief.h"
#include "ui/print/print_page.h"
#include <QtCore/QFuture>

namespace zhike {

/// Lays a brief out on A4, black on white. Rows are cut by rank until it is one page; only a brief whose
/// prose alone is longer goes on to a second.
[[nodiscard]] std::vector<PrintPage> layOutBrief(Brief brief);

/// Title of the document and proposal for the name of its file.
[[nodiscard]] QString briefTitle(const Brief& brief);

/// Lays it out and writes it as PDF on another thread.
[[nodiscard]] QFuture<Done> saveBrief(const Brief& brief, const QString& path);

} // namespace zhike
