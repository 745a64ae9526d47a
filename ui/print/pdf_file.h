// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/print/print_page.h"
#include <QtCore/QByteArray>

namespace zhike {

/// The pages as a PDF whose text can be copied and searched.
[[nodiscard]] QByteArray toPdf(const std::vector<PrintPage>& pages, const QString& title);

/// Writes bytes to a file that is either complete or, when anything stops it, what it was before.
[[nodiscard]] Done saveWhole(const QByteArray& bytes, const QString& path);

/// A file name for a document: the title without what file systems refuse, with ".pdf".
[[nodiscard]] QString pdfFileName(const QString& title);

} // namespace zhike
