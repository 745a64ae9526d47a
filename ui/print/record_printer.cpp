// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/record_printer.h"

#include "core/store/store.h"
#include "core/visit/attachment_store.h"
#include "core/visit/brief_text.h"
#include "ui/print/pdf_file.h"
#include "ui/print/record_layout.h"
#include <QtGui/QImageReader>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int printedPixels = 900; // of the longer side: sharp on paper at the size it has there

QImage smallPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > printedPixels || size.height() > printedPixels)
        reader.setScaledSize(
            size.scaled(printedPixels, printedPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Result<RecordSheet> readRecordSheet(const Reader& reader, Id<Visit> visit)
{
    RecordSheet sheet;
    ZHIKE_ASSIGN(sheet.visit, readVisit(reader, visit));
    sheet.printedOn = reader.clock().today();
    sheet.zone = reader.clock().zone();
    const AttachmentStore files(reader.connection().path());
    for (const Attachment& file : sheet.visit.files) {
        const bool there = file.isPicture() && files.has(file.sha256);
        QImage picture = there ? smallPicture(files.pathOf(file.sha256)) : QImage();
        if (picture.isNull())
            sheet.files += file.name;
        else
            sheet.pictures.emplace_back(file.name, std::move(picture));
    }
    return sheet;
}

std::vector<PrintPage> layOutRecord(const RecordSheet& sheet)
{
    return recordpaper::RecordLayout(sheet).pages();
}

QString recordTitle(const RecordSheet& sheet)
{
    return BriefText::join(
        {sheet.visit.customerName, sheet.visit.visit.number, recordpaper::RecordLayout::tr("Visit record")});
}

QFuture<Done> saveRecord(Store& store, Id<Visit> visit, const QString& path)
{
    return store.readLong([visit, path](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const RecordSheet sheet, readRecordSheet(reader, visit));
        return saveWhole(toPdf(layOutRecord(sheet), recordTitle(sheet)), path);
    });
}

} // namespace zhike
