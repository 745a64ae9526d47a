// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/proposal.h"

#include "core/tier/advice_json.h"
#include "core/tier/assign.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

const QDate newYear(2027, 1, 1);

Id<Tier> tierIn(Store& store, const QString& name)
{
    return Id<Tier>(must(store.readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
}

/// A customer in 银牌 since 2025, in a store whose author is 陈静.
struct TierProposals : testing::Test {
    TierProposals() : store({.path = {}, .author = {u"陈静"_s, {}}})
    {
        customer = store.add(aCustomer(u"C-0001"_s, u"温州瓯海水务"_s));
        must(store->writeNow(QString(), [&](UnitOfWork& u) {
            return assignTier(u, {customer, tierIn(*store, u"银牌"_s), QDate(2025, 1, 1), u"Began"_s});
        }));
    }
    Result<Proposed> propose(const QString& tier, QDate from = newYear, const QString& reason = u"Fee grew"_s)
    {
        const TierProposal proposal{customer, tierIn(*store, tier), from, reason, {}};
        return store->writeNow(QString(), [&](UnitOfWork& u) { return proposeTier(u, proposal); });
    }
    Done decide(Id<TierAssignment> id, const TierVerdict& verdict)
    {
        return store->writeNow(QString(), [&](UnitOfWork& u) { return decideTier(u, id, verdict); });
    }
    void needAnother(bool needed)
    {
        must(store->maintainNow([needed](Reader& r) { return setApprovalByAnother(r, needed); }));
    }
    std::vector<TierAssignment> history()
    {
        return must(
            store->readNow([&](Reader& r) { return r.where<TierAssignment>("customer", customer.uuid); }));
    }
    QString tierOnDay(QDate day)
    {
        const auto all = history();
        const TierAssignment* then = tierOn(all, day);
        return then ? store.get(then->tier).name : QString();
    }
    QString lastTitle()
    {
        QCoreApplication::processEvents();
        return store->undoTitle();
    }

    TestStore store;
    Id<Customer> customer;
};

} // namespace

TEST_F(TierProposals, AProposalChangesNoTierUntilItIsApproved)
{
    const auto made = must(propose(u"金牌"_s));
    EXPECT_EQ(lastTitle(), u"Propose 金牌 for 温州瓯海水务"_s);
    const TierAssignment waiting = store.get(made.id);
    EXPECT_EQ(waiting.state, AssignmentState::Proposed);
    EXPECT_EQ(waiting.proposedBy, u"陈静"_s);
    EXPECT_EQ(waiting.proposedOn, QDate(2026, 11, 22));
    EXPECT_EQ(tierOnDay(newYear), u"银牌"_s);

    must(decide(made.id, {true, u"王海涛"_s, u"Agreed in November"_s}));
    EXPECT_EQ(lastTitle(), u"Approve 金牌 for 温州瓯海水务"_s);
    EXPECT_EQ(tierOnDay(newYear), u"金牌"_s);
    EXPECT_EQ(tierOnDay(newYear.addDays(-1)), u"银牌"_s);
    const TierAssignment approved = store.get(made.id);
    EXPECT_EQ(approved.decidedBy, u"王海涛"_s);
    EXPECT_EQ(approved.decidedOn, QDate(2026, 11, 22));
    EXPECT_EQ(approved.decisionReason, u"Agreed in November"_s);
    EXPECT_EQ(approved.reason, u"Fee grew"_s);
    EXPECT_EQ(history().front().endsOn, QDate(2026, 12, 31));
}

TEST_F(TierProposals, ARejectedOneStaysInTheHistoryWithItsReason)
{
    const auto made = must(propose(u"金牌"_s));
    const auto silent = decide(made.id, {false, u"王海涛"_s, u" "_s});
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().field, u"decision_reason"_s);
    const auto nobody = decide(made.id, {true, {}, {}});
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().field, u"decided_by"_s);
    must(decide(made.id, {false, u"王海涛"_s, u"The fee does not carry it"_s}));
    EXPECT_EQ(store.get(made.id).state, AssignmentState::Rejected);
    EXPECT_EQ(store.get(made.id).decisionReason, u"The fee does not carry it"_s);
    EXPECT_EQ(tierOnDay(newYear), u"银牌"_s);
    const auto again = decide(made.id, {true, u"王海涛"_s, {}});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Invalid);
}

TEST_F(TierProposals, ANewOneReplacesTheOneThatWaitsAndSaysSo)
{
    const auto first = must(propose(u"金牌"_s));
    const auto second = must(propose(u"钻石"_s));
    EXPECT_EQ(second.replaced, u"金牌"_s);
    EXPECT_EQ(lastTitle(), u"Propose 钻石 for 温州瓯海水务 instead of the waiting proposal of 金牌"_s);
    EXPECT_EQ(store.get(first.id).state, AssignmentState::Withdrawn);
    const auto open = must(store->readNow([&](Reader& r) { return openProposal(r, customer); }));
    ASSERT_TRUE(open);
    EXPECT_EQ(open->id, second.id);
}

