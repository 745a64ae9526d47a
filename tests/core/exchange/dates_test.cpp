// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone& shanghai()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

QString day(const QString& text)
{
    const auto date = readDate(text, shanghai());
    return date ? date->toString(Qt::ISODate) : u"refused"_s;
}

QString moment(const QString& text)
{
    const auto instant = readInstant(text, shanghai());
    return instant ? instant->in(shanghai()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : u"refused"_s;
}

} // namespace

TEST(Dates, ReadTheFormsTheWorldWrites)
{
    for (const auto& text :
         {u"2026-11-22"_s, u"2026/11/22"_s, u"2026.11.22"_s, u"2026年11月22日"_s, u"20261122"_s,
          u"22/11/2026"_s, u"11/22/2026"_s, u" ２０２６－１１－２２ "_s, u"2026 年 11 月 22 日"_s,
          u"22 Nov 2026"_s, u"22-Nov-2026"_s, u"November 22, 2026"_s, u"2026/11/22 0:00"_s,
          u"2026年11月22日 星期日"_s, u"46348"_s, u"2026-11-21T18:00:00Z"_s})
        EXPECT_EQ(day(text), u"2026-11-22"_s) << text.toStdString();
    EXPECT_EQ(day(u"2026-1-2"_s), u"2026-01-02"_s);
    EXPECT_EQ(day(u"05/05/2026"_s), u"2026-05-05"_s);
}

TEST(Dates, RefuseWhatDoesNotExistOrCouldBeTwoDays)
{
    for (const auto& text : {u"2026-02-30"_s, u"2026-13-01"_s, u"20260231"_s, u"2025年2月29日"_s,
                             u"03/04/2026"_s, u"3/4/26"_s, u"2026-11"_s, u"11/22"_s, u"hello"_s, u""_s,
                             u"12"_s, u"0026-11-22"_s, u"2026-11-22x"_s, u"3000"_s, u"2026.11"_s})
        EXPECT_EQ(day(text), u"refused"_s) << text.toStdString();
    EXPECT_TRUE(readDate(u"2026-02-30", shanghai()).error().message.contains(u"2026-02-30"_s));
}

TEST(Dates, ReadTimesOfDayAndOffsets)
{
    EXPECT_EQ(moment(u"2023-06-01 7:29"_s), u"2023-06-01 07:29:00.000"_s);
    EXPECT_EQ(moment(u"2023/6/1 07:29:05"_s), u"2023-06-01 07:29:05.000"_s);
    EXPECT_EQ(moment(u"2023-06-01T07:29:05.25"_s), u"2023-06-01 07:29:05.250"_s);
    EXPECT_EQ(moment(u"2026年11月22日下午3:05"_s), u"2026-11-22 15:05:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22 上午12:05"_s), u"2026-11-22 00:05:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22 12:05 PM"_s), u"2026-11-22 12:05:00.000"_s);
    EXPECT_EQ(moment(u"2026年11月22日 星期日 15时05分"_s), u"2026-11-22 15:05:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22T07:00:00Z"_s), u"2026-11-22 15:00:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22T07:00:00-01:30"_s), u"2026-11-22 16:30:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22 07:00 +0800"_s), u"2026-11-22 07:00:00.000"_s);
    EXPECT_EQ(moment(u"45000.5"_s), u"2023-03-15 12:00:00.000"_s);
    EXPECT_EQ(moment(u"2026-11-22"_s), u"2026-11-22 00:00:00.000"_s);
}

TEST(Dates, RefuseTimesThatDoNotExist)
{
    for (const auto& text : {u"2026-11-22 25:00"_s, u"2026-11-22 7:60"_s, u"2026-11-22 7"_s,
                             u"2026-11-22 07:00 +99:00"_s, u"2026-11-22 7:29 soon"_s})
        EXPECT_EQ(moment(text), u"refused"_s) << text.toStdString();
    const auto gap = readInstant(u"2026-03-29 02:30", QTimeZone("Europe/Berlin"));
    EXPECT_FALSE(gap);
}

} // namespace zhike
