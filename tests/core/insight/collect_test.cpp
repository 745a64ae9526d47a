// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for money, what comes in, and what was promised to the customer.
#include "core/tier/assign.h"
#include "tests/core/insight/fee_paper.h"
#include "tests/support/core/fault_sweep.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;
using namespace test;

TEST(AskForMoney, IsRefusedBeforeTheListIsEmptyOrAccepted)
{
    TestStore store;
    const Paper paper(store);
    Commitment c;
    c.customer = paper.customer;
    c.indicator = u"可用率"_s;
    c.dueOn = day(11, 1);
    const Id<Commitment> commitment = store.add(c);
    const auto refused =
        write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 22)); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_FALSE(store.get(paper.instalment).askedOn.isValid()) << "nothing was saved";

    const QString key = readinessOf(store, paper).obstacles.at(0).key;
    const auto wordless =
        write(store, [&](UnitOfWork& u) { return acceptObstacle(u, paper.instalment, key, u"  "_s); });
    ASSERT_FALSE(wordless);
    EXPECT_EQ(wordless.error().field, u"reason"_s);
    must(write(store, [&](UnitOfWork& u) {
        return acceptObstacle(u, paper.instalment, key, u"客户同意年底一并验收"_s);
    }));
    const FeeReadiness accepted = readinessOf(store, paper);
    EXPECT_EQ(accepted.state(), FeeState::Ready);
    ASSERT_NE(accepted.acceptanceOf(accepted.obstacles[0]), nullptr);
    EXPECT_EQ(accepted.acceptanceOf(accepted.obstacles[0])->reason, u"客户同意年底一并验收"_s);
    EXPECT_FALSE(accepted.acceptanceOf(accepted.obstacles[0])->who.isEmpty());
    must(write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 22)); }));
    EXPECT_EQ(store.get(paper.instalment).askedOn, day(11, 22));
    EXPECT_FALSE(write(store, [&](UnitOfWork& u) { return withdrawAcceptance(u, paper.instalment, key); }))
        << "it was asked for on the strength of it";
    must(write(store, [&](UnitOfWork& u) { return decideCommitment(u, commitment, Outcome::Kept, {}); }));
    EXPECT_TRUE(readinessOf(store, paper).obstacles.empty());
}

