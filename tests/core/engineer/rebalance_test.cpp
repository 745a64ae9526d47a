// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/rebalance.h"

#include "core/engineer/fit_rows.h"
#include "tests/core/engineer/fit_world.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

struct Rebalancing : testing::Test {
    FitWorld w;
    Id<Engineer> li = w.engineer(u"E-1"_s, u"330100"_s);
    Id<Engineer> wang = w.engineer(u"E-2"_s, u"330100"_s);
    Id<Engineer> zhao = w.engineer(u"E-3"_s, u"320100"_s);

    RebalanceProposal propose(const RebalanceOptions& options = {})
    {
        return must(w.store->readNow([&](Reader& r) { return proposeRebalance(r, options); }));
    }
    Result<int> apply(const RebalanceProposal& proposal)
    {
        std::vector<RebalanceDecision> plan;
        for (const RebalanceMove& move : proposal.moves)
            plan.push_back({move.customer, move.from, move.to});
        return w.store->writeNow(
            QString(), [&](UnitOfWork& u) { return applyRebalance(u, plan, proposal.from, u"交接"_s); });
    }
    Id<Engineer> primaryOf(Id<Customer> customer)
    {
        return must(w.store->readNow([&](Reader& r) -> Result<Id<Engineer>> {
            ZHIKE_ASSIGN(const FitBook book, FitBook::read(r));
            ZHIKE_ASSIGN(const FitCustomer c, book.customer(customer));
            return c.primary;
        }));
    }
    static QStringList movesOf(const RebalanceProposal& p)
    {
        QStringList lines;
        for (const RebalanceMove& m : p.moves)
            lines += m.code + u' ' + (m.from ? m.fromNumber : u"–"_s) + u"→"_s + m.toNumber;
        return lines;
    }
};

} // namespace

TEST_F(Rebalancing, GivesTheCustomersOfWhoLeavesToTheBestThatAreLeft)
{
    const auto a = w.customer(u"C-1"_s, u"330100"_s, u"银牌"_s);
    const auto b = w.customer(u"C-2"_s, u"320100"_s, u"银牌"_s);
    w.assign(a, li);
    w.assign(b, li);
    w.visit(a, li, 10);
    RebalanceOptions options;
    options.without = {li};
    const RebalanceProposal p = propose(options);
    EXPECT_EQ(movesOf(p), (QStringList{u"C-1 E-1→E-2"_s, u"C-2 E-1→E-3"_s}));
    EXPECT_TRUE(p.unplaced.empty());
    EXPECT_NEAR(p.totalFit, p.moves[0].fitAfter + p.moves[1].fitAfter, 1e-9);
    EXPECT_NEAR(p.totalFit, p.bound, 1e-2);
    EXPECT_GT(p.moves[0].continuityLost(), 0);
    EXPECT_DOUBLE_EQ(p.moves[1].continuityLost(), 0);
    EXPECT_DOUBLE_EQ(p.fitBefore, 0) << "who leaves counts as nobody";
    ASSERT_EQ(p.loads.size(), 3U);
    EXPECT_EQ(p.loads[0].after, 0);
    EXPECT_FALSE(p.loads[0].stays);
    EXPECT_EQ(p.loads[1].after, 2);
}

TEST_F(Rebalancing, SaysOfEachCustomerWhatFitSays)
{
    const auto a = w.customer(u"C-1"_s, u"330100"_s, u"金牌"_s);
    w.system(a, u"Oracle"_s);
    w.system(a, u"F5"_s);
    w.assign(a, zhao);
    w.visit(a, li, 20);
    w.rating(a, li, 5);
    w.rating(a, zhao, 3);
    const RebalanceProposal p = propose();
    ASSERT_EQ(p.moves.size(), 1U);
    const auto fits = must(w.store->readNow([&](Reader& r) { return fitsFor(r, a); }));
    EXPECT_EQ(fits.front().engineer, li);
    EXPECT_NEAR(p.moves[0].fitAfter, fits.front().score, 1e-9);
    EXPECT_NEAR(p.moves[0].fitBefore, std::ranges::find(fits, zhao, &Fit::engineer)->score, 1e-9);
    EXPECT_NEAR(p.moves[0].continuityAfter, fits.front().parts[0].points, 1e-9);
    must(w.store->readNow([&](Reader& r) -> Done {
        ZHIKE_ASSIGN(const FitBook book, FitBook::read(r));
        ZHIKE_ASSIGN(const auto touches, book.allTouches());
        ZHIKE_ASSIGN(const FitCustomer c, book.customer(a));
        FitRows rows(book);
        std::vector<float> scores(book.engineers().size());
        rows.fill(c, touches.value(a.uuid), scores);
        for (const Fit& f : fits)
            EXPECT_NEAR(scores[static_cast<size_t>(book.indexOf(f.engineer))], f.score, 1e-3);
        return {};
    }));
}

TEST_F(Rebalancing, KeepsToCapacitiesAndSaysForWhomThereIsNoRoom)
{
    Engineer small = w.store.get(wang);
    small.capacity = 4;
    must(w.store->writeNow(u"Small"_s, [&](UnitOfWork& u) { return u.update(small); }));
    Engineer none = w.store.get(zhao);
    none.capacity = 0;
    must(w.store->writeNow(u"None"_s, [&](UnitOfWork& u) { return u.update(none); }));
    for (const auto& code : {u"C-1"_s, u"C-2"_s, u"C-3"_s})
        w.assign(w.customer(code, u"330100"_s, u"银牌"_s), li);
    RebalanceOptions options;
    options.without = {li};
    RebalanceProposal p = propose(options);
    EXPECT_EQ(p.moves.size(), 2U);
    EXPECT_EQ(p.unplaced.size(), 1U);
    options.respectCapacity = false;
    p = propose(options);
    EXPECT_EQ(p.moves.size(), 3U);
    EXPECT_TRUE(p.unplaced.empty());
}

