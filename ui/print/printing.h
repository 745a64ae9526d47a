// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/print_page.h"
#include <functional>

class QWidget;

namespace zhike {

/// Sends pages to a printer; a seam.
using PrintFunction =
    std::function<void(QWidget* parent, const std::vector<PrintPage>& pages, const QString& title)>;

/// Asks for a printer in the system's own dialog and prints there.
void printOnPaper(QWidget* parent, const std::vector<PrintPage>& pages, const QString& title);

} // namespace zhike
