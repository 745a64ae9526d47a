// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_view.h"
#include "core/visit/signed_content.h"
#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

#define ZHIKE_AGENDA_COLUMNS                                                                                 \
    "select v.id, v.customer, v.number, c.name, t.name, t.rank, v.visit_kind, v.mode, v.state, "             \
    "coalesce(v.actual_start, v.planned_start), "                                                            \
    "case when v.actual_start is null then v.planned_end else v.actual_end end, v.purpose, s.name, "         \
    "(select group_concat(e.name, char(31)) from visit_engineer g join engineer e on e.id = g.engineer "     \
    " where g.visit = v.id), "                                                                               \
    "(select y.csat from survey y where y.visit = v.id and y.csat is not null and y.archived_at is null "    \
    " limit 1), t.english_name, c.region "                                                                   \
    "from visit v join customer c on c.id = v.customer left join customer_card k on k.customer = c.id "      \
    "left join tier t on t.id = k.tier left join site s on s.id = v.site "

constexpr auto agendaSql = ZHIKE_AGENDA_COLUMNS R"(
    where v.planned_start >= ?1 and v.planned_start < ?2 and v.archived_at is null
      and (?3 is null or v.state = ?3) and (?3 is not null or v.state <> 'cancelled')
      and (?4 is null or exists (select 1 from visit_engineer x where x.visit = v.id and x.engineer = ?4))
      and (?6 is null or v.customer = ?6) and (?7 is null or v.visit_kind = ?7)
      and (?8 is null or k.tier = ?8) and (?9 is null or c.region glob ?9)
    order by v.planned_start, v.id limit ?5)";

constexpr auto unrecordedSql = ZHIKE_AGENDA_COLUMNS R"(
    where v.state = 'planned' and v.planned_start < ?1 and v.archived_at is null
      and (?2 is null or exists (select 1 from visit_engineer x where x.visit = v.id and x.engineer = ?2))
      and (?4 is null or v.customer = ?4) and (?5 is null or v.visit_kind = ?5)
      and (?6 is null or k.tier = ?6) and (?7 is null or c.region glob ?7)
    order by v.planned_start desc, v.id limit ?3)";

constexpr auto entrySql = ZHIKE_AGENDA_COLUMNS "where v.id = ?";

constexpr auto todaySql = R"(
    select count(*) from visit where state = 'planned' and planned_start < ? and archived_at is null)";

constexpr auto customerTierSql = R"(
    select t.name, t.rank, t.english_name from customer_card k join tier t on t.id = k.tier where k.customer = ?)";

constexpr auto whoSql = R"(
    select e.id, e.name, e.number, a.role, case a.role when 'primary' then 0 when 'backup' then 1 when 'expert' then 2
        when 'onsite' then 3 else 4 end place
    from engineer e left join engineer_assignment a on a.engineer = e.id and a.customer = ?1 and a.system is null
        and a.archived_at is null and a.starts_on <= ?2 and (a.ends_on is null or a.ends_on >= ?2)
    where e.archived_at is null order by place, e.number)";

constexpr auto asksSql = R"(
    select id, number, title from request where customer = ?
    and state not in ('resolved', 'closed', 'cancelled') and archived_at is null order by opened_at limit 50)";

constexpr auto visitEngineersSql = R"(
    select e.id, e.name, e.number from visit_engineer g join engineer e on e.id = g.engineer
    where g.visit = ? order by e.number)";

AgendaEntry entryOf(const Query& row, Instant now)
{
    AgendaEntry entry;
    entry.id = row.id<Visit>(0);
    entry.customer = row.id<Customer>(1);
    entry.number = row.text(2);
    entry.customerName = row.text(3);
    entry.tier = VisitText::tier(row.text(4), row.text(15));
    entry.tierRank = row.isNull(5) ? -1 : int(row.integer(5));
    entry.kind = enumFromText<VisitKind>(row.text(6)).value_or(VisitKind::Inspection);
    entry.mode = enumFromText<VisitMode>(row.text(7)).value_or(VisitMode::OnSite);
    entry.state = enumFromText<VisitState>(row.text(8)).value_or(VisitState::Planned);
    entry.start = row.instant(9).value_or(Instant{});
    entry.end = row.instant(10);
    entry.purpose = row.text(11);
    entry.site = row.text(12);
    if (!row.isNull(13))
        entry.engineers = row.text(13).split(QChar(31));
    if (!row.isNull(14))
        entry.rating = int(row.integer(14));
    entry.region = row.text(16);
    entry.unrecorded = entry.state == VisitState::Planned && entry.end.value_or(entry.start) < now;
    return entry;
}

