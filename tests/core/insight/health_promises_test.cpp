// SPDX-License-Identifier: GPL-3.0-or-later
// What kept promises are to a customer's health.
#include "core/customer/card.h"
#include "core/customer/list.h"
#include "core/insight/customer_health.h"
#include "core/request/request_usecases.h"
#include "core/tier/tier.h"
#include "tests/support/core/test_store.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::TestStore;

/// A customer of 银牌 since October – so that no care call is late yet – and its requests.
class HealthByPromises : public testing::Test
{
protected:
    HealthByPromises()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        TierAssignment silver;
        silver.customer = customer;
        silver.tier =
            Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"银牌"_s); })));
        silver.startsOn = QDate(2026, 10, 15);
        store.add(silver);
    }
    [[nodiscard]] std::optional<int> listed()
    {
        return must(store->readNow([&](Reader& r) { return customerRows(r, {customer.uuid}); }))
            .value(0)
            .health;
    }
    [[nodiscard]] CustomerHealth read()
    {
        return must(store->readNow([&](Reader& r) { return customerHealth(r, customer); }));
    }
    [[nodiscard]] bool cardsAreRight()
    {
        return must(store->readNow([](Reader& r) { return wrongCards(r.connection(), r.clock()); })).empty();
    }
    static Instant at(int day, int hour, int minute = 0)
    {
        return Instant::of(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
    }
    /// P1 of 银牌: an answer within 2 working hours, a solution within 16.
    Id<Request> p1(Instant opened, std::optional<Instant> answered, std::optional<Instant> resolved)
    {
        return must(store->writeNow(u"Add"_s, [&](UnitOfWork& u) -> Result<Id<Request>> {
            Request r;
            r.customer = customer;
            r.priority = Priority::P1;
            r.title = u"无法登录"_s;
            r.number = u"RA26-%1"_s.arg(++number, 6, 10, '0'_L1);
            r.openedAt = opened;
            std::vector<RequestStatus> statuses{{{}, 0, RequestState::New, opened}};
            if (answered)
                statuses.push_back({{}, 1, RequestState::InProgress, *answered});
            if (resolved)
                statuses.push_back({{}, 2, RequestState::Resolved, *resolved});
            settleRequest(r, statuses);
            ZHIKE_ASSIGN(r.id, u.insert(r));
            ZHIKE_TRY(u.setParts(r.id, statuses));
            return r.id;
        }));
    }
    /// How many statements a change of a request costs the writer.
    int statementsOfAChange(Id<Request> request)
    {
        int statements = 0;
        Request changed = store.get(request);
        changed.title += u"。"_s;
        store->setFaultHook([&](std::string_view) {
            ++statements;
            return SQLITE_OK;
        });
        must(store->writeNow(u"Change"_s, [&](UnitOfWork& u) { return u.update(changed); }));
        store->setFaultHook({});
        return statements;
    }
    TestStore store;
    Id<Customer> customer;
    int number = 0;
};

TEST_F(HealthByPromises, LosesPointsWherePromisesWereNotKeptAndNamesThem)
{
    p1(at(3, 9), at(3, 10), at(3, 15));
    const auto late = p1(at(4, 9), at(4, 15), at(4, 16)); // answered 4 h and more after 9:00
    const CustomerHealth found = read();
    EXPECT_EQ(found.attainment.met, 3);
    EXPECT_EQ(found.attainment.breached, 1);
    EXPECT_EQ(found.facts.attainment, 0.75);
    EXPECT_EQ(found.health.score, 86); // (20 × 1 + 25 × 0.75) / 45
    EXPECT_EQ(found.health.lost(HealthPart::Attainment), 14);
    EXPECT_EQ(listed(), 86);
    ASSERT_EQ(found.causes.size(), 1U);
    EXPECT_EQ(found.causes[0].points, 14);
    EXPECT_EQ(found.causes[0].id, late.uuid);
    EXPECT_EQ(found.causes[0].clock, SlaClockKind::Respond);
    EXPECT_EQ(found.causes[0].due, QDate(2026, 11, 4));
    EXPECT_EQ(found.before, 86);
    p1(at(18, 9), at(18, 16), at(18, 17));
    EXPECT_EQ(read().health.score, 81); // (20 × 1 + 25 × 4 / 6) / 45
    EXPECT_EQ(read().before, 86) << "a week ago it was not decided yet";
    EXPECT_TRUE(cardsAreRight());
}

TEST_F(HealthByPromises, CountsWhatRunsPastDueFromTheNextDayOn)
{
    p1(at(2, 9), at(2, 10), at(2, 15));
    p1(at(20, 16, 30), std::nullopt, std::nullopt); // on a Friday: due on Monday the 23rd
    EXPECT_EQ(read().facts.attainment, 1.0);
    store.clock().set(at(23, 18));
    EXPECT_EQ(read().facts.attainment, 1.0) << "a card is true for its day";
    store.clock().set(at(24, 8));
    EXPECT_FALSE(cardsAreRight()) << "it reads otherwise with time";
    EXPECT_EQ(read().facts.attainment, 0.5) << "neither answered nor on site in time";
    store.reopen();
    EXPECT_TRUE(cardsAreRight()) << "and the stale day of the card knew it";
    EXPECT_EQ(listed(), read().health.score);
}

TEST_F(HealthByPromises, ForgetsClocksAfterAYearAndFollowsTiers)
{
    p1(at(4, 9), at(4, 15), at(4, 16));
    EXPECT_EQ(read().facts.attainment, 0.5);
    auto undone = [&] {
        QCoreApplication::processEvents();
        auto future = store->undo();
        future.waitForFinished();
        must(future.takeResult());
    };
    undone();
    EXPECT_EQ(read().facts.attainment, std::nullopt) << "undone with its request";
    EXPECT_TRUE(cardsAreRight());
    p1(at(4, 9), at(4, 15), at(4, 16));
    must(store->writeNow(u"End the tier"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(auto all, u.where<TierAssignment>("customer", Value(customer.uuid)));
        ZHIKE_TRY(u.archive(all.at(0).id));
        return {};
    }));
    EXPECT_EQ(read().facts.attainment, std::nullopt) << "nothing was promised";
    EXPECT_TRUE(cardsAreRight());
    undone();
    EXPECT_EQ(read().facts.attainment, 0.5);
    store.clock().set(at(4, 9).plusDays(365));
    EXPECT_EQ(read().facts.attainment, 0.5);
    store.clock().set(at(5, 9).plusDays(365));
    store.reopen();
    EXPECT_EQ(read().facts.attainment, std::nullopt);
    EXPECT_TRUE(cardsAreRight());
}

TEST_F(HealthByPromises, AChangeReckonsTheClocksOfThatRequestAlone)
{
    const auto first = p1(at(3, 9), at(3, 10), at(3, 15));
    const int few = statementsOfAChange(first);
    for (int i = 0; i < 30; ++i)
        p1(at(4, 9), at(4, 10), at(4, 15));
    EXPECT_EQ(statementsOfAChange(first), few) << "however many requests the customer has";
}

} // namespace
} // namespace zhike
