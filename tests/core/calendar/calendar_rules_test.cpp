// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_rules.h"

#include "core/calendar/calendar_text.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

CalendarDraft nightShift()
{
    CalendarDraft draft;
    draft.calendar.code = u"night"_s;
    draft.calendar.name = u"夜班"_s;
    draft.hours = {{{}, 0, Weekday::Friday, u"22:00"_s, u"24:00"_s},
                   {{}, 1, Weekday::Saturday, u"00:00"_s, u"06:00"_s}};
    draft.days = {{{}, QDate(2026, 11, 21), CalendarDayKind::Workday, u"加班"_s, u"08:00-09:00"_s}};
    return draft;
}

Result<Id<Calendar>> save(Store& store, const CalendarDraft& draft)
{
    return store.writeNow(u"Save"_s, [&](UnitOfWork& u) { return saveCalendar(u, draft); });
}

std::shared_ptr<const WorkingCalendar> shipped(TestStore& store, const QString& code)
{
    return must(store->readNow([&](Reader& r) -> Result<std::shared_ptr<const WorkingCalendar>> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Calendar, code));
        return CalendarBook(r).find(Id<Calendar>(id));
    }));
}

qint64 hoursOn(const WorkingCalendar& calendar, QDate day)
{
    const auto midnight = [&](QDate d) { return Instant::of(d, QTime(0, 0), calendar.zone()); };
    return calendar.workingTime(midnight(day), midnight(day.addDays(1))) / 3'600'000;
}

} // namespace

TEST(Calendars, ShipWithTheOfficialDaysOfChina)
{
    TestStore store;
    const auto office = shipped(store, u"cn-5x8"_s);
    EXPECT_EQ(hoursOn(*office, QDate(2026, 11, 20)), 8);
    EXPECT_EQ(hoursOn(*office, QDate(2026, 11, 21)), 0) << "Saturday";
    EXPECT_EQ(hoursOn(*office, QDate(2026, 10, 1)), 0) << "national day, a Thursday";
    EXPECT_EQ(hoursOn(*office, QDate(2026, 10, 10)), 8) << "a Saturday that makes up for it";
    EXPECT_EQ(hoursOn(*office, QDate(2023, 1, 28)), 8);
    EXPECT_EQ(hoursOn(*office, QDate(2024, 2, 12)), 0) << "spring festival";
    EXPECT_EQ(hoursOn(*shipped(store, u"cn-7x12"_s), QDate(2026, 10, 1)), 12);
    EXPECT_EQ(hoursOn(*shipped(store, u"7x24"_s), QDate(2026, 10, 1)), 24);
}

TEST(Calendars, AreMadeChangedAndUndoneAsOneStep)
{
    TestStore store;
    const QString before = store.dump();
    const auto id = must(save(*store, nightShift()));
    CalendarDraft draft = must(store->readNow([&](Reader& r) { return readCalendar(r, id); }));
    EXPECT_EQ(draft.hours.size(), 2U);
    const WorkingCalendar calendar = workingCalendar(draft);
    EXPECT_EQ(hoursOn(calendar, QDate(2026, 11, 20)), 2);
    EXPECT_EQ(hoursOn(calendar, QDate(2026, 11, 21)), 1) << "the date wins over the week";
    EXPECT_EQ(hoursOn(calendar, QDate(2026, 11, 28)), 6);
    draft.hours.pop_back();
    must(save(*store, draft));
    QCoreApplication::processEvents();
    for (int i = 0; i < 2; ++i) {
        auto undone = store->undo();
        undone.waitForFinished();
        must(undone.takeResult());
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(store.dump(), before);
}

TEST(Calendars, RefuseWhatCannotBeAndSaveNothing)
{
    TestStore store;
    const QString before = store.dump();
    const auto refused = [&](const char* field, auto spoil) {
        CalendarDraft draft = nightShift();
        spoil(draft);
        const auto saved = save(*store, draft);
        ASSERT_FALSE(saved) << field;
        EXPECT_EQ(saved.error().field, QLatin1String(field));
        EXPECT_GT(saved.error().message.size(), 10);
        EXPECT_EQ(store.dump(), before);
    };
    refused("hours", [](CalendarDraft& d) { d.hours[0].endsAt = u"21:00"_s; });
    refused("hours", [](CalendarDraft& d) { d.hours[0].endsAt = u"24:01"_s; });
    refused("hours", [](CalendarDraft& d) { d.hours[0].startsAt = u"9 Uhr"_s; });
    refused("hours", [](CalendarDraft& d) { d.hours[0].startsAt = d.hours[0].endsAt; });
    refused("hours", [](CalendarDraft& d) {
        d.hours.push_back({{}, 2, Weekday::Friday, u"23:59"_s, u"24:00"_s}); // overlaps
    });
    refused("days", [](CalendarDraft& d) { d.days.push_back(d.days[0]); });
    refused("days", [](CalendarDraft& d) { d.days[0].hours = u"12:00-11:00"_s; });
    refused("days", [](CalendarDraft& d) { d.days[0].kind = CalendarDayKind::Holiday; });
    refused("days", [](CalendarDraft& d) { d.days[0].day = {}; });
    refused("zone", [](CalendarDraft& d) { d.calendar.zone = u"Asia/Atlantis"_s; });
    refused("code", [](CalendarDraft& d) { d.calendar.code = u"  "_s; });
    refused("code", [](CalendarDraft& d) { d.calendar.code = u"cn-5x8"_s; });
}

TEST(Calendars, AreSavedCompletelyOrNotAtAll)
{
    sweepFaults([](TestStore&) {},
                [](Store& s) -> Done {
                    ZHIKE_TRY(save(s, nightShift()));
                    return {};
                });
}

TEST(CalendarText, IsReadBackAsItWasWritten)
{
    const auto hours = must(readWeekHours(u"周一至周五 9:00–12:00，13:00-18:00；sat 00:00-24:00"_s));
    ASSERT_EQ(hours.size(), 11U);
    const QString text = weekHoursText(hours);
    EXPECT_EQ(text, u"mon-fri 09:00-12:00 13:00-18:00; sat 00:00-24:00"_s);
    EXPECT_EQ(must(readWeekHours(text)), hours);
    const auto days =
        must(readCalendarDays(u"2026-10-01 休 国庆节;2026-10-10 workday 国庆节 09:00-12:00 13:00-15:00"_s));
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[1].hours, u"09:00-12:00 13:00-15:00"_s);
    EXPECT_EQ(must(readCalendarDays(calendarDaysText(days))), days);
    EXPECT_FALSE(readWeekHours(u"someday 09:00-12:00"_s));
    EXPECT_FALSE(readCalendarDays(u"2026-02-29 holiday x"_s));
}
