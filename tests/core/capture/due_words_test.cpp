// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/due_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhike;

namespace {

const QDate aSunday(2026, 11, 22);

struct Line {
    QString text;
    QDate day; ///< invalid: names none
    QString words = {};
};

} // namespace

TEST(DueWords, FindTheDayThatALineNames)
{
    const Line lines[] = {
        {u"明天给报价"_s, QDate(2026, 11, 23), u"明天"_s},
        {u"后天下午回电话"_s, QDate(2026, 11, 24), u"后天下午"_s},
        {u"大后天"_s, QDate(2026, 11, 25), u"大后天"_s},
        {u"周五前提交方案"_s, QDate(2026, 11, 27), u"周五前"_s},
        {u"星期日"_s, aSunday, u"星期日"_s},
        {u"本周五"_s, QDate(2026, 11, 20), u"本周五"_s},
        {u"下周一送备件"_s, QDate(2026, 11, 23), u"下周一"_s},
        {u"下下周三"_s, QDate(2026, 12, 2), u"下下周三"_s},
        {u"下周给答复"_s, QDate(2026, 11, 27), u"下周"_s},
        {u"12-01 之前"_s, QDate(2026, 12, 1), u"12-01"_s},
        {u"12月1日续签"_s, QDate(2026, 12, 1), u"12月1日"_s},
        {u"十二月一号前"_s, QDate(2026, 12, 1), u"十二月一号前"_s},
        {u"1/15 复查"_s, QDate(2027, 1, 15), u"1/15"_s},
        {u"2027-03-02 演练"_s, QDate(2027, 3, 2), u"2027-03-02"_s},
        {u"3天后"_s, QDate(2026, 11, 25), u"3天后"_s},
        {u"两周内整改"_s, QDate(2026, 12, 6), u"两周内"_s},
        {u"一个月后回访"_s, QDate(2026, 12, 22), u"一个月后"_s},
        {u"月底前"_s, QDate(2026, 11, 30), u"月底前"_s},
        {u"下月底"_s, QDate(2026, 12, 31), u"下月底"_s},
        {u"send the offer tomorrow"_s, QDate(2026, 11, 23), u"tomorrow"_s},
        {u"call back by Friday"_s, QDate(2026, 11, 27), u"by Friday"_s},
        {u"next monday on site"_s, QDate(2026, 11, 23), u"next monday"_s},
        {u"in 3 days"_s, QDate(2026, 11, 25), u"in 3 days"_s},
        {u"within two weeks"_s, QDate(2026, 12, 6), u"within two weeks"_s},
        {u"due Dec 1"_s, QDate(2026, 12, 1), u"due Dec 1"_s},
    };
    for (const Line& line : lines) {
        const auto due = findDue(line.text, aSunday);
        ASSERT_TRUE(due) << qPrintable(line.text);
        EXPECT_EQ(due->day, line.day) << qPrintable(line.text);
        EXPECT_EQ(line.text.mid(due->span.start, due->span.length), line.words) << qPrintable(line.text);
    }
}

TEST(DueWords, SeeNoDayWhereNoneIsMeant)
{
    for (const QString& line :
         {u"10/100M 网口协商失败"_s, u"版本 3.12-01 有缺陷"_s, u"周期性告警"_s, u"第三周次巡检"_s,
          u"每月一次"_s, u"CPU 98%"_s, u"13-45"_s, u"the sun is out"_s, u"RA26-000123"_s, u"后台服务挂了"_s})
        EXPECT_FALSE(findDue(line, aSunday)) << qPrintable(line);
}

TEST(DueWords, TakeTheFirstOfSeveral)
{
    const auto due = findDue(u"周三前提交，下周一复核", aSunday);
    ASSERT_TRUE(due);
    EXPECT_EQ(due->day, QDate(2026, 11, 25));
}
