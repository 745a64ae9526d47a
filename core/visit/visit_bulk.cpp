// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_bulk.h"

#include "core/engineer/absence.h"
#include "core/visit/visit_plan.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VisitBulk)
};

/// Makes one engineer the only one who goes; says whether anybody else went before.
Result<bool> sendOnly(UnitOfWork& work, const Visit& visit, Id<Engineer> engineer)
{
    const QDate day = visit.plannedStart.dateIn(work.clock().zone());
    ZHIKE_TRY(mustBeThere(work, engineer, day, u"engineers"_s));
    const std::vector<VisitEngineer> wanted{{visit.id, engineer}};
    ZHIKE_ASSIGN(const auto now, work.parts<VisitEngineer>(visit.id));
    if (now == wanted)
        return false;
    ZHIKE_TRY(work.setParts(visit.id, wanted));
    return true;
}

} // namespace

Result<BulkResult> callOffVisits(UnitOfWork& work, const QVector<Uuid>& visits, const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(visits, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     ZHIKE_ASSIGN(const Visit visit, work.find(Id<Visit>(uuid)));
                     if (visit.state != VisitState::Planned)
                         return false;
                     ZHIKE_TRY(cancelVisit(work, visit.id));
                     return true;
                 }));
    work.setTitle(Words::tr("Call off %n visit(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

Result<BulkResult> assignVisits(UnitOfWork& work, const QVector<Uuid>& visits, Id<Engineer> engineer,
                                const BulkProgress& progress)
{
    if (!engineer)
        return failure(ErrorKind::Invalid, Words::tr("Choose an engineer."), {}, u"engineer"_s);
    ZHIKE_ASSIGN(const Engineer who, work.find(engineer));
    ZHIKE_ASSIGN(BulkResult result,
                 forEach(visits, u"engineers"_s, progress, [&](const Uuid& uuid) -> Result<bool> {
                     ZHIKE_ASSIGN(const Visit visit, work.find(Id<Visit>(uuid)));
                     if (visit.state != VisitState::Planned)
                         return false;
                     return sendOnly(work, visit, engineer);
                 }));
    work.setTitle(Words::tr("Send %1 to %n visit(s)", nullptr, result.changed).arg(who.name));
    result.title = work.title();
    return result;
}

} // namespace zhike
