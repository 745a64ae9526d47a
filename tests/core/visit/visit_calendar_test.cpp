// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/page.h"
#include "core/customer/places.h"
#include "core/engineer/absence.h"
#include "core/visit/calendar_query.h"
#include "core/visit/visit_warning.h"
#include "tests/core/visit/calendar_world.h"
#include "tests/support/core/fault_sweep.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::CalendarWorld;
using test::must;

VisitCalendar read(CalendarWorld& world, const CalendarFilter& filter)
{
    return must(world.store->readNow([&](Reader& r) { return readVisitCalendar(r, filter); }));
}

std::vector<Id<Visit>> ids(const VisitCalendar& calendar)
{
    std::vector<Id<Visit>> all;
    for (const AgendaEntry& entry : calendar.entries)
        all.push_back(entry.id);
    return all;
}

std::vector<VisitConflict> conflicts(CalendarWorld& world)
{
    return must(world.store->readNow(
        [](Reader& r) { return readConflicts(r, QDate(2026, 11, 23), QDate(2026, 11, 29)); }));
}

QStringList warnings(CalendarWorld& world, const VisitPlan& plan)
{
    QStringList sentences;
    for (const PlanWarning& warning :
         must(world.store->readNow([&](Reader& r) { return planWarnings(r, plan); })))
        sentences += warning.sentence;
    return sentences;
}

const CalendarFilter week{QDate(2026, 11, 23), QDate(2026, 11, 29), {}, {}, {}, {}, 0, 600};

} // namespace

TEST(VisitCalendar, ShowsWhatBeginsInItsDaysAndWhatLastsIntoThem)
{
    CalendarWorld w;
    w.planned({u"甲"_s, u"2026-11-22 09:00"_s, u"2026-11-22 11:00"_s});
    const auto stationed = w.planned({u"甲"_s, u"2026-11-20 09:00"_s, u"2026-11-24 18:00"_s});
    const auto night = w.planned({u"乙"_s, u"2026-11-22 22:00"_s, u"2026-11-23 04:00"_s});
    const auto monday = w.planned({u"乙"_s, u"2026-11-23 09:00"_s, u"2026-11-23 10:00"_s});
    const auto sunday = w.planned({u"乙"_s, u"2026-11-29 23:30"_s});
    w.planned({u"乙"_s, u"2026-11-30 00:00"_s});
    const VisitCalendar calendar = read(w, week);
    EXPECT_EQ(ids(calendar), (std::vector{stationed, night, monday, sunday}));
    ASSERT_EQ(calendar.dates.size(), 7U);
    EXPECT_EQ(calendar.dates[0].visits, 1);
    EXPECT_EQ(calendar.dates[6].visits, 1);
    EXPECT_FALSE(calendar.more);
}

TEST(VisitCalendar, FiltersByEngineerCustomerKindAndStateAndBoundsEachDay)
{
    CalendarWorld w;
    const auto mine = w.planned({u"甲"_s, u"2026-11-24 09:00"_s, {}, {u"陈思远"_s}});
    const auto call =
        w.planned({u"乙"_s, u"2026-11-24 10:00"_s, {}, {u"郑凯"_s}, VisitKind::CareCall, VisitMode::Phone});
    const auto past = w.done({u"乙"_s, u"2026-11-24 11:00"_s, u"2026-11-24 12:00"_s, {u"陈思远"_s}});
    CalendarFilter filter = week;
    filter.engineer = w.engineer(u"陈思远"_s);
    EXPECT_EQ(ids(read(w, filter)), (std::vector{mine, past}));
    filter.state = VisitState::Done;
    EXPECT_EQ(ids(read(w, filter)), (std::vector{past}));
    filter = week;
    filter.customer = w.customer(u"乙"_s);
    EXPECT_EQ(ids(read(w, filter)), (std::vector{call, past}));
    filter.kind = VisitKind::CareCall;
    EXPECT_EQ(ids(read(w, filter)), (std::vector{call}));
    filter = week;
    filter.perDay = 2;
    const VisitCalendar bounded = read(w, filter);
    EXPECT_EQ(ids(bounded), (std::vector{mine, call}));
    EXPECT_EQ(bounded.dates[1].visits, 3) << "the day says how many there are";
    EXPECT_FALSE(bounded.more);
    filter = week;
    filter.limit = 2;
    EXPECT_TRUE(read(w, filter).more);
}

