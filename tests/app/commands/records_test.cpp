// SPDX-License-Identifier: GPL-3.0-or-later
// What commands print, on the built program.
#include "tests/app/program.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class Commands : public testing::Test
{
protected:
    Commands() { m_zhike.fillWithDemo(); }
    QString firstKey(const QString& kind, const QString& column)
    {
        return m_zhike.json({u"list"_s, kind, u"--limit"_s, u"1"_s})[0][column].toString();
    }
    Program m_zhike;
};

bool hasAll(const QJsonValue& value, const QStringList& names)
{
    for (const QString& name : names) {
        if (!value.toObject().contains(name)) {
            ADD_FAILURE() << "missing: " << name.toStdString();
            return false;
        }
    }
    return true;
}

} // namespace

TEST_F(Commands, DemoSaysWhatItMadeAndTheSameSeedMakesTheSame)
{
    QJsonValue made[2];
    QJsonValue customers[2];
    for (int i = 0; i < 2; ++i) {
        m_zhike.useDatabase(u"seed%1.db"_s.arg(i));
        made[i] = m_zhike.json({u"demo"_s, u"--customers"_s, u"12"_s, u"--seed"_s, u"3"_s});
        customers[i] = m_zhike.json({u"list"_s, u"customers"_s});
    }
    EXPECT_TRUE(hasAll(
        made[0], {u"customers"_s, u"engineers"_s, u"visits"_s, u"requests"_s, u"surveys"_s, u"seconds"_s}));
    EXPECT_EQ(made[0][u"customers"_s], 12);
    EXPECT_EQ(customers[0], customers[1]);
    EXPECT_TRUE(m_zhike.run({u"demo"_s}).isSentence(1)) << "a database with records is not filled";
    EXPECT_EQ(m_zhike.count(u"customers"_s), 12);
}

TEST_F(Commands, EveryKindIsListedAndShownWithItsKindAndId)
{
    for (const auto& kind : {u"customers"_s,
                             u"contacts"_s,
                             u"sites"_s,
                             u"systems"_s,
                             u"contracts"_s,
                             u"tiers"_s,
                             u"tier-assignments"_s,
                             u"engineers"_s,
                             u"assignments"_s,
                             u"visits"_s,
                             u"requests"_s,
                             u"surveys"_s,
                             u"findings"_s,
                             u"next-steps"_s,
                             u"instalments"_s,
                             u"commitments"_s,
                             u"calendars"_s,
                             u"policies"_s,
                             u"changes"_s,
                             u"risks"_s,
                             u"contingency-plans"_s,
                             u"visit-notes"_s,
                             u"signatures"_s,
                             u"opportunities"_s,
                             u"commendations"_s,
                             u"checklist-templates"_s}) {
        const QJsonValue first = m_zhike.json({u"list"_s, kind, u"--limit"_s, u"1"_s})[0];
        EXPECT_EQ(first[u"kind"_s], kind) << kind.toStdString();
        const QJsonValue shown = m_zhike.json({u"show"_s, kind, first[u"id"_s].toString()});
        EXPECT_EQ(shown[u"id"_s], first[u"id"_s]);
        EXPECT_EQ(m_zhike.run({u"list"_s, kind, u"--limit"_s, u"2"_s}).status, 0);
        EXPECT_EQ(m_zhike.run({u"show"_s, kind, first[u"id"_s].toString()}).status, 0);
    }
}

TEST_F(Commands, RecordsCarryKeysIdsDatesAndInstantsAsPromised)
{
    const QJsonValue visit = m_zhike.json({u"list"_s, u"visits"_s, u"--limit"_s, u"1"_s})[0];
    EXPECT_TRUE(visit[u"customer"_s].toString().startsWith(u"C-"_s));
    EXPECT_EQ(visit[u"customer_id"_s].toString().size(), 36);
    EXPECT_THAT(visit[u"planned_start"_s].toString().toStdString(),
                testing::MatchesRegex("[0-9-]+T[0-9:]+[+]08:00"));
    const QJsonValue contract = m_zhike.json({u"list"_s, u"contracts"_s, u"--limit"_s, u"1"_s})[0];
    EXPECT_TRUE(contract[u"annual_fee"_s].isDouble());
    EXPECT_TRUE(QDate::fromString(contract[u"starts_on"_s].toString(), Qt::ISODate).isValid());
    EXPECT_TRUE(contract.toObject().contains(u"archived_at"_s) && contract[u"archived_at"_s].isNull());
}

