// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_keeper.h"

#include "core/insight/customer_facts.h"
#include "core/insight/fact_code.h"

#include <QtCore/QCoreApplication>

namespace zhike::factkeeper {

namespace {

constexpr int kAllRegions = -1;
constexpr MonthNumber kLastMonth = 1'000'000;
constexpr int kVersion = 5; // of the arithmetic; raise it when the facts would read differently

constexpr std::string_view kState = "select ready from insight_state where version = ? and zone = ?";
constexpr std::string_view kStaleCount = "select count(*) from (select 1 from insight_stale limit ?)";
constexpr std::string_view kCustomerCount = "select count(*) from (select 1 from customer limit ?)";
constexpr std::string_view kStale = "select customer from insight_stale limit ?";
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
constexpr std::string_view kCell = "select counts from insight_cell "
                                   "where month = ? and measure = ? and tier = ? and region = ?";
constexpr std::string_view kDropCell = "delete from insight_cell "
                                       "where month = ? and measure = ? and tier = ? and region = ?";
constexpr std::string_view kPutCell =
    "insert into insight_cell (month, measure, tier, region, counts) "
    "values (?, ?, ?, ?, ?) "
    "on conflict (month, measure, tier, region) do update set counts = excluded.counts";
constexpr std::string_view kContribution = "select facts from insight_customer where customer = ?";
constexpr std::string_view kPutContribution = "insert into insight_customer (customer, facts) values (?, ?) "
                                              "on conflict (customer) do update set facts = excluded.facts";
constexpr std::string_view kUnmark = "delete from insight_stale where customer = ?";
constexpr std::string_view kUnmarkUntil = "delete from insight_stale where unit <= ?";
constexpr std::string_view kClearState = "delete from insight_state where only = 1";
constexpr std::string_view kClearCells = "delete from insight_cell where month is not null";
constexpr std::string_view kClearContributions = "delete from insight_customer where customer is not null";
constexpr std::string_view kPutState =
    "insert into insight_state (only, version, zone, ready) values (1, ?, ?, ?)";
constexpr std::string_view kFactsCustomers = "select id, region from customer";
constexpr std::string_view kNewestUnit = "select coalesce(max(seq), 0) from journal_unit";

Result<qint64> number(Query& query)
{
    const qint64 value = query.next() ? query.integer(0) : 0;
    ZHIKE_TRY(query.done());
    return value;
}

QString zoneName(const Reader& reader)
{
    return QString::fromLatin1(reader.clock().zone().id());
}

Done putState(Reader& writer, bool ready)
{
    ZHIKE_TRY(writer.query(kClearState).run());
    return writer.query(kPutState).bind(kVersion, zoneName(writer), ready).run();
}

/// The contribution kept for a customer; nothing if there is none.
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

using CellKey = std::tuple<MonthNumber, Measure, Uuid, int>;

} // namespace

class Snapshot
{
public:
    std::map<CellKey, Histogram> cells;
    std::vector<std::pair<Uuid, QByteArray>> contributions;
    qint64 unit = 0;
};

namespace {

/// Counts facts in the cell of their province and in the one over all provinces.
void count(std::map<CellKey, Histogram>& cells, const CustomerFacts& facts, int times)
{
    for (const auto& fact : facts.facts) {
        for (const int region : {facts.region, kAllRegions})
            cells[{fact.month, fact.measure, fact.tier, region}].add(fact.value, times);
    }
}

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

/// Adds `change` to the cell that is kept.
Done changeCell(Reader& writer, const CellKey& key, const Histogram& change)
{
    const auto& [month, measure, tier, region] = key;
    const auto tierBytes = tier.toBytes();
    Histogram counts;
    {
        Query query(writer.connection(), kCell);
        query.bind(month, static_cast<int>(measure), tierBytes, region);
        if (query.next())
            counts = Histogram::decoded(query.blob(0)).value_or(Histogram{});
        ZHIKE_TRY(query.done());
    }
    counts.add(change);
    if (counts.n() == 0)
        return writer.query(kDropCell).bind(month, static_cast<int>(measure), tierBytes, region).run();
    return writer.query(kPutCell)
        .bind(month, static_cast<int>(measure), tierBytes, region, counts.encoded())
        .run();
}

} // namespace

Result<Condition> condition(const Reader& reader)
{
    Condition result;
    Query state(reader.connection(), kState);
    state.bind(kVersion, zoneName(reader));
    ZHIKE_ASSIGN(const qint64 ready, number(state));
    result.kept = ready != 0;
    Query stale(reader.connection(), kStaleCount);
    stale.bind(kMostStale + 1);
    ZHIKE_ASSIGN(result.stale, number(stale));
    Query customers(reader.connection(), kCustomerCount);
    customers.bind(kMostStale + 1);
    ZHIKE_ASSIGN(result.customers, number(customers));
    return result;
}

Done addTo(Accumulator& accumulator, const Reader& reader, const StatisticsScope& scope)
{
    Query cells(reader.connection(), kCells);
    cells.bind(scope.region == 0 ? kAllRegions : scope.region,
               scope.from.isValid() ? monthNumber(scope.from) : 0,
               scope.to.isValid() ? monthNumber(scope.to) : 1'000'000);
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
    ZHIKE_ASSIGN(const auto stale, staleCustomers(reader, kMostStale));
    FactReader facts(reader);
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto before, keptFacts(reader, customer));
        ZHIKE_ASSIGN(const auto after, facts.facts(customer));
        for (const auto& fact : before.facts) {
            if (fact.measure < Measure::SlaRespond) // what is about clocks is read elsewhere
                accumulator.add(before.region, fact, -1);
        }
        for (const auto& fact : after.facts)
            accumulator.add(after.region, fact);
    }
    return {};
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
    cells.bind(region == 0 ? -1 : region, from.isValid() ? monthNumber(from) : 0,
               to.isValid() ? monthNumber(to) : 1'000'000);
    while (cells.next()) {
        Fact fact;
        fact.month = static_cast<MonthNumber>(cells.integer(0));
        fact.at = {firstOfMonth(fact.month).addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        fact.measure = static_cast<Measure>(cells.integer(1));
        fact.tier = Uuid::fromBytes(cells.blob(2).constData());
        const auto counts = Histogram::decoded(cells.blob(3)).value_or(Histogram{});
        if (isDue(fact.measure))
            eachBreach(fact, counts, due, each);
        for (const auto& bin : isDue(fact.measure) ? std::span<const Histogram::Bin>() : counts.bins()) {
            fact.value = bin.value;
            each(fact, bin.count);
        }
    }
    ZHIKE_TRY(cells.done());
    ZHIKE_ASSIGN(const auto stale, staleCustomers(reader, kMostStale));
    FactReader fresh(reader, FactReader::Clocks::Too);
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto before, keptFacts(reader, customer));
        ZHIKE_ASSIGN(const auto after, fresh.facts(customer));
        const auto add = [&](const CustomerFacts& facts, std::int64_t times) {
            if (region != 0 && facts.region != region)
                return;
            for (const auto& fact : facts.facts) {
                if (const auto verdict = due.verdict(fact))
                    each(*verdict, times);
            }
        };
        add(before, -1);
        add(after, 1);
    }
    return {};
}

