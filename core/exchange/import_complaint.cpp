// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/complaint_history.h"
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"

namespace zhike {

using namespace Qt::StringLiterals;

/// A title for complaints whose file has only what happened, and a history for those whose file has none.
Done LineReader::readComplaint()
{
    auto complaint = fromRecord<Complaint>(m_draft.record);
    if (complaint.title.isEmpty())
        complaint.title = complaint.description.section(u'\n', 0, 0).left(80);
    if (!m_draft.exists && complaint.receivedAt == Instant{})
        complaint.receivedAt = m_reader.clock().now();
    std::vector<ComplaintStage> known;
    if (m_draft.exists) {
        ZHIKE_ASSIGN(known, m_reader.parts<ComplaintStage>(complaint.id));
    }
    std::vector<ComplaintStage> now = known;
    const int column = m_context.columns.indexOf(ImportExtra::History);
    if (!cell(column).trimmed().isEmpty()) {
        auto given = readComplaintHistory(cell(column), m_context.synonyms, m_context.zone);
        if (!given)
            return refuse(column, std::move(given).error().message);
        if (!tellTheSame(*given, known))
            now = *std::move(given);
    } else if (!m_draft.exists || known.empty() ||
               tellTheSame(known, historyOfMoments(fromRecord<Complaint>(m_before)))) {
        auto derived = historyOfMoments(complaint); // no more is known than its moments say
        if (!tellTheSame(derived, known))
            now = std::move(derived);
    }
    settleComplaint(complaint, now);
    m_draft.record = toRecord(complaint);
    if (now == known)
        return {};
    std::vector<Record> parts;
    for (ComplaintStage& entry : now) {
        entry.complaint = complaint.id;
        parts.push_back(toRecord(entry));
    }
    m_draft.parts[EntityKind::ComplaintStage] = std::move(parts);
    return {};
}

} // namespace zhike
