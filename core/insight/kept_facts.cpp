// SPDX-License-Identifier: GPL-3.0-or-later
// What the kept facts say, put right for the customers that changed since: the readings of fact_keeper.h.
#include "core/insight/kept_facts.h"

#include "core/insight/customer_facts.h"
#include "core/insight/fact_code.h"
#include "core/insight/fact_keeper.h"

#include <QtCore/QCoreApplication>

namespace zhike::factkeeper {

namespace {

constexpr MonthNumber kLastMonth = 1'000'000;

constexpr std::string_view kCells = "select month, measure, tier, region, counts from insight_cell "
                                    "where region = ? and month between ? and ? and measure < 30";
constexpr std::string_view kSlaCells =
    "select month, measure, tier, counts from insight_cell "
    "where region = ? and month between ? and ? and (measure between 30 and 49 or measure = 2)";
constexpr std::string_view kWorkedCells = "select month, tier, counts from insight_cell "
                                          "where region = ? and month between ? and ? and measure = ?";
constexpr std::string_view kContributions =
    "select customer, facts from insight_customer where customer not in "
    "(select customer from insight_stale)";
constexpr std::string_view kStale = "select customer from insight_stale limit ?";
constexpr std::string_view kContribution = "select facts from insight_customer where customer = ?";

/// The clocks of one cell that have run past due by now, together for each priority.
void eachBreach(Fact fact, const Histogram& dues, DuePassing& passing,
                const std::function<void(const Fact&, std::int64_t)>& each)
{
    std::array<std::int64_t, 4> breached{};
    for (const auto& bin : dues.bins()) {
        const RunningDue due = RunningDue::of(bin.value);
        if (passing.isPast(fact.month, due))
            breached[static_cast<std::size_t>(due.priority)] += bin.count;
    }
    for (std::size_t priority = 0; priority < breached.size(); ++priority) {
        if (breached[priority] == 0)
            continue;
        Fact one = fact;
        one.measure = Measure::SlaRespond + (static_cast<std::size_t>(fact.measure) -
                                             static_cast<std::size_t>(Measure::DueRespond));
        one.value = SlaVerdict{static_cast<Priority>(priority), false}.value();
        each(one, breached[priority]);
    }
}

/// What changed customers contributed before is given with −1, what they contribute now with 1; those of
/// a province (0: of all).
Done eachChange(const Reader& reader, FactReader::Clocks clocks, int region,
                const std::function<void(const CustomerFacts&, int times)>& each)
{
    ZHIKE_ASSIGN(const auto stale, staleCustomers(reader, kMostStale));
    FactReader fresh(reader, clocks);
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto before, keptFacts(reader, customer));
        ZHIKE_ASSIGN(const auto after, fresh.facts(customer));
        for (const auto& [facts, times] : {std::pair(&before, -1), std::pair(&after, 1)})
            if (region == 0 || facts->region == region)
                each(*facts, times);
    }
    return {};
}

/// Asks for the cells of a province (0: of all) in the months from one day to another; an absent day is open.
template <class... More>
void bindCells(Query& cells, int region, QDate from, QDate to, const More&... more)
{
    cells.bind(region == 0 ? kAllRegions : region, from.isValid() ? monthNumber(from) : 0,
               to.isValid() ? monthNumber(to) : kLastMonth, more...);
}

/// A fact of a cell: of its moment only the month is known.
Fact factOfCell(MonthNumber month, Measure measure, const QByteArray& tier)
{
    Fact fact;
    fact.month = month;
    fact.at = {firstOfMonth(month).addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    fact.measure = measure;
    fact.tier = Uuid::fromBytes(tier.constData());
    return fact;
}

} // namespace

Result<CustomerFacts> keptFacts(const Reader& reader, const Uuid& customer)
{
    Query query(reader.connection(), kContribution);
    query.bind(customer);
    CustomerFacts facts;
    if (query.next())
        facts = factcode::decoded(query.blob(0)).value_or(CustomerFacts{});
    ZHIKE_TRY(query.done());
    return facts;
}

Result<std::vector<Uuid>> staleCustomers(const Reader& reader, qint64 most)
{
    std::vector<Uuid> customers;
    Query query(reader.connection(), kStale);
    query.bind(most);
    while (query.next())
        customers.push_back(query.uuid(0));
    ZHIKE_TRY(query.done());
    return customers;
}