Done take(Query& query, Agenda& agenda, int limit, Instant now)
{
    int taken = 0;
    while (query.next()) {
        if (taken++ == limit) {
            agenda.more = true;
            break;
        }
        agenda.entries.push_back(entryOf(query, now));
    }
    return query.done();
}

Result<std::vector<EngineerChoice>> engineersFor(const Reader& reader, Id<Customer> customer)
{
    std::vector<EngineerChoice> engineers;
    Query query = reader.query(whoSql);
    query.bind(customer, reader.clock().today());
    while (query.next()) {
        const auto id = query.id<Engineer>(0);
        const bool known =
            std::any_of(engineers.begin(), engineers.end(), [&](const auto& e) { return e.id == id; });
        if (!known)
            engineers.push_back(
                {id, query.text(1), query.text(2), enumFromText<AssignmentRole>(query.text(3))});
    }
    ZHIKE_TRY(query.done());
    return engineers;
}

} // namespace

Result<Agenda> readAgenda(const Reader& reader, const AgendaFilter& filter)
{
    const QTimeZone zone = reader.clock().zone();
    const Instant now = reader.clock().now();
    const Instant from = Instant::of(filter.from, QTime(0, 0), zone);
    const Instant to = Instant::of(filter.to.addDays(1), QTime(0, 0), zone);
    const Value kind = filter.kind ? Value(QString(enumText(*filter.kind))) : Value();
    const Value region = filter.region.isEmpty() ? Value() : Value(filter.region + u'*');
    Agenda agenda;
    const bool planned = !filter.state || *filter.state == VisitState::Planned;
    if (filter.withUnrecorded && planned) {
        // Those of today belong to today; the past is what lies before the period and before today.
        const Instant today = Instant::of(reader.clock().today(), QTime(0, 0), zone);
        Query query = reader.query(unrecordedSql);
        query.bind(std::min(from, today), filter.engineer, filter.limit + 1, filter.customer, kind,
                   filter.tier, region);
        ZHIKE_TRY(take(query, agenda, filter.limit, now));
        std::reverse(agenda.entries.begin(), agenda.entries.end());
    }
    Query query = reader.query(agendaSql);
    query.bind(from, to, filter.state ? Value(QString(enumText(*filter.state))) : Value(), filter.engineer,
               filter.limit + 1, filter.customer, kind, filter.tier, region);
    ZHIKE_TRY(take(query, agenda, filter.limit, now));
    return agenda;
}

Result<std::vector<AgendaEntry>> readAgendaEntries(const Reader& reader, const std::vector<Id<Visit>>& ids)
{
    const Instant now = reader.clock().now();
    std::vector<AgendaEntry> entries;
    entries.reserve(ids.size());
    Query query = reader.query(entrySql);
    for (const Id<Visit>& id : ids) {
        query.reset();
        query.bind(id);
        if (query.next())
            entries.push_back(entryOf(query, now));
        ZHIKE_TRY(query.done());
    }
    return entries;
}

Result<int> countVisitsToday(const Reader& reader)
{
    Query query = reader.query(todaySql);
    query.bind(Instant::of(reader.clock().today().addDays(1), QTime(0, 0), reader.clock().zone()));
    const int count = query.next() ? int(query.integer(0)) : 0;
    ZHIKE_TRY(query.done());
    return count;
}

Result<std::vector<EngineerChoice>> readEngineerChoices(const Reader& reader)
{
    return engineersFor(reader, {});
}

