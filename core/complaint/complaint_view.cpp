// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_view.h"

#include "core/calendar/calendar_list.h"
#include "core/complaint/complaint_order.h"
#include "core/search/search.h"
#include "core/visit/visit_text.h"

#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view eventsSql =
    "SELECT event, at FROM complaint_stage WHERE complaint = ? ORDER BY position";
constexpr std::string_view rowSql =
    "SELECT p.id, p.customer, p.number, p.title, c.name, o.name, p.engineer, coalesce(e.name, "
    "c.account_manager), t.name, t.english_name, coalesce(t.rank, -1), p.stage, p.state, p.received_at, "
    "p.closed_at, p.contentment, p.archived_at IS NOT NULL, k.engineer, c.account_manager, k.tier, "
    "c.region "
    "FROM complaint p JOIN customer c ON c.id = p.customer LEFT JOIN contact o ON o.id = p.contact "
    "LEFT JOIN engineer e ON e.id = p.engineer LEFT JOIN customer_card k ON k.customer = p.customer "
    "LEFT JOIN tier t ON t.id = k.tier WHERE p.id = ?";
constexpr int mostFound = 500;

ComplaintRow rowOf(const Query& q)
{
    ComplaintRow r;
    r.id = q.id<Complaint>(0);
    r.customer = q.id<Customer>(1);
    r.number = q.text(2);
    r.title = q.text(3);
    r.customerName = q.text(4);
    r.contactName = q.text(5);
    r.engineer = q.id<Engineer>(6);
    r.ownerName = q.text(7);
    r.tier = VisitText::tier(q.text(8), q.text(9));
    r.tierRank = static_cast<int>(q.integer(10));
    r.stage = enumFromText<ComplaintStep>(q.text(11)).value_or(ComplaintStep::Acceptance);
    r.state = enumFromText<ComplaintState>(q.text(12)).value_or(ComplaintState::Open);
    r.receivedAt = Instant{q.integer(13)};
    r.closedAt = q.instant(14);
    r.contentment = enumFromText<Contentment>(q.text(15));
    r.archived = q.integer(16) != 0;
    r.primary = q.id<Engineer>(17);
    r.accountManager = q.text(18);
    r.tierId = q.id<Tier>(19);
    r.region = q.text(20);
    return r;
}

/// The ids of what SQL can tell; level and order by clocks are a rule's.
Result<QVector<Uuid>> select(const Reader& reader, const ComplaintFilter& f)
{
    std::string sql = "SELECT id FROM complaint WHERE archived_at IS ";
    sql += f.archived ? "NOT NULL" : "NULL";
    std::vector<Value> values;
    const auto also = [&](const char* condition, Value value) {
        sql += condition;
        values.push_back(std::move(value));
    };
    if (f.stage)
        also(" AND stage = ?", Value(QString(enumText(*f.stage))));
    else if (f.openOnly)
        sql += " AND state = 'open'";
    if (f.engineer)
        also(" AND engineer = ?", Value(f.engineer.uuid));
    if (f.customer)
        also(" AND customer = ?", Value(f.customer.uuid));
    if (f.tier)
        also(" AND customer IN (SELECT customer FROM customer_card WHERE tier = ?)", Value(f.tier.uuid));
    if (!f.region.isEmpty())
        also(" AND customer IN (SELECT id FROM customer WHERE region GLOB ?)", Value(f.region + u'*'));
    sql += " ORDER BY received_at DESC, id DESC";
    Query q = reader.query(sql);
    for (size_t i = 0; i < values.size(); ++i)
        q.bindAt(static_cast<int>(i) + 1, values[i]);
    QVector<Uuid> ids;
    while (q.next())
        ids.append(q.uuid(0));
    ZHIKE_TRY(q.done());
    return ids;
}

bool passes(const ComplaintRow& r, const ComplaintFilter& f)
{
    return r.archived == f.archived && (!f.stage || r.stage == *f.stage) &&
           (f.stage || !f.openOnly || r.state == ComplaintState::Open) &&
           (!f.level || r.standing.level == *f.level) && (!f.engineer || r.engineer == f.engineer) &&
           (!f.customer || r.customer == f.customer) && (!f.tier || r.tierId == f.tier) &&
           r.region.startsWith(f.region);
}

/// All that pass the filter, in order.
Result<QVector<ComplaintRow>> chosen(const Reader& reader, const ComplaintFilter& filter,
                                     ComplaintOrder order)
{
    QVector<Uuid> ids;
    if (filter.text.trimmed().isEmpty()) {
        ZHIKE_ASSIGN(ids, select(reader, filter));
    } else {
        SearchOptions options;
        options.kinds = {EntityKind::Complaint};
        options.limit = mostFound;
        ZHIKE_ASSIGN(const SearchAnswer answer, search(reader, filter.text, options));
        for (const SearchHit& hit : answer.hits)
            ids.append(hit.id);
    }
    ZHIKE_ASSIGN(auto rows, complaintRows(reader, ids));
    rows.removeIf([&](const ComplaintRow& r) { return !passes(r, filter); });
    sortComplaintRows(rows, order);
    return rows;
}

