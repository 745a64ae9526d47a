// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"

#include <set>
#include <span>

namespace zhike {

// What a person is told about complaints: that one is a 投诉 and the leader has to know, and that an answer
// is owed soon or overdue. A pure rule over what is open; each is told once, and only in the person's hours.

struct WatchedComplaint {
    Id<Complaint> id;
    QString number;
    QString title;
    QString customer;
    QString owner;   ///< engineer
    QString manager; ///< of the customer's account
    ComplaintFacts facts;
    std::shared_ptr<const WorkingCalendar> calendar; ///< the organisation's
};

enum class ComplaintAlarm { InformLeader, AnswerAtRisk, AnswerOverdue };
template <>
struct EnumText<ComplaintAlarm> {
    static constexpr EnumName names[] = {{"inform_leader", QT_TRANSLATE_NOOP("Enum", "Inform the leader")},
                                         {"answer_at_risk", QT_TRANSLATE_NOOP("Enum", "Answer due soon")},
                                         {"answer_overdue", QT_TRANSLATE_NOOP("Enum", "Answer overdue")}};
};

struct ComplaintWarning {
    Id<Complaint> complaint;
    ComplaintAlarm alarm = ComplaintAlarm::InformLeader;
    QString number;
    QString title;
    QString customer;
    std::int64_t remainingMs = 0; ///< of the answer, in working time; negative when overdrawn
    std::int64_t from = 0;        ///< the moment the clock began at: a later one is told anew
};

/// What was told already; survives the program as lines of text.
class ToldComplaints
{
public:
    void add(const ComplaintWarning& w) { m_told.insert({w.complaint.uuid, w.alarm, w.from}); }
    [[nodiscard]] bool has(const ComplaintWarning& w) const
    {
        return m_told.contains({w.complaint.uuid, w.alarm, w.from});
    }
    /// Forgets complaints that are over.
    void keepOnly(std::span<const WatchedComplaint> watched);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] static ToldComplaints
    fromLines(const QStringList& lines); ///< leaves out what makes no sense

private:
    std::set<std::tuple<Uuid, ComplaintAlarm, std::int64_t>> m_told;
};

/// How the answers stand, and what to tell now.
struct ComplaintWarnings {
    std::vector<ComplaintWarning> tell; ///< what is most urgent first
    int atRisk = 0;                     ///< complaints whose answer is due soon
    int overdue = 0;                    ///< complaints whose answer is overdue
};

/// `mine` is the person's own calendar; nullptr works always.
[[nodiscard]] ComplaintWarnings complaintWarningsAt(std::span<const WatchedComplaint> watched, Instant now,
                                                    const WorkingCalendar* mine, const ToldComplaints& told);

/// All complaints that are open.
[[nodiscard]] Result<std::vector<WatchedComplaint>> readWatchedComplaints(const Reader& reader);

} // namespace zhike
