// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/timeline.h"

#include "core/complaint/complaint_view.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

// Each statement gives the newest things of one kind behind a moment: parameters are the customer, the moment
// (or date), the id of the last thing seen, and how many.
constexpr std::string_view visitSql =
    "SELECT v.planned_start, v.id, v.number, v.purpose, v.summary, v.visit_kind, v.mode, v.state, "
    "v.actual_start, "
    "v.actual_end, (SELECT group_concat(e.name, '、') FROM visit_engineer ve JOIN engineer e ON e.id = "
    "ve.engineer "
    "WHERE ve.visit = v.id), (SELECT s.csat FROM survey s WHERE s.visit = v.id AND s.archived_at IS NULL "
    "AND s.csat IS NOT NULL LIMIT 1), (SELECT count(*) FROM finding f WHERE f.visit = v.id "
    "AND f.archived_at IS NULL) FROM visit v WHERE v.customer = ? AND (v.planned_start, v.id) < (?, ?) "
    "AND v.archived_at IS NULL ORDER BY v.planned_start DESC, v.id DESC LIMIT ?";
constexpr std::string_view requestSql =
    "SELECT r.opened_at, r.id, r.number, r.title, r.priority, r.state, r.opened_at, r.resolved_at, "
    "r.channel, "
    "r.doubtful, p.name, e.name FROM request r LEFT JOIN contact p ON p.id = r.reporter "
    "LEFT JOIN engineer e ON e.id = r.engineer WHERE r.customer = ? AND (r.opened_at, r.id) < (?, ?) "
    "AND r.archived_at IS NULL ORDER BY r.opened_at DESC, r.id DESC LIMIT ?";
// Requests of which nobody knows when they were opened stand where they are first heard of.
constexpr std::string_view undatedRequestSql =
    "SELECT coalesce(r.first_response_at, r.resolved_at, r.closed_at, r.created_at) AS at, r.id, r.number, "
    "r.title, "
    "r.priority, r.state, r.opened_at, r.resolved_at, r.channel, r.doubtful, p.name, e.name FROM request r "
    "LEFT JOIN contact p ON p.id = r.reporter LEFT JOIN engineer e ON e.id = r.engineer WHERE r.customer = ? "
    "AND r.opened_at IS NULL AND (coalesce(r.first_response_at, r.resolved_at, r.closed_at, r.created_at), "
    "r.id) "
    "< (?, ?) AND r.archived_at IS NULL ORDER BY at DESC, r.id DESC LIMIT ?";
constexpr std::string_view surveySql =
    "SELECT s.answered_at, s.id, coalesce(q.number, v.number), s.words, c.name, s.csat, s.nps, "
    "s.reliability, "
    "s.assurance, s.tangibles, s.empathy, s.responsiveness FROM survey s LEFT JOIN request q ON q.id = "
    "s.request "
    "LEFT JOIN visit v ON v.id = s.visit LEFT JOIN contact c ON c.id = s.contact WHERE s.customer = ? "
    "AND (s.answered_at, s.id) < (?, ?) AND s.archived_at IS NULL ORDER BY s.answered_at DESC, s.id DESC "
    "LIMIT ?";
constexpr std::string_view undatedSurveySql =
    "SELECT s.created_at, s.id, coalesce(q.number, v.number), s.words, c.name, s.csat, s.nps, s.reliability, "
    "s.assurance, s.tangibles, s.empathy, s.responsiveness FROM survey s LEFT JOIN request q ON q.id = "
    "s.request "
    "LEFT JOIN visit v ON v.id = s.visit LEFT JOIN contact c ON c.id = s.contact WHERE s.customer = ? "
    "AND s.answered_at IS NULL AND (s.created_at, s.id) < (?, ?) AND s.archived_at IS NULL "
    "ORDER BY s.created_at DESC, s.id DESC LIMIT ?";
constexpr std::string_view tierTouchesSql =
    "SELECT a.starts_on, a.id, t.name, t.rank, a.reason, a.state, a.ends_on, a.decided_by, "
    "(SELECT t2.name FROM tier_assignment b JOIN tier t2 ON t2.id = b.tier WHERE b.customer = a.customer "
    "AND b.starts_on < a.starts_on AND b.state = 'approved' AND b.archived_at IS NULL "
    "ORDER BY b.starts_on DESC LIMIT 1) FROM tier_assignment a JOIN tier t ON t.id = a.tier WHERE a.customer "
    "= ? "
    "AND (a.starts_on, a.id) < (?, ?) AND a.archived_at IS NULL ORDER BY a.starts_on DESC, a.id DESC LIMIT ?";
