// SPDX-License-Identifier: GPL-3.0-or-later
// explain, stats --sla and --kano, entitlements and advise, on the built program.
#include "tests/app/program.h"

#include <QtCore/QDateTime>
#include <algorithm>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

/// 上海临江医院 in 金牌 with the request that the design shows.
void makeHospital(const Program& zhike)
{
    (void)zhike.json(
        {u"import"_s, u"customers"_s, zhike.write(u"c.csv"_s, "code,name\nC-1,上海临江医院\n"_ba)});
    (void)zhike.json(
        {u"assign-tier"_s, u"C-1"_s, u"金牌"_s, u"--from"_s, u"2026-01-01"_s, u"--reason"_s, u"签约"_s});
    (void)zhike.json(
        {u"import"_s, u"requests"_s,
         zhike.write(u"r.csv"_s,
                     "number,customer,priority,title,arrived,history\n"
                     "R-1,C-1,P2,PACS 影像调阅间歇失败,2026-11-21 09:30,"
                     "待处理@2026-11-20 16:12; 处理中@2026-11-20 16:31; 待客户@2026-11-21 11:20; "
                     "处理中@2026-11-22 13:40\n"
                     "R-2,C-1,P1,自相矛盾,,new@2026-11-20 16:12;resolved@2026-11-20 17:00\n"_ba)});
}

QJsonValue clockOf(const QJsonValue& clocks, const QString& name)
{
    for (const auto& clock : clocks.toArray()) {
        if (clock[u"clock"_s] == name)
            return clock;
    }
    ADD_FAILURE() << "no clock " << name.toStdString();
    return {};
}

} // namespace

TEST(ExplainCommand, GivesTheWorkedFigures)
{
    const Program zhike;
    makeHospital(zhike);
    const QJsonValue clocks =
        zhike.json({u"explain"_s, u"request"_s, u"R-1"_s, u"--at"_s, u"2026-11-23 09:41"_s});
    const QJsonValue resolve = clockOf(clocks, u"resolve"_s);
    EXPECT_EQ(resolve[u"due"_s], u"2026-11-23T10:32:00+08:00"_s);
    EXPECT_EQ(resolve[u"target_seconds"_s], 16 * 3600);
    EXPECT_EQ(resolve[u"used_seconds"_s], 15 * 3600 + 9 * 60);
    EXPECT_EQ(resolve[u"state"_s], u"at_risk"_s);
    EXPECT_EQ(resolve[u"stopped_at"_s], QJsonValue());
    EXPECT_EQ(resolve[u"timeline"_s].toArray().size(), 9);
    EXPECT_EQ(resolve[u"timeline"_s][3][u"counts"_s], u"paused"_s);
    EXPECT_EQ(clockOf(clocks, u"onsite"_s)[u"due"_s], u"2026-11-21T12:12:00+08:00"_s);
    EXPECT_EQ(clockOf(clocks, u"respond"_s)[u"state"_s], u"met"_s);
    const QJsonValue earlier =
        zhike.json({u"explain"_s, u"request"_s, u"R-1"_s, u"--at"_s, u"2026-11-22 10:00"_s});
    EXPECT_EQ(clockOf(earlier, u"resolve"_s)[u"state"_s], u"paused"_s);
    EXPECT_EQ(clockOf(earlier, u"resolve"_s)[u"due"_s], QJsonValue());
    const Outcome plain = zhike.run({u"explain"_s, u"request"_s, u"R-1"_s, u"--at"_s, u"2026-11-23 09:41"_s});
    EXPECT_EQ(plain.status, 0);
    EXPECT_TRUE(plain.out.contains("15:09")) << plain.out.toStdString();
    EXPECT_TRUE(zhike.run({u"explain"_s, u"request"_s, u"R-9"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"explain"_s, u"customer"_s, u"C-1"_s}).isSentence(2));
    EXPECT_TRUE(zhike.run({u"explain"_s, u"request"_s, u"R-1"_s, u"--at"_s, u"yesterday"_s}).status != 0);
}

TEST(ExplainCommand, ExplainsEveryRequestOfTheDemo)
{
    Program zhike;
    zhike.fillWithDemo();
    std::map<QString, int> states;
    const auto requests = zhike.json({u"list"_s, u"requests"_s, u"--limit"_s, u"40"_s}).toArray();
    for (const auto& request : requests) {
        const QJsonValue clocks = zhike.json({u"explain"_s, u"request"_s, request[u"number"_s].toString()});
        ASSERT_EQ(clocks.toArray().size(), 3);
        for (const auto& clock : clocks.toArray())
            ++states[clock[u"state"_s].toString()];
    }
    EXPECT_GT(states[u"met"_s], 20);
    EXPECT_GT(states[u"breached"_s], 0);
}

