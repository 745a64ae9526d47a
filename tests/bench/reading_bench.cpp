// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/customer/list.h"
#include "core/customer/page.h"
#include "core/engineer/care_gaps.h"
#include "core/engineer/rebalance.h"
#include "core/insight/today.h"
#include "core/request/request_view.h"
#include "core/request/sla_view.h"
#include "core/search/preview.h"
#include "core/search/searched_texts.h"
#include "core/tier/advice.h"
#include "core/tier/entitlement.h"

namespace zhike::bench {

namespace {

constexpr int runs = 51;

/// Steps a prepared statement to its end and reads every column as text: what any reader must do at least.
void readAll(sqlite3_stmt* s)
{
    while (sqlite3_step(s) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(s); ++i)
            (void)sqlite3_column_text(s, i);
    }
    sqlite3_reset(s);
}

double bareMs(Bare& bare, const char* sql, const Uuid& id = {})
{
    sqlite3_stmt* s = bare.prepare(sql);
    if (!id.isNull())
        sqlite3_bind_blob(s, 1, id.bytes.data(), 16, SQLITE_STATIC);
    const double ms = medianMs(runs, [&] { readAll(s); });
    sqlite3_finalize(s);
    return ms;
}

/// A read through the store, with its queue, thread and snapshot, as a screen does it.
template <class Fn>
double oursMs(Store& store, Fn fn)
{
    return medianMs(runs, [&] { must(store.readNow(fn)); });
}

void benchList(Store& store, Bare& bare)
{
    const double ours = oursMs(store, [](Reader& r) -> Result<QVector<CustomerRow>> {
        ZHIKE_ASSIGN(const auto ids, firstCustomers(r, {}, {}, 50));
        return customerRows(r, ids);
    });
    report("first page of the customer list", ours,
           bareMs(bare, "SELECT c.*, k.* FROM customer_card k JOIN customer c ON c.id = k.customer "
                        "WHERE k.archived = 0 ORDER BY k.name_key, k.customer LIMIT 50"));
    report("all ids of the list, sorted", oursMs(store, [](Reader& r) { return customerIds(r, {}, {}); }),
           bareMs(bare, "SELECT customer FROM customer_card WHERE archived = 0 ORDER BY name_key, customer"));
    CustomerFilter gold;
    gold.tiers = {Id<Tier>(
        must(store.readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, QStringLiteral("金牌")); })))};
    gold.regions = {QStringLiteral("33")};
    report(
        "first page, 金牌 in 浙江", oursMs(store, [&](Reader& r) { return firstCustomers(r, gold, {}, 50); }),
        bareMs(
            bare,
            "SELECT customer FROM customer_card WHERE archived = 0 AND tier_rank = 2 AND region GLOB '33*' "
            "ORDER BY name_key, customer LIMIT 50"));
}

/// One customer against all engineers, and everybody anew: fits of all pairs, the flow, the repair.
void benchFit(Store& store)
{
    const QVector<Uuid> some = must(store.readNow([](Reader& r) { return firstCustomers(r, {}, {}, 1); }));
    const auto team = must(store.readNow([](Reader& r) { return FitBook::read(r); })).engineers().size();
    std::printf("  %zu engineers\n", team);
    report("fit of one customer against all engineers",
           oursMs(store, [&](Reader& r) { return fitsFor(r, Id<Customer>(some.front())); }));
    report("what is missing at all customers",
           medianMs(5, [&] { must(store.readNow([](Reader& r) { return careGaps(r); })); }));
    RebalanceProposal plan;
    const double ms =
        medianMs(3, [&] { plan = must(store.readNow([](Reader& r) { return proposeRebalance(r, {}); })); });
    report("rebalancing everybody", ms);
    std::printf("  %d customers, %zu moves, fit %.1f, bound %.1f\n", plan.customers, plan.moves.size(),
                plan.totalFit, plan.bound);
}

void benchSearch(Store& store, Bare& bare)
{
    for (const char16_t* text : {u"银行", u"网络", u"zj", u"0571"}) {
        const QString words = QString::fromUtf16(text);
        const QByteArray label = "search " + words.toUtf8();
        report(label.constData(), oursMs(store, [&](Reader& r) { return search(r, words); }));
    }
    // What scanning the names for the same two characters costs without an index.
    const double scan = bareMs(bare, "SELECT id, name FROM customer WHERE name LIKE '%银行%' LIMIT 1000000");
    report("  for comparison: LIKE over the names alone", scan);
}