// Who had the same role until about a week before is the one before.
constexpr std::string_view engineerTouchesSql =
    "SELECT a.starts_on, a.id, e.name, a.role, a.reason, a.ends_on, y.name, "
    "(SELECT e2.name FROM engineer_assignment b JOIN engineer e2 ON e2.id = b.engineer WHERE b.customer = "
    "a.customer "
    "AND b.starts_on < a.starts_on AND b.role = a.role AND b.system IS a.system AND b.engineer <> a.engineer "
    "AND b.archived_at IS NULL AND b.ends_on BETWEEN date(a.starts_on, '-7 days') AND a.starts_on "
    "ORDER BY b.starts_on DESC LIMIT 1) FROM engineer_assignment a JOIN engineer e ON e.id = a.engineer "
    "LEFT JOIN system y ON y.id = a.system WHERE a.customer = ? AND (a.starts_on, a.id) < (?, ?) "
    "AND a.archived_at IS NULL ORDER BY a.starts_on DESC, a.id DESC LIMIT ?";
constexpr std::string_view stepSql =
    "SELECT n.due_on, n.id, n.text, e.name, n.done_on FROM next_step n LEFT JOIN engineer e ON e.id = "
    "n.engineer "
    "WHERE n.customer = ? AND (n.due_on, n.id) < (?, ?) AND n.archived_at IS NULL "
    "ORDER BY n.due_on DESC, n.id DESC LIMIT ?";

constexpr std::string_view changeSql =
    "SELECT c.changed_at, c.id, c.what, y.name, e.name, c.rollback, c.result FROM system_change c "
    "LEFT JOIN system y ON y.id = c.system LEFT JOIN engineer e ON e.id = c.engineer WHERE c.customer = ? "
    "AND (c.changed_at, c.id) < (?, ?) AND c.archived_at IS NULL ORDER BY c.changed_at DESC, c.id DESC LIMIT "
    "?";

constexpr std::string_view noteSql =
    "SELECT n.noted_at, n.id, n.text, p.name FROM customer_note n LEFT JOIN contact p ON p.id = n.contact "
    "WHERE n.customer = ? AND (n.noted_at, n.id) < (?, ?) AND n.archived_at IS NULL "
    "ORDER BY n.noted_at DESC, n.id DESC LIMIT ?";

constexpr std::string_view complaintSql =
    "SELECT p.received_at, p.id, p.number, p.title, o.name, coalesce(e.name, c.account_manager), p.stage, "
    "p.closed_at FROM complaint p JOIN customer c ON c.id = p.customer LEFT JOIN contact o ON o.id = "
    "p.contact "
    "LEFT JOIN engineer e ON e.id = p.engineer WHERE p.customer = ? AND (p.received_at, p.id) < (?, ?) "
    "AND p.archived_at IS NULL ORDER BY p.received_at DESC, p.id DESC LIMIT ?";

template <class E>
E enumAt(const Query& q, int column, E otherwise)
{
    return enumFromText<E>(q.text(column)).value_or(otherwise);
}

std::optional<int> smallAt(const Query& q, int column)
{
    const auto n = q.optionalInteger(column);
    return n ? std::optional<int>(static_cast<int>(*n)) : std::nullopt;
}

void readVisit(const Query& q, TouchPoint& p)
{
    p.number = q.text(2);
    p.title = q.text(3);
    p.note = q.text(4);
    p.visitKind = enumAt(q, 5, VisitKind::Inspection);
    p.visitMode = enumAt(q, 6, VisitMode::OnSite);
    p.visitState = enumAt(q, 7, VisitState::Planned);
    p.began = q.instant(8);
    p.ended = q.instant(9);
    p.people = q.text(10);
    p.csat = smallAt(q, 11);
    p.findings = static_cast<int>(q.integer(12));
}

void readRequest(const Query& q, TouchPoint& p)
{
    p.number = q.text(2);
    p.title = q.text(3);
    p.priority = enumAt(q, 4, Priority::P3);
    p.requestState = enumAt(q, 5, RequestState::New);
    p.began = q.instant(6);
    p.ended = q.instant(7);
    p.channel = enumFromText<Channel>(q.text(8));
    p.doubtful = q.integer(9) != 0;
    p.reporter = q.text(10);
    p.people = q.text(11);
}

void readSurvey(const Query& q, TouchPoint& p)
{
    p.number = q.text(2);
    p.title = q.text(3);
    p.people = q.text(4);
    p.csat = smallAt(q, 5);
    p.nps = smallAt(q, 6);
    double sum = 0;
    int n = 0;
    for (int column = 7; column < 12; ++column) {
        if (const auto answer = q.optionalInteger(column)) {
            sum += static_cast<double>(*answer);
            ++n;
        }
    }
    if (n > 0)
        p.rater = sum / n;
}

void readTier(const Query& q, TouchPoint& p)
{
    p.title = q.text(2);
    p.tierRank = static_cast<int>(q.integer(3));
    p.note = q.text(4);
    p.tierState = enumAt(q, 5, AssignmentState::Approved);
    p.until = q.date(6);
    p.people = q.text(7);
    p.before = q.text(8);
}

void readEngineer(const Query& q, TouchPoint& p)
{
    p.title = q.text(2);
    p.role = enumAt(q, 3, AssignmentRole::Primary);
    p.note = q.text(4);
    p.until = q.date(5);
    p.number = q.text(6);
    p.before = q.text(7);
}

