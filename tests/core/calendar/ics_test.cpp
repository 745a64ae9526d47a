// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ics.h"

#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<CalendarDay> daysOf(const QByteArray& events)
{
    return must(readIcs(file(events), 2030));
}

} // namespace

TEST(Ics, TakesWholeDaysWithAnExcludedEnd)
{
    const auto days =
        daysOf(event("DTSTART;VALUE=DATE:20271001\r\nDTEND;VALUE=DATE:20271004\r\nSUMMARY:国庆节\r\n") +
               event("DTSTART;VALUE=DATE:20271009\r\nSUMMARY:国庆节 班\r\n"));
    ASSERT_EQ(days.size(), 4U);
    EXPECT_EQ(days[0], (CalendarDay{{}, QDate(2027, 10, 1), CalendarDayKind::Holiday, u"国庆节"_s, {}}));
    EXPECT_EQ(days[2].day, QDate(2027, 10, 3));
    EXPECT_EQ(days[3].kind, CalendarDayKind::Workday);
}

TEST(Ics, JoinsFoldedLinesEvenInsideACharacter)
{
    QByteArray summary = "SUMMARY:春节\\, 放假";
    summary.insert(9, "\r\n "); // inside 春
    const auto days = daysOf(event("DTSTART;VALUE=DA\r\n TE:20270206\r\n" + summary + "\r\n"));
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0].name, u"春节, 放假"_s);
}

TEST(Ics, PassesOverFestivalsThatAreWorkedWhereDaysOffAreMarked)
{
    const auto days = daysOf(
        event("DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦（休）\r\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n") +
        event("DTSTART;VALUE=DATE:20271222\r\nSUMMARY:冬至\r\n") +
        event("DTSTART;VALUE=DATE:20270109\r\nSUMMARY:元旦（班）\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-"
              "WORKDAY\r\n"));
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].name, u"元旦"_s);
    EXPECT_EQ(days[1].kind, CalendarDayKind::Workday);
}

TEST(Ics, FollowsWhatReturnsEveryYear)
{
    EXPECT_EQ(daysOf(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\n")).size(), 4U)
        << "through 2030";
    EXPECT_EQ(daysOf(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n")).size(), 2U);
    EXPECT_EQ(daysOf(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20290101\r\n"))
                  .size(),
              2U);
    EXPECT_EQ(daysOf(event("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\n")).size(), 2U)
        << "2024, 2028";
    EXPECT_EQ(daysOf(event("DTSTART;VALUE=DATE:20271001\r\nDURATION:P1W\r\n")).size(), 7U);
}

TEST(Ics, RefusesWithASentenceWhatItDoesNotUnderstand)
{
    const auto refused = [](const QByteArray& text) {
        const auto days = readIcs(text, 2030);
        EXPECT_FALSE(days) << text.toStdString();
        return days ? QString() : days.error().message;
    };
    EXPECT_TRUE(refused(file(event("DTSTART:20270101T090000Z\r\nSUMMARY:晨会\r\n"))).contains(u"晨会"_s));
    refused(file(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=WEEKLY\r\n")));
    refused(file(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY;BYDAY=1MO\r\n")));
    refused(
        file(event("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20280101\r\n")));
    refused(file(event("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20261231\r\n")));
    refused(file(event("DTSTART;VALUE=DATE:19000101\r\nDTEND;VALUE=DATE:22000101\r\n")));
    refused(file(event("SUMMARY:nothing\r\n")));
    refused(file({}));
    refused("code,name\nC-1,x\n");
    refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\n");
}

TEST(Ics, ImportsIntoACalendarAsOneStepThatIsWholeOrNotMade)
{
    TestStore store;
    const auto days = daysOf(event("DTSTART;VALUE=DATE:20261001\r\nSUMMARY:国庆节\r\n") +
                             event("DTSTART;VALUE=DATE:20261010\r\nSUMMARY:国庆\r\n") +
                             event("DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦\r\n"));
    const auto office = [](Store& s) {
        return Id<Calendar>(
            must(s.readNow([](Reader& r) { return r.idOfKey(EntityKind::Calendar, u"cn-5x8"_s); })));
    };
    const auto import = [&](Store& s) {
        return s.writeNow(u"Import"_s, [&](UnitOfWork& u) { return importDays(u, office(s), days); });
    };
    const DayImport result = must(import(*store));
    EXPECT_EQ(result.created, 1);
    EXPECT_EQ(result.updated, 1) << "a working day became a holiday";
    EXPECT_EQ(result.unchanged, 1);
    sweepFaults([](TestStore&) {},
                [&](Store& s) -> Done {
                    ZHIKE_TRY(import(s));
                    return {};
                });
}
