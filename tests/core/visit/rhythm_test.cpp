// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/calendar_query.h"
#include "core/visit/suggestion.h"
#include "tests/core/visit/calendar_world.h"
#include "tests/support/core/fault_sweep.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::CalendarWorld;
using test::must;

const QDate today(2026, 11, 22);
const QDate inAMonth = today.addDays(suggestedDays);

std::vector<QDate> days(const std::vector<RhythmDue>& due)
{
    std::vector<QDate> all;
    for (const RhythmDue& each : due)
        all.push_back(each.by);
    return all;
}

std::vector<Suggestion> suggestions(CalendarWorld& w, SuggestionFilter filter = {inAMonth, {}})
{
    return must(w.store->readNow([&](Reader& r) { return readSuggestions(r, filter); }));
}

QStringList names(const std::vector<Suggestion>& all)
{
    QStringList out;
    for (const Suggestion& each : all)
        out += each.customerName + (each.kind == RhythmKind::CareCall ? u" 回访"_s : u" 巡检"_s) +
               each.due.by.toString(u" MM-dd"_s);
    return out;
}

Id<Customer> covered(CalendarWorld& w, const QString& name, const QString& tier, QDate from)
{
    const Id<Customer> id = w.customer(name);
    Customer customer = w.store.get(id);
    customer.status = CustomerStatus::Covered;
    must(w.store->writeNow(u"s"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(customer));
        return {};
    }));
    w.inTier(id, tier, from);
    return id;
}

PlannedSuggestions planAll(CalendarWorld& w)
{
    std::vector<SuggestionKey> keys;
    for (const Suggestion& each : suggestions(w))
        keys.push_back({each.customer, each.kind});
    return must(w.store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planSuggestions(u, keys); }));
}

} // namespace

TEST(CareCalls, AreDueSoManyDaysAfterTheLastOneDone)
{
    const QDate since(2026, 1, 1);
    EXPECT_EQ(days(careCallsDue(30, since, QDate(2026, 11, 1), {}, today, inAMonth)),
              (std::vector{QDate(2026, 12, 1)}));
    EXPECT_EQ(days(careCallsDue(14, since, QDate(2026, 11, 18), {}, today, inAMonth)),
              (std::vector{QDate(2026, 12, 2), QDate(2026, 12, 16)}));
    EXPECT_EQ(days(careCallsDue(30, QDate(2026, 11, 10), {}, {}, today, inAMonth)),
              (std::vector{QDate(2026, 12, 10)}))
        << "from the day it was promised";
    EXPECT_EQ(days(careCallsDue(30, QDate(2026, 11, 20), QDate(2025, 3, 1), {}, today, today)),
              (std::vector{QDate(2026, 11, 20)}))
        << "not before it was promised";
    EXPECT_TRUE(careCallsDue(0, since, {}, {}, today, inAMonth).empty());
}

TEST(CareCalls, ThatAreOverdueAreDueNowAndTheNextIsReckonedFromToday)
{
    EXPECT_EQ(days(careCallsDue(14, QDate(2026, 1, 1), QDate(2026, 9, 1), {}, today, inAMonth)),
              (std::vector{QDate(2026, 9, 15), QDate(2026, 12, 6), QDate(2026, 12, 20)}));
}

TEST(CareCalls, CountWhatIsPlannedAlready)
{
    EXPECT_EQ(
        days(careCallsDue(14, QDate(2026, 1, 1), QDate(2026, 11, 18), {QDate(2026, 12, 4)}, today, inAMonth)),
        (std::vector{QDate(2026, 12, 18)}));
    EXPECT_EQ(days(careCallsDue(14, QDate(2026, 1, 1), QDate(2026, 11, 18),
                                {QDate(2026, 12, 18), QDate(2026, 12, 4)}, today, inAMonth)),
              (std::vector{QDate(2027, 1, 1)}))
        << "the first one is always told, whenever it is due";
}

