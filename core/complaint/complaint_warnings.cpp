// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_warnings.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view watchedSql =
    "SELECT p.id, p.number, p.title, c.name, e.name, c.account_manager, p.received_at FROM complaint p JOIN "
    "customer c ON c.id = p.customer LEFT JOIN engineer e ON e.id = p.engineer "
    "WHERE p.state = 'open' AND p.archived_at IS NULL ORDER BY p.received_at, p.id";

void addWarnings(ComplaintWarnings& all, const WatchedComplaint& one, Instant now, const ToldComplaints& told)
{
    const ComplaintStanding s = complaintStanding(one.facts, one.calendar.get(), now);
    const auto add = [&](ComplaintAlarm alarm, Instant from) {
        ComplaintWarning w{one.id, alarm, one.number, one.title, one.customer, s.answer.remainingMs(),
                           from.ms};
        if (!told.has(w))
            all.tell.push_back(std::move(w));
    };
    if (s.tellLeader)
        add(ComplaintAlarm::InformLeader, *s.since);
    all.overdue += s.answer.runs() && s.answer.state == SlaState::Breached ? 1 : 0;
    all.atRisk += s.answer.state == SlaState::AtRisk ? 1 : 0;
    if (s.answer.runs() && s.answer.state == SlaState::Breached)
        add(ComplaintAlarm::AnswerOverdue, s.answer.from);
    else if (s.answer.state == SlaState::AtRisk)
        add(ComplaintAlarm::AnswerAtRisk, s.answer.from);
}

} // namespace

void ToldComplaints::keepOnly(std::span<const WatchedComplaint> watched)
{
    std::set<Uuid> open;
    for (const WatchedComplaint& one : watched)
        open.insert(one.id.uuid);
    std::erase_if(m_told, [&](const auto& entry) { return !open.contains(std::get<0>(entry)); });
}

QStringList ToldComplaints::lines() const
{
    QStringList lines;
    for (const auto& [complaint, alarm, from] : m_told)
        lines << complaint.toString() + u' ' + enumText(alarm) + u' ' + QString::number(from);
    return lines;
}

ToldComplaints ToldComplaints::fromLines(const QStringList& lines)
{
    ToldComplaints told;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        const auto complaint = Uuid::fromString(words[0]);
        const auto alarm = enumFromText<ComplaintAlarm>(words.value(1));
        if (complaint && alarm)
            told.m_told.insert({*complaint, *alarm, words.value(2).toLongLong()});
    }
    return told;
}

ComplaintWarnings complaintWarningsAt(std::span<const WatchedComplaint> watched, Instant now,
                                      const WorkingCalendar* mine, const ToldComplaints& told)
{
    ComplaintWarnings all;
    for (const WatchedComplaint& one : watched)
        addWarnings(all, one, now, told);
    if (mine && mine->workingTime(now, now.plusMs(1)) == 0)
        all.tell.clear(); // it is told when work begins
    std::ranges::sort(all.tell, {}, [](const ComplaintWarning& w) {
        return std::tuple(w.alarm == ComplaintAlarm::AnswerAtRisk, w.remainingMs, w.complaint.uuid, w.alarm);
    });
    return all;
}

Result<std::vector<WatchedComplaint>> readWatchedComplaints(const Reader& reader)
{
    std::vector<WatchedComplaint> all;
    ComplaintReader complaints(reader);
    ZHIKE_ASSIGN(const auto calendar, complaints.calendar());
    Query q = reader.query(watchedSql);
    while (q.next()) {
        WatchedComplaint one{q.id<Complaint>(0), q.text(1), q.text(2), q.text(3),
                             q.text(4),          q.text(5), {},        calendar};
        ZHIKE_ASSIGN(one.facts, complaints.facts(one.id, Instant{q.integer(6)}, {}));
        all.push_back(std::move(one));
    }
    ZHIKE_TRY(q.done());
    return all;
}

} // namespace zhike
