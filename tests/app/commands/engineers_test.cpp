// SPDX-License-Identifier: GPL-3.0-or-later
// fit and rebalance, on the built program.
#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

/// Two engineers in two cities, and a customer of the wrong one.
struct Team : Program {
    Team()
    {
        (void)json({u"import"_s, u"customers"_s,
                    write(u"c.csv"_s, "code,name,region\nC-1,华信科技,330100\nC-2,东海银行,330100\n"_ba)});
        (void)json(
            {u"import"_s, u"engineers"_s,
             write(u"e.csv"_s, "number,name,region,capacity\nE-1,李明,330100,20\nE-2,王芳,320100,20\n"_ba)});
        for (const auto& customer : {u"C-1"_s, u"C-2"_s})
            (void)json({u"assign-engineer"_s, customer, u"E-2"_s, u"--role"_s, u"primary"_s, u"--from"_s,
                        u"2026-01-01"_s});
    }
    QString primaryOf(const QString& customer) const
    {
        QString newest;
        const auto record = json({u"show"_s, u"customers"_s, customer});
        for (const auto& a : record[u"engineers"_s].toArray()) {
            if (a[u"ends_on"_s].isNull())
                newest = a[u"engineer"_s].toString();
        }
        return newest;
    }
};

} // namespace

TEST(FitCommand, RanksTheEngineersWithTheirReasons)
{
    const Team zhike;
    const auto fits = zhike.json({u"fit"_s, u"C-1"_s}).toArray();
    ASSERT_EQ(fits.size(), 2);
    EXPECT_EQ(fits[0][u"engineer"_s], u"E-1"_s);
    for (const auto& fit : fits) {
        double points = 0;
        for (const auto& part : fit[u"parts"_s].toArray()) {
            points += part[u"points"_s].toDouble();
            EXPECT_FALSE(part[u"reason"_s].toString().isEmpty());
        }
        EXPECT_EQ(fit[u"parts"_s].toArray().size(), 5);
        EXPECT_EQ(fit[u"guards"_s].toArray().size(), 4);
        EXPECT_NEAR(fit[u"score"_s].toDouble(), points, 1e-6);
    }
    EXPECT_EQ(zhike.run({u"fit"_s, u"C-1"_s}).status, 0);
    EXPECT_TRUE(zhike.run({u"fit"_s, u"C-9"_s}).isSentence(1));
}

TEST(FitCommand, KnowsWhoIsAwayAndWhoLeftFromAFile)
{
    const Team zhike;
    const QString away =
        zhike.write(u"a.csv"_s, "工程师,开始,结束,原因\nE-1,2026-12-01,2026-12-05,年假\n"_ba);
    EXPECT_EQ(zhike.json({u"import"_s, u"absences"_s, away})[u"created"_s], 1);
    EXPECT_EQ(zhike.json({u"import"_s, u"absences"_s, away})[u"unchanged"_s], 1);
    EXPECT_EQ(zhike.json({u"show"_s, u"engineers"_s, u"E-1"_s})[u"absences"_s].toArray().size(), 1);
    const auto then = zhike.json({u"fit"_s, u"C-1"_s, u"--on"_s, u"2026-12-05"_s}).toArray();
    EXPECT_EQ(then[0][u"guards"_s][1][u"name"_s], u"absent"_s);
    EXPECT_EQ(then[0][u"guards"_s][1][u"holds"_s], true);
    (void)zhike.json({u"import"_s, u"engineers"_s,
                      zhike.write(u"l.csv"_s, "工号,姓名,离职日期\nE-1,李明,2026-01-31\n"_ba)});
    EXPECT_TRUE(zhike
                    .run({u"assign-engineer"_s, u"C-1"_s, u"E-1"_s, u"--role"_s, u"backup"_s, u"--from"_s,
                          u"2026-02-01"_s})
                    .isSentence(1));
    EXPECT_EQ(zhike.json({u"fit"_s, u"C-1"_s}).toArray().last()[u"engineer"_s], u"E-1"_s)
        << "behind all others";
}

TEST(RebalanceCommand, TellsChangesAndUndoesAsOne)
{
    const Team zhike;
    const auto told = zhike.json({u"rebalance"_s, u"--without"_s, u"E-2"_s, u"--dry-run"_s});
    EXPECT_EQ(told[u"moves"_s].toArray().size(), 2);
    EXPECT_EQ(told[u"moves"_s][0][u"from"_s], u"E-2"_s);
    EXPECT_EQ(told[u"moves"_s][0][u"to"_s], u"E-1"_s);
    EXPECT_TRUE(told[u"unplaced"_s].toArray().isEmpty());
    EXPECT_GE(told[u"bound"_s].toDouble(), told[u"total_fit"_s].toDouble());
    EXPECT_EQ(zhike.primaryOf(u"C-1"_s), u"E-2"_s) << "a dry run changes nothing";
    EXPECT_EQ(zhike.json({u"rebalance"_s, u"--without"_s, u"E-2"_s})[u"applied"_s], true);
    EXPECT_EQ(zhike.primaryOf(u"C-1"_s), u"E-1"_s);
    EXPECT_EQ(zhike.primaryOf(u"C-2"_s), u"E-1"_s);
    EXPECT_EQ(zhike.run({u"undo"_s}).status, 0);
    EXPECT_EQ(zhike.primaryOf(u"C-2"_s), u"E-2"_s);
    EXPECT_EQ(zhike.run({u"rebalance"_s, u"--keep"_s, u"--dry-run"_s}).status, 0);
    EXPECT_TRUE(zhike.run({u"rebalance"_s, u"--without"_s, u"E-9"_s}).isSentence(1));
    EXPECT_TRUE(zhike.checkIsOk());
}