TEST(AskForMoney, TakesAnAcceptanceBack)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) { return publishReport(u, paper.instalment, {}); }));
    const QString key = readinessOf(store, paper).obstacles.at(0).key;
    must(write(store, [&](UnitOfWork& u) { return acceptObstacle(u, paper.instalment, key, u"可以"_s); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Ready);
    must(write(store, [&](UnitOfWork& u) { return withdrawAcceptance(u, paper.instalment, key); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Blocked);
    must(write(store, [&](UnitOfWork& u) { return publishReport(u, paper.instalment, day(11, 20)); }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Ready);
    EXPECT_FALSE(write(store, [&](UnitOfWork& u) {
        return acceptObstacle(u, paper.instalment, key, u"可以"_s);
    })) << "it no longer stands in the way";
}

TEST(AskForMoney, OnADayThatIsStillToComeIsRefusedAtTheField)
{
    TestStore store;
    const Paper paper(store);
    const auto tomorrow =
        write(store, [&](UnitOfWork& u) { return askInstalment(u, paper.instalment, day(11, 23)); });
    ASSERT_FALSE(tomorrow);
    EXPECT_EQ(tomorrow.error().field, u"asked_on"_s);
    const auto none =
        write(store, [&](UnitOfWork& u) { return receiveInstalment(u, paper.instalment, {}, Fen{1}); });
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().field, u"received_on"_s);
    const auto nothing = write(
        store, [&](UnitOfWork& u) { return receiveInstalment(u, paper.instalment, day(11, 1), Fen{0}); });
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().field, u"received_amount"_s);
}

TEST(ReceiveMoney, LessThanTheAmountLeavesItOutstanding)
{
    TestStore store;
    const Paper paper(store);
    must(write(store, [&](UnitOfWork& u) {
        return receiveInstalment(u, paper.instalment, day(10, 9), Fen{10'000'00});
    }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::PartlyReceived);
    EXPECT_FALSE(store.get(paper.instalment).receivedOn.isValid());
    must(write(store, [&](UnitOfWork& u) {
        return receiveInstalment(u, paper.instalment, day(10, 12), Fen{30'000'00});
    }));
    EXPECT_EQ(readinessOf(store, paper).state(), FeeState::Received);
    EXPECT_EQ(store.get(paper.instalment).receivedOn, day(10, 12));
}

TEST(PlanInstalments, ReplacesThoseThatNobodyAskedFor)
{
    TestStore store;
    const Paper paper(store);
    EXPECT_EQ(must(store->writeNow(QString(),
                                   [&](UnitOfWork& u) {
                                       return scheduleInstalments(u, paper.contract, Billing::Quarterly,
                                                                  DueAt::End, 15);
                                   })),
              4);
    const auto all = must(store->readNow(
        [&](Reader& r) { return r.where<Instalment>("contract", Value(paper.contract.uuid)); }));
    EXPECT_EQ(all.size(), 5U);
    EXPECT_EQ(std::ranges::count_if(all, [](const Instalment& i) { return i.archivedAt.has_value(); }), 1);
    EXPECT_EQ(all[1].dueOn, day(4, 15));
    EXPECT_EQ(all[1].amount, Fen{30'000'00});
    EXPECT_EQ(store.get(paper.contract).billing, Billing::Quarterly);
    must(write(store,
               [&](UnitOfWork& u) { return receiveInstalment(u, all[1].id, day(4, 20), Fen{30'000'00}); }));
    const QString before = store.dump();
    EXPECT_FALSE(store->writeNow(QString(), [&](UnitOfWork& u) {
        return scheduleInstalments(u, paper.contract, Billing::Yearly, DueAt::End);
    }));
    EXPECT_EQ(store.dump(), before);
}

TEST(Commitments, ThatWereBrokenSayWhy)
{
    TestStore store;
    const Paper paper(store);
    Commitment c;
    c.customer = paper.customer;
    c.indicator = u"可用率"_s;
    c.dueOn = day(11, 1);
    const Id<Commitment> id = store.add(c);
    const auto wordless =
        write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Broken, {}); });
    ASSERT_FALSE(wordless);
    EXPECT_EQ(wordless.error().field, u"outcome_note"_s);
    must(
        write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Broken, u"切换超时"_s); }));
    EXPECT_EQ(store.get(id).decidedOn, day(11, 22));
    must(write(store, [&](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Open, {}); }));
    EXPECT_FALSE(store.get(id).decidedOn.isValid());
}

TEST(ContractUseCases, SurviveEveryFault)
{
    const auto prepare = [](TestStore& s) {
        const Paper paper(s);
        Commitment c;
        c.customer = paper.customer;
        c.indicator = u"可用率"_s;
        c.dueOn = day(11, 1);
        s.add(c);
    };
    const auto only = [](Reader& r) -> Result<Instalment> {
        ZHIKE_ASSIGN(const Uuid customer, r.idOfKey(EntityKind::Customer, u"C-0001"_s));
        ZHIKE_ASSIGN(const auto all, r.where<Instalment>("customer", Value(customer)));
        return all.at(0);
    };
    sweepFaults(prepare, [&](Store& s) -> Done {
        return s.writeNow(QString(), [&](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const Instalment i, only(u));
            ZHIKE_ASSIGN(const FeeReadiness fee, feeReadiness(u, i.id));
            ZHIKE_TRY(acceptObstacle(u, i.id, fee.obstacles.at(0).key, u"可以"_s));
            ZHIKE_TRY(askInstalment(u, i.id, day(11, 22)));
            return receiveInstalment(u, i.id, day(11, 22), Fen{5});
        });
    });
    sweepFaults(prepare, [&](Store& s) -> Done {
        return s.writeNow(QString(), [&](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const Instalment i, only(u));
            ZHIKE_TRY(scheduleInstalments(u, i.contract, Billing::HalfYearly, DueAt::End));
            return {};
        });
    });
}

} // namespace zhike
