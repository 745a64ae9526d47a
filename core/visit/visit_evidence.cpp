// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_evidence.h"

#include "core/base/invalid.h"
#include "core/request/request_usecases.h"
#include "core/visit/attachment_store.h"
#include "core/visit/signed_content.h"
#include "core/visit/strokes.h"
#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

/// Another visit on site, at another customer, of which the recorded times meet these.
constexpr std::string_view elsewhereSql =
    "SELECT e.name, c.name, v.number, v.actual_start, v.actual_end FROM visit_engineer o "
    "JOIN visit_engineer g ON g.engineer = o.engineer AND g.visit <> o.visit "
    "JOIN visit v ON v.id = g.visit JOIN engineer e ON e.id = o.engineer JOIN customer c ON c.id = "
    "v.customer "
    "WHERE o.visit = ?1 AND v.mode = 'on_site' AND v.customer <> ?2 AND v.archived_at IS NULL "
    "AND v.actual_start < ?4 AND v.actual_end > ?3 LIMIT 1";
constexpr std::string_view leftSql =
    "SELECT e.name, e.archived_at FROM visit_engineer g JOIN engineer e ON e.id = g.engineer "
    "WHERE g.visit = ? AND e.archived_at < ? LIMIT 1";

/// Adds, changes and archives what the visit has of a kind.
template <class T>
Done writeRecords(UnitOfWork& unit, const Visit& visit, const std::vector<T>& wanted)
{
    ZHIKE_ASSIGN(const std::vector<T> before, unit.where<T>("visit", visit.id.uuid));
    for (T record : wanted) {
        record.customer = visit.customer;
        record.visit = visit.id;
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const T& r) { return r.id == record.id; });
        if (known != before.end()) {
            record.createdAt = known->createdAt;
            record.archivedAt = known->archivedAt;
            ZHIKE_TRY(unit.update(record));
        } else {
            record.id = {};
            ZHIKE_TRY(unit.insert(record));
        }
    }
    for (const T& record : before) {
        const bool kept =
            std::any_of(wanted.begin(), wanted.end(), [&](const T& r) { return r.id == record.id; });
        if (!kept && !record.archivedAt)
            ZHIKE_TRY(unit.archive(record.id));
    }
    return {};
}

template <class T>
std::vector<T> trimmed(std::vector<T> records)
{
    for (T& record : records)
        record.text = record.text.trimmed();
    return records;
}

Done checkFiles(const UnitOfWork& unit, const std::vector<Attachment>& files)
{
    const AttachmentStore store(unit.connection().path());
    for (const Attachment& file : files)
        if (!file.id && !store.has(file.sha256))
            return invalid(
                VisitText::tr("The content of %1 is not beside the database any more. Remove it, then "
                              "add it again.")
                    .arg(file.name),
                u"files"_s);
    return {};
}

QString timeIn(const Reader& reader, Instant at)
{
    return at.in(reader.clock().zone()).toString(u"MM-dd HH:mm"_s);
}

} // namespace

Done checkEvidence(const VisitRecord& record)
{
    const auto blank = [](const auto& each) { return each.text.trimmed().isEmpty(); };
    if (std::any_of(record.notes.begin(), record.notes.end(), blank))
        return invalid(VisitText::tr("Write the note, or remove it."), u"notes"_s);
    for (const SystemChange& change : record.changes) {
        if (change.what.trimmed().isEmpty())
            return invalid(VisitText::tr("Say what was changed, or remove the change."), u"changes"_s);
        if (change.rollback.trimmed().isEmpty())
            return invalid(VisitText::tr("Say how it is taken back: %1").arg(change.what.trimmed()),
                           u"changes"_s);
    }
    if (std::any_of(record.opportunities.begin(), record.opportunities.end(), blank))
        return invalid(VisitText::tr("Say what they need, or remove the opportunity."), u"opportunities"_s);
    if (std::any_of(record.commendations.begin(), record.commendations.end(), blank))
        return invalid(VisitText::tr("Write what they praised, or remove it."), u"commendations"_s);
    if (record.effort && record.effort->workMinutes.value_or(0) < 0)
        return invalid(VisitText::tr("Hours cannot be negative."), u"work_minutes"_s);
    if (std::any_of(record.risks.begin(), record.risks.end(), blank))
        return invalid(VisitText::tr("Say what may go wrong, or remove the risk."), u"risks"_s);
    for (const auto& element : {record.skill, record.attitude, record.alertness})
        if (element && (*element < 1 || *element > 5))
            return invalid(VisitText::tr("A rating is from 1 to 5."), u"csat"_s);
    if (!record.signature)
        return {};
    if (!record.complete)
        return invalid(VisitText::tr("A draft cannot be signed. Complete the visit."), u"signature"_s);
    if (record.signature->signer.trimmed().isEmpty())
        return invalid(VisitText::tr("Say who signs."), u"signature"_s);
    const auto strokes = Strokes::fromText(record.signature->strokes);
    if (!strokes || strokes->isBlank())
        return invalid(VisitText::tr("This is too little for a signature. Sign again."), u"signature"_s);
    return {};
}