TEST(StatsCommand, CountsKeptAndBrokenPromises)
{
    Program zhike;
    zhike.fillWithDemo();
    const auto rows = zhike.json({u"stats"_s, u"--sla"_s, u"--by"_s, u"month,tier,priority"_s}).toArray();
    ASSERT_FALSE(rows.isEmpty());
    for (const auto& row : rows) {
        const double met = row[u"met"_s].toDouble();
        const double breached = row[u"breached"_s].toDouble();
        EXPECT_DOUBLE_EQ(row[u"attainment"_s].toDouble(), met / (met + breached));
        EXPECT_EQ(row[u"month"_s].toString().size(), 7);
    }
    const auto sum = [](const QJsonArray& all) {
        double n = 0;
        for (const auto& row : all)
            n += row[u"met"_s].toDouble() + row[u"breached"_s].toDouble();
        return n;
    };
    for (const auto& by : {u"engineer"_s, u"customer"_s, u"month"_s, u"engineer,customer,tier"_s})
        EXPECT_EQ(sum(zhike.json({u"stats"_s, u"--sla"_s, u"--by"_s, by}).toArray()), sum(rows))
            << by.toStdString();
    EXPECT_TRUE(zhike.run({u"stats"_s, u"--sla"_s, u"--by"_s, u"weather"_s}).isSentence(2));
    EXPECT_EQ(zhike.run({u"stats"_s, u"--sla"_s}).status, 0);
}

TEST(StatsCommand, TellsTheThreeElementsOfEachEngineer)
{
    Program zhike;
    zhike.fillWithDemo();
    const auto all = zhike.json({u"stats"_s, u"--elements"_s});
    double n = 0;
    for (const auto& row : all[u"engineers"_s].toArray()) {
        n += row[u"n"_s].toDouble();
        EXPECT_EQ(row[u"difference"_s].isNull(), row[u"n"_s].toInt() < 5);
        EXPECT_FALSE(row[u"engineer"_s].toString().isEmpty());
    }
    EXPECT_GT(n, 20);
    EXPECT_EQ(n, all[u"n"_s].toDouble());
    const auto gold = zhike.json({u"stats"_s, u"--elements"_s, u"--tier"_s, u"金牌"_s});
    EXPECT_LT(gold[u"n"_s].toDouble(), n);
    const Outcome plain = zhike.run({u"stats"_s, u"--elements"_s, u"--from"_s, u"2026-01-01"_s});
    EXPECT_TRUE(plain.out.contains("Everyone") || plain.out.contains("整体")) << plain.out.toStdString();
    EXPECT_TRUE(zhike.run({u"stats"_s, u"--elements"_s, u"--customer"_s, u"没有"_s}).isSentence(1));
}

TEST(KanoCommand, TellsWhatAStudyThatWasImportedFound)
{
    const Program zhike;
    (void)zhike.json({u"import"_s, u"customers"_s,
                      zhike.write(u"c.csv"_s, "code,name\nC-1,甲\nC-2,乙\nC-3,丙\nC-4,丁\nC-5,戊\n"_ba)});
    QByteArray sheet = "调查,服务项目,客户编码,正向,反向\n"_ba;
    for (const auto& pair :
         {"C-1,喜欢,不喜欢", "C-2,喜欢,不喜欢", "C-3,喜欢,无所谓", "C-4,理应如此,不喜欢", "C-5,喜欢,喜欢"})
        sheet += "需求调查,应急演练,"_ba + pair + '\n';
    const auto imported = zhike.json({u"import"_s, u"kano-answers"_s, zhike.write(u"k.csv"_s, sheet)});
    EXPECT_EQ(imported[u"created"_s], 5);
    EXPECT_EQ(imported[u"also"_s][u"kano-items"_s], 1);
    const auto found = zhike.json({u"stats"_s, u"--kano"_s, u"需求调查"_s}).toArray();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"item"_s], u"应急演练"_s);
    EXPECT_EQ(found[0][u"n"_s], 5);
    EXPECT_EQ(found[0][u"counts"_s][u"O"_s], 2);
    EXPECT_EQ(found[0][u"class"_s], u"O"_s);
    EXPECT_DOUBLE_EQ(found[0][u"better"_s].toDouble(), 0.75);
    EXPECT_DOUBLE_EQ(found[0][u"worse"_s].toDouble(), -0.75);
    EXPECT_EQ(found[0][u"contradictory"_s].toArray(), QJsonArray{u"戊"_s});
    const auto one = zhike.json({u"stats"_s, u"--kano"_s, u"需求调查"_s, u"--customer"_s, u"C-1"_s});
    EXPECT_TRUE(one[0][u"class"_s].isNull()) << "one is too few";
    const auto shown = zhike.json({u"show"_s, u"kano-studies"_s, u"需求调查"_s});
    EXPECT_EQ(shown[u"answers"_s].toArray().size(), 5);
    EXPECT_EQ(zhike.json({u"list"_s, u"kano-studies"_s}).toArray().size(), 1);
    EXPECT_EQ(zhike.run({u"stats"_s, u"--kano"_s, u"需求调查"_s}).status, 0);
    EXPECT_TRUE(zhike.run({u"stats"_s, u"--kano"_s, u"没有"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"stats"_s, u"--tier"_s, u"金牌"_s}).isSentence(2));
}

