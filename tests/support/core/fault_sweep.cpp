// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/fault_sweep.h"

#include <atomic>

namespace zhike::test {

namespace {

struct Trial {
    bool succeeded = false;
    int statements = 0;
};

/// Runs the use case with statement number `failing` failing with `code`; -1 fails none.
Trial runWithFault(TestStore& store, const std::function<Done(Store&)>& useCase, int failing, int code)
{
    auto counter = std::make_shared<std::atomic<int>>(0);
    store->setFaultHook([counter, failing, code](std::string_view) {
        return counter->fetch_add(1) == failing ? code : SQLITE_OK;
    });
    Trial trial;
    trial.succeeded = useCase(*store).has_value();
    store->setFaultHook({});
    trial.statements = counter->load();
    return trial;
}

void expectWhole(TestStore& store)
{
    const auto verdict = must(store->readNow([](Reader& r) -> Result<QString> {
        Query check(r.connection(), "PRAGMA quick_check");
        QString text = check.next() ? check.text(0) : QString();
        ZHIKE_TRY(check.done());
        Query keys(r.connection(), "PRAGMA foreign_key_check");
        if (keys.next())
            text += QLatin1String(" broken reference in ") + keys.text(0);
        ZHIKE_TRY(keys.done());
        return text;
    }));
    EXPECT_EQ(verdict, QLatin1String("ok"));
}

} // namespace

void sweepFaults(const std::function<void(TestStore&)>& prepare, const std::function<Done(Store&)>& useCase)
{
    TestStore store;
    prepare(store);
    const QString before = store.dump();
    for (const int code : {SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_CONSTRAINT}) {
        for (int failing = 0;; ++failing) {
            const Trial trial = runWithFault(store, useCase, failing, code);
            if (trial.statements <= failing) {
                // Nothing failed: this was the run without a fault. Go back for the next round.
                ASSERT_TRUE(trial.succeeded);
                ASSERT_NE(store.dump(), before);
                expectWhole(store);
                QCoreApplication::processEvents();
                must(store
                         ->undoUnit(must(store->readNow([](Reader& r) -> Result<qint64> {
                             Query q(r.connection(), "SELECT max(seq) FROM journal_unit");
                             const qint64 unit = q.next() ? q.integer(0) : 0;
                             ZHIKE_TRY(q.done());
                             return unit;
                         })))
                         .takeResult());
                ASSERT_EQ(store.dump(), before);
                break;
            }
            EXPECT_FALSE(trial.succeeded) << "statement " << failing << " failed with " << code;
            ASSERT_EQ(store.dump(), before) << "statement " << failing << " failed with " << code;
            ASSERT_LT(failing, 5000) << "the use case never ends";
        }
    }
    expectWhole(store);
}

} // namespace zhike::test
