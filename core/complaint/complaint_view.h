// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_rules.h"
#include "core/complaint/improvement.h"
#include "core/engineer/whose.h"
#include "core/store/reader.h"
#include <QtCore/QMetaType>
#include <QtCore/QVector>

#include <memory>

namespace zhike {

/// Where complaints stand, a page of them in a row: the organisation's calendar is read once.
class ComplaintReader
{
public:
    explicit ComplaintReader(const Reader& reader) : m_reader(reader) {}

    [[nodiscard]] Result<ComplaintFacts> facts(Id<Complaint> id, Instant received,
                                               std::optional<Instant> closed);
    [[nodiscard]] Result<ComplaintStanding> standing(const ComplaintFacts& facts, Instant now);
    /// The organisation's calendar; nullptr if there is none.
    [[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> calendar();

private:
    const Reader& m_reader;
    std::shared_ptr<const WorkingCalendar> m_calendar;
    bool m_known = false;
};

/// Which complaints a list shows.
struct ComplaintFilter {
    bool openOnly = true; ///< those that are not closed; a stage says more exactly
    std::optional<ComplaintStep> stage = {};
    std::optional<ComplaintLevel> level = {}; ///< what it is by now, not only as it was made
    Id<Engineer> engineer = {};
    Id<Customer> customer = {};
    bool archived = false; ///< only archived ones, instead of only the others
    QString text = {};     ///< found in any searchable field
    Id<Tier> tier = {};    ///< of the customer, today
    QString region = {};   ///< beginning of the code of the customer's region
    bool operator==(const ComplaintFilter&) const = default;
};

/// By what a list of complaints is ordered. What has no value (no tier, not closed) comes last either way;
/// among equals the newest comes first. The numbers are remembered with the window; add at the end.
enum class ComplaintSort {
    Due,
    Received,
    Number,
    Customer,
    Stage,
    Title,
    Level,
    Tier,
    Region,
    Owner,
    Closed,
};
constexpr int complaintSorts = static_cast<int>(ComplaintSort::Closed) + 1;

struct ComplaintOrder {
    ComplaintSort by = ComplaintSort::Due;
    bool descending = false;
    bool operator==(const ComplaintOrder&) const = default;

    static const ComplaintOrder DueFirst; ///< the answer that is due next first
    static const ComplaintOrder Newest;   ///< received last first
};
inline constexpr ComplaintOrder ComplaintOrder::DueFirst{ComplaintSort::Due, false};
inline constexpr ComplaintOrder ComplaintOrder::Newest{ComplaintSort::Received, true};

/// What the list can be divided by. The numbers are remembered with the window; add at the end.
enum class ComplaintGrouping { None, Level, Stage, Owner, Month, Tier, Region };
constexpr int complaintGroupings = static_cast<int>(ComplaintGrouping::Region) + 1;

/// What a row of the list shows.
struct ComplaintRow {
    Id<Complaint> id;
    Id<Customer> customer;
    QString number;
    QString title;
    QString customerName;
    QString contactName;
    Id<Engineer> engineer;
    Id<Engineer> primary; ///< the customer's 主责
    QString accountManager;
    QString ownerName; ///< the engineer's, else the account manager's
    QString tier;      ///< its name, empty without one
    int tierRank = -1;
    Id<Tier> tierId;
    QString region; ///< code, of the customer
    ComplaintStep stage = ComplaintStep::Acceptance;
    ComplaintState state = ComplaintState::Open;
    Instant receivedAt;
    std::optional<Instant> closedAt;
    std::optional<Contentment> contentment;
    bool archived = false;
    ComplaintFacts facts;
    std::shared_ptr<const WorkingCalendar> calendar;
    ComplaintStanding standing; ///< as of the reading

    /// Where it stands at another moment: nothing is read.
    void moveTo(Instant now);
};

/// Complaints that have something in common.
struct ComplaintGroup {
    /// The text of a level or stage, an owner's name, 2026-11, a tier's id, the first two digits of a
    /// region; empty: without.
    QString key;
    QVector<Uuid> ids;
    QString name = {}; ///< of a tier
    bool operator==(const ComplaintGroup&) const = default;
};

/// The first rows in order.
[[nodiscard]] Result<QVector<ComplaintRow>>
firstComplaints(const Reader& reader, const ComplaintFilter& filter, ComplaintOrder order, int limit);
/// The ids of all rows in order.
[[nodiscard]] Result<QVector<Uuid>> complaintIds(const Reader& reader, const ComplaintFilter& filter,
                                                 ComplaintOrder order);
/// All rows in groups: 投诉 first, the first stage, the first owner by name, the newest month, the highest
/// tier, the first region; those without come last.
[[nodiscard]] Result<QVector<ComplaintGroup>> complaintGroups(const Reader& reader,
                                                              const ComplaintFilter& filter,
                                                              ComplaintOrder order,
                                                              ComplaintGrouping grouping);
/// The rows of these ids; a complaint that is gone is left out.
[[nodiscard]] Result<QVector<ComplaintRow>> complaintRows(const Reader& reader, const QVector<Uuid>& ids);
/// Those who wait for an answer or have to be told to a leader: the clock that runs out next first. At most
/// `limit`, or all if that is negative. One person's are those they own or whose customer they manage, and
/// those that nobody owns of customers they are 主责 of.
[[nodiscard]] Result<QVector<ComplaintRow>> waitingComplaints(const Reader& reader, int limit,
                                                              const Whose& whose = {});
/// How many of them there are.
[[nodiscard]] Result<int> countWaitingComplaints(const Reader& reader, const Whose& whose = {});
/// What some complaints have together.
struct ComplaintSums {
    qint64 complaints = 0;
    qint64 open = 0;
    qint64 formal = 0;  ///< open ones that are 投诉 by now
    qint64 waiting = 0; ///< open ones whose customer waits for an answer
    qint64 customers = 0;
    bool operator==(const ComplaintSums&) const = default;
};
[[nodiscard]] Result<ComplaintSums> complaintSums(const Reader& reader, const QVector<Uuid>& ids);
/// Orders rows by their clocks: an answer that is owed first, the one that is due next before the others.
void orderByAnswer(QVector<ComplaintRow>& rows);

/// How many complaints of a customer are open.
struct OpenComplaints {
    int grievances = 0;
    int complaints = 0;
    bool operator==(const OpenComplaints&) const = default;
};
/// Of one customer after the other; customers without any are cheap.
[[nodiscard]] Result<OpenComplaints> openComplaintsOf(ComplaintReader& complaints, const Reader& reader,
                                                      Id<Customer> customer);
/// The open ones of a customer, those due next first.
[[nodiscard]] Result<QVector<ComplaintRow>> openComplaintRows(const Reader& reader, Id<Customer> customer);

/// One complaint with everything that is part of it, and what it refers to by name.
struct ComplaintDetail {
    Complaint complaint;
    std::vector<ComplaintStage> history;
    std::vector<Improvement> improvements; ///< not archived, in order of making
    QStringList improvementOwners;         ///< of each
    ComplaintFacts facts;
    std::shared_ptr<const WorkingCalendar> calendar;
    ComplaintStanding standing;
    QString customerName;
    QString accountManager;
    QString tier;
    int tierRank = -1;
    QString contact;
    QString contactTitle;
    QString contactPhone;
    QString requestNumber;
    QString requestTitle;
    QString visitNumber;
    QString visitPurpose;
    QString engineer;

    [[nodiscard]] bool improved() const; ///< by one that was not dropped
    /// Where it stands at another moment: nothing is read.
    void moveTo(Instant now);
};
[[nodiscard]] Result<ComplaintDetail> readComplaint(const Reader& reader, Id<Complaint> id);

} // namespace zhike

Q_DECLARE_METATYPE(zhike::ComplaintRow)
