// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints on Today: whom to answer, and of what the leader has to know.
#include "ui/complaint/complaint_words.h"
#include "ui/today/today_row_parts.h"

using namespace Qt::StringLiterals;

namespace zhike::todayrows {

void addComplaints(QVector<Row>& rows, const Today& today, const Clock& clock)
{
    for (const ComplaintRow& complaint : today.complaints) {
        Row row = todayRowOfComplaint(complaint, clock);
        setExtra(row, {TodayAction::Complaint, {}, {}});
        rows += row;
    }
    if (const qint64 others = today.waiting.complaints - today.complaints.size(); others > 0)
        rows += othersRow(others, TodayText::tr("%1 other complaints"), u"complaints"_s);
}

} // namespace zhike::todayrows