TEST_F(TierProposals, RefusesWhatMakesNoSenseAtItsFieldAndChangesNothing)
{
    const QString before = store.dump();
    const auto fieldOf = [](const Result<Proposed>& result) {
        return result ? QString() : result.error().field;
    };
    EXPECT_EQ(fieldOf(propose(u"银牌"_s)), u"tier"_s);
    EXPECT_EQ(fieldOf(propose(u"金牌"_s, QDate(2026, 2, 30))), u"starts_on"_s);
    EXPECT_EQ(fieldOf(propose(u"金牌"_s, newYear, u" \n"_s)), u"reason"_s);
    EXPECT_EQ(store.dump(), before);
}

TEST_F(TierProposals, ApprovingIsRefusedWhereTheCustomerHasTheTierMeanwhile)
{
    const auto made = must(propose(u"金牌"_s));
    must(store->writeNow(QString(), [&](UnitOfWork& u) {
        return assignTier(u, {customer, tierIn(*store, u"金牌"_s), QDate(2026, 12, 1), u"At once"_s});
    }));
    const auto late = decide(made.id, {true, u"王海涛"_s, {}});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().field, u"tier"_s);
    EXPECT_EQ(store.get(made.id).state, AssignmentState::Proposed);
}

TEST_F(TierProposals, WhereAnotherPersonApprovesNobodyDecidesTheirOwnNorAssignsAtOnce)
{
    needAnother(true);
    const auto made = must(propose(u"金牌"_s));
    const auto own = decide(made.id, {true, u" 陈静 "_s, {}});
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().field, u"decided_by"_s);
    const auto direct = store->writeNow(QString(), [&](UnitOfWork& u) {
        return assignTier(u, {customer, tierIn(*store, u"钻石"_s), newYear, u"At once"_s});
    });
    ASSERT_FALSE(direct);
    EXPECT_EQ(direct.error().field, u"tier"_s);
    must(decide(made.id, {true, u"王海涛"_s, {}}));
    EXPECT_EQ(tierOnDay(newYear), u"金牌"_s);
    needAnother(false);
    const auto back = must(propose(u"银牌"_s, newYear.addYears(1)));
    must(decide(back.id, {true, u"陈静"_s, {}}));
}

TEST_F(TierProposals, WhatAnotherPersonDecidedCannotBeUndoneOneselfCan)
{
    const auto undo = [&] {
        QCoreApplication::processEvents(); // what can be undone is told after the commit
        auto future = store->undo();
        future.waitForFinished();
        QCoreApplication::processEvents();
        return future.takeResult();
    };
    const auto own = must(propose(u"金牌"_s));
    must(decide(own.id, {true, u"陈静"_s, {}}));
    must(undo());
    EXPECT_EQ(store.get(own.id).state, AssignmentState::Proposed);
    EXPECT_EQ(tierOnDay(newYear), u"银牌"_s);

    must(decide(own.id, {true, u"王海涛"_s, {}}));
    const auto refused = undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, u"“Approve 金牌 for 温州瓯海水务” cannot be undone: 王海涛 decided "
                                       u"what 陈静 had proposed, and that is "
                                       u"final. Correct it by a new entry."_s);
    EXPECT_EQ(tierOnDay(newYear), u"金牌"_s);
}

TEST_F(TierProposals, InBulkAreOneUnitAndOneUndo)
{
    const auto other = store.add(aCustomer(u"C-0002"_s, u"绍兴柯岩纺织"_s));
    const QString before = store.dump();
    const std::vector<TierProposal> all{{customer, tierIn(*store, u"金牌"_s), newYear, u"Advice"_s, {}},
                                        {other, tierIn(*store, u"银牌"_s), newYear, u"Advice"_s, {}},
                                        {customer, tierIn(*store, u"银牌"_s), newYear, u"Advice"_s, {}}};
    const BulkResult result =
        must(store->writeNow(QString(), [&](UnitOfWork& u) { return proposeTiers(u, all); }));
    EXPECT_EQ(result.changed, 2);
    EXPECT_EQ(result.left, 1);
    EXPECT_FALSE(result.why.isEmpty());
    QVector<Uuid> ids;
    for (const Id<Customer> each : {customer, other})
        ids.append(must(store->readNow([&](Reader& r) { return openProposal(r, each); }))->id.uuid);
    QCoreApplication::processEvents();
    auto undone = store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(store.dump(), before);
}

