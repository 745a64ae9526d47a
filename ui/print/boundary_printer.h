// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/contract/boundary.h"
#include "ui/print/print_page.h"
#include <QtCore/QFuture>

namespace zhike {

/// Lays the service boundary out on A4, black on white, to be shown to the customer: what is in and what is
/// not, the promised times, what is granted with the days that prove it, and who is there for them.
[[nodiscard]] std::vector<PrintPage> layOutBoundary(const ServiceBoundary& boundary);

/// Title of the document and proposal for the name of its file.
[[nodiscard]] QString boundaryTitle(const ServiceBoundary& boundary);

/// Lays it out and writes it as PDF on another thread.
[[nodiscard]] QFuture<Done> saveBoundary(const ServiceBoundary& boundary, const QString& path);

} // namespace zhike
