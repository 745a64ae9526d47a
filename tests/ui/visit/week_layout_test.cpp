// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/week_layout.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

const QTimeZone zone("Asia/Shanghai");
const QDate monday(2026, 11, 23);

AgendaEntry visit(const QString& from, const QString& to = {})
{
    const auto at = [](const QString& text) {
        const QDateTime local = QDateTime::fromString(text, u"dd HH:mm"_s);
        return Instant::of(QDate(2026, 11, local.date().day()), local.time(), zone);
    };
    AgendaEntry entry;
    entry.start = at(from);
    if (!to.isEmpty())
        entry.end = at(to);
    return entry;
}

WeekLayout laidOut(const std::vector<AgendaEntry>& entries)
{
    return layOutWeek(entries, monday, 7, zone);
}

} // namespace

TEST(WeekLayout, PutsVisitsAtTheirDayAndTime)
{
    const WeekLayout layout = laidOut({visit(u"24 09:00"_s, u"24 11:30"_s), visit(u"29 10:00"_s)});
    ASSERT_EQ(layout.pieces.size(), 2U);
    EXPECT_EQ(layout.pieces[0].day, 1);
    EXPECT_EQ(layout.pieces[0].from, 9 * 60);
    EXPECT_EQ(layout.pieces[0].to, 11 * 60 + 30);
    EXPECT_EQ(layout.pieces[1].day, 6);
    EXPECT_EQ(layout.pieces[1].to, 11 * 60) << "without an end it is taken for an hour";
}

TEST(WeekLayout, LaysLaterVisitsOnEarlierOnes)
{
    const WeekLayout layout =
        laidOut({visit(u"24 13:30"_s, u"24 15:30"_s), visit(u"24 14:30"_s, u"24 17:00"_s),
                 visit(u"24 15:30"_s, u"24 16:00"_s), visit(u"24 17:00"_s)});
    ASSERT_EQ(layout.pieces.size(), 4U);
    EXPECT_EQ(layout.pieces[0].level, 0);
    EXPECT_EQ(layout.pieces[1].level, 1);
    EXPECT_EQ(layout.pieces[1].entry, 1U);
    EXPECT_EQ(layout.pieces[2].level, 0) << "there is room again";
    EXPECT_EQ(layout.pieces[3].depth, 1) << "what begins as another ends does not lie on it";
    EXPECT_FALSE(layout.pieces[2].column);
}

TEST(WeekLayout, StandsFourSideBySideAndCountsWhatIsMore)
{
    std::vector<AgendaEntry> entries(4, visit(u"24 09:00"_s, u"24 10:00"_s));
    WeekLayout layout = laidOut(entries);
    ASSERT_EQ(layout.pieces.size(), 4U);
    EXPECT_TRUE(layout.pieces[3].column);
    EXPECT_EQ(layout.pieces[3].level, 3);
    EXPECT_TRUE(layout.more.empty());
    entries.resize(7, entries[0]);
    layout = laidOut(entries);
    EXPECT_EQ(layout.pieces.size(), 3U);
    ASSERT_EQ(layout.more.size(), 1U);
    EXPECT_EQ(layout.more[0].count, 4);
}

TEST(WeekLayout, StandsVisitsBesideEachOtherThatWouldHideEachOthersNames)
{
    const WeekLayout layout =
        laidOut({visit(u"24 14:00"_s, u"24 16:30"_s), visit(u"24 14:15"_s, u"24 14:45"_s),
                 visit(u"24 15:00"_s, u"24 15:30"_s), visit(u"25 09:00"_s, u"25 11:00"_s),
                 visit(u"25 09:10"_s, u"25 09:40"_s), visit(u"25 09:20"_s, u"25 10:00"_s),
                 visit(u"25 10:30"_s, u"25 12:00"_s), visit(u"25 11:10"_s, u"25 12:00"_s)});
    ASSERT_EQ(layout.pieces.size(), 8U);
    EXPECT_TRUE(layout.pieces[0].column);
    EXPECT_EQ(layout.pieces[1].level, 1);
    EXPECT_EQ(layout.pieces[2].level, 1) << "there is room again in that column";
    EXPECT_EQ(layout.pieces[6].span, 2) << "and the column at its right is free too";
    EXPECT_EQ(layout.pieces[4].span, 1);
    EXPECT_EQ(layout.pieces[7].level, 0);
    EXPECT_EQ(layout.pieces[7].span, 1);
}

TEST(WeekLayout, ShowsANightOnBothOfItsDays)
{
    const WeekLayout layout =
        laidOut({visit(u"24 22:00"_s, u"25 04:00"_s), visit(u"22 23:00"_s, u"23 01:00"_s)});
    ASSERT_EQ(layout.pieces.size(), 3U);
    EXPECT_EQ(layout.pieces[0].day, 0);
    EXPECT_FALSE(layout.pieces[0].begins);
    EXPECT_EQ(layout.pieces[1].to, 1440);
    EXPECT_FALSE(layout.pieces[1].ends);
    EXPECT_EQ(layout.pieces[2].from, 0);
    EXPECT_EQ(layout.pieces[2].to, 240);
    EXPECT_TRUE(layout.bars.empty());
}

TEST(WeekLayout, PutsVisitsOfSeveralDaysAboveTheHoursInLanes)
{
    const WeekLayout layout =
        laidOut({visit(u"20 09:00"_s, u"24 18:00"_s), visit(u"24 09:00"_s, u"26 18:00"_s),
                 visit(u"27 09:00"_s, u"30 18:00"_s), visit(u"25 09:00"_s, u"25 22:00"_s)});
    ASSERT_EQ(layout.bars.size(), 3U);
    EXPECT_TRUE(layout.bars[0].cutLeft);
    EXPECT_EQ(layout.bars[0].lastDay, 1);
    EXPECT_EQ(layout.bars[1].lane, 1);
    EXPECT_EQ(layout.bars[2].lane, 0);
    EXPECT_TRUE(layout.bars[2].cutRight);
    EXPECT_EQ(layout.lanes, 2);
    EXPECT_EQ(layout.pieces.size(), 1U) << "a long day is a day";
}

} // namespace zhike
