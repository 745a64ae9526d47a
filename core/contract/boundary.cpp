// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/boundary.h"

#include "core/tier/policy_rules.h"
#include "core/visit/visit_text.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view tierSql = "SELECT name, english_name FROM tier WHERE id = ?";
constexpr std::string_view hoursSql = "SELECT name FROM calendar WHERE id = ?";
constexpr std::string_view whenSql = "SELECT coalesce(actual_start, planned_start) FROM visit WHERE id = ?";
constexpr std::string_view beyondSql =
    "SELECT visit_kind, coalesce(actual_start, planned_start) FROM visit WHERE customer = ? AND state = "
    "'done' "
    "AND archived_at IS NULL AND beyond_contract = 1 AND coalesce(actual_start, planned_start) >= ? "
    "AND coalesce(actual_start, planned_start) < ? ORDER BY 2";
constexpr std::string_view peopleSql =
    "SELECT e.name, a.role, s.name, e.mobile, e.email FROM engineer_assignment a "
    "JOIN engineer e ON e.id = a.engineer LEFT JOIN system s ON s.id = a.system "
    "WHERE a.customer = ?1 AND a.archived_at IS NULL AND a.starts_on <= ?2 "
    "AND (a.ends_on IS NULL OR a.ends_on >= ?2)";

QString textOf(const Reader& reader, std::string_view sql, const Uuid& id)
{
    Query q = reader.query(sql);
    q.bind(id);
    return q.next() ? q.text(0) : QString();
}

Result<std::vector<QDate>> daysOf(const Reader& reader, const std::vector<Id<Visit>>& visits)
{
    std::vector<QDate> days;
    for (const Id<Visit> id : visits) {
        Query q = reader.query(whenSql);
        q.bind(id);
        if (q.next())
            days.push_back(Instant{q.integer(0)}.dateIn(reader.clock().zone()));
        ZHIKE_TRY(q.done());
    }
    return days;
}

/// The visits of the year that were beyond the contract, at the kind that they would have used.
Done addBeyond(const Reader& reader, ServiceBoundary& all)
{
    const QTimeZone zone = reader.clock().zone();
    Query q = reader.query(beyondSql);
    q.bind(all.id, Instant::of(all.year.from.startOfDay(zone)),
           Instant::of(all.year.to.addDays(1).startOfDay(zone)));
    while (q.next()) {
        const auto visit = enumFromText<VisitKind>(q.text(0));
        const auto kind = visit ? entitlementOf(*visit) : std::nullopt;
        for (BoundaryGrant& grant : all.grants) {
            if (kind == grant.line.kind)
                grant.beyondOn.push_back(Instant{q.integer(1)}.dateIn(zone));
        }
    }
    return q.done();
}

Done addGrants(const Reader& reader, ServiceBoundary& all)
{
    ZHIKE_ASSIGN(const EntitlementBalance balance, readEntitlements(reader, all.id, all.asOf));
    all.year = balance.year;
    for (const Entitlement& line : balance.lines) {
        BoundaryGrant grant{line, {}, {}, {}};
        ZHIKE_ASSIGN(grant.usedOn, daysOf(reader, line.usedBy));
        ZHIKE_ASSIGN(grant.plannedOn, daysOf(reader, line.plannedBy));
        all.grants.push_back(std::move(grant));
    }
    return addBeyond(reader, all);
}

Done addPeople(const Reader& reader, ServiceBoundary& all)
{
    Query q = reader.query(peopleSql);
    q.bind(all.id, all.asOf);
    while (q.next())
        all.people.push_back({q.text(0),
                              enumFromText<AssignmentRole>(q.text(1)).value_or(AssignmentRole::Primary),
                              q.text(2), q.text(3), q.text(4)});
    ZHIKE_TRY(q.done());
    std::ranges::stable_sort(all.people, {},
                             [](const BoundaryPerson& p) { return std::pair(!p.system.isEmpty(), p.role); });
    return {};
}

void addTargets(const Reader& reader, ServiceBoundary& all, const PolicyDraft& policy)
{
    all.report = policy.policy.report;
    all.hours = textOf(reader, hoursSql, policy.policy.calendar.uuid);
    for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
        const PolicyTarget target = targetsOf(policy, priority);
        const bool own = target.calendar && target.calendar != policy.policy.calendar;
        all.targets.push_back({priority, target.respondMinutes, target.onsiteMinutes, target.resolveMinutes,
                               own ? textOf(reader, hoursSql, target.calendar.uuid) : QString()});
    }
}