TEST_F(TierProposals, AreDecidedInBulkAndLeaveThoseARuleRefuses)
{
    needAnother(true);
    const auto other = store.add(aCustomer(u"C-0002"_s, u"绍兴柯岩纺织"_s));
    const auto mine = must(propose(u"金牌"_s));
    TierAssignment theirs;
    theirs.customer = other;
    theirs.tier = tierIn(*store, u"银牌"_s);
    theirs.startsOn = newYear;
    theirs.state = AssignmentState::Proposed;
    theirs.proposedBy = u"王海涛"_s;
    const auto theirId = store.add(theirs);
    const BulkResult result = must(store->writeNow(QString(), [&](UnitOfWork& u) {
        return decideTiers(u, {mine.id.uuid, theirId.uuid}, {true, u"陈静"_s, {}});
    }));
    EXPECT_EQ(result.changed, 1);
    EXPECT_EQ(result.left, 1);
    EXPECT_EQ(store.get(theirId).state, AssignmentState::Approved);
    EXPECT_EQ(store.get(mine.id).state, AssignmentState::Proposed);
}

TEST_F(TierProposals, AreWithdrawnByWhoThinksAgain)
{
    const auto made = must(propose(u"金牌"_s));
    must(store->writeNow(QString(), [&](UnitOfWork& u) { return withdrawProposal(u, made.id); }));
    EXPECT_EQ(store.get(made.id).state, AssignmentState::Withdrawn);
    EXPECT_EQ(lastTitle(), u"Withdraw the proposal of 金牌 for 温州瓯海水务"_s);
    EXPECT_FALSE(must(store->readNow([&](Reader& r) { return openProposal(r, customer); })));
}

TEST(TierProposalFaults, SurvivesEveryFault)
{
    const auto prepare = [](TestStore& s) {
        const auto id = s.add(aCustomer(u"C-0001"_s, u"温州瓯海水务"_s));
        must(s->writeNow(QString(), [&](UnitOfWork& u) {
            return assignTier(u, {id, tierIn(*s, u"银牌"_s), QDate(2025, 1, 1), u"Began"_s});
        }));
        must(s->writeNow(QString(), [&](UnitOfWork& u) {
            return proposeTier(u, {id, tierIn(*s, u"金牌"_s), newYear, u"Fee grew"_s, {}});
        }));
    };
    const auto with = [](auto useCase) {
        return [useCase](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(QString(), [&](UnitOfWork& u) -> Done {
                ZHIKE_ASSIGN(const Uuid customer, u.idOfKey(EntityKind::Customer, u"C-0001"_s));
                ZHIKE_ASSIGN(const auto open, openProposal(u, Id<Customer>(customer)));
                return useCase(u, *open);
            }));
            return {};
        };
    };
    sweepFaults(prepare, with([](UnitOfWork& u, const TierAssignment& open) -> Done {
                    ZHIKE_ASSIGN(const Uuid tier, u.idOfKey(EntityKind::Tier, u"钻石"_s));
                    ZHIKE_TRY(proposeTier(u, {open.customer, Id<Tier>(tier), newYear, u"why"_s, {}}));
                    return {};
                }));
    sweepFaults(prepare, with([](UnitOfWork& u, const TierAssignment& open) {
                    return decideTier(u, open.id, {true, u.author().who, {}});
                }));
    sweepFaults(prepare, with([](UnitOfWork& u, const TierAssignment& open) {
                    return decideTier(u, open.id, {false, u.author().who, u"No"_s});
                }));
    sweepFaults(prepare,
                with([](UnitOfWork& u, const TierAssignment& open) { return withdrawProposal(u, open.id); }));
}

TEST(AdviceText, KeepsTheAdviceAsItWas)
{
    Advice advice;
    advice.score = 71.1;
    advice.tierName = u"金牌"_s;
    advice.currentName = u"银牌"_s;
    advice.parts = {{AdvicePart::ItMaturity, 0.5, 20, 10, u"3 of 5"_s},
                    {AdvicePart::ServiceUse, {}, 0, 0, u"Nothing"_s}};
    advice.guards = {{AdviceGuard::FeeBelowCost, true, u"Fee below cost"_s}};
    const auto kept = adviceFromText(adviceText(advice, sunday()));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->at, sunday());
    EXPECT_EQ(kept->score, 71.1);
    EXPECT_EQ(kept->tierName, u"金牌"_s);
    EXPECT_EQ(kept->currentName, u"银牌"_s);
    ASSERT_EQ(kept->parts.size(), 2U);
    EXPECT_EQ(kept->parts[0].points, 10);
    EXPECT_FALSE(kept->parts[1].value);
    ASSERT_EQ(kept->guards.size(), 1U);
    EXPECT_TRUE(kept->guards[0].holds);
    EXPECT_FALSE(adviceFromText(u"no JSON"_s));
}