TEST(EntitlementsCommand, TellsWhatTheContractYearGrantsAndWhatWasUsed)
{
    const Program zhike;
    makeHospital(zhike);
    (void)zhike.json(
        {u"import"_s, u"contracts"_s,
         zhike.write(u"k.csv"_s, "number,customer,starts_on,ends_on,overrides\n"
                                 "HT-1,C-1,2026-01-01,2026-12-31,inspections=6; p1_resolve=6h\n"_ba)});
    (void)zhike.json(
        {u"import"_s, u"visits"_s,
         zhike.write(u"v.csv"_s,
                     "number,customer,visit_kind,mode,state,planned_start,actual_start,actual_end\n"
                     "V-1,C-1,inspection,on_site,done,2026-03-02 09:00,2026-03-02 09:00,2026-03-02 11:00\n"
                     "V-2,C-1,inspection,on_site,planned,2026-12-02 09:00,,\n"_ba)});
    const auto lines = zhike.json({u"entitlements"_s, u"C-1"_s, u"--on"_s, u"2026-06-01"_s}).toArray();
    const QJsonValue inspections = lines[0];
    EXPECT_EQ(inspections[u"kind"_s], u"inspection"_s);
    EXPECT_EQ(inspections[u"granted"_s], 6);
    EXPECT_EQ(inspections[u"used"_s], 1);
    EXPECT_EQ(inspections[u"planned"_s], 1);
    EXPECT_EQ(inspections[u"remaining"_s], 5);
    EXPECT_EQ(inspections[u"evidence"_s][0], zhike.json({u"show"_s, u"visits"_s, u"V-1"_s})[u"id"_s]);
    EXPECT_EQ(zhike.run({u"entitlements"_s, u"C-1"_s}).status, 0);
    EXPECT_EQ(zhike.json({u"show"_s, u"contracts"_s, u"HT-1"_s})[u"overrides"_s].toArray().size(), 2);
    EXPECT_TRUE(zhike.run({u"entitlements"_s, u"C-9"_s}).isSentence(1));
}

TEST(AdviseCommand, GivesAScoreWithItsReasonsAndGuards)
{
    Program zhike;
    zhike.fillWithDemo();
    const auto customers = zhike.json({u"list"_s, u"customers"_s}).toArray();
    const QString code = customers[0][u"code"_s].toString();
    const QJsonValue advice = zhike.json({u"advise"_s, code});
    EXPECT_EQ(advice[u"parts"_s].toArray().size(), 5);
    EXPECT_EQ(advice[u"guards"_s].toArray().size(), 4);
    double points = 0;
    for (const auto& part : advice[u"parts"_s].toArray())
        points += part[u"points"_s].toDouble();
    EXPECT_NEAR(advice[u"score"_s].toDouble(), points, 1e-6);
    EXPECT_EQ(zhike.run({u"advise"_s, code}).status, 0);
}

TEST(AdviseCommand, TellsOfAllCustomersWhatItTellsOfEach)
{
    Program zhike;
    zhike.fillWithDemo();
    const auto all = zhike.json({u"advise"_s, u"--all"_s}).toArray();
    const auto differing = zhike.json({u"advise"_s, u"--all"_s, u"--differs"_s}).toArray();
    ASSERT_FALSE(all.isEmpty());
    const auto differs =
        std::ranges::count_if(all, [](const auto& one) { return one[u"differs"_s].toBool(); });
    EXPECT_EQ(differs, differing.size());
    for (const auto& one : differing)
        EXPECT_NE(one[u"tier"_s], one[u"current"_s]);
    const QJsonValue first = all[0];
    const QJsonValue alone = zhike.json({u"advise"_s, first[u"customer"_s].toString()});
    EXPECT_NEAR(alone[u"score"_s].toDouble(), first[u"score"_s].toDouble(), 1e-9);
    EXPECT_EQ(alone[u"tier"_s], first[u"tier"_s]);
    EXPECT_EQ(alone[u"current"_s], first[u"current"_s]);
    EXPECT_EQ(first[u"parts"_s].toArray().size(), 5);
    QJsonArray holding;
    for (const auto& guard : alone[u"guards"_s].toArray()) {
        if (guard[u"holds"_s].toBool())
            holding.append(guard[u"name"_s]);
    }
    EXPECT_EQ(first[u"guards"_s].toArray(), holding);
    EXPECT_TRUE(zhike.run({u"advise"_s, u"--all"_s}).out.contains(first[u"customer"_s].toString().toUtf8()));
    EXPECT_TRUE(zhike.run({u"advise"_s}).isSentence(2));
    EXPECT_TRUE(zhike.run({u"advise"_s, u"C-1"_s, u"--all"_s}).isSentence(2));
    EXPECT_TRUE(zhike.run({u"advise"_s, u"C-1"_s, u"--differs"_s}).isSentence(2));
}

