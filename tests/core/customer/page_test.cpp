// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/page.h"

#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;
using testing::ElementsAre;

namespace {

class CustomerPageTest : public testing::Test
{
protected:
    CustomerPageTest()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        chen = store.add(anEngineer(u"E-001"_s, u"陈思远"_s));
        wu = store.add(anEngineer(u"E-002"_s, u"吴雨桐"_s));
        tiers = must(store->readNow([](Reader& r) -> Result<std::vector<Id<Tier>>> {
            std::vector<Id<Tier>> ids;
            Query q = r.query("SELECT id FROM tier ORDER BY rank");
            while (q.next())
                ids.push_back(q.id<Tier>(0));
            ZHIKE_TRY(q.done());
            return ids;
        }));
    }
    [[nodiscard]] Instant at(QDate day, int hour) const
    {
        return Instant::of(day, QTime(hour, 0), store.clock().zone());
    }

    void addTier(int rank, QDate from, QDate to)
    {
        TierAssignment a;
        a.customer = customer;
        a.tier = tiers.at(static_cast<size_t>(rank));
        a.startsOn = from;
        a.endsOn = to;
        a.reason = u"续约"_s;
        store.add(a);
    }
    void addEngineer(Id<Engineer> engineer, AssignmentRole role, QDate from, QDate to)
    {
        EngineerAssignment a;
        a.customer = customer;
        a.engineer = engineer;
        a.role = role;
        a.startsOn = from;
        a.endsOn = to;
        store.add(a);
    }
    Id<Visit> addVisit(const QString& number, QDate day, VisitState state)
    {
        Visit v;
        v.number = number;
        v.customer = customer;
        v.purpose = u"月度巡检"_s;
        v.state = state;
        v.plannedStart = at(day, 10);
        return store.add(v);
    }
    Id<Request> addRequest(const QString& number, std::optional<Instant> opened, RequestState state,
                           Priority priority = Priority::P3)
    {
        Request r;
        r.number = number;
        r.customer = customer;
        r.title = u"备份告警"_s;
        r.openedAt = opened;
        r.state = state;
        r.priority = priority;
        return store.add(r);
    }
    CustomerPage page()
    {
        return must(store->readNow([this](Reader& r) { return customerPage(r, customer); }));
    }
    /// The whole timeline, read in stretches of `limit`.
    std::vector<Uuid> inStretches(int limit, TouchKinds kinds = everyTouch)
    {
        std::vector<Uuid> all;
        std::optional<TimelineCursor> after;
        do {
            const Timeline t = must(store->readNow(
                [&](Reader& r) { return customerTimeline(r, customer, kinds, limit, after); }));
            for (const TouchPoint& p : t.points)
                all.push_back(p.id);
            after = t.next;
        } while (after);
        return all;
    }

    TestStore store;
    Id<Customer> customer;
    Id<Engineer> chen, wu;
    std::vector<Id<Tier>> tiers;
};

} // namespace

TEST_F(CustomerPageTest, KnowsTodaysTierEngineersAndContractAmongThePastOnes)
{
    addTier(1, QDate(2025, 1, 1), QDate(2026, 5, 31));
    addTier(2, QDate(2026, 6, 1), {});
    addEngineer(wu, AssignmentRole::Primary, QDate(2025, 1, 1), QDate(2026, 3, 31));
    addEngineer(chen, AssignmentRole::Primary, QDate(2026, 4, 1), {});
    addEngineer(wu, AssignmentRole::Backup, QDate(2026, 4, 1), {});
    Contract k;
    k.customer = customer;
    k.number = u"HT-1"_s;
    k.startsOn = QDate(2026, 1, 1);
    k.endsOn = QDate(2026, 12, 31);
    store.add(k);
    k.number = u"HT-2"_s;
    k.startsOn = QDate(2027, 1, 1);
    k.endsOn = QDate(2027, 12, 31);
    store.add(k);

    const CustomerPage p = page();
    ASSERT_TRUE(p.currentTier);
    EXPECT_EQ(p.tiers.at(*p.currentTier).tierName, u"金牌"_s);
    EXPECT_EQ(p.tiers.size(), 2U);
    const auto now = p.engineersToday();
    ASSERT_EQ(now.size(), 2U);
    EXPECT_EQ(now[0].engineerName, u"陈思远"_s);
    EXPECT_EQ(now[1].assignment.role, AssignmentRole::Backup);
    ASSERT_TRUE(p.currentContract);
    EXPECT_EQ(p.contracts.at(*p.currentContract).contract.number, u"HT-1"_s);
    EXPECT_EQ(p.contracts.front().contract.number, u"HT-2"_s);
}