TEST_F(Commands, ACustomerIsShownByCodeWithAllThatBelongsToIt)
{
    const QJsonValue customer =
        m_zhike.json({u"show"_s, u"customers"_s, firstKey(u"customers"_s, u"code"_s)});
    EXPECT_TRUE(hasAll(customer, {u"contacts"_s, u"sites"_s, u"systems"_s, u"contracts"_s, u"tier_history"_s,
                                  u"engineers"_s, u"visits"_s, u"requests"_s, u"surveys"_s}));
    const QJsonValue visit = m_zhike.json({u"show"_s, u"visits"_s, firstKey(u"visits"_s, u"number"_s)});
    EXPECT_TRUE(
        hasAll(visit, {u"engineers"_s, u"contacts"_s, u"checklist"_s, u"findings"_s, u"next_steps"_s}));
    const QJsonValue request = m_zhike.json({u"show"_s, u"requests"_s, firstKey(u"requests"_s, u"number"_s)});
    EXPECT_TRUE(hasAll(request[u"status_history"_s][0], {u"state"_s, u"at"_s}));
}

TEST_F(Commands, TheServiceBoundaryOfACustomerIsWrittenAsPdf)
{
    const QString file = m_zhike.path(u"boundary.pdf"_s);
    const QJsonValue made = m_zhike.json({u"boundary"_s, firstKey(u"customers"_s, u"code"_s), u"-o"_s, file});
    EXPECT_TRUE(hasAll(
        made, {u"customer"_s, u"scope"_s, u"scope_out"_s, u"targets"_s, u"entitlements"_s, u"engineers"_s}));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.read(5), QByteArray("%PDF-"));
    EXPECT_TRUE(m_zhike.run({u"boundary"_s, u"C-9999"_s, u"-o"_s, file}).isSentence(1));
}

TEST_F(Commands, AListIsPagedFilteredAndSorted)
{
    const QJsonArray all = m_zhike.json({u"list"_s, u"visits"_s, u"--sort"_s, u"-planned_start"_s}).toArray();
    QJsonArray paged;
    QString after;
    while (true) {
        QStringList command{u"list"_s, u"visits"_s, u"--sort"_s, u"-planned_start"_s, u"--limit"_s, u"97"_s};
        if (!after.isEmpty())
            command << u"--after"_s << after;
        const QJsonArray page = m_zhike.json(command).toArray();
        if (page.isEmpty())
            break;
        for (const QJsonValue& record : page)
            paged.append(record);
        after = page.last()[u"id"_s].toString();
    }
    EXPECT_EQ(paged, all);
    for (const QJsonValue& visit : m_zhike
                                       .json({u"list"_s, u"visits"_s, u"--where"_s, u"state=done"_s,
                                              u"--where"_s, u"visit_kind=inspection"_s})
                                       .toArray()) {
        EXPECT_EQ(visit[u"state"_s], u"done"_s);
        EXPECT_EQ(visit[u"visit_kind"_s], u"inspection"_s);
    }
}

TEST_F(Commands, SearchFindsAPartOfANameAndItsInitials)
{
    const QJsonValue customer = m_zhike.json({u"list"_s, u"customers"_s, u"--limit"_s, u"1"_s})[0];
    const QString name = customer[u"name"_s].toString();
    const QJsonArray hits =
        m_zhike.json({u"search"_s, name.sliced(1, 2), u"--kind"_s, u"customers"_s}).toArray();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_TRUE(hasAll(hits[0], {u"kind"_s, u"key"_s, u"id"_s, u"title"_s, u"matched"_s, u"archived"_s}));
    bool found = false;
    for (const QJsonValue& hit : hits)
        found |= hit[u"title"_s] == name;
    EXPECT_TRUE(found);
}

