// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/attachment_store.h"
#include "core/visit/evidence.h"
#include "ui/shell/context.h"
#include <QtCore/QFuture>
#include <QtGui/QImage>

class QMimeData;

namespace zhike {

// What the window does with photos and files; everything on the store's threads.

/// Files that lie in the store now, and a sentence for each that was refused.
struct KeptFiles {
    std::vector<Attachment> files; ///< without customer and visit
    QStringList refusals;
};

/// Copies files beside the database. Photos must be pictures that can be shown; of other files the size of
/// the picture is noted where they are one.
[[nodiscard]] QFuture<Result<KeptFiles>> keepFiles(Store& store, const QStringList& paths, FileUse use);
/// Keeps a picture that has no file, such as one that was pasted, as PNG.
[[nodiscard]] QFuture<Result<KeptFiles>> keepPicture(Store& store, const QImage& picture);

/// The files or the picture that were dropped or pasted; an invalid future if there are none.
[[nodiscard]] QFuture<Result<KeptFiles>> keepDropped(Store& store, const QMimeData& data);
[[nodiscard]] bool holdsFiles(const QMimeData& data);

/// A picture of an attachment, no larger than `size` in either direction; null where it is none.
[[nodiscard]] QFuture<Result<QImage>> readPicture(Store& store, const Attachment& file, int size);

/// Opens a copy of the file with the program of the system.
void openAttachment(const AppContext& context, QObject* receiver, const Attachment& file);
/// Asks where to, and writes a copy of the file there.
void saveAttachment(const AppContext& context, QWidget* over, const Attachment& file);

/// 1.4 MB, 860 kB.
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace zhike
