// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

constexpr qint64 perReport = 50;

/// A sentence of a rule; a failed statement has its detail.
bool isRule(const Error& error, const QString& field)
{
    return error.kind == ErrorKind::Invalid && !field.isEmpty() && error.field == field &&
           error.detail.isEmpty();
}

} // namespace

Result<BulkResult> forEach(const QVector<Uuid>& ids, const QString& field, const BulkProgress& progress,
                           const std::function<Result<bool>(const Uuid&)>& one)
{
    BulkResult result;
    qint64 done = 0;
    for (const Uuid& id : ids) {
        const Result<bool> changed = one(id);
        if (!changed && !isRule(changed.error(), field))
            return tl::unexpected(changed.error());
        if (changed && *changed)
            ++result.changed;
        else
            ++result.left;
        if (!changed && result.why.isEmpty())
            result.why = changed.error().message;
        if (++done % perReport == 0 && progress && !progress(done))
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("Bulk", "Stopped; nothing was changed."));
    }
    return result;
}

} // namespace zhike