Done eachWorked(const Reader& reader, QDate from, QDate to, int region, Measure measure,
                const std::function<void(const Fact&, std::int64_t)>& each)
{
    Query cells(reader.connection(), kWorkedCells);
    cells.bind(region == 0 ? kAllRegions : region, from.isValid() ? monthNumber(from) : 0,
               to.isValid() ? monthNumber(to) : kLastMonth, static_cast<int>(measure));
    while (cells.next()) {
        Fact fact;
        fact.month = static_cast<MonthNumber>(cells.integer(0));
        fact.at = {firstOfMonth(fact.month).addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        fact.measure = measure;
        fact.tier = Uuid::fromBytes(cells.blob(1).constData());
        const auto counts = Histogram::decoded(cells.blob(2)).value_or(Histogram{});
        for (const auto& bin : counts.bins()) {
            fact.value = bin.value;
            each(fact, bin.count);
        }
    }
    ZHIKE_TRY(cells.done());
    ZHIKE_ASSIGN(const auto stale, staleCustomers(reader, kMostStale));
    FactReader fresh(reader, FactReader::Clocks::Too);
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto before, keptFacts(reader, customer));
        ZHIKE_ASSIGN(const auto after, fresh.facts(customer));
        for (const auto& [facts, times] : {std::pair(&before, -1), std::pair(&after, 1)}) {
            if (region != 0 && facts->region != region)
                continue;
            for (const auto& fact : facts->facts)
                if (fact.measure == measure)
                    each(fact, times);
        }
    }
    return {};
}

