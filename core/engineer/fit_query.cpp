// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/fit_query.h"

#include "core/tier/policy_rules.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view engineersSql =
    "SELECT id, number, name, region, started_on, left_on, capacity FROM engineer WHERE archived_at IS NULL "
    "ORDER BY number, id";
constexpr std::string_view skillsSql = "SELECT engineer, product, level, certified_until FROM engineer_skill";
constexpr std::string_view absencesSql =
    "SELECT engineer, starts_on, ends_on FROM absence WHERE archived_at IS NULL AND ends_on >= ? ORDER BY "
    "starts_on";
constexpr std::string_view ratingsSql =
    "SELECT engineer, sum(csat), count(*) FROM survey WHERE csat IS NOT NULL AND archived_at IS NULL AND "
    "engineer IS NOT NULL GROUP BY engineer";
// Today's loads stand on the cards.
constexpr std::string_view loadsTodaySql =
    "SELECT engineer, tier_rank, count(*) FROM customer_card "
    "INDEXED BY customer_card_load WHERE archived = 0 AND engineer IS NOT NULL GROUP "
    "BY engineer, tier_rank";
constexpr std::string_view loadsSql =
    "SELECT a.engineer, k.tier_rank, count(DISTINCT a.customer) FROM engineer_assignment a JOIN "
    "customer_card k ON "
    "k.customer = a.customer AND k.archived = 0 WHERE a.role = 'primary' AND a.system IS NULL AND "
    "a.archived_at IS NULL AND a.starts_on <= ?1 AND (a.ends_on IS NULL OR a.ends_on >= ?1) GROUP BY "
    "a.engineer, k.tier_rank";
#define ZHIKE_FIT_CUSTOMER                                                                                   \
    "SELECT c.id, c.code, c.name, c.region, k.tier, t.name, coalesce(k.tier_rank, -1), t.english_name, "     \
    "c.status IN ('covered', 'lapsed') "
constexpr std::string_view customersSql =
    ZHIKE_FIT_CUSTOMER "FROM customer_card k JOIN customer c ON c.id = k.customer LEFT JOIN tier t ON t.id = "
                       "k.tier WHERE k.archived = 0 ORDER BY k.name_key, c.id";
constexpr std::string_view customerSql =
    ZHIKE_FIT_CUSTOMER "FROM customer c LEFT JOIN customer_card k ON c.id = k.customer LEFT JOIN tier t ON "
                       "t.id = k.tier WHERE c.id = ?";
// The newest assignment of a role counts, as on the customer's card.
#define ZHIKE_FIT_ROLES                                                                                      \
    "SELECT customer, role = 'primary', engineer, starts_on, id FROM engineer_assignment "                   \
    "WHERE role IN ('primary', 'backup') AND system IS NULL AND archived_at IS NULL AND starts_on <= ?1 "    \
    "AND (ends_on IS NULL OR ends_on >= ?1) "
constexpr std::string_view allFitRolesSql = ZHIKE_FIT_ROLES;
constexpr std::string_view fitRolesSql = ZHIKE_FIT_ROLES "AND customer = ?2";
constexpr std::string_view productsSql =
    "SELECT DISTINCT product FROM system WHERE customer = ? AND archived_at IS NULL AND product IS NOT NULL "
    "AND product <> '' ORDER BY product";
constexpr std::string_view allProductsSql =
    "SELECT DISTINCT customer, product FROM system WHERE archived_at IS NULL AND product IS NOT NULL AND "
    "product <> '' ORDER BY customer, product";
constexpr std::string_view visitsSql =
    "SELECT p.engineer, coalesce(v.actual_start, v.planned_start) FROM visit v JOIN visit_engineer p ON "
    "p.visit = v.id WHERE v.customer = ? AND v.state = 'done' AND v.archived_at IS NULL";
constexpr std::string_view requestsSql =
    "SELECT engineer, coalesce(resolved_at, closed_at, opened_at) FROM request WHERE customer = ? AND "
    "engineer IS NOT NULL AND state IN ('resolved', 'closed') AND archived_at IS NULL";
constexpr std::string_view allVisitsSql =
    "SELECT v.customer, p.engineer, coalesce(v.actual_start, v.planned_start) FROM visit v JOIN "
    "visit_engineer p ON p.visit = v.id WHERE v.state = 'done' AND v.archived_at IS NULL";
constexpr std::string_view allRequestsSql =
    "SELECT customer, engineer, coalesce(resolved_at, closed_at, opened_at) FROM request WHERE engineer IS "
    "NOT NULL AND state IN ('resolved', 'closed') AND archived_at IS NULL";
