// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_after.h"

#include "core/visit/signed_content.h"
#include "core/visit/visit_evidence.h"
#include "core/visit/visit_text.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The latest findings only: what is older and was never followed up no longer is news.
constexpr std::string_view unfollowedSql =
    "SELECT f.id, f.visit, f.customer, f.severity, f.text, c.name, v.number, v.visit_kind, "
    "coalesce(v.actual_start, v.planned_start), t.name, t.english_name, coalesce(t.rank, -1) FROM "
    "(SELECT id, visit, customer, severity, text, archived_at, rowid AS n FROM finding ORDER BY rowid DESC "
    "LIMIT 3000) f JOIN visit v ON v.id = f.visit JOIN customer c ON c.id = f.customer "
    "LEFT JOIN customer_card k ON k.customer = f.customer LEFT JOIN tier t ON t.id = k.tier "
    "WHERE f.archived_at IS NULL AND v.state = 'done' AND v.archived_at IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM next_step s WHERE s.finding = f.id AND s.archived_at IS NULL) "
    "AND (?2 IS NULL AND ?3 = '' OR k.account_manager = nullif(?3, '') OR EXISTS (SELECT 1 FROM "
    "visit_engineer x WHERE x.visit = v.id AND x.engineer = ?2)) "
    "ORDER BY CASE f.severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END, f.n DESC LIMIT ?1";

} // namespace

Result<Id<NextStep>> followUp(UnitOfWork& unit, Id<Finding> id, const QString& text, Id<Engineer> engineer,
                              QDate dueOn)
{
    ZHIKE_ASSIGN(const Finding finding, unit.find(id));
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, VisitText::tr("Say what is to be done."), {}, u"text"_s);
    if (!dueOn.isValid())
        return failure(ErrorKind::Invalid, VisitText::tr("Say until when."), {}, u"due_on"_s);
    NextStep step;
    step.customer = finding.customer;
    step.visit = finding.visit;
    step.finding = id;
    step.text = text.trimmed();
    step.engineer = engineer;
    step.dueOn = dueOn;
    unit.setTitle(VisitText::tr("Follow up: %1").arg(finding.text.left(60)));
    return unit.insert(step);
}

Result<std::vector<OpenFinding>> openFindings(const Reader& reader, int limit, const Whose& whose)
{
    std::vector<OpenFinding> all;
    Query q = reader.query(unfollowedSql);
    q.bind(limit, whose.engineer, whose.manager);
    while (q.next())
        all.push_back({q.id<Finding>(0), q.id<Visit>(1), q.id<Customer>(2),
                       enumFromText<Severity>(q.text(3)).value_or(Severity::Medium), q.text(4), q.text(5),
                       q.text(6), enumFromText<VisitKind>(q.text(7)).value_or(VisitKind::Inspection),
                       q.instant(8).value_or(Instant{}), VisitText::tier(q.text(9), q.text(10)),
                       int(q.integer(11))});
    ZHIKE_TRY(q.done());
    return all;
}

Done recordAfterwards(UnitOfWork& unit, Id<Visit> id, const VisitAfterwards& after)
{
    ZHIKE_ASSIGN(Visit visit, unit.find(id));
    visit.valueClass = after.valueClass;
    visit.beyondContract = after.beyondContract;
    visit.workMinutes = after.effort.workMinutes;
    visit.travelCost = after.effort.travelCost;
    visit.partsCost = after.effort.partsCost;
    ZHIKE_TRY(unit.update(visit));
    ZHIKE_TRY(writeGains(unit, visit, after.opportunities, after.commendations));
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    unit.setTitle(
        VisitText::tr("Note what visit %1 to %2 cost and brought in").arg(visit.number, customer.name));
    return {};
}

Done addToVisit(UnitOfWork& unit, Id<Visit> id, const QString& text, const std::vector<Attachment>& files)
{
    ZHIKE_ASSIGN(const Visit visit, unit.find(id));
    if (text.trimmed().isEmpty() && files.empty())
        return failure(ErrorKind::Invalid, VisitText::tr("Write what is to be added."), {}, u"notes"_s);
    ZHIKE_ASSIGN(const auto signature, signatureOf(unit, id));
    if (!text.trimmed().isEmpty()) {
        VisitNote note;
        note.customer = visit.customer;
        note.visit = id;
        note.notedAt = unit.clock().now();
        note.text = text.trimmed();
        note.addition = signature.has_value();
        ZHIKE_TRY(unit.insert(note));
    }
    for (Attachment file : files) {
        file.customer = visit.customer;
        file.visit = id;
        file.addition = signature.has_value();
        ZHIKE_TRY(unit.insert(file));
    }
    ZHIKE_ASSIGN(const Customer customer, unit.find(visit.customer));
    unit.setTitle(VisitText::tr("Add to visit %1 to %2").arg(visit.number, customer.name));
    return {};
}

} // namespace zhike
