// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_sheet.h"

#include "core/calendar/calendar_list.h"
#include "core/calendar/ics.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

CalendarSheet office()
{
    CalendarSheet sheet;
    sheet.calendar.code = u"office"_s;
    sheet.calendar.name = u"办公室"_s;
    for (size_t i = 0; i < 5; ++i)
        sheet.hours[i] = u"09:00-12:00 13:00-18:00"_s;
    return sheet;
}

const YearDay& dayOf(const std::vector<YearDay>& year, int month, int day)
{
    return year[static_cast<size_t>(QDate(year.front().day.year(), month, day).dayOfYear() - 1)];
}

Id<Calendar> shippedCalendar(TestStore& store, const QString& code)
{
    return Id<Calendar>(
        must(store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Calendar, code); })));
}

std::vector<CalendarSummary> listed(TestStore& store)
{
    return must(store->readNow([](Reader& r) { return readCalendars(r); }));
}

} // namespace

TEST(CalendarSheet, GivesBackTheCalendarItWasMadeOf)
{
    TestStore store;
    const CalendarDraft draft =
        must(store->readNow([&](Reader& r) { return readCalendar(r, shippedCalendar(store, u"cn-5x8"_s)); }));
    const CalendarSheet sheet = sheetOf(draft);
    EXPECT_EQ(sheet.hours[0], u"09:00-12:00 13:00-18:00"_s);
    EXPECT_TRUE(sheet.hours[5].isEmpty());
    const CalendarDraft back = draftOf(sheet);
    EXPECT_EQ(back.hours, draft.hours);
    EXPECT_EQ(back.days.size(), draft.days.size());
}

TEST(CalendarSheet, ShowsEachDayOfAYearForWhatItIs)
{
    CalendarSheet sheet = office();
    setException(sheet, QDate(2026, 10, 1), CalendarDayKind::Holiday);
    setException(sheet, QDate(2026, 10, 10), CalendarDayKind::Workday);
    const auto year = yearOf(sheet, 2026);
    ASSERT_EQ(year.size(), 365U);
    EXPECT_EQ(dayOf(year, 11, 20).kind, DayKind::Work);
    EXPECT_EQ(dayOf(year, 11, 21).kind, DayKind::Off);
    EXPECT_EQ(dayOf(year, 10, 1).kind, DayKind::Holiday);
    EXPECT_TRUE(dayOf(year, 10, 1).hours.isEmpty());
    EXPECT_EQ(dayOf(year, 10, 10).kind, DayKind::MakeUp);
    EXPECT_EQ(dayOf(year, 10, 10).hours, u"09:00-12:00 13:00-18:00"_s) << "Monday's";
    EXPECT_EQ(yearOf(sheet, 2028).size(), 366U);
}

TEST(CalendarSheet, KnowsWhichYearHasNoDaysYet)
{
    CalendarSheet sheet = office();
    EXPECT_FALSE(lacksYear(sheet, 2027)) << "a calendar without holidays lacks none";
    setException(sheet, QDate(2026, 10, 1), CalendarDayKind::Holiday);
    EXPECT_FALSE(lacksYear(sheet, 2026));
    EXPECT_TRUE(lacksYear(sheet, 2027));
}

TEST(CalendarSheet, TurnsADayFromTheWeekToHolidayToMakeUpAndBack)
{
    CalendarSheet sheet = office();
    const CalendarSheet before = sheet;
    const QDate day(2026, 10, 2);
    setException(sheet, QDate(2026, 10, 1), CalendarDayKind::Holiday);
    sheet.days[0].name = u"国庆节"_s;
    turnDay(sheet, day);
    ASSERT_TRUE(exceptionOn(sheet, day));
    EXPECT_EQ(exceptionOn(sheet, day)->kind, CalendarDayKind::Holiday);
    EXPECT_EQ(exceptionOn(sheet, day)->name, u"国庆节"_s) << "its neighbour's name";
    turnDay(sheet, day);
    EXPECT_EQ(exceptionOn(sheet, day)->kind, CalendarDayKind::Workday);
    turnDay(sheet, day);
    EXPECT_FALSE(exceptionOn(sheet, day));
    setException(sheet, QDate(2026, 10, 1), std::nullopt);
    EXPECT_EQ(sheet, before);
}

