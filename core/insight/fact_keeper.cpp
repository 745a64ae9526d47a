// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_keeper.h"

#include "core/insight/customer_facts.h"
#include "core/insight/fact_code.h"
#include "core/insight/kept_facts.h"

namespace zhike::factkeeper {

namespace {

constexpr int kVersion = 5; // of the arithmetic; raise it when the facts would read differently

constexpr std::string_view kState = "select ready from insight_state where version = ? and zone = ?";
constexpr std::string_view kStaleCount = "select count(*) from (select 1 from insight_stale limit ?)";
constexpr std::string_view kCustomerCount = "select count(*) from (select 1 from customer limit ?)";
constexpr std::string_view kCell = "select counts from insight_cell "
                                   "where month = ? and measure = ? and tier = ? and region = ?";
constexpr std::string_view kDropCell = "delete from insight_cell "
                                       "where month = ? and measure = ? and tier = ? and region = ?";
constexpr std::string_view kPutCell =
    "insert into insight_cell (month, measure, tier, region, counts) "
    "values (?, ?, ?, ?, ?) "
    "on conflict (month, measure, tier, region) do update set counts = excluded.counts";
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
