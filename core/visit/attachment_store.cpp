// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/attachment_store.h"

#include "core/visit/visit_text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 block = 256 << 10;
constexpr qint64 mebibyte = 1 << 20;
constexpr qsizetype longestName = 120;

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::Invalid, sentence, {}, u"files"_s);
}

tl::unexpected<Error> unreadable(const QString& name, const QString& detail)
{
    return failure(
        ErrorKind::Io,
        VisitText::tr("%1 could not be read. It was not added; nothing else was changed.").arg(name), detail,
        u"files"_s);
}

tl::unexpected<Error> notKept(const QString& name, bool full, const QString& detail)
{
    const QString sentence =
        full
            ? VisitText::tr("The disk is full: %1 was not added. What you wrote is safe; make room, then add "
                            "it again.")
            : VisitText::tr("%1 could not be kept beside the database. What you wrote is safe; check the "
                            "permissions of the folder, then add it again.");
    return failure(full ? ErrorKind::Full : ErrorKind::Io, sentence.arg(name), detail, u"files"_s);
}

/// A name without folders and control characters, short enough for every system.
QString tidyName(const QString& name)
{
    QString tidy = QFileInfo(name).fileName();
    tidy.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (tidy.size() > longestName) {
        const QString suffix = QFileInfo(tidy).suffix().left(10);
        tidy = tidy.left(longestName - suffix.size() - 1) + u'.' + suffix;
    }
    return tidy.isEmpty() ? VisitText::tr("Without a name") : tidy;
}

Done checkSize(const QString& name, qint64 size, FileUse use)
{
    if (size <= 0)
        return refused(VisitText::tr("%1 is empty. It was not added.").arg(name));
    const qint64 most = AttachmentStore::mostFor(use);
    if (size <= most)
        return {};
    const QString sentence = use == FileUse::Photo
                                 ? VisitText::tr("%1 has %2 MB; a photo may have %3. It was not added.")
                                 : VisitText::tr("%1 has %2 MB; a file may have %3. It was not added.");
    return refused(sentence.arg(name).arg((size + mebibyte - 1) / mebibyte).arg(most / mebibyte));
}

Result<QString> hashOf(QIODevice& source, const QString& name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.seek(0) || !hash.addData(&source))
        return unreadable(name, source.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

AttachmentStore::AttachmentStore(const QString& database) : m_folder(database + u"-files"_s) {}

QString AttachmentStore::pathOf(const QString& sha256) const
{
    Q_ASSERT(isSha256(sha256));
    return u"%1/%2/%3"_s.arg(m_folder, sha256.left(2), sha256);
}

bool AttachmentStore::has(const QString& sha256) const
{
    return isSha256(sha256) && QFileInfo(pathOf(sha256)).isFile();
}

Done AttachmentStore::checkFile(const QString& source, FileUse use)
{
    const QFileInfo info(source);
    const QString name = tidyName(info.fileName());
    if (!info.exists())
        return refused(VisitText::tr("%1 is not there any more. It was not added.").arg(name));
    if (!info.isFile())
        return refused(
            VisitText::tr("%1 is no file. It was not added; choose files, not folders.").arg(name));
    return checkSize(name, info.size(), use);
}

Result<StoredFile> AttachmentStore::keepFile(const QString& source, FileUse use) const
{
    ZHIKE_TRY(checkFile(source, use));
    const QFileInfo info(source);
    const QString name = tidyName(info.fileName());
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    StoredFile kept{name, {}, {}, info.size(), Instant::of(info.lastModified())};
    kept.mime = QMimeDatabase().mimeTypeForFileNameAndData(name, &file).name();
    return keep(file, std::move(kept));
}

Result<StoredFile> AttachmentStore::keepBytes(const QByteArray& bytes, const QString& name, FileUse use,
                                              Instant takenAt) const
{
    ZHIKE_TRY(checkSize(name, bytes.size(), use));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    StoredFile kept{tidyName(name), {}, {}, bytes.size(), takenAt};
    kept.mime = QMimeDatabase().mimeTypeForFileNameAndData(kept.name, &buffer).name();
    return keep(buffer, std::move(kept));
}

Result<StoredFile> AttachmentStore::keep(QIODevice& source, StoredFile file) const
{
    ZHIKE_ASSIGN(file.sha256, hashOf(source, file.name));
    const QString path = pathOf(file.sha256);
    if (QFile known(path); known.size() == file.size && known.open(QIODevice::ReadWrite)) {
        // Kept before. What is in use again is not swept away as old.
        known.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return file;
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notKept(file.name, false, m_folder);
    QSaveFile copy(path); // beside it, synced, then renamed
    if (!copy.open(QIODevice::WriteOnly) || !source.seek(0))
        return notKept(file.name, false, copy.errorString());
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCryptographicHash written(QCryptographicHash::Sha256);
    for (QByteArray bytes = source.read(block); !bytes.isEmpty(); bytes = source.read(block)) {
        const bool full = m_disk && !m_disk(bytes.size());
        if (full || copy.write(bytes) != bytes.size())
            return notKept(file.name, full || copy.error() == QFileDevice::ResourceError, copy.errorString());
        written.addData(bytes);
    }
    if (QString::fromLatin1(written.result().toHex()) != file.sha256)
        return unreadable(file.name, u"it changed while it was read"_s);
    if (!copy.commit())
        return notKept(file.name, copy.error() == QFileDevice::ResourceError, copy.errorString());
    return file;
}

} // namespace zhike
