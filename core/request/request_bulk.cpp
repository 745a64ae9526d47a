// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_bulk.h"

#include "core/engineer/absence.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestBulk)
};

} // namespace

Result<BulkResult> assignRequests(UnitOfWork& work, const QVector<Uuid>& requests, Id<Engineer> engineer,
                                  const BulkProgress& progress)
{
    if (!engineer)
        return failure(ErrorKind::Invalid, Words::tr("Choose an engineer."), {}, u"engineer"_s);
    ZHIKE_ASSIGN(const Engineer who, work.find(engineer));
    ZHIKE_TRY(mustBeThere(work, engineer, work.clock().today(), u"engineer"_s));
    ZHIKE_ASSIGN(BulkResult result, forEach(requests, {}, progress, [&](const Uuid& id) -> Result<bool> {
                     ZHIKE_ASSIGN(Request request, work.find(Id<Request>(id)));
                     request.engineer = engineer;
                     return work.update(request);
                 }));
    work.setTitle(Words::tr("Assign %n request(s) to %1", nullptr, result.changed).arg(who.name));
    result.title = work.title();
    return result;
}

Result<BulkResult> archiveRequests(UnitOfWork& work, const QVector<Uuid>& requests, bool archived,
                                   const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(requests, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Request> id(uuid);
                     ZHIKE_ASSIGN(const Request request, work.find(id));
                     if (request.archivedAt.has_value() == archived)
                         return false;
                     ZHIKE_TRY(archived ? work.archive(id) : work.restore(id));
                     return true;
                 }));
    work.setTitle(archived ? Words::tr("Archive %n request(s)", nullptr, result.changed)
                           : Words::tr("Restore %n request(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

} // namespace zhike
