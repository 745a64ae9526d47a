// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/readback.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(Readback, SaysWhatWasCheckedFoundChangedAndAgreed)
{
    const Id<Engineer> chen(makeUuid(1));
    VisitRecord record;
    record.checks = {{{}, 0, u"双机状态"_s, CheckState::Abnormal, {}},
                     {{}, 1, u"备份"_s, CheckState::Normal, {}},
                     {{}, 2, u"电池"_s, CheckState::Open, {}}};
    record.findings = {{{}, Severity::High, u"备机离线 "_s}, {{}, Severity::Low, u"专线单运营商"_s}};
    record.steps = {{{}, u"更换电源"_s, chen, QDate(2026, 11, 30), 0},
                    {{}, u"寄巡检报告"_s, {}, QDate(2026, 12, 1), -1}};
    record.changes.emplace_back();
    record.changes[0].what = u"并行度 8→4"_s;
    record.changes[0].rollback = u"改回 8"_s;
    record.risks.emplace_back();
    record.risks[0].text = u"机房仅一路市电"_s;
    record.knowledge = u"手工切换步骤"_s;
    const auto name = [&](Id<Engineer> id) { return id == chen ? u"陈思远"_s : QString(); };
    EXPECT_EQ(composeReadback(record, name), u"We checked 2 of 3 items; 1 abnormal: 双机状态.\n"
                                             u"Found: 备机离线. Agreed: 更换电源 by 11-30, 陈思远.\n"
                                             u"Found: 专线单运营商. What follows is still to be agreed.\n"
                                             u"Changed: 并行度 8→4. To take it back: 改回 8.\n"
                                             u"A risk to mind: 机房仅一路市电.\n"
                                             u"Next: 寄巡检报告 by 12-01.\n"
                                             u"Handed over: 手工切换步骤"_s);
}

TEST(Readback, IsEmptyWhileNothingWasWrittenDown)
{
    VisitRecord record;
    record.checks = {{{}, 0, u"双机状态"_s, CheckState::Open, {}}};
    EXPECT_EQ(composeReadback(record, [](Id<Engineer>) { return QString(); }), QString());
}

TEST(Readback, NamesTheFirstThreeOfManyAbnormalItems)
{
    VisitRecord record;
    for (const auto& item : {u"一"_s, u"二"_s, u"三"_s, u"四"_s})
        record.checks.push_back({{}, int(record.checks.size()), item, CheckState::Abnormal, {}});
    EXPECT_EQ(composeReadback(record, [](Id<Engineer>) { return QString(); }),
              u"We checked 4 of 4 items; 4 abnormal: 一, 二, 三 and others."_s);
}

} // namespace zhike
