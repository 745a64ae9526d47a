// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/brief_fixture.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

const QTimeZone& shanghai()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

Instant at(int month, int day, int hour, int minute = 0)
{
    return Instant::of(QDate(2026, month, day), QTime(hour, minute), shanghai());
}

void addOpen(BriefInput& in)
{
    in.requests = {{u"RA26-000169"_s, 3, u"备份作业告警邮件重复"_s, u"处理中"_s, u"吴雨桐"_s, at(11, 20, 9),
                    at(11, 20, 10), false},
                   {u"RA26-000187"_s,
                    1,
                    u"核心数据库主节点 CPU 持续 98%"_s,
                    u"处理中"_s,
                    u"周建国"_s,
                    at(11, 23, 9),
                    {},
                    false}};
    in.steps = {{u"机柜 A07 双电源改造"_s, u"陈思远"_s, QDate(2026, 11, 10), u"VA26-000088"_s},
                {u"归档目录扩容 500 GB"_s, u"吴雨桐"_s, QDate(2026, 12, 15), u"VA26-000091"_s}};
    in.findings = {{u"同城专线单运营商，未见备线"_s, u"高"_s, 0, u"VA26-000091"_s, at(11, 18, 11)}};
    in.events = {
        {at(11, 20, 15), u"变更：F5 会话保持由源地址改为 Cookie，成功"_s, {}, u"吴雨桐"_s},
        {at(11, 18, 11), u"故障拜访：更换 2 号存储控制器电池，2.5 时，评 4 / 5"_s, {}, u"陈思远、吴雨桐"_s},
        {at(10, 28, 11), u"巡检：发现 3 项，2 项已跟进"_s, u"1 项未跟进：机柜 A07 双电源"_s, u"陈思远"_s}};
}

void addSystems(BriefInput& in)
{
    in.systems = {{u"备份"_s,
                   u"NetVault 13.2，日备 38 作业"_s,
                   true,
                   3,
                   QDate(2026, 9, 5),
                   u"策略调整"_s,
                   u"吴雨桐"_s,
                   {}},
                  {u"核心数据库"_s,
                   u"Oracle RAC 19c，2 节点"_s,
                   true,
                   5,
                   QDate(2026, 10, 17),
                   u"补丁 19.24"_s,
                   u"周建国"_s,
                   {}},
                  {u"双活存储"_s, u"OceanFS 8500，滨江与余杭"_s, false, 4, {}, {}, {}, QDate(2027, 1, 3)}};
}

} // namespace

FixedClock theEveningBefore()
{
    return FixedClock(at(11, 25, 18, 20));
}

BriefInput aFullBriefInput()
{
    BriefInput in;
    in.customer = u"浙江之江农商银行"_s;
    in.address = u"杭州市滨江区江汉路 288 号"_s;
    in.manner = u"先讲业务影响；变更须提前一天告知钱丽。"_s;
    in.tier = u"钻石"_s;
    in.tierRank = 3;
    in.health =
        Health{68, {{HealthPart::Satisfaction, 30, 0.6, 12}, {HealthPart::OpenWork, 20, 0.25, 15}}, {}};
    in.occasion =
        BriefInput::Occasion{u"巡检"_s,
                             true,
                             at(11, 26, 10),
                             at(11, 26, 16),
                             u"滨江数据中心 3 层"_s,
                             u"兼查 11-23 核心数据库 CPU 告警的根因，并当面答复切换未告知柜面的抱怨。"_s,
                             11,
                             12,
                             false};
    in.lastVisit = at(11, 18, 11);
    in.engineers = {{u"陈思远"_s, u"主责"_s, u"137 3580 9912"_s},
                    {u"吴雨桐"_s, u"备岗"_s, u"137 3580 9927"_s}};
    in.contacts = {{u"钱丽"_s, u"柜面业务主管"_s, u"使用人"_s, 2, u"138 6810 5520"_s,
                    u"变更须提前一天告知；先致歉"_s, false},
                   {u"张军"_s, u"运维主管"_s, u"技术负责人"_s, 1, u"139 5810 7733"_s,
                    u"愿意看日志与数据；10:00 前在晨会"_s, true},
                   {u"赵敏华"_s, u"总经理"_s, u"决策人"_s, 0, u"138 0571 2046"_s,
                    u"先讲业务影响，再讲技术；要书面结论"_s, true}};
    addOpen(in);
    addSystems(in);
    in.contract = BriefInput::Contract{u"HT-2026-017"_s, u"钻石"_s, QDate(2026, 1, 16), QDate(2027, 1, 15),
                                       128'000'000};
    in.grants = {{u"上门巡检"_s, 12, 10, 2}, {u"培训"_s, 6, 6, 0}, {u"演练"_s, 2, 1, 1}};
    in.visitsDone = 10;
    in.visitsPlanned = 2;
    in.satisfaction.answers = 22;
    in.satisfaction.satisfied = 20;
    in.satisfaction.low = 0.722;
    in.satisfaction.high = 0.975;
    in.satisfaction.rater = {{u"可靠"_s, 4.5, {}}, {u"保证"_s, 4.6, {}}, {u"响应"_s, 4.2, 4.7}};
    in.satisfaction.elements = {{u"技术实力"_s, 4.7, {}}, {u"服务态度"_s, 4.6, {}}};
    in.satisfaction.words = u"处理及时，希望提前说明影响范围。"_s;
    in.satisfaction.wordsBy = u"张军"_s;
    in.satisfaction.wordsAt = at(11, 20, 17);
    in.checklist = {u"双节点心跳与仲裁盘"_s, u"表空间与归档目录"_s, u"备份恢复抽检"_s};
    in.reader = u"李工"_s;
    return in;
}

} // namespace zhike