TEST_F(Commands, AnAssignedTierIsInForceInHistoryAndCanBeUndone)
{
    const QString code = firstKey(u"customers"_s, u"code"_s);
    const QString before = m_zhike.json({u"show"_s, u"customers"_s, code})[u"tier"_s].toString();
    const QString tier = before == u"钻石" ? u"金牌"_s : u"钻石"_s;
    const QString today =
        QDateTime::currentDateTime().toTimeZone(QTimeZone("Asia/Shanghai")).date().toString(Qt::ISODate);
    const QJsonValue assigned =
        m_zhike.json({u"assign-tier"_s, code, tier, u"--from"_s, today, u"--reason"_s, u"年费增长"_s});
    EXPECT_EQ(assigned[u"kind"_s], u"tier-assignments"_s);
    EXPECT_EQ(assigned[u"tier"_s], tier);
    EXPECT_EQ(assigned[u"starts_on"_s], today);
    EXPECT_EQ(assigned[u"decided_by"_s], u"tester"_s);
    EXPECT_EQ(m_zhike.json({u"show"_s, u"customers"_s, code})[u"tier"_s], tier);

    const QJsonValue history =
        m_zhike.json({u"history"_s, u"tier-assignments"_s, assigned[u"id"_s].toString()});
    EXPECT_TRUE(hasAll(history[0], {u"unit"_s, u"at"_s, u"who"_s, u"device"_s, u"title"_s, u"changes"_s}));
    EXPECT_TRUE(hasAll(history[0][u"changes"_s][0], {u"field"_s, u"old"_s, u"new"_s}));
    EXPECT_EQ(history[0][u"who"_s], u"tester"_s);
    EXPECT_EQ(m_zhike.json({u"history"_s, u"customers"_s, assigned[u"customer"_s].toString()})[0][u"unit"_s],
              history[0][u"unit"_s])
        << "a customer's history tells of what belongs to the customer too";
    EXPECT_TRUE(history[0][u"title"_s].toString().startsWith(u"Assign "_s + tier)) << "says what was done";

    const QJsonValue undone = m_zhike.json({u"undo"_s});
    EXPECT_EQ(undone[u"undone"_s], history[0][u"unit"_s]);
    EXPECT_EQ(undone[u"title"_s], history[0][u"title"_s]);
    EXPECT_EQ(m_zhike.json({u"show"_s, u"customers"_s, code})[u"tier"_s].toString(), before);
    EXPECT_TRUE(m_zhike.run({u"undo"_s, QString::number(undone[u"undone"_s].toInt())}).isSentence(1))
        << "already undone";
    EXPECT_TRUE(m_zhike.run({u"undo"_s, u"99999"_s}).isSentence(1));
    EXPECT_TRUE(m_zhike.checkIsOk());
}

TEST_F(Commands, AnAssignedEngineerReplacesTheOneBefore)
{
    const QString code = firstKey(u"customers"_s, u"code"_s);
    const QJsonArray engineers = m_zhike.json({u"list"_s, u"engineers"_s, u"--limit"_s, u"3"_s}).toArray();
    ASSERT_EQ(engineers.size(), 3);
    const auto assign = [&](int i, const QString& from) {
        return m_zhike.run({u"assign-engineer"_s, code, engineers[i][u"number"_s].toString(), u"--role"_s,
                            u"primary"_s, u"--from"_s, from, u"--json"_s});
    };
    // Years ahead, where the demo company has decided nothing yet.
    ASSERT_EQ(assign(0, u"2040-01-01"_s).status, 0);
    const Outcome second = assign(1, u"2040-06-01"_s);
    ASSERT_EQ(second.status, 0) << second.err.toStdString();
    EXPECT_EQ(second.object()[u"engineer"_s], engineers[1][u"number"_s]);
    EXPECT_EQ(second.object()[u"role"_s], u"primary"_s);
    int primaries = 0;
    for (const QJsonValue& a : m_zhike.json({u"show"_s, u"customers"_s, code})[u"engineers"_s].toArray()) {
        if (a[u"starts_on"_s] == u"2040-01-01"_s) {
            EXPECT_EQ(a[u"ends_on"_s], u"2040-05-31"_s);
        }
        primaries += a[u"role"_s] == u"primary"_s && a[u"ends_on"_s].isNull();
    }
    EXPECT_EQ(primaries, 1);
    EXPECT_TRUE(assign(1, u"2040-07-01"_s).isSentence(1)) << "is it already";
}

