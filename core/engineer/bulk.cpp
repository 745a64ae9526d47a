// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/bulk.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineerBulk)
};

} // namespace

Result<BulkResult> archiveEngineers(UnitOfWork& work, const QVector<Uuid>& engineers, bool archived,
                                    const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(engineers, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Engineer> id(uuid);
                     ZHIKE_ASSIGN(const Engineer engineer, work.find(id));
                     if (engineer.archivedAt.has_value() == archived)
                         return false;
                     ZHIKE_TRY(archived ? work.archive(id) : work.restore(id));
                     return true;
                 }));
    work.setTitle(archived ? Words::tr("Archive %n engineer(s)", nullptr, result.changed)
                           : Words::tr("Restore %n engineer(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

} // namespace zhike
