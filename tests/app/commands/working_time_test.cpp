// SPDX-License-Identifier: GPL-3.0-or-later
// working-time and calendars, on the built program.
#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class WorkingTime : public testing::Test
{
protected:
    WorkingTime() { m_zhike.fillWithDemo(); }
    QJsonValue ask(const QString& calendar, const QString& from, const QString& option, const QString& value)
    {
        return m_zhike.json({u"working-time"_s, calendar, u"--from"_s, from, option, value});
    }
    Program m_zhike;
};

} // namespace

TEST_F(WorkingTime, IsMeasuredAndAddedInTheCalendarsZone)
{
    EXPECT_EQ(ask(u"cn-5x8"_s, u"2026-09-30 17:00"_s, u"--to"_s, u"2026-10-08 10:00"_s)[u"seconds"_s], 7200);
    EXPECT_EQ(ask(u"cn-5x8"_s, u"2026-09-30T09:00:00Z"_s, u"--add"_s, u"7200"_s)[u"at"_s],
              u"2026-10-08T10:00:00+08:00"_s);
    EXPECT_EQ(ask(u"cn-7x12"_s, u"2026-10-01 19:59:59"_s, u"--add"_s, u"2"_s)[u"at"_s],
              u"2026-10-02T08:00:01+08:00"_s);
    EXPECT_EQ(ask(u"7x24"_s, u"2026-01-01"_s, u"--to"_s, u"2027-01-01"_s)[u"seconds"_s], 365 * 86'400);
    EXPECT_EQ(
        m_zhike.run({u"working-time"_s, u"7x24"_s, u"--from"_s, u"2026-01-01"_s, u"--add"_s, u"60"_s}).out,
        "2026-01-01 00:01:00\n");
}

TEST_F(WorkingTime, SaysWhatMakesNoSense)
{
    const QStringList start{u"working-time"_s, u"cn-5x8"_s, u"--from"_s, u"2026-01-01"_s};
    EXPECT_TRUE(m_zhike.run(start).isSentence(2));
    EXPECT_TRUE(
        m_zhike.run(start + QStringList{u"--to"_s, u"2026-01-02"_s, u"--add"_s, u"1"_s}).isSentence(2));
    EXPECT_TRUE(m_zhike.run(start + QStringList{u"--add"_s, u"-1"_s}).isSentence(2));
    EXPECT_TRUE(m_zhike.run(start + QStringList{u"--to"_s, u"2025-01-02"_s}).isSentence(2));
    EXPECT_TRUE(
        m_zhike.run({u"working-time"_s, u"nine-to-five"_s, u"--from"_s, u"2026-01-01"_s, u"--add"_s, u"1"_s})
            .isSentence(1));
}

TEST_F(WorkingTime, OfOwnCalendarsComesFromAFileAndGoesBackIntoOne)
{
    const QString file = m_zhike.write(
        u"c.csv"_s,
        "编码,名称,时区,工作时间,节假日\nnight,夜班,Europe/Berlin,mon-fri 22:00-24:00,2026-12-25 holiday "
        "Weihnachten\n"
        "never,从不,Asia/Shanghai,,\nbad,坏,Asia/Shanghai,mon 12:00-09:00,\nworse,坏,Nowhere,,\n"_ba);
    const QJsonValue made = m_zhike.json({u"import"_s, u"calendars"_s, file});
    EXPECT_EQ(made[u"created"_s], 2);
    EXPECT_EQ(made[u"rejected"_s], 2);
    EXPECT_EQ(made[u"rejects"_s][0][u"column"_s], u"工作时间"_s);
    EXPECT_EQ(made[u"rejects"_s][1][u"column"_s], u"时区"_s);
    EXPECT_EQ(ask(u"night"_s, u"2026-12-21 00:00"_s, u"--to"_s, u"2026-12-28 00:00"_s)[u"seconds"_s],
              4 * 7200);
    EXPECT_TRUE(m_zhike.run({u"working-time"_s, u"never"_s, u"--from"_s, u"2026-01-01"_s, u"--add"_s, u"1"_s})
                    .isSentence(1))
        << "it says so instead of looking for ever";
    const QJsonValue shown = m_zhike.json({u"show"_s, u"calendars"_s, u"night"_s});
    EXPECT_EQ(shown[u"hours"_s].toArray().size(), 5);
    EXPECT_EQ(shown[u"days"_s][0][u"day_kind"_s], u"holiday"_s);
    (void)m_zhike.json({u"export"_s, u"calendars"_s, u"-o"_s, m_zhike.path(u"out.csv"_s)});
    const QJsonValue again = m_zhike.json({u"import"_s, u"calendars"_s, m_zhike.path(u"out.csv"_s)});
    EXPECT_EQ(again[u"unchanged"_s], 5);
    (void)m_zhike.json({u"undo"_s});
    EXPECT_EQ(m_zhike.count(u"calendars"_s), 3);
    EXPECT_TRUE(m_zhike.checkIsOk());
}

TEST_F(WorkingTime, TakesNextYearsHolidaysFromAnIcsFile)
{
    const QString file = m_zhike.write(
        u"2027.ics"_s,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270103\n"
        "SUMMARY:元旦\nEND:VEVENT\nEND:VCALENDAR\n"_ba);
    const QStringList import{u"import"_s, u"calendars"_s, file, u"--calendar"_s, u"cn-5x8"_s};
    EXPECT_EQ(m_zhike.json(import + QStringList{u"--dry-run"_s})[u"created"_s], 2);
    EXPECT_EQ(ask(u"cn-5x8"_s, u"2027-01-01"_s, u"--to"_s, u"2027-01-02"_s)[u"seconds"_s], 8 * 3600);
    EXPECT_EQ(m_zhike.json(import)[u"created"_s], 2);
    EXPECT_EQ(ask(u"cn-5x8"_s, u"2027-01-01"_s, u"--to"_s, u"2027-01-02"_s)[u"seconds"_s], 0);
    EXPECT_EQ(m_zhike.json(import)[u"unchanged"_s], 2);
    EXPECT_TRUE(m_zhike.run({u"import"_s, u"calendars"_s, file}).isSentence(2)) << "into which calendar?";
}