/// The ids in order where SQL can tell them: of long lists only what is open is looked at.
Result<std::optional<QVector<Uuid>>> quickIds(const Reader& reader, ComplaintFilter filter,
                                              ComplaintOrder order)
{
    const bool simple = filter.text.trimmed().isEmpty() && !filter.level;
    if (!simple || (order != ComplaintOrder::Newest && order != ComplaintOrder::DueFirst))
        return std::optional<QVector<Uuid>>();
    ZHIKE_ASSIGN(QVector<Uuid> all, select(reader, filter));
    if (order == ComplaintOrder::Newest)
        return std::optional(std::move(all));
    if (filter.stage || filter.openOnly)
        return std::optional<QVector<Uuid>>();
    filter.openOnly = true;
    ZHIKE_ASSIGN(const auto open, chosen(reader, filter, order));
    QVector<Uuid> ids;
    QSet<Uuid> first;
    for (const ComplaintRow& r : open) {
        ids.append(r.id.uuid);
        first.insert(r.id.uuid);
    }
    for (const Uuid& id : all) {
        if (!first.contains(id))
            ids.append(id);
    }
    return std::optional(std::move(ids));
}

} // namespace

Result<std::shared_ptr<const WorkingCalendar>> ComplaintReader::calendar()
{
    if (!std::exchange(m_known, true)) {
        ZHIKE_ASSIGN(m_calendar, organisationCalendar(m_reader));
    }
    return m_calendar;
}

Result<ComplaintFacts> ComplaintReader::facts(Id<Complaint> id, Instant received,
                                              std::optional<Instant> closed)
{
    Complaint moments;
    moments.receivedAt = received;
    moments.closedAt = closed;
    std::vector<ComplaintStage> events;
    Query q = m_reader.query(eventsSql);
    q.bind(id);
    while (q.next()) {
        ComplaintStage entry;
        entry.event = enumFromText<ComplaintEvent>(q.text(0)).value_or(ComplaintEvent::Moved);
        entry.at = Instant{q.integer(1)};
        events.push_back(std::move(entry));
    }
    ZHIKE_TRY(q.done());
    return complaintFacts(moments, events);
}

Result<ComplaintStanding> ComplaintReader::standing(const ComplaintFacts& facts, Instant now)
{
    ZHIKE_ASSIGN(const auto own, calendar());
    return complaintStanding(facts, own.get(), now);
}

void ComplaintRow::moveTo(Instant now)
{
    standing = complaintStanding(facts, calendar.get(), now);
}

Result<QVector<ComplaintRow>> complaintRows(const Reader& reader, const QVector<Uuid>& ids)
{
    QVector<ComplaintRow> rows;
    rows.reserve(ids.size());
    ComplaintReader complaints(reader);
    const Instant now = reader.clock().now();
    Query q = reader.query(rowSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next()) {
            ComplaintRow row = rowOf(q);
            ZHIKE_ASSIGN(row.facts, complaints.facts(row.id, row.receivedAt, row.closedAt));
            ZHIKE_ASSIGN(row.calendar, complaints.calendar());
            row.moveTo(now);
            rows.append(std::move(row));
        }
        ZHIKE_TRY(q.done());
    }
    return rows;
}

Result<QVector<ComplaintRow>> firstComplaints(const Reader& reader, const ComplaintFilter& filter,
                                              ComplaintOrder order, int limit)
{
    ZHIKE_ASSIGN(auto quick, quickIds(reader, filter, order));
    if (quick) {
        quick->resize(std::min<qsizetype>(quick->size(), limit));
        return complaintRows(reader, *quick);
    }
    ZHIKE_ASSIGN(auto rows, chosen(reader, filter, order));
    rows.resize(std::min<qsizetype>(rows.size(), limit));
    return rows;
}

Result<QVector<Uuid>> complaintIds(const Reader& reader, const ComplaintFilter& filter, ComplaintOrder order)
{
    ZHIKE_ASSIGN(auto quick, quickIds(reader, filter, order));
    if (quick)
        return *std::move(quick);
    ZHIKE_ASSIGN(const auto rows, chosen(reader, filter, order));
    QVector<Uuid> ids;
    for (const ComplaintRow& r : rows)
        ids.append(r.id.uuid);
    return ids;
}

} // namespace zhike