constexpr qint64 dayMs = 86'400'000;

/// Gives each customer who is there for them, from rows of the roles.
Done takeRoles(Query& q, const std::function<FitCustomer*(const Uuid&)>& customerOf)
{
    using Since = std::pair<QDate, Uuid>; // the later is the newer
    QHash<const FitCustomer*, std::array<Since, 2>> newest;
    while (q.next()) {
        FitCustomer* c = customerOf(q.uuid(0));
        if (!c)
            continue;
        const bool primary = q.integer(1) != 0;
        Since& known = newest[c][primary ? 1 : 0];
        if (Since since(q.date(3), q.uuid(4)); known < since) {
            known = since;
            (primary ? c->primary : c->backup) = q.id<Engineer>(2);
        }
    }
    return q.done();
}

} // namespace

Result<FitBook> FitBook::read(const Reader& reader, QDate day)
{
    FitBook book(reader);
    book.m_today = reader.clock().today();
    book.m_team.day = day.isValid() ? day : book.m_today;
    book.m_midnight = Instant::of(book.m_today.startOfDay(reader.clock().zone())).ms;
    ZHIKE_TRY(book.readEngineers());
    ZHIKE_TRY(book.readSkills());
    ZHIKE_TRY(book.readAbsences());
    ZHIKE_TRY(book.readRatings());
    ZHIKE_TRY(book.readLoads());
    ZHIKE_TRY(book.readDemands());
    return book;
}

Done FitBook::readEngineers()
{
    Query q = m_reader.query(engineersSql);
    while (q.next()) {
        FitEngineer e;
        e.id = q.id<Engineer>(0);
        e.number = q.text(1);
        e.name = q.text(2);
        e.region = q.text(3);
        e.startedOn = q.date(4);
        e.leftOn = q.date(5);
        e.capacity = static_cast<int>(q.integer(6));
        m_places.insert(e.id.uuid, static_cast<int>(m_engineers.size()));
        m_engineers.push_back(std::move(e));
    }
    return q.done();
}

Done FitBook::readSkills()
{
    Query q = m_reader.query(skillsSql);
    while (q.next()) {
        if (const int at = m_places.value(q.uuid(0), -1); at >= 0)
            m_engineers[static_cast<size_t>(at)].skills.insert(q.text(1),
                                                               {static_cast<int>(q.integer(2)), q.date(3)});
    }
    return q.done();
}

Done FitBook::readAbsences()
{
    Query q = m_reader.query(absencesSql);
    q.bind(m_team.day);
    while (q.next()) {
        if (const int at = m_places.value(q.uuid(0), -1); at >= 0)
            m_engineers[static_cast<size_t>(at)].absences.push_back({q.date(1), q.date(2)});
    }
    return q.done();
}

Done FitBook::readRatings()
{
    Query q = m_reader.query(ratingsSql);
    double sum = 0;
    while (q.next()) {
        const auto n = static_cast<int>(q.integer(2));
        sum += q.real(1);
        m_team.ratingCount += n;
        if (const int at = m_places.value(q.uuid(0), -1); at >= 0) {
            m_engineers[static_cast<size_t>(at)].ratings = q.real(1);
            m_engineers[static_cast<size_t>(at)].ratingCount = n;
        }
    }
    m_team.meanRating = m_team.ratingCount == 0 ? 0 : sum / m_team.ratingCount;
    return q.done();
}

Done FitBook::readLoads()
{
    const bool today = m_team.day == m_today;
    Query q = m_reader.query(today ? loadsTodaySql : loadsSql);
    if (!today)
        q.bind(m_team.day);
    while (q.next()) {
        const int weight = tierWeight(static_cast<int>(q.integer(1))) * static_cast<int>(q.integer(2));
        if (const int at = m_places.value(q.uuid(0), -1); at >= 0)
            m_engineers[static_cast<size_t>(at)].load += weight;
    }
    return q.done();
}

Done FitBook::readDemands()
{
    ZHIKE_ASSIGN(const auto policies, readPolicies(m_reader));
    for (const PolicyDraft& draft : policies) {
        const Id<Tier> tier = draft.policy.tier;
        if (const PolicyDraft* inForce = policyOn(policies, tier, m_today))
            m_demands.insert(tier.uuid, inForce->policy.seniorityYears);
    }
    return {};
}

