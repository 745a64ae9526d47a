// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/attachment_files.h"

#include "core/journal/changeset.h"
#include "core/journal/chunk.h"
#include "core/store/drafts.h"
#include "core/store/store.h"
#include "core/visit/attachment_store.h"
#include "core/visit/visit_text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view neededSql = "SELECT sha256, name, size FROM attachment ORDER BY id";
/// Where the journal holds attachments whose rows are gone: they were undone, and may come back.
constexpr std::string_view undoneSql = "SELECT c.changes, c.digest FROM (SELECT DISTINCT t.unit, t.chunk "
                                       "FROM journal_touch t WHERE t.entity = ? "
                                       "AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.id = t.id)) x "
                                       "JOIN journal_chunk c ON c.unit = x.unit AND c.n = x.chunk";
constexpr qint64 youngest = 24 * 3600; // s: what is younger may be on its way into a record

Result<QSet<QString>> undoneContents(const Reader& reader)
{
    QSet<QString> all;
    Query q = reader.query(undoneSql);
    q.bind(static_cast<int>(EntityKind::Attachment));
    while (q.next()) {
        ZHIKE_ASSIGN(const QByteArray bytes, chunkFromRow(q));
        ChangesetReader change(bytes);
        while (change.next()) {
            const EntityDescription* d = change.description();
            if (!d || d->kind != EntityKind::Attachment)
                continue;
            for (const auto& value :
                 {change.before(d->indexOf("sha256")), change.after(d->indexOf("sha256"))})
                if (value)
                    all.insert(textOf(*value));
        }
        ZHIKE_TRY(change.done());
    }
    ZHIKE_TRY(q.done());
    return all;
}

QByteArray draftsOf(const QString& database)
{
    QFile file(Drafts::fileFor(database));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool holds(const QString& path, const QString& sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           QString::fromLatin1(hash.result().toHex()) == sha256;
}

QStringList strayIn(const QString& folder, const QSet<QString>& needed, const QByteArray& drafts)
{
    QStringList stray;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-youngest);
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QString name = it.fileName();
        if (!needed.contains(name) && !drafts.contains(name.toLatin1()) &&
            it.fileInfo().lastModified() < before)
            stray += it.filePath();
    }
    stray.sort();
    return stray;
}

tl::unexpected<Error> notCopied(const QString& path, const QString& detail)
{
    return failure(
        ErrorKind::Io,
        VisitText::tr("%1 could not be copied with the files beside the database. Nothing was changed; "
                      "is there room on the disk?")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

} // namespace

Result<FilesReport> inspectFiles(const Reader& reader)
{
    FilesReport report;
    const AttachmentStore store(reader.connection().path());
    ZHIKE_ASSIGN(QSet<QString> needed, undoneContents(reader));
    QSet<QString> seen;
    Query q = reader.query(neededSql);
    while (q.next()) {
        const QString sha256 = q.text(0);
        needed.insert(sha256);
        if (!isSha256(sha256) || !store.has(sha256)) {
            report.missing += q.text(1);
        } else if (!seen.contains(sha256)) {
            seen.insert(sha256);
            ++report.files;
            report.bytes += q.integer(2);
            if (!holds(store.pathOf(sha256), sha256))
                report.damaged += q.text(1);
        }
    }
    ZHIKE_TRY(q.done());
    report.stray = strayIn(store.folder(), needed, draftsOf(reader.connection().path()));
    return report;
}

int removeStrayFiles(const QStringList& stray)
{
    int removed = 0;
    for (const QString& path : stray)
        removed += QFile::remove(path);
    return removed;
}

Result<qint64> copyFiles(const QString& fromDatabase, const QString& toDatabase, const WorkProgress& progress)
{
    const AttachmentStore from(fromDatabase);
    const AttachmentStore to(toDatabase);
    QStringList copied;
    const auto takeBack = [&] {
        for (const QString& path : copied)
            QFile::remove(path);
    };
    if (!QFileInfo(toDatabase).dir().exists())
        return 0; // writing the database there says so
    qint64 count = 0;
    QDirIterator it(from.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (!isSha256(it.fileName()))
            continue; // still being written
        ++count;
        const QString target = to.pathOf(it.fileName());
        if (to.has(it.fileName()) && QFileInfo(target).size() == it.fileInfo().size())
            continue;
        const QString part = target + u".part"_s;
        QFile::remove(part);
        QFile source(it.filePath());
        const bool stopped = progress && !progress(0, 1);
        if (stopped || !QDir().mkpath(QFileInfo(target).path()) || !source.copy(part) ||
            !QFile::rename(part, target)) {
            QFile::remove(part);
            takeBack();
            if (stopped)
                return failure(ErrorKind::Cancelled, Store::cancelledSentence());
            return notCopied(it.filePath(), source.errorString());
        }
        copied += target;
    }
    return count;
}

} // namespace zhike