void readStep(const Query& q, TouchPoint& p)
{
    p.title = q.text(2);
    p.people = q.text(3);
    p.doneOn = q.date(4);
}

void readChange(const Query& q, TouchPoint& p)
{
    p.title = q.text(2);
    p.number = q.text(3);
    p.people = q.text(4);
    p.note = q.text(5);
    p.changeResult = enumFromText<ChangeResult>(q.text(6));
}

void readNote(const Query& q, TouchPoint& p)
{
    p.title = q.text(2);
    p.people = q.text(3);
}

void readComplaint(const Query& q, TouchPoint& p)
{
    p.number = q.text(2);
    p.title = q.text(3);
    p.reporter = q.text(4);
    p.people = q.text(5);
    p.complaintStep = enumAt(q, 6, ComplaintStep::Acceptance);
    p.ended = q.instant(7);
}

/// Where the things of one kind come from.
struct Source {
    TouchKind kind;
    std::string_view sql;
    bool dated; ///< ordered by a date instead of a moment
    void (*read)(const Query&, TouchPoint&);
};

constexpr Source sources[] = {
    {TouchKind::Visit, visitSql, false, readVisit},
    {TouchKind::Request, requestSql, false, readRequest},
    {TouchKind::Request, undatedRequestSql, false, readRequest},
    {TouchKind::Survey, surveySql, false, readSurvey},
    {TouchKind::Survey, undatedSurveySql, false, readSurvey},
    {TouchKind::TierChange, tierTouchesSql, true, readTier},
    {TouchKind::EngineerChange, engineerTouchesSql, true, readEngineer},
    {TouchKind::NextStep, stepSql, true, readStep},
    {TouchKind::Changed, changeSql, false, readChange},
    {TouchKind::Noted, noteSql, false, readNote},
    {TouchKind::Complaint, complaintSql, false, readComplaint},
};

/// Before everything that there is.
TimelineCursor newest()
{
    Uuid last;
    last.bytes.fill(0xff);
    return {Instant{253'300'000'000'000}, last}; // in the year 9996
}

Instant beginningOf(QDate day, const QTimeZone& zone)
{
    return Instant::of(day.startOfDay(zone));
}

/// A moment as a dated source sees it: on the date itself things count up to the id, at any later time of it
/// all do.
std::pair<QDate, Uuid> dateCursor(const TimelineCursor& after, const QTimeZone& zone)
{
    const QDate day = after.at.dateIn(zone);
    if (after.at == beginningOf(day, zone))
        return {day, after.id};
    Uuid least;
    least.bytes.back() = 1; // a null one would bind NULL
    return {day.addDays(1), least};
}

Done readSource(const Reader& reader, const Source& source, Id<Customer> id, const TimelineCursor& after,
                int limit, std::vector<TouchPoint>& points)
{
    const QTimeZone zone = reader.clock().zone();
    Query q = reader.query(source.sql);
    if (source.dated) {
        const auto [day, last] = dateCursor(after, zone);
        q.bind(id, day, last, limit);
    } else {
        q.bind(id, after.at, after.id, limit);
    }
    while (q.next()) {
        TouchPoint p;
        p.kind = source.kind;
        p.wholeDay = source.dated;
        p.at = source.dated ? beginningOf(q.date(0), zone) : Instant{q.integer(0)};
        p.id = q.uuid(1);
        source.read(q, p);
        points.push_back(std::move(p));
    }
    return q.done();
}

/// Whether a 抱怨 is a 投诉 by now is a rule, and no column.
Done readStandings(const Reader& reader, std::vector<TouchPoint>& points)
{
    ComplaintReader complaints(reader);
    for (TouchPoint& p : points) {
        if (p.kind != TouchKind::Complaint)
            continue;
        ZHIKE_ASSIGN(const auto facts, complaints.facts(Id<Complaint>(p.id), p.at, p.ended));
        ZHIKE_ASSIGN(p.complaint, complaints.standing(facts, reader.clock().now()));
    }
    return {};
}

} // namespace

Result<Timeline> customerTimeline(const Reader& reader, Id<Customer> id, TouchKinds kinds, int limit,
                                  const std::optional<TimelineCursor>& after)
{
    Timeline timeline;
    for (const Source& source : sources) {
        if ((kinds & only(source.kind)) != 0)
            ZHIKE_TRY(readSource(reader, source, id, after.value_or(newest()), limit + 1, timeline.points));
    }
    std::ranges::sort(timeline.points, [](const TouchPoint& a, const TouchPoint& b) {
        return std::pair(a.at, a.id) > std::pair(b.at, b.id);
    });
    if (std::ssize(timeline.points) > limit) {
        timeline.points.resize(static_cast<size_t>(limit));
        if (limit > 0)
            timeline.next = TimelineCursor{timeline.points.back().at, timeline.points.back().id};
    }
    ZHIKE_TRY(readStandings(reader, timeline.points));
    return timeline;
}

} // namespace zhike