FitCustomer FitBook::customerAt(const Query& q) const
{
    FitCustomer c;
    c.id = q.id<Customer>(0);
    c.code = q.text(1);
    c.name = q.text(2);
    c.region = q.text(3);
    c.tier = q.id<Tier>(4);
    c.tierName = q.text(5);
    c.tierRank = static_cast<int>(q.integer(6));
    c.seniorityYears = m_demands.value(c.tier.uuid, 0);
    c.tierEnglishName = q.text(7);
    c.covered = q.integer(8) != 0;
    return c;
}

Result<FitCustomer> FitBook::customer(Id<Customer> id) const
{
    Query q = m_reader.query(customerSql);
    q.bind(id);
    FitCustomer c;
    if (q.next())
        c = customerAt(q);
    ZHIKE_TRY(q.done());
    if (!c.id)
        ZHIKE_TRY(m_reader.find(id));
    Query roles = m_reader.query(fitRolesSql);
    roles.bind(m_team.day, id);
    ZHIKE_TRY(takeRoles(roles, [&c](const Uuid&) { return &c; }));
    Query products = m_reader.query(productsSql);
    products.bind(id);
    while (products.next())
        c.products.append(products.text(0));
    ZHIKE_TRY(products.done());
    return c;
}

Result<FitBook::All> FitBook::readAll() const
{
    All all;
    Query q = m_reader.query(customersSql);
    while (q.next()) {
        all.customers.push_back(customerAt(q));
        all.places.insert(all.customers.back().id.uuid, all.customers.size() - 1);
    }
    ZHIKE_TRY(q.done());
    Query roles = m_reader.query(allFitRolesSql);
    roles.bind(m_team.day);
    ZHIKE_TRY(takeRoles(roles, [&all](const Uuid& customer) -> FitCustomer* {
        const auto at = all.places.constFind(customer);
        return at == all.places.cend() ? nullptr : &all.customers[*at];
    }));
    return all;
}

Result<std::vector<FitCustomer>> FitBook::customersWithoutProducts() const
{
    ZHIKE_ASSIGN(All all, readAll());
    return std::move(all.customers);
}

Result<std::vector<FitCustomer>> FitBook::customers() const
{
    ZHIKE_ASSIGN(All all, readAll());
    Query products = m_reader.query(allProductsSql);
    while (products.next()) {
        if (const auto at = all.places.constFind(products.uuid(0)); at != all.places.cend())
            all.customers[*at].products.append(products.text(1));
    }
    ZHIKE_TRY(products.done());
    return std::move(all.customers);
}

void FitBook::count(FitTouches& touches, qint64 at, bool isVisit) const
{
    const qint64 age = at >= m_midnight ? 0 : (m_midnight - at + dayMs - 1) / dayMs;
    touches.weight += touchWeight(age);
    ++(isVisit ? touches.visits : touches.requests);
    const QDate day = m_today.addDays(-age);
    if (!touches.last.isValid() || touches.last < day)
        touches.last = day;
}

Result<QHash<Uuid, FitTouches>> FitBook::touches(Id<Customer> customer) const
{
    QHash<Uuid, FitTouches> all;
    for (const bool isVisit : {true, false}) {
        Query q = m_reader.query(isVisit ? visitsSql : requestsSql);
        q.bind(customer);
        while (q.next()) {
            if (!q.isNull(1))
                count(all[q.uuid(0)], q.integer(1), isVisit);
        }
        ZHIKE_TRY(q.done());
    }
    return all;
}

Result<FitBook::AllTouches> FitBook::allTouches() const
{
    AllTouches all;
    for (const bool isVisit : {true, false}) {
        Query q = m_reader.query(isVisit ? allVisitsSql : allRequestsSql);
        while (q.next()) {
            const int engineer = m_places.value(q.uuid(1), -1);
            if (engineer < 0 || q.isNull(2))
                continue;
            auto& there = all[q.uuid(0)];
            auto known = std::ranges::find(there, engineer, &std::pair<int, FitTouches>::first);
            if (known == there.end())
                known = there.insert(known, {engineer, {}});
            count(known->second, q.integer(2), isVisit);
        }
        ZHIKE_TRY(q.done());
    }
    return all;
}

Result<std::vector<Fit>> FitBook::fits(Id<Customer> id) const
{
    ZHIKE_ASSIGN(const FitCustomer subject, customer(id));
    ZHIKE_ASSIGN(const auto there, touches(id));
    std::vector<Fit> all;
    all.reserve(m_engineers.size());
    for (const FitEngineer& e : m_engineers)
        all.push_back(fitOf(e, subject, there.value(e.id.uuid), m_team));
    rank(all);
    return all;
}

Result<std::vector<Fit>> fitsFor(const Reader& reader, Id<Customer> customer, QDate day)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader, day));
    return book.fits(customer);
}

} // namespace zhike
