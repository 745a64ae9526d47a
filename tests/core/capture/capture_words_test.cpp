// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhike;

namespace {

const QDate sunday(2026, 11, 22);

CaptureWords of(const QString& line)
{
    return readCapture(line, sunday);
}

} // namespace

TEST(CaptureWords, TakeTheKindFromAWordOfItsOwn)
{
    const std::pair<QString, CaptureKind> lines[] = {
        {u"湖州盛韵 工单 账号开通"_s, CaptureKind::Request},
        {u"抱怨：湖州盛韵 两次到场都没带备件"_s, CaptureKind::Complaint},
        {u"湖州盛韵 #备注 张总下月出差，系统故障演练推迟"_s, CaptureKind::Note},
        {u"待办 湖州盛韵 账号"_s, CaptureKind::Step},
        {u"note: Huzhou likes calls in the morning"_s, CaptureKind::Note},
        {u"Huzhou todo offer"_s, CaptureKind::Step},
    };
    for (const auto& [line, kind] : lines) {
        EXPECT_EQ(of(line).kind, kind) << qPrintable(line);
        EXPECT_TRUE(of(line).kindSaid) << qPrintable(line);
    }
}

TEST(CaptureWords, GuessTheKindFromWhatIsTold)
{
    const std::pair<QString, CaptureKind> lines[] = {
        {u"湖州盛韵 PACS影像打不开"_s, CaptureKind::Request},
        {u"湖州盛韵 P2 账号开通"_s, CaptureKind::Request},
        {u"湖州盛韵 对夜间变更很不满"_s, CaptureKind::Complaint},
        {u"湖州盛韵 明天 送备件"_s, CaptureKind::Step},
        {u"湖州盛韵 提交UPS更换方案"_s, CaptureKind::Step},
        {u"湖州盛韵 下周一 提交故障报告，说明为何无法登录"_s, CaptureKind::Step},
        {u"湖州盛韵 张总下月出差"_s, CaptureKind::Note},
        {u"Huzhou database is down"_s, CaptureKind::Request},
        {u"Huzhou complained about the late visit"_s, CaptureKind::Complaint},
        {u"Huzhou send the offer by Friday"_s, CaptureKind::Step},
        {u"Huzhou moved to a new office"_s, CaptureKind::Note},
    };
    for (const auto& [line, kind] : lines) {
        EXPECT_EQ(of(line).kind, kind) << qPrintable(line);
        EXPECT_FALSE(of(line).kindSaid) << qPrintable(line);
    }
}

TEST(CaptureWords, TakeThePriorityAndTheCategory)
{
    EXPECT_EQ(of(u"湖州盛韵 核心库宕机 P1"_s).priority, Priority::P1);
    EXPECT_EQ(of(u"湖州盛韵 p3明天处理"_s).priority, Priority::P3);
    EXPECT_FALSE(of(u"湖州盛韵 HP2055 打印机故障"_s).priority);
    EXPECT_FALSE(of(u"湖州盛韵 P10 报表"_s).priority);
    EXPECT_EQ(of(u"湖州盛韵 登录失败"_s).category, RequestCategory::Fault);
    EXPECT_EQ(of(u"湖州盛韵 请问如何导出"_s).category, RequestCategory::Question);
    EXPECT_EQ(of(u"湖州盛韵 数据库扩容"_s).category, RequestCategory::Change);
    EXPECT_EQ(of(u"湖州盛韵 希望增加导出"_s).category, RequestCategory::Wish);
}

TEST(CaptureWords, LeaveWhatIsTold)
{
    const QString line = u"抱怨：湖州盛韵，两次到场都没带备件 P2"_s;
    auto parts = of(line).marks;
    parts.push_back({3, 4}); // the customer
    EXPECT_EQ(textWithout(line, parts), u"两次到场都没带备件"_s);
    EXPECT_EQ(textWithout(u"  a ， ，b  ", {}), u"a，b"_s);
    EXPECT_EQ(textWithout(u"湖州盛韵", {{0, 4}}), QString());
}