TEST(VisitCalendar, IsNarrowedByTierAndRegionOfTheCustomerAndSoIsTheAgenda)
{
    CalendarWorld w;
    const auto tiers = must(w.store->readNow([](Reader& r) { return tiersInOrder(r); }));
    ASSERT_FALSE(tiers.empty());
    w.inTier(w.customer(u"甲"_s), tiers.front().name, w.store.clock().today());
    w.customer(u"乙"_s, u"350100"_s);
    const auto tiered = w.planned({u"甲"_s, u"2026-11-24 09:00"_s});
    const auto elsewhere = w.planned({u"乙"_s, u"2026-11-24 10:00"_s});
    CalendarFilter days = week;
    AgendaFilter agenda{week.from, week.to, {}, {}, true, 500};
    const auto both = [&] {
        std::vector<Id<Visit>> listed;
        for (const AgendaEntry& entry :
             must(w.store->readNow([&](Reader& r) { return readAgenda(r, agenda); })).entries)
            listed.push_back(entry.id);
        EXPECT_EQ(listed, ids(read(w, days)));
        return listed;
    };
    EXPECT_EQ(both(), (std::vector{tiered, elsewhere}));
    days.tier = agenda.tier = tiers.front().id;
    EXPECT_EQ(both(), (std::vector{tiered}));
    days.tier = agenda.tier = {};
    days.region = agenda.region = u"35"_s;
    EXPECT_EQ(both(), (std::vector{elsewhere}));
    const auto places =
        must(w.store->readNow([](Reader& r) { return customerPlaces(r, EntityKind::Visit); }));
    ASSERT_EQ(places.regions.size(), 2);
    EXPECT_EQ(places.regions[0].value, u"33"_s);
    EXPECT_EQ(places.tiers.first().value, tiers.front().id);
}

TEST(VisitCalendar, KnowsHolidaysMakeUpDaysAndWeekends)
{
    CalendarWorld w;
    const auto dates = must(w.store->readNow(
        [](Reader& r) { return readCalendarDates(r, QDate(2026, 10, 1), QDate(2026, 10, 10)); }));
    ASSERT_EQ(dates.size(), 10U);
    EXPECT_FALSE(dates[0].working);
    EXPECT_TRUE(dates[0].special);
    EXPECT_FALSE(dates[0].name.isEmpty());
    EXPECT_TRUE(dates[7].working) << "a Thursday like any other";
    EXPECT_FALSE(dates[7].special);
    EXPECT_TRUE(dates[9].working) << "a Saturday that is worked";
    EXPECT_TRUE(dates[9].special);
}

TEST(VisitConflicts, FindsAnEngineerAtTwoPlacesAtOnce)
{
    CalendarWorld w;
    const auto a = w.planned({u"甲"_s, u"2026-11-24 09:00"_s, u"2026-11-24 11:00"_s, {u"陈思远"_s}});
    const auto b =
        w.planned({u"乙"_s, u"2026-11-24 10:59"_s, u"2026-11-24 12:00"_s, {u"陈思远"_s, u"郑凯"_s}});
    w.planned({u"丙"_s, u"2026-11-24 12:00"_s, u"2026-11-24 13:00"_s, {u"陈思远"_s}});
    const auto found = conflicts(w);
    ASSERT_EQ(found.size(), 2U) << "once from each side; what begins as another ends is none";
    EXPECT_EQ(found[0].visit, a);
    EXPECT_EQ(found[0].other, b);
    EXPECT_EQ(found[0].kind, ConflictKind::TwoPlaces);
    EXPECT_EQ(found[0].customer, u"乙"_s);
    EXPECT_TRUE(conflictSentence(found[0], w.store.clock().zone()).contains(u"10:59"_s));
    EXPECT_EQ(found[1].visit, b);
}

TEST(VisitConflicts, TellsACallFromAnotherPlaceAndADayOfTravelFromBoth)
{
    CalendarWorld w;
    w.customer(u"宁波"_s, u"330200"_s);
    w.planned({u"甲"_s, u"2026-11-24 09:00"_s, u"2026-11-24 11:00"_s, {u"陈思远"_s}});
    w.planned({u"乙"_s, u"2026-11-24 10:00"_s, {}, {u"陈思远"_s}, VisitKind::CareCall, VisitMode::Phone});
    w.planned({u"宁波"_s, u"2026-11-24 15:00"_s, {}, {u"陈思远"_s}});
    w.planned({u"宁波"_s, u"2026-11-25 09:00"_s, {}, {u"陈思远"_s}});
    const auto found = conflicts(w);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].kind, ConflictKind::Overlap);
    EXPECT_EQ(found[1].kind, ConflictKind::Travel);
    EXPECT_TRUE(conflictSentence(found[1], w.store.clock().zone()).contains(u"宁波"_s));
}

TEST(VisitConflicts, LetsOneWhoIsStationedMakeOtherVisitsThere)
{
    CalendarWorld w;
    w.planned({u"甲"_s, u"2026-11-23 09:00"_s, u"2026-11-27 18:00"_s, {u"林晓峰"_s}, VisitKind::Stationed});
    w.planned({u"甲"_s, u"2026-11-25 14:00"_s, u"2026-11-25 16:00"_s, {u"林晓峰"_s}, VisitKind::Training});
    EXPECT_TRUE(conflicts(w).empty());
    w.planned({u"乙"_s, u"2026-11-27 14:00"_s, u"2026-11-27 16:00"_s, {u"林晓峰"_s}});
    const auto found = conflicts(w);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, ConflictKind::TwoPlaces);
}

TEST(VisitConflicts, ReadsMunicipalitiesAsOneCity)
{
    EXPECT_TRUE(isSameCity(u"310104", u"310115"));
    EXPECT_FALSE(isSameCity(u"330100", u"330200"));
    EXPECT_TRUE(isSameCity(u"330106", u"330100"));
    EXPECT_TRUE(isSameCity(u"", u"330100")) << "what is unknown is no journey";
}