TEST_F(Commands, StatsCountByMonthAndOfOneCustomer)
{
    const QJsonValue all = m_zhike.json({u"stats"_s, u"--by"_s, u"month"_s});
    EXPECT_TRUE(hasAll(all, {u"satisfaction"_s, u"response"_s, u"resolve"_s, u"left_out"_s}));
    EXPECT_TRUE(
        hasAll(all[u"satisfaction"_s][0], {u"month"_s, u"n"_s, u"csat"_s, u"low"_s, u"high"_s, u"mean"_s}));
    EXPECT_TRUE(hasAll(all[u"resolve"_s][0], {u"month"_s, u"n"_s, u"median_minutes"_s, u"p90_minutes"_s}));
    const auto answers = [](const QJsonValue& stats) {
        int n = 0;
        for (const QJsonValue& month : stats[u"satisfaction"_s].toArray())
            n += month[u"n"_s].toInt();
        return n;
    };
    const int one = answers(m_zhike.json({u"stats"_s, u"--customer"_s, firstKey(u"customers"_s, u"code"_s)}));
    EXPECT_LT(one, answers(all));
    EXPECT_EQ(answers(m_zhike.json({u"stats"_s, u"--from"_s, u"1999-01-01"_s, u"--to"_s, u"1999-12-31"_s})),
              0);
}

TEST_F(Commands, BackupAndRestoreBringEverythingBack)
{
    const QString copy = m_zhike.path(u"copy.zhike"_s);
    const QJsonValue backup = m_zhike.json({u"backup"_s, copy});
    EXPECT_EQ(backup[u"bytes"_s].toInteger(), QFile(copy).size());
    const QJsonValue before = m_zhike.json({u"list"_s, u"requests"_s});
    (void)m_zhike.json({u"demo"_s, u"--customers"_s, u"1"_s, u"--db"_s, m_zhike.path(u"other.db"_s)});
    const QJsonValue restored = m_zhike.json({u"restore"_s, copy, u"--to"_s, m_zhike.path(u"other.db"_s)});
    EXPECT_EQ(restored[u"records"_s], backup[u"records"_s]);
    m_zhike.useDatabase(u"other.db"_s);
    EXPECT_EQ(m_zhike.json({u"list"_s, u"requests"_s}), before);
    EXPECT_TRUE(m_zhike.checkIsOk());
}