Result<VisitChoices> readVisitChoices(const Reader& reader, Id<Customer> id)
{
    VisitChoices choices;
    ZHIKE_ASSIGN(const Customer customer, reader.find(id));
    choices.customerName = customer.name;
    ZHIKE_ASSIGN(choices.sites, reader.where<Site>("customer", id.uuid));
    ZHIKE_ASSIGN(choices.systems, reader.where<System>("customer", id.uuid));
    ZHIKE_ASSIGN(choices.contacts, reader.where<Contact>("customer", id.uuid));
    std::erase_if(choices.systems, [](const System& system) { return system.archivedAt.has_value(); });
    std::erase_if(choices.sites, [](const Site& site) { return site.archivedAt.has_value(); });
    std::erase_if(choices.contacts, [](const Contact& contact) { return contact.archivedAt.has_value(); });
    const auto rank = [](const Contact& contact) { return contact.role ? int(*contact.role) : 9; };
    std::stable_sort(choices.contacts.begin(), choices.contacts.end(),
                     [&](const Contact& a, const Contact& b) { return rank(a) < rank(b); });
    ZHIKE_ASSIGN(choices.engineers, engineersFor(reader, id));
    Query requests = reader.query(asksSql);
    requests.bind(id);
    while (requests.next())
        choices.requests.emplace_back(requests.id<Request>(0), requests.text(1) + u' ' + requests.text(2));
    ZHIKE_TRY(requests.done());
    return choices;
}

namespace {

/// What a visit has of a kind and is not archived.
template <class T>
Result<std::vector<T>> ofVisit(const Reader& reader, Id<Visit> id)
{
    ZHIKE_ASSIGN(std::vector<T> all, reader.where<T>("visit", id.uuid));
    std::erase_if(all, [](const T& record) { return record.archivedAt.has_value(); });
    return all;
}

Done readEvidence(const Reader& reader, VisitDetail& detail)
{
    const Id<Visit> id = detail.visit.id;
    ZHIKE_ASSIGN(detail.findings, ofVisit<Finding>(reader, id));
    ZHIKE_ASSIGN(detail.steps, ofVisit<NextStep>(reader, id));
    ZHIKE_ASSIGN(detail.notes, ofVisit<VisitNote>(reader, id));
    ZHIKE_ASSIGN(detail.changes, ofVisit<SystemChange>(reader, id));
    ZHIKE_ASSIGN(detail.risks, ofVisit<Risk>(reader, id));
    ZHIKE_ASSIGN(detail.files, ofVisit<Attachment>(reader, id));
    ZHIKE_ASSIGN(detail.opportunities, ofVisit<Opportunity>(reader, id));
    ZHIKE_ASSIGN(detail.commendations, ofVisit<Commendation>(reader, id));
    ZHIKE_ASSIGN(const std::vector<Survey> surveys, ofVisit<Survey>(reader, id));
    if (!surveys.empty())
        detail.survey = surveys.back();
    ZHIKE_ASSIGN(detail.signature, signatureOf(reader, id));
    if (detail.visit.request) {
        ZHIKE_ASSIGN(detail.request, reader.find(detail.visit.request));
    }
    return {};
}

} // namespace

Result<VisitDetail> readVisit(const Reader& reader, Id<Visit> id)
{
    VisitDetail detail;
    ZHIKE_ASSIGN(detail.visit, reader.find(id));
    ZHIKE_ASSIGN(detail.choices, readVisitChoices(reader, detail.visit.customer));
    detail.customerName = detail.choices.customerName;
    Query tier = reader.query(customerTierSql);
    tier.bind(detail.visit.customer);
    if (tier.next()) {
        detail.tier = VisitText::tier(tier.text(0), tier.text(2));
        detail.tierRank = int(tier.integer(1));
    }
    ZHIKE_TRY(tier.done());
    if (detail.visit.site)
        detail.site = reader.titleOf(EntityKind::Site, detail.visit.site.uuid);
    Query engineers = reader.query(visitEngineersSql);
    engineers.bind(id);
    while (engineers.next())
        detail.engineers.push_back({engineers.id<Engineer>(0), engineers.text(1), engineers.text(2), {}});
    ZHIKE_TRY(engineers.done());
    ZHIKE_ASSIGN(detail.contacts, reader.parts<VisitContact>(id));
    ZHIKE_ASSIGN(detail.checks, reader.parts<VisitCheck>(id));
    ZHIKE_TRY(readEvidence(reader, detail));
    return detail;
}

} // namespace zhike
