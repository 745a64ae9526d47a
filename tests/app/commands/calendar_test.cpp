// SPDX-License-Identifier: GPL-3.0-or-later
// calendar, on the built program.
#include "tests/app/program.h"

#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(CalendarCommand, WritesVisitsOfAnEngineerOrThoseThatAreNamed)
{
    const Program zhike;
    (void)zhike.json({u"demo"_s, u"--customers"_s, u"6"_s});
    const QString all = zhike.path(u"all.ics"_s);
    const int written = zhike.json({u"calendar"_s, u"-o"_s, all})[u"written"_s].toInt();
    EXPECT_GT(written, 0);
    EXPECT_EQ(contents(all).count("BEGIN:VEVENT"), written);
    const QJsonValue engineer = zhike.json({u"list"_s, u"engineers"_s, u"--limit"_s, u"1"_s})[0][u"number"_s];
    const QString own = zhike.path(u"own.ics"_s);
    EXPECT_LE(
        zhike.json({u"calendar"_s, u"--engineer"_s, engineer.toString(), u"-o"_s, own})[u"written"_s].toInt(),
        written);
    const QString visit =
        zhike.json({u"list"_s, u"visits"_s, u"--limit"_s, u"1"_s})[0][u"number"_s].toString();
    const QString one = zhike.path(u"one.ics"_s);
    EXPECT_EQ(zhike.json({u"calendar"_s, visit, u"-o"_s, one})[u"written"_s].toInt(), 1);
    EXPECT_EQ(
        zhike.run({u"calendar"_s, u"-o"_s, one, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s})
            .status,
        2);
}
