// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/today.h"

#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class TodayQuery : public testing::Test
{
protected:
    TestStore store;
    Id<Customer> customer;

    void SetUp() override
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"明州港务集团"_s;
        customer = store.add(c);
    }
    Id<Visit> visit(int day, VisitState state = VisitState::Planned)
    {
        Visit v;
        v.number = u"VA26-%1"_s.arg(m_number++);
        v.customer = customer;
        v.plannedStart = sunday().plusDays(day).plusMinutes(60);
        v.plannedEnd = v.plannedStart.plusMinutes(60);
        v.state = state;
        return store.add(v);
    }
    Id<NextStep> step(int day, int doneDay = -1000)
    {
        NextStep s;
        s.customer = customer;
        s.text = u"提交方案"_s;
        s.dueOn = QDate(2026, 11, 22).addDays(day);
        if (doneDay != -1000)
            s.doneOn = QDate(2026, 11, 22).addDays(doneDay);
        return store.add(s);
    }
    Today today()
    {
        return must(store->readNow([](Reader& r) { return readToday(r); }));
    }

private:
    int m_number = 1;
};

} // namespace

TEST_F(TodayQuery, ShowsVisitsOfTodayAndOfTheWeekFromMondayToSunday)
{
    visit(-7); // the Sunday before: never written down
    const auto monday = visit(-6, VisitState::Done);
    visit(-2, VisitState::Cancelled);
    const auto now = visit(0);
    visit(1); // next week
    Contact p;
    p.customer = customer;
    p.name = u"沈主任"_s;
    const VisitContact meets{now, store.add(p), false};
    must(store->writeNow(u"Meet"_s, [&](UnitOfWork& u) { return u.setParts(now, std::vector{meets}); }));
    const Today t = today();
    ASSERT_EQ(t.visits.size(), 1U);
    EXPECT_EQ(t.visits[0].id, now);
    EXPECT_EQ(t.meets.value(now.uuid), QStringList{u"沈主任"_s});
    ASSERT_EQ(t.week.size(), 2U);
    EXPECT_EQ(t.week[0].id, monday);
    EXPECT_EQ(t.weekCounts, (std::array<int, 7>{1, 0, 0, 0, 0, 0, 1}));
    EXPECT_EQ(t.unrecordedVisits, 1);
    ASSERT_EQ(t.unrecorded.size(), 1U);
}

TEST_F(TodayQuery, ShowsOpenWorkByItsDueDay)
{
    const auto late = step(-3);
    const auto later = step(-9);
    step(-9, -8);
    const auto due = step(0);
    const auto soon = step(6);
    step(7);
    const Today t = today();
    ASSERT_EQ(t.overdue.size(), 2U);
    EXPECT_EQ(t.overdue[0].id, later); // the longest overdue first
    EXPECT_EQ(t.overdue[1].id, late);
    EXPECT_EQ(t.overdueSteps, 2);
    ASSERT_EQ(t.due.size(), 2U);
    EXPECT_EQ(t.due[0].id, due);
    EXPECT_EQ(t.due[1].id, soon);
    EXPECT_EQ(t.overdue[0].customerName, u"明州港务集团"_s);
}

TEST_F(TodayQuery, CountsWhatWaitsForToday)
{
    EXPECT_EQ(must(store->readNow([](Reader& r) { return countToday(r); })), 0);
    visit(0);
    visit(-3);
    visit(2);
    step(-1);
    step(0);
    step(1);
    Request r;
    r.number = u"RA26-000001"_s;
    r.customer = customer;
    r.title = u"没人回"_s;
    r.openedAt = sunday();
    store.add(r);
    EXPECT_EQ(must(store->readNow([](Reader& reader) { return countToday(reader); })), 5);
    EXPECT_EQ(today().openRequests, 1);
    EXPECT_EQ(today().requests.size(), 1U);
}