Done addPromise(const Reader& reader, ServiceBoundary& all)
{
    PromiseBook book(reader);
    ZHIKE_ASSIGN(const Promise promise, book.promise(all.id, all.asOf));
    if (promise.tier) {
        Query q = reader.query(tierSql);
        q.bind(promise.tier);
        if (q.next())
            all.tier = VisitText::tier(q.text(0), q.text(1));
        ZHIKE_TRY(q.done());
    }
    if (promise.policy)
        addTargets(reader, all, *promise.policy);
    if (!promise.contract)
        return {};
    ZHIKE_ASSIGN(const Contract contract, reader.find(promise.contract));
    all.contract = contract.number;
    all.from = contract.startsOn;
    all.to = contract.endsOn;
    all.scopeIn = contract.scope;
    all.scopeOut = contract.scopeOut;
    ZHIKE_ASSIGN(const auto overrides, reader.parts<ContractOverride>(contract.id));
    all.ownFigures = !overrides.empty();
    return {};
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray toJson(const std::vector<QDate>& days)
{
    QJsonArray all;
    for (const QDate day : days)
        all.append(day.toString(Qt::ISODate));
    return all;
}

QJsonValue toJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray targetsJson(const ServiceBoundary& b)
{
    QJsonArray all;
    for (const BoundaryTarget& t : b.targets)
        all.append(QJsonObject{{u"priority"_s, QString(enumText(t.priority))},
                               {u"respond_minutes"_s, orNull(t.respond)},
                               {u"onsite_minutes"_s, orNull(t.onsite)},
                               {u"resolve_minutes"_s, orNull(t.resolve)},
                               {u"calendar"_s, t.hours.isEmpty() ? b.hours : t.hours}});
    return all;
}

QJsonArray grantsJson(const ServiceBoundary& b)
{
    QJsonArray all;
    for (const BoundaryGrant& g : b.grants)
        all.append(QJsonObject{{u"kind"_s, QString(enumText(g.line.kind))},
                               {u"granted"_s, g.line.granted},
                               {u"used"_s, g.line.used},
                               {u"planned"_s, g.line.planned},
                               {u"remaining"_s, g.line.remaining()},
                               {u"used_on"_s, toJson(g.usedOn)},
                               {u"planned_on"_s, toJson(g.plannedOn)},
                               {u"beyond_contract_on"_s, toJson(g.beyondOn)}});
    return all;
}

} // namespace

Result<ServiceBoundary> readBoundary(const Reader& reader, Id<Customer> customer)
{
    ServiceBoundary all;
    ZHIKE_ASSIGN(const Customer record, reader.find(customer));
    all.id = customer;
    all.code = record.code;
    all.customer = record.name;
    all.asOf = reader.clock().today();
    ZHIKE_TRY(addPromise(reader, all));
    ZHIKE_TRY(addGrants(reader, all));
    ZHIKE_TRY(addPeople(reader, all));
    return all;
}

QJsonObject toJson(const ServiceBoundary& b)
{
    QJsonArray people;
    for (const BoundaryPerson& p : b.people)
        people.append(QJsonObject{{u"name"_s, p.name},
                                  {u"role"_s, QString(enumText(p.role))},
                                  {u"system"_s, p.system},
                                  {u"mobile"_s, p.mobile},
                                  {u"email"_s, p.email}});
    return {{u"customer"_s, b.code},
            {u"name"_s, b.customer},
            {u"as_of"_s, toJson(b.asOf)},
            {u"tier"_s, b.tier},
            {u"contract"_s, b.contract.isEmpty() ? QJsonValue() : QJsonValue(b.contract)},
            {u"from"_s, toJson(b.from)},
            {u"to"_s, toJson(b.to)},
            {u"scope"_s, b.scopeIn},
            {u"scope_out"_s, b.scopeOut},
            {u"calendar"_s, b.hours},
            {u"own_figures"_s, b.ownFigures},
            {u"report"_s, QString(enumText(b.report))},
            {u"year"_s, QJsonObject{{u"from"_s, toJson(b.year.from)}, {u"to"_s, toJson(b.year.to)}}},
            {u"targets"_s, targetsJson(b)},
            {u"entitlements"_s, grantsJson(b)},
            {u"engineers"_s, people}};
}

} // namespace zhike
