// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/card.h"

#include "core/base/pinyin.h"
#include "core/insight/customer_health.h"
#include "core/visit/rhythm.h"

namespace zhike {

namespace {

/// ?1 customer, ?2 today, ?3 first instant of today.
constexpr std::string_view facts = R"(
SELECT c.archived_at IS NOT NULL, c.name, c.code, c.status, c.region, c.industry,
  (SELECT a.tier FROM tier_assignment a WHERE a.customer = c.id AND a.state = 'approved' AND a.archived_at IS NULL
     AND a.starts_on <= ?2 AND (a.ends_on IS NULL OR a.ends_on >= ?2)
     ORDER BY a.starts_on DESC, a.id DESC LIMIT 1),
  (SELECT e.engineer FROM engineer_assignment e WHERE e.customer = c.id AND e.role = 'primary' AND e.system IS NULL
     AND e.archived_at IS NULL AND e.starts_on <= ?2 AND (e.ends_on IS NULL OR e.ends_on >= ?2)
     ORDER BY e.starts_on DESC, e.id DESC LIMIT 1),
  (SELECT count(*) FROM request r WHERE r.customer = c.id AND r.archived_at IS NULL
     AND r.state NOT IN ('resolved', 'closed', 'cancelled')),
  (SELECT count(*) FROM next_step s WHERE s.customer = c.id AND s.archived_at IS NULL AND s.done_on IS NULL
     AND s.due_on < ?2),
  (SELECT max(coalesce(v.actual_start, v.planned_start)) FROM visit v WHERE v.customer = c.id AND v.state = 'done'
     AND v.archived_at IS NULL),
  (SELECT min(v.planned_start) FROM visit v WHERE v.customer = c.id AND v.state = 'planned' AND v.planned_start >= ?3
     AND v.archived_at IS NULL),
  (SELECT max(k.ends_on) FROM contract k WHERE k.customer = c.id AND k.archived_at IS NULL),
  c.account_manager,
  (SELECT sum(k.annual_fee) FROM contract k WHERE k.customer = c.id AND k.archived_at IS NULL AND k.starts_on <= ?2
     AND k.ends_on >= ?2),
  (SELECT min(d) FROM (
     SELECT starts_on AS d FROM tier_assignment WHERE customer = c.id AND starts_on > ?2
     UNION ALL SELECT date(ends_on, '+1 day') FROM tier_assignment WHERE customer = c.id AND ends_on >= ?2
     UNION ALL SELECT starts_on FROM engineer_assignment WHERE customer = c.id AND starts_on > ?2
     UNION ALL SELECT date(ends_on, '+1 day') FROM engineer_assignment WHERE customer = c.id AND ends_on >= ?2
     UNION ALL SELECT starts_on FROM contract WHERE customer = c.id AND starts_on > ?2
     UNION ALL SELECT date(ends_on, '+1 day') FROM contract WHERE customer = c.id AND ends_on >= ?2
     UNION ALL SELECT date(due_on, '+1 day') FROM next_step WHERE customer = c.id AND done_on IS NULL AND due_on >= ?2))
FROM customer c WHERE c.id = ?1)";

constexpr std::string_view put = R"(
INSERT INTO customer_card (customer, archived, name_key, code, status, region, industry, tier, tier_rank, engineer,
  open_requests, overdue_steps, last_touch, next_visit, contract_ends, account_manager, annual_fee, industry_key,
  manager_key, engineer_key, stale_on, health, care_due, inspection_due)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce((SELECT rank FROM tier WHERE id = ?8), -1), ?9, ?10, ?11, ?12, ?13, ?14,
  ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
ON CONFLICT (customer) DO UPDATE SET archived = excluded.archived, name_key = excluded.name_key, code = excluded.code,
  status = excluded.status, region = excluded.region, industry = excluded.industry, tier = excluded.tier,
  tier_rank = excluded.tier_rank, engineer = excluded.engineer, open_requests = excluded.open_requests,
  overdue_steps = excluded.overdue_steps, last_touch = excluded.last_touch, next_visit = excluded.next_visit,
  contract_ends = excluded.contract_ends, account_manager = excluded.account_manager, annual_fee = excluded.annual_fee,
  industry_key = excluded.industry_key, manager_key = excluded.manager_key, engineer_key = excluded.engineer_key,
  stale_on = excluded.stale_on, health = excluded.health, care_due = excluded.care_due,
  inspection_due = excluded.inspection_due)";

/// What the customer's own row says. A card that is new has nothing else: what belongs to a customer comes
/// after it.
constexpr std::string_view own =
    "SELECT archived_at IS NOT NULL, name, code, status, region, industry, account_manager FROM customer "
    "WHERE id = ?";