TEST(PlanWarnings, SpeakOfContractsDaysOffAndPlacesAndForbidNothing)
{
    CalendarWorld w;
    w.withContract(w.customer(u"甲"_s), QDate(2026, 12, 1), QDate(2027, 11, 30));
    w.planned({u"乙"_s, u"2026-11-28 09:00"_s, u"2026-11-28 12:00"_s, {u"陈思远"_s}});
    VisitPlan plan = w.plan({u"甲"_s, u"2026-11-28 10:00"_s, {}, {u"陈思远"_s}}); // a Saturday
    EXPECT_EQ(warnings(w, plan).size(), 3);
    plan.start = CalendarWorld::at(u"2026-12-01 10:00"_s);
    EXPECT_EQ(warnings(w, plan), QStringList());
    plan.start = CalendarWorld::at(u"2026-10-01 10:00"_s);
    EXPECT_TRUE(warnings(w, plan).join(u' ').contains(u"国庆"_s));
}

TEST(PlanWarnings, SpeakOfWhoIsAway)
{
    CalendarWorld w;
    Absence absence;
    absence.engineer = w.engineer(u"陈思远"_s);
    absence.startsOn = QDate(2026, 11, 24);
    absence.endsOn = QDate(2026, 11, 26);
    w.store.add(absence);
    VisitPlan plan = w.plan({u"甲"_s, u"2026-11-26 10:00"_s, {}, {u"陈思远"_s}});
    ASSERT_EQ(warnings(w, plan).size(), 1);
    EXPECT_TRUE(warnings(w, plan)[0].contains(u"11-26"_s));
    plan.start = CalendarWorld::at(u"2026-11-27 10:00"_s);
    EXPECT_EQ(warnings(w, plan), QStringList());
}

TEST(MoveVisit, KeepsItsLengthSaysWhatSpeaksAgainstItAndCanBeUndone)
{
    CalendarWorld w;
    w.planned({u"乙"_s, u"2026-11-25 09:00"_s, u"2026-11-25 12:00"_s, {u"陈思远"_s}});
    const auto visit = w.planned({u"甲"_s, u"2026-11-24 09:00"_s, u"2026-11-24 11:00"_s, {u"陈思远"_s}});
    const auto move = [&](const QString& to, std::optional<Instant> end = {}) {
        return w.store->writeNow(
            u"m"_s, [&](UnitOfWork& u) { return moveVisit(u, visit, CalendarWorld::at(to), end); });
    };
    const auto spoken = must(move(u"2026-11-25 10:15"_s));
    ASSERT_EQ(spoken.size(), 1U);
    EXPECT_TRUE(spoken[0].sentence.contains(u"陈思远"_s));
    EXPECT_EQ(w.store.get(visit).plannedEnd, CalendarWorld::at(u"2026-11-25 12:15"_s));
    EXPECT_EQ(must(move(u"2026-11-26 10:15"_s, CalendarWorld::at(u"2026-11-26 10:30"_s))).size(), 0U);
    EXPECT_EQ(w.store.get(visit).plannedEnd, CalendarWorld::at(u"2026-11-26 10:30"_s));
    const auto refused = move(u"2026-11-26 10:15"_s, CalendarWorld::at(u"2026-11-26 10:00"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"planned_end"_s);
    QCoreApplication::processEvents(); // commits are announced through the event loop
    EXPECT_TRUE(w.store->undoTitle().contains(u"10:15–10:30"_s));
    auto undone = w.store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(w.store.get(visit).plannedStart, CalendarWorld::at(u"2026-11-25 10:15"_s));
}

TEST(MoveVisit, LeavesWhatIsDoneWhereItWas)
{
    CalendarWorld w;
    const auto visit = w.done({u"甲"_s, u"2026-11-20 09:00"_s, u"2026-11-20 11:00"_s});
    const auto moved = w.store->writeNow(
        u"m"_s, [&](UnitOfWork& u) { return moveVisit(u, visit, CalendarWorld::at(u"2026-11-21 09:00"_s)); });
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().kind, ErrorKind::Conflict);
}

} // namespace zhike

TEST(FaultSweep, MovingAVisitIsCompleteOrNotAtAll)
{
    using namespace zhike;
    using namespace zhike::test;
    const auto prepare = [](TestStore& store) {
        Customer customer;
        customer.code = u"C-1"_s;
        customer.name = u"华信科技"_s;
        VisitPlan plan;
        plan.customer = store.add(customer);
        plan.start = sunday();
        plan.end = sunday().plusMinutes(60);
        must(store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planVisit(u, plan); }));
    };
    sweepFaults(prepare, [](Store& s) -> Done {
        const Id<Visit> visit(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Visit, u"VA26-000001"_s); })));
        ZHIKE_TRY(
            s.writeNow(u"m"_s, [&](UnitOfWork& u) { return moveVisit(u, visit, sunday().plusDays(1)); }));
        return {};
    });
}
