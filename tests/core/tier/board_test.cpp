// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/board.h"

#include "core/demo/demo.h"
#include "core/tier/advice_batch.h"
#include "core/tier/review.h"
#include "tests/support/core/test_store.h"

#include <numeric>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

/// A demo company, and the advice for all of it.
struct TierBoardData : testing::Test {
    TierBoardData()
    {
        must(makeDemo(*store, {.customers = 60, .seed = 5, .today = {}}));
        advice = std::make_shared<const AdviceBatch>(
            must(store->readNow([](Reader& r) { return readAdviceBatch(r); })));
    }
    Board board(BoardOrder order, bool onlyDiffering = false, CustomerFilter filter = {})
    {
        filter.statuses = {CustomerStatus::Covered, CustomerStatus::Lapsed};
        return must(store->readNow([&](Reader& r) {
            return readBoard(r, {filter, order, onlyDiffering, advice});
        }));
    }
    std::vector<CustomerRow> rows(const QVector<Uuid>& ids)
    {
        const auto all = must(store->readNow([&](Reader& r) { return customerRows(r, ids); }));
        return {all.begin(), all.end()};
    }

    TestStore store;
    std::shared_ptr<const AdviceBatch> advice;
};

} // namespace

TEST_F(TierBoardData, HasEveryCustomerInTheColumnOfItsTierWithTheSumOfFees)
{
    const Board all = board(BoardOrder::Fee);
    int customers = 0;
    for (const BoardColumn& column : all.columns) {
        qint64 fees = 0;
        int differing = 0;
        for (const CustomerRow& row : rows(column.ids)) {
            EXPECT_EQ(row.tier, column.tier);
            fees += row.annualFee ? row.annualFee->amount : 0;
            const auto place = advice->find(row.id);
            ASSERT_TRUE(place);
            differing += advice->differs(*place) ? 1 : 0;
        }
        EXPECT_EQ(column.fees.amount, fees);
        EXPECT_EQ(column.differing, differing);
        customers += static_cast<int>(column.ids.size());
    }
    EXPECT_EQ(all.customers, customers);
    EXPECT_EQ(customers, static_cast<int>(advice->facts.size()));
    EXPECT_GT(all.differing, 0);
}

TEST_F(TierBoardData, OrdersEachColumnAndKnowsWhereACardOfAnotherWouldStand)
{
    for (const BoardOrder order :
         {BoardOrder::Fee, BoardOrder::Score, BoardOrder::Health, BoardOrder::Name}) {
        for (const BoardColumn& column : board(order).columns) {
            ASSERT_EQ(column.keys.size(), static_cast<size_t>(column.ids.size()));
            EXPECT_TRUE(std::ranges::is_sorted(column.keys, std::greater{}));
            EXPECT_EQ(column.placeFor(1e19), 0);
            EXPECT_EQ(column.placeFor(-1e19), static_cast<int>(column.ids.size()));
            if (order == BoardOrder::Score) {
                for (qsizetype i = 0; i < column.ids.size(); ++i) {
                    const auto place = *advice->find(Id<Customer>(column.ids[i]));
                    EXPECT_EQ(column.keys[static_cast<size_t>(i)], advice->advised[place].score);
                }
            }
        }
    }
}

TEST_F(TierBoardData, ShowsOnlyWhoseAdviceDiffersAndNotesThem)
{
    const Board all = board(BoardOrder::Fee);
    const Board few = board(BoardOrder::Fee, true);
    EXPECT_EQ(few.customers, all.differing);
    EXPECT_EQ(few.customers, few.differing);
    for (const BoardColumn& column : few.columns)
        EXPECT_TRUE(std::ranges::all_of(column.noted, [](bool noted) { return noted; }));
    EXPECT_FALSE(all.waiting.isEmpty()) << "the demo has proposals that wait";
}

TEST_F(TierBoardData, TheReviewHasTheSameCustomersInTheOrderAsked)
{
    CustomerFilter filter;
    const auto ids = must(store->readNow(
        [&](Reader& r) { return customersToReview(r, *advice, filter, ReviewOrder::Score, true); }));
    EXPECT_EQ(static_cast<int>(ids.size()), board(BoardOrder::Fee).differing);
    double last = 101;
    for (const Uuid& id : ids) {
        const auto place = *advice->find(Id<Customer>(id));
        EXPECT_TRUE(advice->differs(place));
        EXPECT_LE(advice->advised[place].score, last);
        last = advice->advised[place].score;
        const Advice own = adviceOf(*advice, place);
        EXPECT_TRUE(own.differs());
        EXPECT_EQ(own.parts.size(), 5U);
        EXPECT_EQ(own.guards.size(), 4U);
    }
}

TEST_F(TierBoardData, TheDemoHasProposalsThatWaitAndSomeThatWereRejected)
{
    const auto waiting = must(store->readNow([](Reader& r) { return waitingProposals(r); }));
    EXPECT_GE(waiting.size(), 2U);
    for (const WaitingProposal& each : waiting) {
        EXPECT_FALSE(each.proposedBy.isEmpty());
        EXPECT_FALSE(each.reason.isEmpty());
        EXPECT_NE(each.tierName, each.currentName);
        EXPECT_GT(each.from, each.proposedOn);
    }
    EXPECT_EQ(must(store->readNow([](Reader& r) { return countWaiting(r); })),
              static_cast<int>(waiting.size()));
    const auto rejected = must(store->readNow([](Reader& r) -> Result<size_t> {
        ZHIKE_ASSIGN(const auto all, r.where<TierAssignment>("state", Value(u"rejected"_s)));
        return all.size();
    }));
    EXPECT_GE(rejected, 1U);
}

TEST(NextQuarter, BeginsOnItsFirstDay)
{
    EXPECT_EQ(nextQuarter(QDate(2026, 11, 22)), QDate(2027, 1, 1));
    EXPECT_EQ(nextQuarter(QDate(2026, 1, 1)), QDate(2026, 4, 1));
    EXPECT_EQ(nextQuarter(QDate(2026, 3, 31)), QDate(2026, 4, 1));
    EXPECT_EQ(nextQuarter(QDate(2026, 9, 30)), QDate(2026, 10, 1));
}
