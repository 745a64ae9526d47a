// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"
#include "ui/print/pdf_text.h"
#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

struct PdfFile {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

tl::unexpected<Error> notWritten(const QSaveFile& file, qsizetype size)
{
    const QString name = QDir::toNativeSeparators(QFileInfo(file.fileName()).absoluteFilePath());
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < size)
        return failure(
            ErrorKind::Full,
            PdfFile::tr("There is no space left for %1. Nothing was changed; make room or choose another "
                        "place.")
                .arg(name),
            file.errorString());
    if (storage.isReadOnly() || file.error() == QFileDevice::PermissionsError ||
        file.error() == QFileDevice::OpenError)
        return failure(
            ErrorKind::ReadOnly,
            PdfFile::tr("%1 cannot be written here. Nothing was changed; choose another place.").arg(name),
            file.errorString());
    return failure(
        ErrorKind::Io,
        PdfFile::tr("%1 could not be written. Nothing was changed; try again or choose another place.")
            .arg(name),
        file.errorString());
}

} // namespace

QByteArray toPdf(const std::vector<PrintPage>& pages, const QString& title)
{
    if (pages.empty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Zhike"_s);
        writer.setResolution(printResolution);
        const QSizeF millimetres = pages.front().size * 25.4 / printResolution;
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            pages[i].paint(painter);
        }
    }
    correctTextLayer(bytes, DrawnText(pages));
    return bytes;
}

Done saveWhole(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file, bytes.size());
    return {};
}

QString pdfFileName(const QString& title)
{
    static const QRegularExpression refused(uR"([\x00-\x1f\x7f/\\:*?"<>|]+)"_s);
    QString name = title.simplified();
    name.replace(refused, u"_"_s);
    // 80 characters of three bytes each stay under the 255 bytes a name may have.
    name.truncate(80);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return (name.isEmpty() ? u"brief"_s : name) + u".pdf"_s;
}

} // namespace zhike
