// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cost_to_serve.h"

#include "core/contract/schedule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view rateSql = "SELECT value FROM meta WHERE key = 'hourly_rate'";
constexpr std::string_view setRateSql = "INSERT INTO meta (key, value) VALUES ('hourly_rate', ?) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value";
/// A visit happens on the day it began, and where that is not known, on the day it was planned for.
constexpr std::string_view visitsSql =
    "SELECT value_class, work_minutes, actual_start, actual_end, travel_cost, parts_cost, cost, "
    "(SELECT count(*) FROM visit_engineer e WHERE e.visit = v.id) FROM visit v WHERE customer = ?1 "
    "AND state = 'done' AND archived_at IS NULL AND coalesce(actual_start, planned_start) >= ?2 "
    "AND coalesce(actual_start, planned_start) < ?3";

struct CostToServeWords {
    Q_DECLARE_TR_FUNCTIONS(CostToServe)
};

void add(ClassCost& all, const ServedVisit& v)
{
    ++all.visits;
    const bool apart = v.workMinutes || v.travel || v.parts;
    if (!apart && v.lump) {
        all.lump.amount += v.lump->amount;
        return;
    }
    all.minutes += v.workMinutes.value_or(v.presentMinutes);
    all.travel.amount += v.travel.value_or(Fen{}).amount;
    all.parts.amount += v.parts.value_or(Fen{}).amount;
}

std::optional<Fen> money(const Query& q, int column)
{
    const auto amount = q.optionalInteger(column);
    return amount ? std::optional(Fen{*amount}) : std::nullopt;
}

ServedVisit visitFromRow(const Query& q)
{
    ServedVisit v;
    v.valueClass = enumFromText<ValueClass>(q.text(0));
    if (const auto minutes = q.optionalInteger(1))
        v.workMinutes = static_cast<int>(*minutes);
    const auto began = q.instant(2);
    const auto ended = q.instant(3);
    if (began && ended && *began < *ended)
        v.presentMinutes =
            static_cast<int>((ended->ms - began->ms) / 60'000 * std::max<qint64>(1, q.integer(7)));
    v.travel = money(q, 4);
    v.parts = money(q, 5);
    v.lump = money(q, 6);
    return v;
}

Result<std::vector<ServedVisit>> visitsOf(const Reader& reader, Id<Customer> customer, QDate from, QDate to)
{
    const QTimeZone zone = reader.clock().zone();
    std::vector<ServedVisit> visits;
    Query q = reader.query(visitsSql);
    q.bind(customer, Instant::of(from.startOfDay(zone)), Instant::of(to.addDays(1).startOfDay(zone)));
    while (q.next())
        visits.push_back(visitFromRow(q));
    ZHIKE_TRY(q.done());
    return visits;
}

} // namespace

Fen CostToServe::total() const
{
    qint64 sum = unclassified.total().amount;
    for (const ClassCost& c : classes)
        sum += c.total().amount;
    return {sum};
}

int CostToServe::visits() const
{
    int sum = unclassified.visits;
    for (const ClassCost& c : classes)
        sum += c.visits;
    return sum;
}

std::optional<Fen> CostToServe::margin() const
{
    return fee ? std::optional(Fen{fee->amount - total().amount}) : std::nullopt;
}

CostToServe costToServe(std::span<const ServedVisit> visits, Fen rate, std::optional<Fen> fee)
{
    CostToServe all;
    all.rate = rate;
    all.fee = fee;
    for (const ServedVisit& v : visits)
        add(v.valueClass ? all.classes[static_cast<size_t>(*v.valueClass)] : all.unclassified, v);
    const auto price = [rate](ClassCost& c) { c.labour = {(c.minutes * rate.amount + 30) / 60}; };
    for (ClassCost& c : all.classes)
        price(c);
    price(all.unclassified);
    return all;
}

Result<Fen> readHourlyRate(const Reader& reader)
{
    Query q = reader.query(rateSql);
    if (q.next()) {
        bool number = false;
        const qint64 fen = q.text(0).toLongLong(&number);
        if (number && fen >= 0)
            return Fen{fen};
    }
    ZHIKE_TRY(q.done());
    QFile shipped(u":/zhike/policies/cost.json"_s);
    const auto object = shipped.open(QIODevice::ReadOnly)
                            ? QJsonDocument::fromJson(shipped.readAll()).object()
                            : QJsonObject();
    if (!object.contains("hourly_rate"_L1))
        return failure(ErrorKind::Internal, {}, u"no resource cost.json"_s);
    return Fen{object["hourly_rate"_L1].toInteger()};
}

Done writeHourlyRate(Connection& connection, Fen rate)
{
    if (rate.amount < 0)
        return failure(ErrorKind::Invalid,
                       CostToServeWords::tr("An hour of work cannot cost less than nothing."), {},
                       u"hourly_rate"_s);
    return Query(connection, setRateSql).bind(QString::number(rate.amount)).run();
}

Result<CostToServe> readCostToServe(const Reader& reader, Id<Customer> customer, QDate from, QDate to)
{
    ZHIKE_ASSIGN(const Fen rate, readHourlyRate(reader));
    ZHIKE_ASSIGN(const auto visits, visitsOf(reader, customer, from, to));
    return costToServe(visits, rate, std::nullopt);
}

Result<YearOfService> readCostToServe(const Reader& reader, Id<Customer> customer, QDate day)
{
    PromiseBook book(reader);
    ZHIKE_ASSIGN(const auto contracts, book.contracts(customer));
    const Contract* contract = contractOn(contracts, day);
    YearOfService service;
    service.year = entitlementYear(contract, day);
    service.contract = contract ? contract->id : Id<Contract>();
    ZHIKE_ASSIGN(service.cost, readCostToServe(reader, customer, service.year.from, service.year.to));
    if (contract && contract->annualFee)
        service.cost.fee = totalFee(*contract->annualFee, {service.year.from, service.year.to});
    return service;
}

} // namespace zhike
