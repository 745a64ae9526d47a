// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chunk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace zhike {

QByteArray chunkDigest(const QByteArray& changes)
{
    return QCryptographicHash::hash(changes, QCryptographicHash::Blake2s_128);
}

Result<QByteArray> chunkFromRow(const Query& row, int changes, int digest)
{
    QByteArray bytes = row.blob(changes);
    if (chunkDigest(bytes) != row.blob(digest))
        return failure(ErrorKind::Corrupt,
                       QCoreApplication::translate("Journal",
                                                   "An entry of the history cannot be read. The records "
                                                   "themselves are not affected."));
    return bytes;
}

} // namespace zhike
