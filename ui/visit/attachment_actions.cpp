// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/attachment_actions.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QImageReader>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int examined = 512; // px: what a picture is decoded to, to see whether it is one

struct AttachmentsWords {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

/// The picture in a file, made small while it is decoded; null if it is none or cannot be read to its end.
QImage decoded(const QString& path, int size)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && (whole.width() > size || whole.height() > size))
        reader.setScaledSize(whole.scaled(size, size, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QSize wholeSize(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

Attachment attachmentOf(const StoredFile& kept, QSize picture)
{
    Attachment file;
    file.name = kept.name;
    file.mime = kept.mime;
    file.size = kept.size;
    file.sha256 = kept.sha256;
    file.takenAt = kept.takenAt;
    if (picture.isValid()) {
        file.width = picture.width();
        file.height = picture.height();
    }
    return file;
}

Result<Attachment> keepOne(const AttachmentStore& files, const QString& path, FileUse use)
{
    ZHIKE_TRY(AttachmentStore::checkFile(path, use));
    // A picture is small enough to be looked at; what is larger is kept as it is.
    const bool may = QFileInfo(path).size() <= AttachmentStore::mostForPhoto;
    const QSize picture = may && !decoded(path, examined).isNull() ? wholeSize(path) : QSize();
    if (use == FileUse::Photo && !picture.isValid())
        return failure(
            ErrorKind::Invalid,
            AttachmentsWords::tr("%1 is no picture that can be shown. It was not added; add it as a file, if "
                                 "it belongs here.")
                .arg(QFileInfo(path).fileName()));
    ZHIKE_ASSIGN(const StoredFile kept, files.keepFile(path, use));
    return attachmentOf(kept, picture);
}

/// A copy of the file under its own name, in a folder for what is only looked at.
Result<QString> copyToLookAt(const Reader& reader, const Attachment& file)
{
    const AttachmentStore files(reader.connection().path());
    const QString folder = QDir::tempPath() + u"/zhike-files/"_s + file.sha256.left(16);
    const QString path = folder + u'/' + QFileInfo(file.name).fileName();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(path);
    if (!files.has(file.sha256) || !QDir().mkpath(folder) || !QFile::copy(files.pathOf(file.sha256), path))
        return failure(
            ErrorKind::Io,
            AttachmentsWords::tr("%1 could not be opened: its content is not there.").arg(file.name));
    QFile::setPermissions(path, QFile::ReadOwner); // changing the copy would change nothing here
    return path;
}

Done copyTo(const Reader& reader, const Attachment& file, const QString& path)
{
    const AttachmentStore files(reader.connection().path());
    QFile::remove(path); // the person was asked
    if (!files.has(file.sha256) || !QFile::copy(files.pathOf(file.sha256), path))
        return failure(ErrorKind::Io, AttachmentsWords::tr("%1 could not be written.").arg(path));
    return {};
}

} // namespace

QFuture<Result<KeptFiles>> keepFiles(Store& store, const QStringList& paths, FileUse use)
{
    return store.readLong([paths, use](Reader& reader) -> Result<KeptFiles> {
        const AttachmentStore files(reader.connection().path());
        KeptFiles all;
        for (const QString& path : paths) {
            auto kept = keepOne(files, path, use);
            if (kept)
                all.files.push_back(*std::move(kept));
            else
                all.refusals += kept.error().message;
        }
        return all;
    });
}

QFuture<Result<KeptFiles>> keepPicture(Store& store, const QImage& picture)
{
    return store.readLong([picture](Reader& reader) -> Result<KeptFiles> {
        const Instant now = reader.clock().now();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        KeptFiles all;
        const QString name =
            AttachmentsWords::tr("Picture %1").arg(now.in(reader.clock().zone()).toString(u"HHmmss"_s)) +
            u".png"_s;
        if (!picture.save(&buffer, "PNG")) {
            all.refusals += AttachmentsWords::tr("What was pasted is no picture that can be shown.");
            return all;
        }
        const AttachmentStore files(reader.connection().path());
        const auto kept = files.keepBytes(bytes, name, FileUse::Photo, now);
        if (kept)
            all.files.push_back(attachmentOf(*kept, picture.size()));
        else
            all.refusals += kept.error().message;
        return all;
    });
}

bool holdsFiles(const QMimeData& data)
{
    const auto urls = data.urls();
    return data.hasImage() ||
           std::any_of(urls.begin(), urls.end(), [](const QUrl& u) { return u.isLocalFile(); });
}

QFuture<Result<KeptFiles>> keepDropped(Store& store, const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (!paths.isEmpty())
        return keepFiles(store, paths, FileUse::Any);
    return data.hasImage() ? keepPicture(store, qvariant_cast<QImage>(data.imageData()))
                           : QFuture<Result<KeptFiles>>();
}

QFuture<Result<QImage>> readPicture(Store& store, const Attachment& file, int size)
{
    return store.readLong([file, size](Reader& reader) -> Result<QImage> {
        const AttachmentStore files(reader.connection().path());
        return files.has(file.sha256) ? decoded(files.pathOf(file.sha256), size) : QImage();
    });
}

void openAttachment(const AppContext& context, QObject* receiver, const Attachment& file)
{
    deliver(receiver, context.store.readLong([file](Reader& r) { return copyToLookAt(r, file); }),
            [context](const Result<QString>& path) {
                if (!path)
                    context.navigator.showError(path.error());
                else
                    QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
            });
}

void saveAttachment(const AppContext& context, QWidget* over, const Attachment& file)
{
    const FileRequest request{AttachmentsWords::tr("Save a copy"),
                              file.name,
                              {AttachmentsWords::tr("All files (*)")},
                              QFileInfo(file.name).suffix()};
    context.files.save(over, request, [context, over, file](const QString& path) {
        deliver(over, context.store.readLong([file, path](Reader& r) { return copyTo(r, file, path); }),
                [context, path](const Done& done) {
                    if (done)
                        context.navigator.showStatus(AttachmentsWords::tr("Saved as %1").arg(path));
                    else
                        context.navigator.showError(done.error());
                });
    });
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace zhike