TEST_F(Rebalancing, KeepsThePrimaryWherePossible)
{
    const auto a = w.customer(u"C-1"_s, u"330100"_s, u"银牌"_s);
    const auto b = w.customer(u"C-2"_s, u"330100"_s, u"银牌"_s);
    w.assign(a, zhao);
    w.assign(b, wang);
    RebalanceOptions options;
    options.keep = true;
    EXPECT_TRUE(propose(options).moves.empty());
    EXPECT_NEAR(propose(options).totalFit, propose(options).bound, 1e-2);
    options.without = {wang};
    EXPECT_EQ(movesOf(propose(options)), QStringList{u"C-2 E-2→E-1"_s});
    options.keep = false;
    EXPECT_EQ(movesOf(propose(options)).size(), 2) << "of its own accord it moves who fits better elsewhere";
}

TEST_F(Rebalancing, LooksAtTheNamedRegionsOnly)
{
    const auto a = w.customer(u"C-1"_s, u"320100"_s);
    const auto b = w.customer(u"C-2"_s, u"330100"_s, u"银牌"_s);
    w.assign(b, zhao);
    RebalanceOptions options;
    options.regions = {u"32"_s};
    const RebalanceProposal p = propose(options);
    EXPECT_EQ(movesOf(p), QStringList{u"C-1 –→E-3"_s}) << "a region opens: everybody there gets somebody";
    EXPECT_EQ(p.customers, 1);
    must(apply(p));
    EXPECT_EQ(primaryOf(a), zhao);
    EXPECT_EQ(primaryOf(b), zhao);
}

TEST_F(Rebalancing, TakesWhoWillHaveLeftForGone)
{
    const auto a = w.customer(u"C-1"_s, u"330100"_s, u"银牌"_s);
    w.assign(a, li);
    Engineer leaver = w.store.get(li);
    leaver.leftOn = QDate(2026, 12, 31);
    must(w.store->writeNow(u"Leave"_s, [&](UnitOfWork& u) { return u.update(leaver); }));
    EXPECT_TRUE(propose().moves.empty());
    RebalanceOptions options;
    options.from = QDate(2027, 1, 1);
    EXPECT_EQ(movesOf(propose(options)), QStringList{u"C-1 E-1→E-2"_s});
    must(apply(propose(options)));
    EXPECT_EQ(primaryOf(a), li) << "until then";
    EXPECT_TRUE(propose(options).moves.empty()) << "it is settled";
}

TEST_F(Rebalancing, IsAppliedAndUndoneAsOneStep)
{
    std::vector<Id<Customer>> all;
    for (const auto& code : {u"C-1"_s, u"C-2"_s, u"C-3"_s}) {
        all.push_back(w.customer(code, u"330100"_s, u"银牌"_s));
        w.assign(all.back(), li);
    }
    RebalanceOptions options;
    options.without = {li};
    const RebalanceProposal p = propose(options);
    EXPECT_EQ(must(apply(p)), 3);
    for (const auto& c : all)
        EXPECT_NE(primaryOf(c), li);
    EXPECT_TRUE(propose(options).moves.empty()) << "nothing is left to do";
    EXPECT_EQ(apply(p).error().kind, ErrorKind::Conflict) << "a plan is carried out once";
    QCoreApplication::processEvents();
    auto undone = w.store->undo();
    undone.waitForFinished();
    must(undone.result());
    for (const auto& c : all)
        EXPECT_EQ(primaryOf(c), li);
}

TEST_F(Rebalancing, StopsWhenToldAndLeavesNothingBehind)
{
    const auto a = w.customer(u"C-1"_s, u"330100"_s, u"银牌"_s);
    w.assign(a, zhao);
    const auto stop = [](qint64, qint64) { return false; };
    const auto stopped = w.store->readNow([&](Reader& r) { return proposeRebalance(r, {}, stop); });
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    const auto half = w.store->writeNow(QString(), [&](UnitOfWork& u) {
        return applyRebalance(u, {{a, zhao, li}}, {}, {}, stop);
    });
    EXPECT_EQ(half.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(primaryOf(a), zhao);
}

TEST(RebalanceFaults, LeaveTheOldOrTheNewStateWhole)
{
    sweepFaults(
        [](TestStore& s) {
            Engineer e;
            Id<Engineer> first;
            for (const auto& number : {u"E-1"_s, u"E-2"_s}) {
                e.number = number;
                e.name = number;
                const auto id = s.add(e);
                if (!first)
                    first = id;
            }
            for (const auto& code : {u"C-1"_s, u"C-2"_s}) {
                Customer c;
                c.code = code;
                c.name = code;
                const auto id = s.add(c);
                must(s->writeNow(QString(), [&](UnitOfWork& u) {
                    return assignEngineer(u, {id, {}, first, AssignmentRole::Primary, QDate(2026, 1, 1), {}});
                }));
            }
        },
        [](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(QString(), [](UnitOfWork& u) -> Result<int> {
                std::vector<RebalanceDecision> plan;
                ZHIKE_ASSIGN(const Uuid from, u.idOfKey(EntityKind::Engineer, u"E-1"_s));
                ZHIKE_ASSIGN(const Uuid to, u.idOfKey(EntityKind::Engineer, u"E-2"_s));
                for (const auto& code : {u"C-1"_s, u"C-2"_s}) {
                    ZHIKE_ASSIGN(const Uuid customer, u.idOfKey(EntityKind::Customer, code));
                    plan.push_back({Id<Customer>(customer), Id<Engineer>(from), Id<Engineer>(to)});
                }
                return applyRebalance(u, plan, {}, {});
            }));
            return {};
        });
}