TEST_F(TodayQuery, KeepsTheWorkOfOnePersonApart)
{
    const auto engineer = [&](const QString& number, const QString& name) {
        Engineer e;
        e.number = number;
        e.name = name;
        return store.add(e);
    };
    const auto zheng = engineer(u"E1"_s, u"郑凯"_s);
    const auto xu = engineer(u"E2"_s, u"许婷"_s);
    Customer managed;
    managed.code = u"C-0002"_s;
    managed.name = u"云帆轨道交通"_s;
    managed.accountManager = u"王海涛"_s;
    const auto other = store.add(managed);
    EngineerAssignment primary;
    primary.customer = customer;
    primary.engineer = zheng;
    primary.startsOn = QDate(2026, 1, 1);
    store.add(primary);
    const auto request = [&](const QString& number, Id<Customer> whose, Id<Engineer> who) {
        Request r;
        r.number = number;
        r.customer = whose;
        r.engineer = who;
        r.title = number;
        r.openedAt = sunday();
        store.add(r);
    };
    request(u"RA26-1"_s, customer, zheng);
    request(u"RA26-2"_s, customer, {}); // nobody's: of whoever is 主责 there
    request(u"RA26-3"_s, customer, xu);
    request(u"RA26-4"_s, other, xu);
    const auto mine = visit(0);
    must(store->writeNow(u"Go"_s, [&](UnitOfWork& u) {
        return u.setParts(mine, std::vector{VisitEngineer{mine, zheng}});
    }));
    visit(0);
    visit(-2);
    step(-1); // nobody's
    const auto of = [&](const QString& name) {
        return must(store->readNow([&](Reader& r) { return readToday(r, {name, true}); }));
    };
    const auto count = [&](const QString& name) {
        return must(store->readNow([&](Reader& r) { return countToday(r, {name, true}); }));
    };
    const Today zhengs = of(u"郑凯"_s);
    EXPECT_TRUE(zhengs.known);
    EXPECT_EQ(zhengs.counts(), (TodayCounts{2, 1, 0, 1, 0}));
    EXPECT_EQ(zhengs.requests.size(), 2U);
    EXPECT_EQ(zhengs.visits.size(), 1U);
    EXPECT_EQ(zhengs.mine, 4);
    EXPECT_EQ(zhengs.everyones, 8);
    EXPECT_EQ(count(u"郑凯"_s), 4);
    EXPECT_EQ(of(u"许婷"_s).counts(), (TodayCounts{2, 0, 0, 0, 0}));
    EXPECT_EQ(of(u"王海涛"_s).counts(), (TodayCounts{1, 0, 0, 0, 0}));
    const Today strangers = of(u"张三"_s);
    EXPECT_FALSE(strangers.known);
    EXPECT_EQ(strangers.counts().all(), 8);
    EXPECT_EQ(count(u"张三"_s), 8);
    const Today all = must(store->readNow([&](Reader& r) { return readToday(r, {u"郑凯"_s, false}); }));
    EXPECT_EQ(all.mine, 4);
    EXPECT_EQ(all.everyones, 8);
    EXPECT_EQ(all.counts().all(), 8);
}

TEST_F(TodayQuery, TellsWhichCareCallsAreDue)
{
    Customer covered = store.get(customer);
    covered.status = CustomerStatus::Covered;
    must(store->writeNow(u"c"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(covered));
        return {};
    }));
    TierAssignment gold;
    gold.customer = customer;
    gold.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 10, 1); // a call every 30 days: the first was due on 10-31
    store.add(gold);
    ASSERT_EQ(today().careCalls.size(), 1U);
    EXPECT_EQ(today().careCalls[0].due.by, QDate(2026, 10, 31));
    EXPECT_EQ(today().dueCalls, 1);
    Visit call;
    call.number = u"VA26-9"_s;
    call.customer = customer;
    call.kind = VisitKind::CareCall;
    call.plannedStart = sunday().plusDays(2);
    store.add(call);
    EXPECT_TRUE(today().careCalls.empty()) << "it is planned";
}