TEST(Policies, AreImportedExportedAndUndone)
{
    const Program zhike;
    const QString file = zhike.write(
        u"p.csv"_s,
        "tier,effective_from,calendar,inspections,care_every_days,report,engineers,seniority_years,"
        "stationed_days,trainings,drills,targets\n"
        "银牌,2027-01-01,cn-7x12,3,60,quarterly,primary,3,0,1,1,P1 1h/4h/12h; P2 2h/–/24h; P3 8h/–/–; P4 "
        "–/–/–\n"
        "金牌,2027-01-01,cn-7x12,3,60,quarterly,primary,3,0,1,1,P1 1h/4h/12h\n"_ba);
    const QJsonValue result = zhike.json({u"import"_s, u"policies"_s, file});
    EXPECT_EQ(result[u"created"_s], 1);
    EXPECT_EQ(result[u"rejects"_s][0][u"column"_s], u"targets"_s);
    EXPECT_EQ(zhike.json({u"import"_s, u"policies"_s, file})[u"unchanged"_s], 1);
    EXPECT_EQ(zhike.json({u"show"_s, u"tiers"_s, u"银牌"_s})[u"policies"_s].toArray().size(), 2);
    (void)zhike.json({u"export"_s, u"policies"_s, u"-o"_s, zhike.path(u"out.csv"_s)});
    EXPECT_EQ(zhike.json({u"import"_s, u"policies"_s, zhike.path(u"out.csv"_s)})[u"unchanged"_s], 5);
    (void)zhike.json({u"undo"_s});
    EXPECT_EQ(zhike.count(u"policies"_s), 4);
    EXPECT_TRUE(zhike.checkIsOk());
}

TEST(ProposeTierCommand, ProposesAndAnotherDecides)
{
    const Program zhike;
    makeHospital(zhike);
    const QJsonValue proposed = zhike.json(
        {u"propose-tier"_s, u"C-1"_s, u"钻石"_s, u"--from"_s, u"2026-11-01"_s, u"--reason"_s, u"系统增多"_s});
    EXPECT_EQ(proposed[u"state"_s], u"proposed"_s);
    EXPECT_EQ(proposed[u"replaced"_s], QJsonValue());
    EXPECT_TRUE(proposed[u"advice"_s].toString().contains(u"\"parts\""_s));
    const QJsonValue again = zhike.json(
        {u"propose-tier"_s, u"C-1"_s, u"银牌"_s, u"--from"_s, u"2026-11-01"_s, u"--reason"_s, u"费用下降"_s});
    EXPECT_EQ(again[u"replaced"_s], u"钻石"_s);
    EXPECT_TRUE(zhike.run({u"decide-tier"_s, u"C-1"_s, u"reject"_s, u"--by"_s, u"王海涛"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"decide-tier"_s, u"C-1"_s, u"perhaps"_s, u"--by"_s, u"王海涛"_s}).isSentence(2));
    const QJsonValue decided = zhike.json({u"decide-tier"_s, u"C-1"_s, u"approve"_s, u"--by"_s, u"王海涛"_s});
    EXPECT_EQ(decided[u"state"_s], u"approved"_s);
    EXPECT_EQ(decided[u"decided_by"_s], u"王海涛"_s);
    EXPECT_TRUE(decided[u"changed_clocks"_s].isDouble());
    EXPECT_TRUE(zhike.run({u"decide-tier"_s, u"C-1"_s, u"approve"_s, u"--by"_s, u"王海涛"_s}).isSentence(1));
    EXPECT_EQ(zhike.json({u"advise"_s, u"C-1"_s})[u"current"_s], u"银牌"_s);
    EXPECT_TRUE(zhike.checkIsOk());
}
