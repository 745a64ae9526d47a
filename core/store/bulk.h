// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include <QtCore/QVector>
#include <functional>

namespace zhike {

/// What came of doing something to many records at once.
struct BulkResult {
    int changed = 0;
    int left = 0;  ///< it was so already, or a rule says no
    QString why;   ///< the first reason for leaving one
    QString title; ///< of the unit of work
};

/// Told now and then how many are done; false stops it, and nothing is changed.
using BulkProgress = std::function<bool(qint64 done)>;

/// Does `one(id)` to each, which says whether anything changed. What a rule about `field` refuses for one
/// record, before anything was written, leaves that one; anything else that goes wrong changes none.
[[nodiscard]] Result<BulkResult> forEach(const QVector<Uuid>& ids, const QString& field,
                                         const BulkProgress& progress,
                                         const std::function<Result<bool>(const Uuid&)>& one);

} // namespace zhike