TEST(CalendarSheet, NamesTheLineThatIsWrong)
{
    const auto field = [](auto spoil) {
        CalendarSheet sheet = office();
        spoil(sheet);
        const auto errors = validate(sheet);
        return errors.empty() ? QString() : errors.front().field;
    };
    EXPECT_EQ(field([](CalendarSheet&) {}), QString());
    EXPECT_EQ(field([](CalendarSheet& s) { s.hours[2] = u"9 to 5"_s; }), u"hours.2"_s);
    EXPECT_EQ(field([](CalendarSheet& s) { s.hours[4] = u"09:00-12:00 11:00-18:00"_s; }), u"hours.4"_s);
    EXPECT_EQ(field([](CalendarSheet& s) { s.calendar.name.clear(); }), u"name"_s);
    EXPECT_EQ(field([](CalendarSheet& s) { s.calendar.zone = u"Moon/Crater"_s; }), u"zone"_s);
    EXPECT_EQ(field([](CalendarSheet& s) { s.hours = {}; }), u"hours.0"_s) << "nothing is ever worked";
    EXPECT_EQ(field([](CalendarSheet& s) {
                  s.hours = {};
                  s.days = {{{}, QDate(2026, 10, 10), CalendarDayKind::Workday, {}, u"09:00-10:00"_s}};
              }),
              QString())
        << "one dated day is working time";
}

TEST(CalendarList, SaysWhoCountsWithACalendar)
{
    TestStore store;
    const auto all = listed(store);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].calendar.code, u"cn-5x8"_s);
    EXPECT_EQ(all[0].week, u"mon-fri 09:00-12:00 13:00-18:00"_s);
    EXPECT_EQ(all[0].use.policies, 2) << "standard and silver";
    EXPECT_EQ(all[0].use.contracts, 0);
}

TEST(CalendarList, ArchivesOnlyWhatNobodyCountsWith)
{
    TestStore store;
    const auto archive = [&](Id<Calendar> id) {
        return store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return archiveCalendar(u, id); });
    };
    const QString before = store.dump();
    const auto refused = archive(shippedCalendar(store, u"cn-5x8"_s));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"5×8"_s));
    EXPECT_EQ(store.dump(), before);
    const auto spare =
        must(store->writeNow(u"Save"_s, [](UnitOfWork& u) { return saveCalendar(u, draftOf(office())); }));
    EXPECT_EQ(listed(store).size(), 4U);
    must(archive(spare));
    EXPECT_EQ(listed(store).size(), 3U);
}

TEST(CalendarList, ArchivesFullyOrNotAtAll)
{
    sweepFaults(
        [](TestStore& store) {
            must(
                store->writeNow(u"Save"_s, [](UnitOfWork& u) { return saveCalendar(u, draftOf(office())); }));
        },
        [](Store& store) {
            return store.writeNow(u"Archive"_s, [](UnitOfWork& u) -> Done {
                ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::Calendar, u"office"_s));
                return archiveCalendar(u, Id<Calendar>(id));
            });
        });
}

TEST(CalendarList, CopiesEverythingUnderAnotherCode)
{
    CalendarSheet sheet = office();
    sheet.calendar.id = Id<Calendar>(makeUuid(1));
    setException(sheet, QDate(2026, 10, 1), CalendarDayKind::Holiday);
    const CalendarSheet copy = copyOf(sheet);
    EXPECT_FALSE(copy.calendar.id);
    EXPECT_NE(copy.calendar.code, sheet.calendar.code);
    EXPECT_EQ(copy.hours, sheet.hours);
    EXPECT_EQ(copy.days, sheet.days);
}

TEST(Ics, SaysWhatItWouldChangeOfACalendar)
{
    CalendarSheet sheet = office();
    setException(sheet, QDate(2027, 1, 1), CalendarDayKind::Holiday);
    const std::vector<CalendarDay> days{{{}, QDate(2027, 1, 1), CalendarDayKind::Holiday, {}, {}},
                                        {{}, QDate(2027, 1, 2), CalendarDayKind::Holiday, u"元旦"_s, {}}};
    auto changes = changesBy(draftOf(sheet), days);
    ASSERT_EQ(changes.size(), 1U) << "the first is there already";
    EXPECT_FALSE(changes[0].before);
    setException(sheet, QDate(2027, 1, 2), CalendarDayKind::Workday);
    changes = changesBy(draftOf(sheet), days);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before->kind, CalendarDayKind::Workday);
}

TEST(Ics, NamesTheLineOfWhatItDoesNotUnderstand)
{
    const auto days = readIcs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\n long "
                              "line\r\nDTSTART:20270101\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:晨会\r\n"
                              "DTSTART:20270101T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                              2030);
    ASSERT_FALSE(days);
    EXPECT_TRUE(days.error().message.contains(u"Line 8"_s)) << days.error().message.toStdString();
}