Done addTo(Accumulator& accumulator, const Reader& reader, const StatisticsScope& scope)
{
    Query cells(reader.connection(), kCells);
    bindCells(cells, scope.region, scope.from, scope.to);
    while (cells.next()) {
        const auto counts = Histogram::decoded(cells.blob(4));
        if (!counts)
            return failure(ErrorKind::Corrupt,
                           QCoreApplication::translate("Insight",
                                                       "The kept statistics are damaged. Your records are "
                                                       "safe; rebuild the statistics."));
        accumulator.add(static_cast<MonthNumber>(cells.integer(0)), static_cast<Measure>(cells.integer(1)),
                        Uuid::fromBytes(cells.blob(2).constData()), static_cast<int>(cells.integer(3)),
                        *counts);
    }
    ZHIKE_TRY(cells.done());
    return eachChange(reader, FactReader::Clocks::Without, 0, [&](const CustomerFacts& facts, int times) {
        for (const auto& fact : facts.facts) {
            if (fact.measure < Measure::SlaRespond) // what is about clocks is read elsewhere
                accumulator.add(facts.region, fact, times);
        }
    });
}

Done eachFact(const Reader& reader, int region, const std::function<void(const Uuid&, const Fact&)>& each)
{
    Query kept(reader.connection(), kContributions);
    while (kept.next()) {
        const Uuid customer = kept.uuid(0);
        const auto facts = factcode::decoded(kept.blob(1)).value_or(CustomerFacts{});
        if (region != 0 && facts.region != region)
            continue;
        for (const auto& fact : facts.facts)
            each(customer, fact);
    }
    ZHIKE_TRY(kept.done());
    ZHIKE_ASSIGN(const auto stale, staleCustomers(reader, kMostStale));
    FactReader fresh(reader, FactReader::Clocks::Too);
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto facts, fresh.facts(customer));
        if (region != 0 && facts.region != region)
            continue;
        for (const auto& fact : facts.facts)
            each(customer, fact);
    }
    return {};
}

Done eachVerdict(const Reader& reader, QDate from, QDate to, int region,
                 const std::function<void(const Fact&, std::int64_t)>& each)
{
    DuePassing due(reader.clock().now(), reader.clock().zone());
    Query cells(reader.connection(), kSlaCells);
    bindCells(cells, region, from, to);
    while (cells.next()) {
        Fact fact = factOfCell(static_cast<MonthNumber>(cells.integer(0)),
                               static_cast<Measure>(cells.integer(1)), cells.blob(2));
        const auto counts = Histogram::decoded(cells.blob(3)).value_or(Histogram{});
        if (isDue(fact.measure))
            eachBreach(fact, counts, due, each);
        for (const auto& bin : isDue(fact.measure) ? std::span<const Histogram::Bin>() : counts.bins()) {
            fact.value = bin.value;
            each(fact, bin.count);
        }
    }
    ZHIKE_TRY(cells.done());
    return eachChange(reader, FactReader::Clocks::Too, region, [&](const CustomerFacts& facts, int times) {
        for (const auto& fact : facts.facts) {
            if (const auto verdict = due.verdict(fact))
                each(*verdict, times);
        }
    });
}

Done eachWorked(const Reader& reader, QDate from, QDate to, int region, Measure measure,
                const std::function<void(const Fact&, std::int64_t)>& each)
{
    Query cells(reader.connection(), kWorkedCells);
    bindCells(cells, region, from, to, static_cast<int>(measure));
    while (cells.next()) {
        Fact fact = factOfCell(static_cast<MonthNumber>(cells.integer(0)), measure, cells.blob(1));
        const auto counts = Histogram::decoded(cells.blob(2)).value_or(Histogram{});
        for (const auto& bin : counts.bins()) {
            fact.value = bin.value;
            each(fact, bin.count);
        }
    }
    ZHIKE_TRY(cells.done());
    return eachChange(reader, FactReader::Clocks::Too, region, [&](const CustomerFacts& facts, int times) {
        for (const auto& fact : facts.facts)
            if (fact.measure == measure)
                each(fact, times);
    });
}

} // namespace zhike::factkeeper
