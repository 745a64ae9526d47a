// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/surroundings.h"

#include "core/engineer/fit_query.h"

#include <algorithm>
#include <cmath>

namespace zhike {

namespace {

constexpr std::string_view systemSql = "SELECT supplier, warranty_until FROM system WHERE id = ?";
constexpr std::string_view healthSql = "SELECT health FROM customer_card WHERE customer = ?";
// The role at this system goes before the one at the customer, and the first of the roles before the others.
constexpr std::string_view roleSql =
    "SELECT role FROM engineer_assignment WHERE customer = ?1 AND engineer = ?2 AND archived_at IS NULL "
    "AND (system IS NULL OR system = ?3) AND starts_on <= ?4 AND (ends_on IS NULL OR ends_on >= ?4) "
    "ORDER BY system IS NULL, role <> 'primary', starts_on DESC, id DESC LIMIT 1";
constexpr std::string_view questionSql =
    "SELECT text FROM message WHERE request = ?1 AND written_at = ?2 AND direction = 'internal' "
    "AND archived_at IS NULL ORDER BY id LIMIT 1";
constexpr std::string_view changesSql =
    "SELECT changed_at, what FROM system_change WHERE system = ?1 AND changed_at >= ?2 "
    "AND archived_at IS NULL ORDER BY changed_at DESC, id DESC";
constexpr std::string_view categoriesSql =
    "SELECT category, count(*) FROM request WHERE customer = ?1 AND opened_at >= ?3 AND system = ?2 "
    "AND archived_at IS NULL GROUP BY category ORDER BY count(*) DESC, category";

Done readSystem(const Reader& reader, const Request& request, Surroundings& s)
{
    if (!request.system)
        return {};
    Query q = reader.query(systemSql);
    q.bind(request.system);
    if (q.next()) {
        s.supplier = enumFromText<Supplier>(q.text(0));
        s.warrantyUntil = q.date(1);
    }
    return q.done();
}

Done readEngineer(const Reader& reader, const Request& request, Surroundings& s)
{
    if (!request.engineer)
        return {};
    Query q = reader.query(roleSql);
    q.bind(request.customer, request.engineer, request.system, reader.clock().today());
    if (q.next())
        s.role = enumFromText<AssignmentRole>(q.text(0));
    ZHIKE_TRY(q.done());
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader));
    const int at = book.indexOf(request.engineer);
    if (at < 0)
        return {};
    ZHIKE_ASSIGN(const FitCustomer customer, book.customer(request.customer));
    ZHIKE_ASSIGN(const auto touches, book.touches(request.customer));
    const Fit fit = fitOf(book.engineers()[static_cast<size_t>(at)], customer,
                          touches.value(request.engineer.uuid), book.team());
    s.fit = static_cast<int>(std::lround(fit.score));
    return {};
}

Done readQuestion(const Reader& reader, const Request& request, Surroundings& s)
{
    if (!request.rdAskedAt)
        return {};
    Query q = reader.query(questionSql);
    q.bind(request.id, *request.rdAskedAt);
    if (q.next())
        s.rdQuestion = q.text(0);
    return q.done();
}

Done readHealth(const Reader& reader, const Request& request, Surroundings& s)
{
    Query q = reader.query(healthSql);
    q.bind(request.customer);
    if (q.next())
        s.health = static_cast<int>(q.optionalInteger(0).value_or(-1));
    return q.done();
}

Done readRisks(const Reader& reader, const Request& request, SystemYear& year)
{
    ZHIKE_ASSIGN(const auto all, reader.where<Risk>("customer", request.customer.uuid));
    for (const Risk& risk : all) {
        const bool here = risk.system ? risk.system == request.system
                                      : risk.site && request.site && risk.site == request.site;
        if (here && isOpen(risk.state) && !risk.archivedAt)
            year.risks.push_back(risk);
    }
    std::ranges::stable_sort(year.risks, std::greater{}, riskScore);
    return {};
}

Result<SystemYear> readYear(const Reader& reader, const Request& request)
{
    SystemYear year;
    const Clock& clock = reader.clock();
    const Instant since = Instant::of(clock.today().addYears(-1).startOfDay(clock.zone()));
    Query changes = reader.query(changesSql);
    changes.bind(request.system, since);
    for (; changes.next(); ++year.changes) {
        if (year.changes > 0)
            continue;
        year.lastChangedAt = changes.instant(0);
        year.lastChange = changes.text(1);
    }
    ZHIKE_TRY(changes.done());
    Query categories = reader.query(categoriesSql);
    categories.bind(request.customer, request.system, since);
    while (categories.next()) {
        const int n = static_cast<int>(categories.integer(1));
        year.requests += n;
        year.categories.push_back(
            {enumFromText<RequestCategory>(categories.text(0)).value_or(RequestCategory::Fault), n});
    }
    ZHIKE_TRY(categories.done());
    ZHIKE_TRY(readRisks(reader, request, year));
    return year;
}

} // namespace

Result<Surroundings> readSurroundings(const Reader& reader, const Request& request)
{
    Surroundings s;
    ZHIKE_TRY(readSystem(reader, request, s));
    ZHIKE_TRY(readHealth(reader, request, s));
    ZHIKE_TRY(readQuestion(reader, request, s));
    ZHIKE_ASSIGN(s.similar, similarSolved(reader, request));
    if (request.system) {
        ZHIKE_ASSIGN(s.year, readYear(reader, request));
    }
    ZHIKE_TRY(readEngineer(reader, request, s));
    return s;
}

} // namespace zhike
