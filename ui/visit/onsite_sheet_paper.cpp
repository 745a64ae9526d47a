// SPDX-License-Identifier: GPL-3.0-or-later
// The record on paper and as PDF, as it is stored.
#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/print/pdf_file.h"
#include "ui/print/printing.h"
#include "ui/print/record_printer.h"
#include "ui/visit/onsite_sheet.h"
#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace zhike {

void OnsiteSheet::savePdf()
{
    if (!m_detail)
        return;
    const FileRequest request{tr("Save the record as PDF"),
                              pdfFileName(m_detail->customerName + u' ' + m_detail->visit.number),
                              {tr("PDF (*.pdf)")},
                              u"pdf"_s};
    m_context.files.save(this, request, [this](const QString& path) {
        deliver(this, saveRecord(m_context.store, m_visit, path), [this, path](const Done& done) {
            if (done)
                m_context.navigator.showStatus(
                    tr("Saved the record as %1").arg(QDir::toNativeSeparators(path)));
            m_error->setText(done ? QString() : done.error().message);
        });
    });
}

void OnsiteSheet::print()
{
    auto read = m_context.store.readLong([visit = m_visit](Reader& r) { return readRecordSheet(r, visit); });
    deliver(this, std::move(read), [this](const Result<RecordSheet>& sheet) {
        if (sheet)
            printOnPaper(this, layOutRecord(*sheet), recordTitle(*sheet));
        else
            m_error->setText(sheet.error().message);
    });
}

} // namespace zhike