TEST_F(Commands, WhatDrawsWritesItsFilesWithoutADisplay)
{
    const QString visit = firstKey(u"visits"_s, u"number"_s);
    const QJsonValue brief = m_zhike.json({u"brief"_s, visit, u"-o"_s, m_zhike.path(u"b.pdf"_s)});
    EXPECT_FALSE(brief.toObject().isEmpty());
    const QJsonValue pack = m_zhike.json(
        {u"brief"_s, visit, firstKey(u"customers"_s, u"code"_s), u"-o"_s, m_zhike.path(u"p.pdf"_s)});
    EXPECT_EQ(pack.toArray().size(), 2);
    QFile pdf(m_zhike.path(u"b.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    EXPECT_EQ(
        m_zhike.run({u"brief"_s, firstKey(u"customers"_s, u"code"_s), u"-o"_s, m_zhike.path(u"c.pdf"_s)})
            .status,
        0);

    const QJsonArray charts =
        m_zhike.json({u"charts"_s, u"-o"_s, m_zhike.path(u"charts"_s)})[u"files"_s].toArray();
    EXPECT_GE(charts.size(), 2);
    for (const QJsonValue& file : charts)
        EXPECT_GT(QFile(file.toString()).size(), 1000) << file.toString().toStdString();

    const QJsonValue picture =
        m_zhike.json({u"screenshot"_s, u"welcome"_s, u"-o"_s, m_zhike.path(u"w.png"_s), u"--theme"_s,
                      u"dark"_s, u"--lang"_s, u"zh_CN"_s, u"--size"_s, u"800x600"_s, u"--scale"_s, u"2"_s});
    EXPECT_EQ(picture[u"width"_s], 1600);
    EXPECT_EQ(picture[u"height"_s], 1200);
}

TEST_F(Commands, AMisusedLineEndsWithStatusTwoAndOneSentence)
{
    for (const QStringList& line : std::initializer_list<QStringList>{
             {u"dance"_s},
             {u"list"_s},
             {u"list"_s, u"dragons"_s},
             {u"list"_s, u"customers"_s, u"--where"_s, u"colour=red"_s},
             {u"list"_s, u"customers"_s, u"--where"_s, u"colour"_s},
             {u"list"_s, u"customers"_s, u"--limit"_s, u"-1"_s},
             {u"list"_s, u"customers"_s, u"--after"_s, u"yesterday"_s},
             {u"show"_s, u"customers"_s},
             {u"show"_s, u"customers"_s, u"a"_s, u"b"_s},
             {u"assign-tier"_s, u"C-0001"_s, u"金牌"_s},
             {u"assign-engineer"_s, u"C-0001"_s, u"E001"_s, u"--role"_s, u"king"_s, u"--from"_s,
              u"2026-01-01"_s},
             {u"export"_s, u"customers"_s},
             {u"import"_s, u"customers"_s, u"x.csv"_s, u"--map"_s, u"name"_s},
             {u"demo"_s, u"--customers"_s, u"many"_s},
             {u"undo"_s, u"everything"_s},
             {u"stats"_s, u"--by"_s, u"moon"_s},
             {u"screenshot"_s, u"welcome"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"big"_s},
             {u"screenshot"_s, u"welcome"_s, u"-o"_s, u"x.png"_s, u"--theme"_s, u"plaid"_s},
             {u"screenshot"_s, u"welcome"_s, u"-o"_s, u"x.png"_s, u"--text"_s, u"300"_s},
             {u"screenshot"_s, u"welcome"_s, u"-o"_s, u"x.png"_s, u"--keys"_s, u"Hop"_s},
             {u"check"_s, u"--gently"_s}}) {
        const Outcome outcome = m_zhike.run(line);
        EXPECT_TRUE(outcome.isSentence(2)) << line.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
    }
}

TEST_F(Commands, WhatThereIsNotEndsWithStatusOneAndOneSentence)
{
    for (const QStringList& line : std::initializer_list<QStringList>{
             {u"show"_s, u"customers"_s, u"C-none"_s},
             {u"list"_s, u"requests"_s, u"--where"_s, u"customer=C-none"_s},
             {u"list"_s, u"requests"_s, u"--where"_s, u"opened_at=2026-02-30"_s},
             {u"assign-tier"_s, u"C-0001"_s, u"白金"_s, u"--from"_s, u"2026-01-01"_s, u"--reason"_s, u"x"_s},
             {u"assign-tier"_s, u"C-0001"_s, u"金牌"_s, u"--from"_s, u"2026-02-30"_s, u"--reason"_s, u"x"_s},
             {u"assign-tier"_s, u"C-0001"_s, u"金牌"_s, u"--from"_s, u"2041-01-01"_s, u"--reason"_s, u"  "_s},
             {u"history"_s, u"visits"_s, u"VA00-1"_s},
             {u"brief"_s, u"nobody"_s, u"-o"_s, u"x.pdf"_s},
             {u"calendar"_s, u"nobody"_s, u"-o"_s, u"x.ics"_s},
             {u"charts"_s, u"-o"_s, u"charts"_s, u"--customer"_s, u"nobody"_s},
             {u"import"_s, u"customers"_s, u"no such file.csv"_s},
             {u"restore"_s, u"no such file"_s},
             {u"export"_s, u"customers"_s, u"-o"_s, u"/no/such/folder/x.csv"_s},
             {u"backup"_s, u"/no/such/folder/x.zhike"_s},
             {u"screenshot"_s, u"moon"_s, u"-o"_s, u"x.png"_s}}) {
        EXPECT_TRUE(m_zhike.run(line).isSentence(1)) << line.join(u' ').toStdString();
    }
    m_zhike.useDatabase(u"none.db"_s);
    EXPECT_TRUE(m_zhike.run({u"list"_s, u"customers"_s}).isSentence(1));
    EXPECT_FALSE(QFile::exists(m_zhike.path(u"none.db"_s))) << "reading makes no file";
}

TEST_F(Commands, HelpIsThereForAllAndForEach)
{
    const Outcome all = m_zhike.run({u"--help"_s});
    EXPECT_EQ(all.status, 0);
    for (const auto& command :
         {u"demo"_s, u"import"_s, u"export"_s, u"list"_s, u"show"_s, u"search"_s, u"assign-tier"_s,
          u"assign-engineer"_s, u"brief"_s, u"charts"_s, u"stats"_s, u"history"_s, u"undo"_s, u"check"_s,
          u"backup"_s, u"restore"_s, u"screenshot"_s}) {
        EXPECT_TRUE(all.out.contains(command.toUtf8())) << command.toStdString();
        const Outcome help = m_zhike.run({command, u"--help"_s});
        EXPECT_EQ(help.status, 0);
        EXPECT_TRUE(help.out.contains(command.toUtf8()) && help.out.contains("--json"));
        EXPECT_TRUE(help.err.isEmpty());
    }
    EXPECT_TRUE(m_zhike.run({u"--version"_s}).out.startsWith("zhike "));
}