TEST(Inspections, BelongEvenlyIntoTheContractYear)
{
    const EntitlementYear year{QDate(2026, 1, 1), QDate(2026, 12, 31), 365};
    const auto due = inspectionsDue(year, 4, 2, QDate(2026, 12, 31));
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0], (RhythmDue{QDate(2026, 7, 2), QDate(2026, 9, 30), 3, 4}));
    EXPECT_EQ(due[1], (RhythmDue{QDate(2026, 10, 1), QDate(2026, 12, 31), 4, 4}));
    EXPECT_TRUE(inspectionsDue(year, 4, 4, QDate(2026, 12, 31)).empty());
    EXPECT_TRUE(inspectionsDue(year, 0, 0, QDate(2026, 12, 31)).empty());
    EXPECT_EQ(inspectionsDue(year, 12, 0, QDate(2026, 1, 1)).size(), 1U)
        << "the first one is told, whenever it is due";
}

TEST(Suggestions, FollowThePolicyInForceAndWhatWasDone)
{
    CalendarWorld w;
    const auto gold = covered(w, u"甲"_s, u"金牌"_s, QDate(2026, 1, 1)); // 4 inspections, every 30 days
    covered(w, u"乙"_s, u"普通"_s, QDate(2026, 11, 1));                  // none; every 180 days
    EXPECT_EQ(names(suggestions(w)), (QStringList{u"甲 回访 01-31"_s, u"甲 巡检 04-01"_s}));
    w.done({u"甲"_s, u"2026-11-10 10:00"_s, u"2026-11-10 10:30"_s, {}, VisitKind::CareCall});
    for (const auto& day : {u"2026-02-03 09:00"_s, u"2026-05-06 09:00"_s, u"2026-08-05 09:00"_s})
        w.done({u"甲"_s, day, {}, {}, VisitKind::Inspection});
    auto left = suggestions(w);
    EXPECT_EQ(names(left), (QStringList{u"甲 回访 12-10"_s}));
    EXPECT_EQ(left[0].everyDays, 30);
    EXPECT_EQ(left[0].last, QDate(2026, 11, 10));
    left = suggestions(w, {QDate(2026, 12, 31), {}});
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(left[1].due.number, 4);
    Customer lost = w.store.get(gold);
    lost.status = CustomerStatus::Lost;
    must(w.store->writeNow(u"l"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(lost));
        return {};
    }));
    EXPECT_TRUE(suggestions(w).empty()) << "who is not covered is promised nothing";
}

TEST(Suggestions, ComeByPagesAndByEngineerAndAreCounted)
{
    CalendarWorld w;
    for (const auto& name : {u"甲"_s, u"乙"_s, u"丙"_s}) {
        const auto id = covered(w, name, u"钻石"_s, QDate(2026, 11, 1));
        if (name == u"乙"_s) {
            EngineerAssignment assignment;
            assignment.customer = id;
            assignment.engineer = w.engineer(u"陈思远"_s);
            assignment.startsOn = QDate(2026, 1, 1);
            w.store.add(assignment);
        }
    }
    SuggestionFilter filter{inAMonth, {}};
    const auto all = suggestions(w, filter);
    ASSERT_EQ(all.size(), 6U);
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return countSuggestions(r, filter); })), 6);
    filter.limit = 4;
    auto pages = suggestions(w, filter);
    ASSERT_EQ(pages.size(), 4U);
    filter.after = pages.back();
    const auto rest = suggestions(w, filter);
    pages.insert(pages.end(), rest.begin(), rest.end());
    EXPECT_EQ(names(pages), names(all));
    filter = {inAMonth, w.engineer(u"陈思远"_s)};
    EXPECT_EQ(suggestions(w, filter).size(), 2U);
    filter.kind = RhythmKind::Inspection;
    EXPECT_EQ(suggestions(w, filter).size(), 1U);
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return countSuggestions(r, filter); })), 1);
    filter = {inAMonth, {}};
    filter.text = all.front().customerName;
    const auto found = suggestions(w, filter);
    ASSERT_EQ(found.size(), 2U) << "a call and an inspection";
    EXPECT_EQ(found.front().customer, all.front().customer);
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return countSuggestions(r, filter); })), 2);
    filter.text = u"?"_s;
    EXPECT_TRUE(suggestions(w, filter).empty()) << "nothing can be found by it";
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return countSuggestions(r, filter); })), 0);
}