/// What the search popup asks with every key: names first, then everything, what was opened lately before the
/// rest, and what its rows show of customers; and the preview that follows.
void benchPalette(Store& store)
{
    const QVector<Uuid> lately = must(store.readNow([](Reader& r) { return firstCustomers(r, {}, {}, 24); }));
    std::vector<SearchedRecord> records;
    for (const Uuid& id : lately)
        records.push_back({EntityKind::Customer, id});
    const SearchedTexts texts = must(store.readNow([&](Reader& r) { return SearchedTexts::of(r, records); }));
    for (const char16_t* text : {u"z", u"zj", u"浙江", u"yinhang", u"138", u"C-0007"}) {
        const QString words = QString::fromUtf16(text);
        for (const bool quick : {true, false}) {
            SearchOptions options;
            options.limit = 160;
            options.perKind = 16;
            options.titlesOnly = quick;
            options.patienceMs = quick ? 3 : 0; // as the popup asks
            if (quick)
                options.kinds = {EntityKind::Customer, EntityKind::Contact, EntityKind::Engineer};
            const QByteArray label =
                (quick ? "search popup, names with " : "search popup, everything with ") + words.toUtf8();
            report(label.constData(), oursMs(store, [&](Reader& r) -> Result<SearchAnswer> {
                       options.first = texts.holding(words);
                       ZHIKE_ASSIGN(SearchAnswer answer, search(r, words, options));
                       for (const SearchHit& hit : answer.hits)
                           if (hit.kind == EntityKind::Customer)
                               ZHIKE_TRY(customerBadge(r, hit.id));
                       return answer;
                   }));
        }
    }
    report("preview of a customer",
           oursMs(store, [&](Reader& r) { return customerPreview(r, lately.first()); }));
    report("health of a hundred customers", oursMs(store, [](Reader& r) -> Result<int> {
               ZHIKE_ASSIGN(const auto ids, firstCustomers(r, {}, {}, 100));
               ZHIKE_ASSIGN(const auto rows, customerRows(r, ids));
               return int(std::count_if(rows.begin(), rows.end(),
                                        [](const auto& row) { return row.health.has_value(); }));
           }));
}

void benchPage(Store& store, Bare& bare)
{
    const Uuid id = must(
        store.readNow([](Reader& r) { return r.idOfKey(EntityKind::Customer, QStringLiteral("C-000777")); }));
    double bareSum = 0;
    for (const char* sql :
         {"SELECT * FROM customer WHERE id = ?", "SELECT * FROM contact WHERE customer = ?",
          "SELECT * FROM site WHERE customer = ?", "SELECT * FROM system WHERE customer = ?",
          "SELECT * FROM contract WHERE customer = ?", "SELECT * FROM tier_assignment WHERE customer = ?",
          "SELECT * FROM engineer_assignment WHERE customer = ?", "SELECT * FROM visit WHERE customer = ?",
          "SELECT * FROM request WHERE customer = ?", "SELECT * FROM survey WHERE customer = ?",
          "SELECT * FROM next_step WHERE customer = ?"})
        bareSum += bareMs(bare, sql, id);
    report("customer page with its whole timeline",
           oursMs(store, [&](Reader& r) { return customerPage(r, Id<Customer>(id)); }), bareSum);
}

/// What tiers promise, and how it is kept.
void benchPromises(Store& store)
{
    const auto requests = must(store.readNow([](Reader& r) -> Result<std::vector<Uuid>> {
        ZHIKE_ASSIGN(const auto rows, firstRequests(r, {}, RequestOrder::Urgent, 50));
        std::vector<Uuid> ids;
        for (const RequestRow& row : rows)
            ids.push_back(row.id.uuid);
        return ids;
    }));
    const Id<Customer> customer(must(store.readNow(
        [](Reader& r) { return r.idOfKey(EntityKind::Customer, QStringLiteral("C-000777")); })));
    if (!requests.empty())
        report("clocks of one request with their timelines",
               oursMs(store, [&](Reader& r) { return readSla(r, Id<Request>(requests.front())); }));
    report("clocks of a page of 50 requests",
           oursMs(store, [&](Reader& r) { return readSlas(r, requests); }));
    report("entitlements of a customer",
           oursMs(store, [&](Reader& r) { return readEntitlements(r, customer, r.clock().today()); }));
    report("advice for a customer",
           medianMs(5, [&] { must(store.readNow([&](Reader& r) { return adviseTier(r, customer); })); }));
}

void benchEdit(Store& store)
{
    Customer c = must(store.readNow([](Reader& r) -> Result<Customer> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Customer, QStringLiteral("C-000777")));
        return r.find(Id<Customer>(id));
    }));
    const QString notes = c.notes;
    int n = 0;
    report("one durable edit on the large database", medianMs(runs, [&] {
               c.notes = QStringLiteral("备注 %1").arg(++n);
               must(store.writeNow(QStringLiteral("Edit"), [&](UnitOfWork& u) { return u.update(c); }));
           }));
    c.notes = notes;
    must(store.writeNow(QStringLiteral("Edit"), [&](UnitOfWork& u) { return u.update(c); }));
}

} // namespace

void benchReading(const QString& database, const Parts& parts)
{
    StoreOptions options;
    options.path = database;
    Store store(options, std::make_shared<SystemClock>());
    report("open the large database", medianMs(1, [&] { must(store.openNow()); }));
    Bare bare(database);
    const auto part = [&parts](const char* name, const std::function<void()>& measure) {
        if (parts.wants(name))
            measure();
    };
    part("list", [&] { benchList(store, bare); });
    part("fit", [&] { benchFit(store); });
    part("search", [&] { benchSearch(store, bare); });
    part("palette", [&] { benchPalette(store); });
    part("page", [&] { benchPage(store, bare); });
    part("promises", [&] { benchPromises(store); });
    part("today", [&] { report("today", oursMs(store, [](Reader& r) { return readToday(r); })); });
    part("visits", [&] { benchVisits(store); });
    part("edit", [&] { benchEdit(store); });
}

} // namespace zhike::bench