constexpr std::string_view putOwn = R"(
INSERT INTO customer_card (customer, archived, name_key, code, status, region, industry, account_manager,
  industry_key, manager_key, tier_rank, open_requests, overdue_steps)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, -1, 0, 0)
ON CONFLICT (customer) DO UPDATE SET archived = excluded.archived, name_key = excluded.name_key, code = excluded.code,
  status = excluded.status, region = excluded.region, industry = excluded.industry,
  account_manager = excluded.account_manager, industry_key = excluded.industry_key, manager_key = excluded.manager_key)";

constexpr std::string_view engineerNameSql = "SELECT name FROM engineer WHERE id = ?";
constexpr std::string_view remove = "DELETE FROM customer_card WHERE customer = ?";
constexpr std::string_view removeAll = "DELETE FROM customer_card WHERE 1";
constexpr std::string_view allCustomers = "SELECT id FROM customer";
constexpr std::string_view countCards = "SELECT count(*) FROM customer_card";
constexpr std::string_view cardIndexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                                         "tbl_name = 'customer_card' AND sql IS NOT NULL";
constexpr size_t manyCards = 2000;
constexpr std::string_view allCards = "SELECT id FROM customer UNION SELECT customer FROM customer_card";
/// In the order of `put`, without the rank, which follows from the tier.
constexpr std::string_view cardByCustomer =
    "SELECT archived, name_key, code, status, region, industry, tier, engineer, open_requests, "
    "overdue_steps, last_touch, next_visit, contract_ends, account_manager, annual_fee, industry_key, "
    "manager_key, "
    "engineer_key, stale_on, health, care_due, inspection_due FROM customer_card WHERE customer = ?";
constexpr std::string_view staleCustomers = "SELECT customer FROM customer_card WHERE stale_on <= ?";

/// The earlier of the day a date-bound fact changes and the day after the next visit.
QDate staleOn(const Query& q, QDate today, const QTimeZone& zone)
{
    QDate stale = q.date(15);
    if (const auto next = q.instant(11)) {
        const QDate after = std::max(next->dateIn(zone), today).addDays(1);
        if (!stale.isValid() || after < stale)
            stale = after;
    }
    return stale;
}

Result<std::vector<Uuid>> readCustomers(Query& q)
{
    std::vector<Uuid> all;
    while (q.next())
        all.push_back(q.uuid(0));
    ZHIKE_TRY(q.done());
    return all;
}

struct Index {
    QString name;
    QString sql;
};

Result<std::vector<Index>> readIndexes(Connection& connection)
{
    Query q(connection, cardIndexes);
    std::vector<Index> indexes;
    while (q.next())
        indexes.push_back({q.text(0), q.text(1)});
    ZHIKE_TRY(q.done());
    return indexes;
}

Result<bool> areMany(Connection& connection, size_t touched)
{
    if (touched < manyCards)
        return false;
    Query q(connection, countCards);
    const qint64 cards = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return qint64(touched) * 4 > cards;
}

/// The day that cards are made for; reckoned once for many.
struct Day {
    explicit Day(const Clock& clock)
        : zone(clock.zone()), today(clock.today()), begins(Instant::of(today, QTime(0, 0), zone))
    {
    }
    QTimeZone zone;
    QDate today;
    Instant begins;
};

/// How a word sorts; nothing for none.
Value keyOf(const QString& word)
{
    return word.isEmpty() ? Value() : Value(pinyinSortKey(word));
}

Result<Value> engineerKey(Connection& connection, const Uuid& engineer)
{
    if (!engineer)
        return Value();
    Query q(connection, engineerNameSql);
    q.bind(engineer);
    const QString name = q.next() ? q.text(0) : QString();
    ZHIKE_TRY(q.done());
    return keyOf(name);
}

