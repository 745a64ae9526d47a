// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/query.h"

namespace zhike {

/// What is kept beside a chunk of changes, so that a damaged one is never handed to SQLite, which trusts it.
[[nodiscard]] QByteArray chunkDigest(const QByteArray& changes);

/// The changes in the present row, which selects `changes, digest` from these columns; Corrupt if they are
/// damaged.
[[nodiscard]] Result<QByteArray> chunkFromRow(const Query& row, int changes = 0, int digest = 1);

} // namespace zhike
