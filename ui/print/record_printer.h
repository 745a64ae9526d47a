// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/visit/visit_view.h"
#include "ui/print/print_page.h"
#include <QtCore/QFuture>

namespace zhike {

class Store;

/// A visit's record as it is put on paper, with what it takes from the files beside the database.
struct RecordSheet {
    VisitDetail visit;
    std::vector<std::pair<QString, QImage>> pictures; ///< caption and picture, made small
    QStringList files;                                ///< those that are no pictures, by name
    QDate printedOn;
    QTimeZone zone;
};

/// Reads what the sheet needs; not on the window's thread.
[[nodiscard]] Result<RecordSheet> readRecordSheet(const Reader& reader, Id<Visit> visit);

/// Lays the record out on A4: head, checklist, findings with what follows, changes, risks, summary, what the
/// customer says, pictures, the signature with its time, and what was added since.
[[nodiscard]] std::vector<PrintPage> layOutRecord(const RecordSheet& sheet);

/// Title of the document and proposal for the name of its file.
[[nodiscard]] QString recordTitle(const RecordSheet& sheet);

/// Reads, lays out and writes the PDF on a thread of the store.
[[nodiscard]] QFuture<Done> saveRecord(Store& store, Id<Visit> visit, const QString& path);

} // namespace zhike
