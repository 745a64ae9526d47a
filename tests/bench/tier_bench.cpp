// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of tiers and the figures of attainment ask of the large database.
#include "core/customer/list.h"
#include "core/insight/attainment.h"
#include "core/insight/fact_keeper.h"
#include "core/tier/advice_batch.h"
#include "core/tier/board.h"
#include "core/tier/segments.h"
#include "tests/bench/bench.h"

namespace zhike::bench {

namespace {

/// The columns of the board with all their customers, as the screen reads them.
void benchColumns(Store& store, const AdviceBatch& advice)
{
    BoardRequest request;
    request.advice = std::make_shared<const AdviceBatch>(advice);
    for (const auto& [order, what] : {std::pair(BoardOrder::Fee, "board: columns by fee, read"),
                                      std::pair(BoardOrder::Score, "board: columns by score, read")}) {
        request.order = order;
        report(what,
               medianMs(11, [&] { must(store.readNow([&](Reader& r) { return readBoard(r, request); })); }));
    }
}

/// Advice for all customers: read in one pass, then judged again as settings are moved.
void benchBoard(Store& store)
{
    AdviceBatch batch;
    report("board: advice for all customers, read",
           medianMs(3, [&] { batch = must(store.readNow([](Reader& r) { return readAdviceBatch(r); })); }));
    AdviceSettings other = batch.settings;
    std::swap(other.weights[0], other.weights[4]);
    std::vector<Advised> advised;
    report("  judged anew under other weights", medianMs(21, [&] { advised = judge(batch, other); }));
    AdviceShift moved;
    report("  and counted", medianMs(21, [&] { moved = shift(batch.advised, advised, batch.advisable); }));
    CustomerSegments segments;
    report("  in segments", medianMs(21, [&] { segments = segmentsOf(batch, {}); }));
    qint64 differing = 0;
    for (size_t i = 0; i < batch.facts.size(); ++i)
        differing += batch.differs(i) ? 1 : 0;
    std::printf("%-58s %10zu, advice differs for %lld, other weights move %lld up and %lld down\n",
                "  customers", batch.facts.size(), static_cast<long long>(differing),
                static_cast<long long>(moved.up), static_cast<long long>(moved.down));
    benchColumns(store, batch);
    report("advice for one customer with what-if", medianMs(11, [&] {
               must(store.readNow([&](Reader& r) { return studyTier(r, batch.facts.front().customer); }));
           }));
}

void readAll(Store& store, const char* what)
{
    report(what, medianMs(11, [&] { must(store.readNow([](Reader& r) { return readAttainment(r, {}); })); }));
}

/// Attainment by month and tier from fresh facts, and after requests of some customers have changed.
void benchAttainment(Store& store)
{
    must(factkeeper::refresh(store));
    readAll(store, "attainment by month and tier, fresh");
    // Once changes them, twice puts them back.
    const auto touch = [&](int customers) {
        const auto ids = must(store.readNow([&](Reader& r) { return firstCustomers(r, {}, {}, customers); }));
        must(store.writeNow(QStringLiteral("Edit"), [&](UnitOfWork& u) -> Done {
            for (const Uuid& id : ids) {
                ZHIKE_ASSIGN(Customer c, u.find(Id<Customer>(id)));
                if (c.notes.endsWith(u'。'))
                    c.notes.chop(1);
                else
                    c.notes += u'。';
                ZHIKE_TRY(u.update(c));
            }
            return {};
        }));
    };
    touch(1);
    readAll(store, "attainment after a change of one customer");
    touch(50);
    readAll(store, "attainment after a change of fifty customers");
    touch(50);
    touch(1);
    must(factkeeper::refresh(store));
}

} // namespace

void benchTiers(const QString& database)
{
    StoreOptions options;
    options.path = database;
    Store store(options, std::make_shared<SystemClock>());
    must(store.openNow());
    benchBoard(store);
    benchAttainment(store);
}

} // namespace zhike::bench