Done prepare(Reader& writer)
{
    return putState(writer, false);
}

Result<std::shared_ptr<const Snapshot>> compute(const Reader& reader, const std::function<bool()>& stop)
{
    auto snapshot = std::make_shared<Snapshot>();
    Query newest(reader.connection(), kNewestUnit);
    ZHIKE_ASSIGN(snapshot->unit, number(newest));
    FactReader facts(reader, FactReader::Clocks::Too);
    Query customers(reader.connection(), kFactsCustomers);
    while (customers.next()) {
        if (stop && stop())
            return failure(ErrorKind::Cancelled, {});
        const auto id = customers.uuid(0);
        ZHIKE_ASSIGN(const auto one, facts.facts(id, provinceOf(customers.text(1))));
        count(snapshot->cells, one, 1);
        if (!one.facts.empty())
            snapshot->contributions.emplace_back(id, factcode::encoded(one));
    }
    ZHIKE_TRY(customers.done());
    return snapshot;
}

Done keep(Reader& writer, const Snapshot& snapshot)
{
    ZHIKE_TRY(writer.query(kClearCells).run());
    ZHIKE_TRY(writer.query(kClearContributions).run());
    Query put(writer.connection(), kPutCell);
    for (const auto& [key, counts] : snapshot.cells) {
        const auto& [month, measure, tier, region] = key;
        put.reset();
        ZHIKE_TRY(put.bind(month, static_cast<int>(measure), tier.toBytes(), region, counts.encoded()).run());
    }
    Query contribution(writer.connection(), kPutContribution);
    for (const auto& [customer, facts] : snapshot.contributions) {
        contribution.reset();
        ZHIKE_TRY(contribution.bind(customer, facts).run());
    }
    ZHIKE_TRY(writer.query(kUnmarkUntil).bind(snapshot.unit).run());
    return putState(writer, true);
}

Done correct(Reader& writer, qint64 most)
{
    std::map<CellKey, Histogram> changes;
    FactReader facts(writer, FactReader::Clocks::Too);
    ZHIKE_ASSIGN(const auto stale, staleCustomers(writer, most));
    for (const auto& customer : stale) {
        ZHIKE_ASSIGN(const auto before, keptFacts(writer, customer));
        ZHIKE_ASSIGN(const auto after, facts.facts(customer));
        count(changes, before, -1);
        count(changes, after, 1);
        ZHIKE_TRY(writer.query(kPutContribution).bind(customer, factcode::encoded(after)).run());
        ZHIKE_TRY(writer.query(kUnmark).bind(customer).run());
    }
    for (const auto& [key, change] : changes)
        ZHIKE_TRY(changeCell(writer, key, change));
    return {};
}

Done refresh(Store& store)
{
    ZHIKE_ASSIGN(const auto now, store.readNow([](Reader& reader) { return condition(reader); }));
    if (now.usable())
        return store.maintainNow([](Reader& writer) -> Done { return correct(writer); });
    ZHIKE_TRY(store.maintainNow([](Reader& writer) -> Done { return prepare(writer); }));
    ZHIKE_ASSIGN(const auto snapshot, store.readNow([](Reader& reader) { return compute(reader); }));
    return store.maintainNow([snapshot](Reader& writer) -> Done { return keep(writer, *snapshot); });
}

} // namespace zhike::factkeeper