Done checkEngineers(const Reader& reader, const Visit& visit, const VisitRecord& record)
{
    if (!record.start)
        return {};
    Query left = reader.query(leftSql);
    left.bind(visit.id, *record.start);
    if (left.next())
        return invalid(VisitText::tr("%1 had left by then. Take them off the visit.").arg(left.text(0)),
                       u"engineers"_s);
    ZHIKE_TRY(left.done());
    if (!record.end || visit.mode != VisitMode::OnSite)
        return {};
    Query elsewhere = reader.query(elsewhereSql);
    elsewhere.bind(visit.id, visit.customer, *record.start, *record.end);
    if (elsewhere.next())
        return invalid(VisitText::tr("%1 was at %2 from %3 to %4 (%5). Correct the times of one of the two.")
                           .arg(elsewhere.text(0), elsewhere.text(1),
                                timeIn(reader, elsewhere.instant(3).value_or(Instant{})),
                                timeIn(reader, elsewhere.instant(4).value_or(Instant{})), elsewhere.text(2)),
                       u"actual_start"_s);
    return elsewhere.done();
}

Done writeEvidence(UnitOfWork& unit, const Visit& visit, const VisitRecord& record)
{
    ZHIKE_TRY(checkFiles(unit, record.files));
    std::vector<SystemChange> changes = record.changes;
    for (SystemChange& change : changes) {
        change.what = change.what.trimmed();
        change.rollback = change.rollback.trimmed();
        if (change.changedAt.ms == 0)
            change.changedAt = record.end.value_or(unit.clock().now());
    }
    ZHIKE_TRY(writeRecords(unit, visit, trimmed(record.notes)));
    ZHIKE_TRY(writeRecords(unit, visit, changes));
    ZHIKE_TRY(writeRecords(unit, visit, trimmed(record.risks)));
    ZHIKE_TRY(writeRecords(unit, visit, record.files));
    return writeGains(unit, visit, record.opportunities, record.commendations);
}

Done writeGains(UnitOfWork& unit, const Visit& visit, const std::vector<Opportunity>& opportunities,
                const std::vector<Commendation>& commendations)
{
    std::vector<Opportunity> heard = trimmed(opportunities);
    for (Opportunity& each : heard)
        each.notedOn = each.notedOn.isValid() ? each.notedOn : unit.clock().today();
    std::vector<Commendation> praise = trimmed(commendations);
    for (Commendation& each : praise)
        each.receivedOn = each.receivedOn.isValid() ? each.receivedOn : unit.clock().today();
    ZHIKE_TRY(writeRecords(unit, visit, heard));
    return writeRecords(unit, visit, praise);
}

Done writeSignature(UnitOfWork& unit, const Visit& visit, const VisitRecord& record)
{
    if (!record.signature)
        return {};
    if (record.signature->contact) {
        ZHIKE_ASSIGN(const Contact person, unit.find(record.signature->contact));
        if (person.customer != visit.customer)
            return invalid(VisitText::tr("%1 works for another customer.").arg(person.name), u"signature"_s);
    }
    Signature signature;
    signature.customer = visit.customer;
    signature.visit = visit.id;
    signature.contact = record.signature->contact;
    signature.signer = record.signature->signer.trimmed();
    signature.signedAt = record.signature->at;
    signature.strokes = record.signature->strokes;
    ZHIKE_ASSIGN(signature.digest, contentDigest(unit, visit.id));
    ZHIKE_TRY(unit.insert(signature));
    return {};
}

Done joinRequest(UnitOfWork& unit, const Visit& visit, const VisitRecord& record)
{
    if (!record.complete || !visit.request)
        return {};
    ZHIKE_ASSIGN(Request request, unit.find(visit.request));
    const bool came = visit.mode == VisitMode::OnSite && record.start &&
                      (!request.openedAt || *request.openedAt <= *record.start);
    if (came && (!request.arrivedAt || *request.arrivedAt > *record.start)) {
        request.arrivedAt = record.start;
        ZHIKE_TRY(unit.update(request));
    }
    if (!record.solution || isOver(request.state))
        return {};
    if (record.solution->trimmed().isEmpty())
        return invalid(VisitText::tr("Say how request %1 was solved.").arg(request.number), u"solution"_s);
    StateChange solved;
    solved.to = RequestState::Resolved;
    solved.at = record.end;
    solved.solution = record.solution->trimmed();
    return changeRequestState(unit, request.id, solved);
}

} // namespace zhike