TEST(PlanSuggestions, SpreadsThemOverFreeTimeOnWorkingDaysAsOneStep)
{
    CalendarWorld w;
    const auto chen = w.engineer(u"陈思远"_s);
    for (int i = 0; i < 6; ++i) {
        const auto id = covered(w, u"客户%1"_s.arg(i), u"钻石"_s, QDate(2026, 11, 1));
        EngineerAssignment assignment;
        assignment.customer = id;
        assignment.engineer = chen;
        assignment.startsOn = QDate(2026, 1, 1);
        w.store.add(assignment);
    }
    // 陈思远 is away all of Monday.
    w.planned({u"别处"_s, u"2026-11-23 08:00"_s, u"2026-11-23 18:00"_s, {u"陈思远"_s}});
    const PlannedSuggestions planned = planAll(w);
    EXPECT_EQ(planned.planned, 12);
    EXPECT_EQ(planned.left, 0);
    EXPECT_TRUE(must(w.store->readNow([](Reader& r) {
                    return readConflicts(r, today, inAMonth.addDays(30));
                })).empty());
    for (const Id<Visit>& id : planned.visits) {
        const Visit visit = w.store.get(id);
        const QDate day = visit.plannedStart.dateIn(w.store.clock().zone());
        EXPECT_LT(day.dayOfWeek(), 6) << day.toString(Qt::ISODate).toStdString();
        EXPECT_GT(day, QDate(2026, 11, 23)) << "that day is full";
        EXPECT_EQ(visit.mode, visit.kind == VisitKind::CareCall ? VisitMode::Phone : VisitMode::OnSite);
    }
    for (const Suggestion& next : suggestions(w, {inAMonth.addDays(30), {}}))
        EXPECT_GT(next.due.by, QDate(2026, 11, 30)) << "what is planned counts";
    QCoreApplication::processEvents(); // commits are announced through the event loop
    auto undone = w.store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(w.store.count("visit"), 1);
    EXPECT_EQ(suggestions(w).size(), 12U);
}

TEST(PlanSuggestions, LeavesOutWhatIsNotAskedForAnyMoreAndStopsWithoutATrace)
{
    CalendarWorld w;
    const auto diamond = covered(w, u"甲"_s, u"钻石"_s, QDate(2026, 11, 1));
    const auto plain = w.customer(u"乙"_s);
    const std::vector<SuggestionKey> keys{{diamond, RhythmKind::CareCall}, {plain, RhythmKind::Inspection}};
    const auto stopped = w.store->writeNow(u"p"_s, [&](UnitOfWork& u) {
        return planSuggestions(u, keys, [](qint64, qint64) { return false; });
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(w.store.count("visit"), 0);
    const auto planned =
        must(w.store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planSuggestions(u, keys); }));
    EXPECT_EQ(planned.planned, 1);
    EXPECT_EQ(planned.left, 1);
}

} // namespace zhike

TEST(FaultSweep, PlanningWhatIsDueIsCompleteOrNotAtAll)
{
    using namespace zhike;
    using namespace zhike::test;
    const auto prepare = [](TestStore& store) {
        Customer customer;
        customer.code = u"C-1"_s;
        customer.name = u"华信科技"_s;
        customer.status = CustomerStatus::Covered;
        TierAssignment tier;
        tier.customer = store.add(customer);
        tier.tier =
            Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"钻石"_s); })));
        tier.startsOn = QDate(2026, 11, 1);
        store.add(tier);
    };
    sweepFaults(prepare, [](Store& s) -> Done {
        const Id<Customer> id(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Customer, u"C-1"_s); })));
        ZHIKE_TRY(s.writeNow(u"p"_s, [&](UnitOfWork& u) {
            return planSuggestions(u, {{id, RhythmKind::CareCall}});
        }));
        return {};
    });
}
