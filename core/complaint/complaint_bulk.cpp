// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_bulk.h"

#include "core/complaint/complaint_text.h"
#include "core/engineer/absence.h"

using namespace Qt::StringLiterals;

namespace zhike {

Result<BulkResult> assignComplaints(UnitOfWork& work, const QVector<Uuid>& complaints, Id<Engineer> engineer,
                                    const BulkProgress& progress)
{
    if (!engineer)
        return failure(ErrorKind::Invalid, ComplaintText::tr("Choose who owns them."), {}, u"engineer"_s);
    ZHIKE_ASSIGN(const Engineer who, work.find(engineer));
    ZHIKE_TRY(mustBeThere(work, engineer, work.clock().today(), u"engineer"_s));
    ZHIKE_ASSIGN(BulkResult result, forEach(complaints, {}, progress, [&](const Uuid& id) -> Result<bool> {
                     ZHIKE_ASSIGN(Complaint complaint, work.find(Id<Complaint>(id)));
                     complaint.engineer = engineer;
                     return work.update(complaint);
                 }));
    work.setTitle(ComplaintText::tr("Give %n complaint(s) to %1", nullptr, result.changed).arg(who.name));
    result.title = work.title();
    return result;
}

Result<BulkResult> moveComplaints(UnitOfWork& work, const QVector<Uuid>& complaints,
                                  const ComplaintMove& move, const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result,
                 forEach(complaints, u"stage"_s, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Complaint> id(uuid);
                     ZHIKE_ASSIGN(const Complaint complaint, work.find(id));
                     if (complaint.stage == move.to)
                         return false;
                     ZHIKE_TRY(moveComplaint(work, id, move));
                     return true;
                 }));
    work.setTitle(
        ComplaintText::tr("Put %n complaint(s) into “%1”", nullptr, result.changed).arg(enumLabel(move.to)));
    result.title = work.title();
    return result;
}

Result<BulkResult> archiveComplaints(UnitOfWork& work, const QVector<Uuid>& complaints, bool archived,
                                     const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(complaints, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Complaint> id(uuid);
                     ZHIKE_ASSIGN(const Complaint complaint, work.find(id));
                     if (complaint.archivedAt.has_value() == archived)
                         return false;
                     ZHIKE_TRY(archived ? work.archive(id) : work.restore(id));
                     return true;
                 }));
    work.setTitle(archived ? ComplaintText::tr("Archive %n complaint(s)", nullptr, result.changed)
                           : ComplaintText::tr("Restore %n complaint(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

} // namespace zhike
