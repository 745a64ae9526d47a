// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints without a window: import, list, show, search, explain, history and undo, on the built program.
#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

TEST(ComplaintCommands, ListShowFindAndExplainComplaints)
{
    const Program zhike;
    (void)zhike.json(
        {u"import"_s, u"customers"_s, zhike.write(u"c.csv"_s, "code,name\nC-1,福建闽越燃气\n"_ba)});
    const QJsonValue made = zhike.json(
        {u"import"_s, u"complaints"_s,
         zhike.write(u"p.csv"_s,
                     "编号,客户,级别,标题,受理时间,答复时间,阶段记录\n"
                     "CA26-000007,C-1,抱怨,两次到场都未带齐备件,2026-11-20 14:00,,受理@2026-11-20 14:00\n"
                     "CA26-000008,C-1,投诉,报告数据对不上,2026-11-02 10:00,2026-11-02 11:00,\n"_ba)});
    EXPECT_EQ(made[u"created"_s], 2);
    const QJsonArray open = zhike.json({u"list"_s, u"complaints"_s, u"--where"_s, u"state=open"_s}).toArray();
    EXPECT_EQ(open.size(), 2);
    EXPECT_EQ(zhike.json({u"list"_s, u"complaints"_s, u"--where"_s, u"level=complaint"_s}).toArray().size(),
              1);
    const QJsonValue shown = zhike.json({u"show"_s, u"complaints"_s, u"CA26-000007"_s});
    EXPECT_EQ(shown[u"customer"_s], u"C-1"_s);
    EXPECT_EQ(shown[u"stages"_s].toArray().size(), 1);
    EXPECT_EQ(zhike.json({u"search"_s, u"备件"_s}).toArray().size(), 1);
    // Friday 14:00 and 8 working hours: Monday 14:00.
    const auto explain = [&](const QString& at) {
        return zhike.json({u"explain"_s, u"complaint"_s, u"CA26-000007"_s, u"--at"_s, at});
    };
    EXPECT_EQ(explain(u"2026-11-23 13:00"_s)[u"level"_s], u"grievance"_s);
    EXPECT_EQ(explain(u"2026-11-23 13:00"_s)[u"answer"_s][u"due"_s], u"2026-11-23T14:00:00+08:00"_s);
    const QJsonValue later = explain(u"2026-11-23 14:01"_s);
    EXPECT_EQ(later[u"level"_s], u"complaint"_s);
    EXPECT_EQ(later[u"why"_s], u"not_answered"_s);
    EXPECT_EQ(later[u"tell_leader"_s], true);
    EXPECT_EQ(later[u"answer"_s][u"due"_s], u"2026-11-23T18:00:00+08:00"_s);
    EXPECT_FALSE(zhike.json({u"history"_s, u"complaints"_s, u"CA26-000007"_s}).toArray().isEmpty());
    (void)zhike.json({u"undo"_s});
    EXPECT_EQ(zhike.count(u"complaints"_s), 0);
    EXPECT_TRUE(zhike.checkIsOk());
}
