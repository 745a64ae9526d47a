// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"

#include "core/exchange/database_copy.h"
#include "core/exchange/exchange.h"
#include "core/store/store.h"
#include "core/visit/attachment_files.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <filesystem>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A file on its way: removed unless it gets its name.
class PartialFile
{
public:
    explicit PartialFile(const QString& target) : m_target(target), m_path(target + u".part"_s) { remove(); }
    ~PartialFile() { remove(); }
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Done takeName()
    {
        // Companions of a file that is gone would be taken for those of the new one.
        if (!QFile::exists(m_target)) {
            for (const auto& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
                QFile::remove(m_target + suffix);
        }
        std::error_code error;
        std::filesystem::rename(native(m_path), native(m_target), error);
        if (error)
            return failure(
                ErrorKind::Io,
                Exchange::tr(
                    "%1 could not be written. Nothing was changed; check the permissions of the folder.")
                    .arg(QDir::toNativeSeparators(m_target)),
                QString::fromStdString(error.message()));
        return {};
    }

private:
    void remove() const
    {
        for (const auto& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_target;
    QString m_path;
};

/// Copies a database to a new file, complete and checked or not at all.
Result<BackupResult> copyToFile(sqlite3* from, const QString& file, const WorkProgress& progress)
{
    PartialFile partial(file);
    BackupResult result;
    {
        ZHIKE_ASSIGN(const DatabaseHandle copy, openForCopy(partial.path(), true));
        ZHIKE_TRY(copyDatabase(from, copy.get(), file, progress));
        ZHIKE_TRY(makeSingleFile(copy.get(), file));
        ZHIKE_TRY(checkDatabase(copy.get(), file));
        ZHIKE_ASSIGN(result.records, countRecords(copy.get(), file));
        if (progress && !progress(1, 1))
            return failure(ErrorKind::Cancelled, Store::cancelledSentence());
    }
    result.bytes = QFileInfo(partial.path()).size();
    ZHIKE_TRY(partial.takeName());
    return result;
}

QString safetyName(const QString& target, const Clock& clock)
{
    const QString base =
        target + u".before-restore-"_s + clock.now().in(clock.zone()).toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int n = 2; QFile::exists(name); ++n)
        name = base + u"-%1"_s.arg(n);
    return name;
}

/// Puts a target aside that cannot be opened as a database, with its companions.
Done putAside(const QString& target, const QString& name)
{
    std::error_code error;
    std::filesystem::rename(native(target), native(name), error);
    for (const auto& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        std::error_code ignored; // companions need not exist
        std::filesystem::rename(native(target + suffix), native(name + suffix), ignored);
    }
    if (error)
        return failure(ErrorKind::Io,
                       Exchange::tr("%1 could not be put aside. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(target)),
                       QString::fromStdString(error.message()));
    return {};
}

/// Restores over a database that is there, perhaps open in other windows: one transaction in it.
Result<BackupResult> restoreOver(sqlite3* from, const QString& target, const QString& safety,
                                 const WorkProgress& progress)
{
    ZHIKE_ASSIGN(const DatabaseHandle there, openForCopy(target, true));
    ZHIKE_TRY(copyToFile(there.get(), safety, progress));
    if (auto copied = copyDatabase(from, there.get(), target, progress); !copied) {
        QFile::remove(safety); // the target is as it was
        return tl::unexpected(std::move(copied).error());
    }
    BackupResult result;
    result.safetyCopy = safety;
    ZHIKE_ASSIGN(result.records, countRecords(there.get(), target));
    return result;
}

bool isIntact(const QString& path)
{
    const auto handle = openForCopy(path, false);
    return handle && checkDatabase(handle->get(), path);
}

} // namespace

Result<BackupResult> backUp(const Reader& reader, const QString& file, const WorkProgress& progress)
{
    if (QFileInfo(file) == QFileInfo(reader.connection().path()))
        return failure(ErrorKind::Invalid,
                       Exchange::tr("A backup needs a file of its own; %1 is the database itself.")
                           .arg(QDir::toNativeSeparators(file)));
    ZHIKE_ASSIGN(const qint64 files, copyFiles(reader.connection().path(), file, progress));
    ZHIKE_ASSIGN(BackupResult result, copyToFile(reader.connection().handle(), file, progress));
    result.files = files;
    return result;
}

Result<BackupResult> restoreBackup(const QString& backup, const QString& target, const Clock& clock,
                                   const WorkProgress& progress)
{
    ZHIKE_ASSIGN(const DatabaseHandle from, openForCopy(backup, false));
    ZHIKE_TRY(checkDatabase(from.get(), backup));
    if (QFileInfo(backup) == QFileInfo(target))
        return failure(ErrorKind::Invalid, Exchange::tr("A backup cannot be restored onto itself."));
    ZHIKE_ASSIGN(const qint64 files, copyFiles(backup, target, progress));
    BackupResult result;
    if (!QFile::exists(target)) {
        ZHIKE_ASSIGN(result, copyToFile(from.get(), target, progress));
    } else if (const QString safety = safetyName(target, clock); isIntact(target)) {
        ZHIKE_ASSIGN(result, restoreOver(from.get(), target, safety, progress));
    } else {
        ZHIKE_TRY(putAside(target, safety));
        auto restored = copyToFile(from.get(), target, progress);
        if (!restored) {
            ZHIKE_TRY(putAside(safety, target));
            return restored;
        }
        result = *std::move(restored);
        result.safetyCopy = safety;
    }
    result.bytes = QFileInfo(backup).size();
    result.files = files;
    return result;
}

} // namespace zhike
