// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_closing.h"

#include "core/calendar/calendar_list.h"
#include "core/complaint/complaint_rules.h"
#include "core/complaint/complaint_text.h"
#include "core/complaint/improvement.h"
#include "core/journal/changeset.h"

#include <set>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

using K = EntityKind;

constexpr std::string_view improvedSql =
    "SELECT 1 FROM improvement WHERE complaint = ? AND archived_at IS NULL "
    "AND state <> 'dropped' LIMIT 1";

Result<bool> isImproved(const Reader& reader, Id<Complaint> complaint)
{
    Query q = reader.query(improvedSql);
    q.bind(complaint);
    const bool found = q.next();
    ZHIKE_TRY(q.done());
    return found;
}

/// The complaints that a unit closed, or took an improvement from. What it added is not among them.
class Touched
{
public:
    Done collect(const Reader& reader, const Capture& capture)
    {
        std::set<int> chunks;
        for (const Touch& t : capture.touches()) {
            if (t.entity == K::Complaint || t.entity == K::Improvement)
                chunks.insert(t.chunk);
        }
        for (const int chunk : chunks)
            ZHIKE_TRY(readChunk(reader, capture.chunks()[static_cast<size_t>(chunk)]));
        return {};
    }
    [[nodiscard]] const std::set<Uuid>& complaints() const { return m_complaints; }

private:
    Done readChunk(const Reader& reader, const QByteArray& bytes)
    {
        ChangesetReader change(bytes);
        while (change.next()) {
            const EntityDescription* d = change.description();
            if (d && d->kind == K::Complaint && change.operation() == ChangeOperation::Update &&
                change.after(d->indexOf("state")))
                m_complaints.insert(change.recordId());
            else if (d && d->kind == K::Improvement && change.operation() != ChangeOperation::Insert)
                ZHIKE_TRY(noteImprovement(reader, change));
        }
        return change.done();
    }
    /// The complaint it was for until now.
    Done noteImprovement(const Reader& reader, const ChangesetReader& change)
    {
        const EntityDescription& d = *change.description();
        const auto before = change.before(d.indexOf("complaint"));
        if (before) {
            if (uuidOf(*before))
                m_complaints.insert(uuidOf(*before));
            return {};
        }
        if (!change.changesArchived() && !change.after(d.indexOf("state")))
            return {};
        ZHIKE_ASSIGN(const auto record, reader.tryRecord(K::Improvement, change.recordId()));
        if (record && uuidOf(record->value("complaint")))
            m_complaints.insert(uuidOf(record->value("complaint")));
        return {};
    }

    std::set<Uuid> m_complaints;
};

} // namespace

Done mayClose(const Reader& reader, const Complaint& complaint, std::span<const ComplaintStage> history,
              Instant at)
{
    ZHIKE_ASSIGN(const auto calendar, organisationCalendar(reader));
    ComplaintFacts facts = complaintFacts(complaint, history);
    facts.closed = at;
    if (complaintStanding(facts, calendar.get(), at).level == ComplaintLevel::Grievance)
        return {};
    ZHIKE_ASSIGN(const bool improved, isImproved(reader, complaint.id));
    if (improved)
        return {};
    return failure(ErrorKind::Conflict,
                   ComplaintText::tr("%1 is a complaint, and nothing is made better for it yet. Add an "
                                     "improvement before it closes.")
                       .arg(complaint.number),
                   {}, u"stage"_s);
}

Done refuseUnimprovedClosing(const Reader& unit, const Capture& capture)
{
    Touched touched;
    ZHIKE_TRY(touched.collect(unit, capture));
    for (const Uuid& id : touched.complaints()) {
        ZHIKE_ASSIGN(const auto record, unit.tryRecord(K::Complaint, id));
        if (!record || record->archivedAt)
            continue;
        const auto complaint = fromRecord<Complaint>(*record);
        if (complaint.state != ComplaintState::Closed || !complaint.closedAt)
            continue;
        ZHIKE_ASSIGN(const auto history, unit.parts<ComplaintStage>(complaint.id));
        ZHIKE_TRY(mayClose(unit, complaint, history, *complaint.closedAt));
    }
    return {};
}

} // namespace zhike
