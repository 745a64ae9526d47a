// SPDX-License-Identifier: GPL-3.0-or-later
// What is read when, and what is not read to its end.
#include "core/store/deliver.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QSemaphore>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view withoutEnd =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
constexpr std::string_view one = "SELECT 1";

/// Reads that go on until they are stopped, and how they ended.
class Endless
{
public:
    [[nodiscard]] QFuture<Result<qint64>> begin(Store& store)
    {
        auto future = store.read([this](Reader& r) -> Result<qint64> {
            m_begun.release();
            Query q = r.query(withoutEnd);
            const bool row = q.next();
            const Done done = q.done();
            m_stopped = !row && !done && done.error().kind == ErrorKind::Cancelled;
            return 0;
        });
        m_begun.acquire();
        return future;
    }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    QSemaphore m_begun;
    std::atomic<bool> m_stopped = false;
};

/// Without a bound in time: what is not stopped never ends.
StoreOptions withReaders(int readers)
{
    StoreOptions options;
    options.readers = readers;
    return options;
}

/// Waits until a reader is free.
void waitForReader(Store& store)
{
    must(store.readNow([](Reader&) -> Result<int> { return 1; }));
}

} // namespace

TEST(Reading, StopsWhenNobodyWaitsForItAnyMore)
{
    TestStore store(withReaders(1));
    Endless endless;
    auto future = endless.begin(*store);
    future.cancel();
    waitForReader(*store);
    EXPECT_TRUE(endless.wasStopped());
}

TEST(Reading, StopsWhenTheNextIsAskedForOrTheReceiverGoes)
{
    TestStore store(withReaders(2));
    Endless first;
    Endless second;
    int answers = 0;
    {
        QObject receiver;
        Latest latest;
        const auto take = [&answers](const Result<qint64>&) { ++answers; };
        deliver(&receiver, latest, first.begin(*store), take);
        deliver(&receiver, latest, second.begin(*store), take);
        waitForReader(*store); // the other one goes on
        EXPECT_TRUE(first.wasStopped());
        EXPECT_FALSE(second.wasStopped());
    }
    QSemaphore met; // two reads at once need both readers
    auto meeting = store->read([&met](Reader&) -> Result<int> {
        met.acquire();
        return 1;
    });
    must(store->readNow([&met](Reader&) -> Result<int> {
        met.release();
        return 1;
    }));
    meeting.waitForFinished();
    QCoreApplication::processEvents();
    EXPECT_TRUE(second.wasStopped());
    EXPECT_EQ(answers, 0);
}

TEST(Reading, IsStoppedByTheEndOfTheStore)
{
    TestStore store(withReaders(1));
    Endless endless;
    const auto running = endless.begin(*store);
    store.reopen();
    EXPECT_TRUE(running.isFinished());
    EXPECT_TRUE(endless.wasStopped());
}

TEST(Reading, StopsBetweenStatementsTooWhereEachIsShort)
{
    TestStore store(withReaders(1));
    QSemaphore begun;
    std::atomic<bool> refused = false;
    auto future = store->read([&](Reader& r) -> Result<int> {
        begun.release();
        for (;;) {
            Query q = r.query(one);
            if (q.next())
                continue;
            refused = true;
            return tl::unexpected(q.done().error());
        }
    });
    begun.acquire();
    future.cancel();
    waitForReader(*store);
    EXPECT_TRUE(refused);
}

TEST(Reading, WhatIsWantedAtOnceWaitsForNothingThatTakesLong)
{
    TestStore store(withReaders(2));
    Endless first;
    Endless second;
    auto one = first.begin(*store);
    auto other = second.begin(*store);
    auto atOnce = store->readAtOnce([](Reader&) -> Result<int> { return 7; });
    atOnce.waitForFinished();
    EXPECT_EQ(must(atOnce.takeResult()), 7);
    EXPECT_FALSE(one.isFinished());
    EXPECT_FALSE(other.isFinished());
}