Value dayOf(const std::vector<RhythmDue>& due)
{
    return due.empty() ? Value() : Value(due.front().by.toString(Qt::ISODate));
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

/// What the card of a customer says, in the order of `put` behind the customer; empty if there is no such
/// customer.
Result<std::vector<Value>> cardValues(Connection& connection, const Day& day, RhythmBook& rhythms,
                                      const Uuid& customer)
{
    Query q(connection, facts);
    q.bind(customer, day.today, day.begins);
    std::vector<Value> values;
    if (q.next()) {
        values = {q.value(0), Value(pinyinSortKey(q.text(1)))};
        for (int i = 2; i <= 14; ++i)
            values.push_back(q.value(i));
        values.push_back(keyOf(q.text(5)));
        values.push_back(keyOf(q.text(13)));
        ZHIKE_ASSIGN(values.emplace_back(), engineerKey(connection, q.uuid(7)));
        ZHIKE_ASSIGN(const Rhythm rhythm, rhythms.read(Id<Customer>(customer), day.today));
        ZHIKE_ASSIGN(const auto known,
                     customerHealthFacts(connection, rhythm, customer, day.today, day.zone));
        const QDate stale = earlier(earlier(staleOn(q, day.today, day.zone), known.stale), rhythm.stale);
        values.push_back(stale.isValid() ? Value(stale.toString(Qt::ISODate)) : Value());
        const auto health = healthOf(known.facts).score;
        values.push_back(health ? Value(qint64{*health}) : Value());
        values.push_back(dayOf(rhythm.careCalls));
        values.push_back(dayOf(rhythm.inspections));
    }
    ZHIKE_TRY(q.done());
    return values;
}

Done refreshOne(Connection& connection, const Day& day, RhythmBook& rhythms, const Uuid& customer)
{
    ZHIKE_ASSIGN(const auto values, cardValues(connection, day, rhythms, customer));
    Query q(connection, values.empty() ? remove : put);
    q.bindAt(1, customer);
    for (size_t i = 0; i < values.size(); ++i)
        q.bindAt(static_cast<int>(i) + 2, values[i]);
    return q.run();
}

Done refreshOwn(Connection& connection, const Uuid& customer)
{
    Query q(connection, own);
    q.bind(customer);
    if (!q.next()) {
        ZHIKE_TRY(q.done());
        return Query(connection, remove).bind(customer).run();
    }
    return Query(connection, putOwn)
        .bind(customer, q.value(0), pinyinSortKey(q.text(1)), q.value(2), q.value(3), q.value(4), q.value(5),
              q.value(6), keyOf(q.text(5)), keyOf(q.text(6)))
        .run();
}

} // namespace

Result<std::vector<Uuid>> wrongCards(Connection& connection, const Clock& clock)
{
    Query ids(connection, allCards);
    ZHIKE_ASSIGN(const auto all, readCustomers(ids));
    std::vector<Uuid> wrong;
    const Day day(clock);
    const Reader reader(connection, clock);
    RhythmBook rhythms(reader);
    Query card(connection, cardByCustomer);
    for (const Uuid& customer : all) {
        ZHIKE_ASSIGN(const auto values, cardValues(connection, day, rhythms, customer));
        card.reset();
        card.bind(customer);
        bool right = card.next() && !values.empty();
        ZHIKE_TRY(card.done());
        for (size_t i = 0; right && i < values.size(); ++i)
            right = card.value(static_cast<int>(i)) == values[i];
        if (!right)
            wrong.push_back(customer);
    }
    return wrong;
}

Done rebuildCards(Connection& connection, const Clock& clock)
{
    ZHIKE_TRY(Query(connection, removeAll).run());
    std::vector<Uuid> all;
    {
        Query q(connection, allCustomers);
        ZHIKE_ASSIGN(all, readCustomers(q));
    }
    return refreshCards(connection, clock, all, {});
}

Done refreshCards(Connection& connection, const Clock& clock, const std::vector<Uuid>& customers,
                  const std::vector<Uuid>& ownRowOnly)
{
    ZHIKE_ASSIGN(const bool many, areMany(connection, customers.size() + ownRowOnly.size()));
    std::vector<Index> indexes;
    if (many) {
        ZHIKE_ASSIGN(indexes, readIndexes(connection));
    }
    for (const Index& index : indexes)
        ZHIKE_TRY(connection.execute("DROP INDEX \"" + index.name.toStdString() + '"'));
    const Day day(clock);
    const Reader reader(connection, clock);
    RhythmBook rhythms(reader);
    for (const Uuid& customer : customers)
        ZHIKE_TRY(refreshOne(connection, day, rhythms, customer));
    for (const Uuid& customer : ownRowOnly)
        ZHIKE_TRY(refreshOwn(connection, customer));
    for (const Index& index : indexes)
        ZHIKE_TRY(connection.execute(index.sql.toStdString()));
    return {};
}

Done refreshStaleCards(Connection& connection, const Clock& clock)
{
    std::vector<Uuid> stale;
    {
        Query q(connection, staleCustomers);
        q.bind(clock.today());
        ZHIKE_ASSIGN(stale, readCustomers(q));
    }
    if (stale.empty())
        return {};
    ZHIKE_TRY(connection.begin(true));
    auto done = refreshCards(connection, clock, stale, {});
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

} // namespace zhike
