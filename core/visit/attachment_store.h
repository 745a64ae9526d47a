// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include <QtCore/QString>
#include <functional>
#include <optional>

namespace zhike {

/// What is to be kept: a photo is smaller than any other file, and shown.
enum class FileUse { Photo, Any };

/// A file whose bytes lie in the store.
struct StoredFile {
    QString name;
    QString mime;
    QString sha256;
    qint64 size = 0;
    std::optional<Instant> takenAt;
};

/// The bytes of photos and files: beside the database, each under the SHA-256 of its content, so that the
/// same file is kept once. A file is there whole and on the disk, or not at all; what was there never
/// changes. Reads and writes files: never on the window's thread.
class AttachmentStore
{
public:
    explicit AttachmentStore(const QString& database);

    static constexpr qint64 mostForPhoto = qint64{20} << 20;
    static constexpr qint64 mostForFile = qint64{100} << 20;
    [[nodiscard]] static qint64 mostFor(FileUse use)
    {
        return use == FileUse::Photo ? mostForPhoto : mostForFile;
    }

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString& sha256) const;
    [[nodiscard]] bool has(const QString& sha256) const;

    /// Whether a file may be kept: folders, devices, empty and too large ones are refused by what the system
    /// says of them, before a byte is read.
    [[nodiscard]] static Done checkFile(const QString& source, FileUse use);
    /// Keeps a copy of a file, if it may be kept.
    [[nodiscard]] Result<StoredFile> keepFile(const QString& source, FileUse use) const;
    /// Keeps bytes that have no file, such as a pasted picture.
    [[nodiscard]] Result<StoredFile> keepBytes(const QByteArray& bytes, const QString& name, FileUse use,
                                               Instant takenAt) const;

    /// For tests: asked before bytes are written; false is a full disk.
    using DiskHook = std::function<bool(qint64 bytes)>;
    void setDiskHook(DiskHook hook) { m_disk = std::move(hook); }

private:
    [[nodiscard]] Result<StoredFile> keep(class QIODevice& source, StoredFile file) const;

    QString m_folder;
    DiskHook m_disk;
};

/// Whether a text is a SHA-256: 64 lower-case hexadecimal digits, and so a safe name of a file.
[[nodiscard]] bool isSha256(const QString& text);

} // namespace zhike
