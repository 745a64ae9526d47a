// SPDX-License-Identifier: GPL-3.0-or-later
// capture, on the built program.
#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

TEST(CaptureCommand, TurnsALineIntoARecordAndUndoTakesItBack)
{
    Program zhike;
    zhike.fillWithDemo();
    const QString code = zhike.json({u"list"_s, u"customers"_s, u"--limit"_s, u"1"_s})[0][u"code"].toString();
    const auto made = zhike.json({u"capture"_s, code + u" 登录报错 P2"_s});
    EXPECT_EQ(made[u"kind"], u"request"_s);
    EXPECT_EQ(made[u"customer"], code);
    EXPECT_EQ(made[u"priority"], u"P2"_s);
    EXPECT_EQ(made[u"text"], u"登录报错"_s);
    const auto shown = zhike.json({u"show"_s, u"requests"_s, made[u"key"].toString()});
    EXPECT_EQ(shown[u"title"], u"登录报错"_s);
    (void)zhike.json({u"undo"_s});
    EXPECT_TRUE(zhike.run({u"show"_s, u"requests"_s, made[u"key"].toString()}).isSentence(1));
}

TEST(CaptureCommand, NotesAndStepsTakeWhatTheOptionsSay)
{
    Program zhike;
    zhike.fillWithDemo();
    const QString code = zhike.json({u"list"_s, u"customers"_s, u"--limit"_s, u"1"_s})[0][u"code"].toString();
    const auto step = zhike.json({u"capture"_s, u"提交方案"_s, u"--customer"_s, code, u"--kind"_s, u"step"_s,
                                  u"--due"_s, u"2027-03-01"_s});
    EXPECT_EQ(step[u"due"], u"2027-03-01"_s);
    const qsizetype before = zhike.count(u"notes"_s);
    EXPECT_EQ(zhike.json({u"capture"_s, code + u" 张总下月出差"_s})[u"kind"], u"note"_s);
    EXPECT_EQ(zhike.count(u"notes"_s), before + 1);
    EXPECT_TRUE(zhike.run({u"capture"_s, u"没听说过的公司 登录报错"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"capture"_s, u"x"_s, u"--kind"_s, u"poem"_s}).isSentence(2));
}