TEST_F(CustomerPageTest, NamesWhatIsOpenMostUrgentFirstAndTheVisitThatComesNext)
{
    addRequest(u"RA26-000001"_s, at(QDate(2026, 11, 1), 9), RequestState::InProgress, Priority::P3);
    addRequest(u"RA26-000002"_s, at(QDate(2026, 11, 20), 9), RequestState::New, Priority::P1);
    addRequest(u"RA26-000003"_s, at(QDate(2026, 11, 2), 9), RequestState::Closed, Priority::P1);
    NextStep step;
    step.customer = customer;
    step.text = u"更换电池"_s;
    step.dueOn = QDate(2026, 11, 10);
    store.add(step);
    addVisit(u"VA26-000001"_s, QDate(2026, 10, 1), VisitState::Planned);
    addVisit(u"VA26-000002"_s, QDate(2026, 12, 24), VisitState::Planned);
    addVisit(u"VA26-000003"_s, QDate(2026, 11, 24), VisitState::Planned);
    addVisit(u"VA26-000004"_s, QDate(2026, 11, 23), VisitState::Cancelled);

    const CustomerPage p = page();
    EXPECT_EQ(p.openRequestCount, 2);
    ASSERT_EQ(p.openRequests.size(), 2U);
    EXPECT_EQ(p.openRequests[0].number, u"RA26-000002"_s);
    EXPECT_EQ(p.openStepCount, 1);
    ASSERT_TRUE(p.nextVisit);
    EXPECT_EQ(p.nextVisit->number, u"VA26-000003"_s);
}

TEST_F(CustomerPageTest, TellsEveryTouchNewestFirst)
{
    addTier(2, QDate(2026, 6, 1), {});
    addEngineer(wu, AssignmentRole::Primary, QDate(2025, 1, 1), QDate(2026, 3, 31));
    addEngineer(chen, AssignmentRole::Primary, QDate(2026, 4, 1), {});
    const auto visit = addVisit(u"VA26-000001"_s, QDate(2026, 10, 28), VisitState::Done);
    addRequest(u"RA26-000001"_s, at(QDate(2026, 11, 1), 9), RequestState::Closed);
    Survey s;
    s.customer = customer;
    s.visit = visit;
    s.csat = 5;
    s.reliability = 4;
    s.empathy = 5;
    s.answeredAt = at(QDate(2026, 10, 29), 9);
    store.add(s);
    NextStep step;
    step.customer = customer;
    step.text = u"更换电池"_s;
    step.dueOn = QDate(2026, 12, 10);
    store.add(step);

    const CustomerPage p = page();
    std::vector<TouchKind> kinds;
    for (const TouchPoint& t : p.timeline.points)
        kinds.push_back(t.kind);
    EXPECT_THAT(kinds,
                ElementsAre(TouchKind::NextStep, TouchKind::Request, TouchKind::Survey, TouchKind::Visit,
                            TouchKind::TierChange, TouchKind::EngineerChange, TouchKind::EngineerChange));
    EXPECT_FALSE(p.timeline.next);
    EXPECT_EQ(p.timeline.points[2].number, u"VA26-000001"_s);
    EXPECT_DOUBLE_EQ(p.timeline.points[2].rater.value_or(0), 4.5);
    EXPECT_EQ(p.timeline.points[3].csat, 5);
    EXPECT_EQ(p.timeline.points[5].title, u"陈思远"_s);
    EXPECT_EQ(p.timeline.points[5].before, u"吴雨桐"_s);
}

TEST_F(CustomerPageTest, GoesOnThroughALongTimelineWithoutLosingOrRepeatingATouch)
{
    for (int i = 0; i < 40; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(i / 4); // several at the very same moment
        addRequest(u"RA26-%1"_s.arg(i, 6, 10, QChar(u'0')),
                   i % 5 == 0 ? std::nullopt : std::optional(at(day, 0)), RequestState::Closed);
        NextStep step;
        step.customer = customer;
        step.text = u"跟进"_s;
        step.dueOn = day;
        store.add(step);
    }
    const auto whole = inStretches(1000);
    EXPECT_EQ(whole.size(), 80U);
    EXPECT_EQ(inStretches(7), whole);
    EXPECT_EQ(inStretches(1), whole);
    EXPECT_EQ(inStretches(3, only(TouchKind::NextStep)).size(), 40U);
}

TEST_F(CustomerPageTest, SaysThatACustomerIsNotThere)
{
    const auto result = store->readNow([](Reader& r) { return customerPage(r, Id<Customer>(makeUuid(1))); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::NotFound);
}
