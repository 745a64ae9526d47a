// SPDX-License-Identifier: GPL-3.0-or-later
// import and export, on the built program.
#include "tests/app/program.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(ImportCommand, SaysForEachLineWhatItDidAndUndoesAsOne)
{
    const Program zhike;
    const QString file = zhike.write(
        u"c.csv"_s, "编号;客户名称;行业\r\nC-1;华信科技;制造\r\nC-2;;医疗\r\nC-3;云帆;教育\r\n"_ba);
    const QJsonValue first =
        zhike.json({u"import"_s, u"customers"_s, file, u"--rejects"_s, zhike.path(u"bad.csv"_s)});
    EXPECT_EQ(first[u"read"_s], 3);
    EXPECT_EQ(first[u"created"_s], 2);
    EXPECT_EQ(first[u"rejected"_s], 1);
    EXPECT_EQ(first[u"flagged"_s], 0);
    EXPECT_EQ(first[u"rejects"_s][0][u"line"_s], 3);
    EXPECT_EQ(first[u"rejects"_s][0][u"column"_s], u"客户名称"_s);
    EXPECT_FALSE(first[u"rejects"_s][0][u"reason"_s].toString().isEmpty());
    EXPECT_TRUE(contentOf(zhike.path(u"bad.csv"_s)).contains("C-2"));

    zhike.write(u"c.csv"_s, "code,name,industry\nC-1,华信科技,教育\nC-3,云帆,教育\n"_ba);
    const QJsonValue second = zhike.json({u"import"_s, u"customers"_s, file});
    EXPECT_EQ(second[u"updated"_s], 1);
    EXPECT_EQ(second[u"unchanged"_s], 1);

    (void)zhike.json({u"undo"_s});
    EXPECT_EQ(zhike.json({u"show"_s, u"customers"_s, u"C-1"_s})[u"industry"_s], u"制造"_s);
    (void)zhike.json({u"undo"_s});
    EXPECT_EQ(zhike.count(u"customers"_s), 0);
    EXPECT_TRUE(zhike.checkIsOk());
}

TEST(ImportCommand, WritesNothingWhenItIsADryRun)
{
    const Program zhike;
    const QString file = zhike.write(u"c.csv"_s, "code,name\nC-1,华信科技\n"_ba);
    EXPECT_EQ(zhike.json({u"import"_s, u"customers"_s, file, u"--dry-run"_s})[u"created"_s], 1);
    EXPECT_EQ(zhike.count(u"customers"_s), 0);
}

TEST(ImportCommand, TakesAFieldFromTheColumnItIsTold)
{
    const Program zhike;
    const QString file = zhike.write(u"c.csv"_s, "Nr,Firma X\nC-1,华信科技\n"_ba);
    const QJsonValue result = zhike.json(
        {u"import"_s, u"customers"_s, file, u"--map"_s, u"code=Nr"_s, u"--map"_s, u"name=Firma X"_s});
    EXPECT_EQ(result[u"created"_s], 1);
}

TEST(ExportCommand, WritesWhatAnImportTakesBackAndNoSpreadsheetRuns)
{
    Program zhike;
    zhike.fillWithDemo();
    const QString first = zhike.path(u"a.csv"_s);
    const QString second = zhike.path(u"b.csv"_s);
    const int customers = zhike.json({u"export"_s, u"customers"_s, u"-o"_s, first})[u"written"_s].toInt();
    EXPECT_EQ(customers, zhike.count(u"customers"_s));
    zhike.useDatabase(u"new.db"_s);
    EXPECT_EQ(zhike.json({u"import"_s, u"customers"_s, first})[u"created"_s], customers);
    (void)zhike.json({u"export"_s, u"customers"_s, u"-o"_s, second});
    EXPECT_EQ(contentOf(second), contentOf(first));
    EXPECT_EQ(zhike.json({u"export"_s, u"customers"_s, u"-o"_s, second, u"--where"_s,
                          u"code=C-0001"_s})[u"written"_s],
              1);
}

TEST(StrangeText, SurvivesImportShowListSearchAndExport)
{
    const Program zhike;
    const QStringList names{u"O'Brien \"& Sons\""_s,
                            u"100%_off\\"_s,
                            u"好🙂客户👨‍👩‍👧"_s,
                            u"شركة الأمل"_s,
                            u"<b>bold</b><script>alert(1)</script>"_s,
                            u"=cmd|' /C calc'!A0"_s,
                            u"line one\nline two"_s,
                            u"x'; DROP TABLE customer; --"_s,
                            QString(40'000, u'长')};
    QByteArray csv = "code,name\n";
    for (qsizetype i = 0; i < names.size(); ++i)
        csv += "C-" + QByteArray::number(i) + ",\"" + QString(names[i]).replace(u"\""_s, u"\"\""_s).toUtf8() +
               "\"\n";
    const QJsonValue result = zhike.json({u"import"_s, u"customers"_s, zhike.write(u"c.csv"_s, csv)});
    EXPECT_EQ(result[u"created"_s], names.size()) << "nothing of it is refused";
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString key = u"C-%1"_s.arg(i);
        EXPECT_EQ(zhike.json({u"show"_s, u"customers"_s, key})[u"name"_s].toString(), names[i]);
        EXPECT_EQ(zhike.run({u"show"_s, u"customers"_s, key}).status, 0);
        EXPECT_EQ(zhike.run({u"search"_s, names[i].left(50)}).status, 0);
        EXPECT_EQ(
            zhike.json({u"list"_s, u"customers"_s, u"--where"_s, u"name="_s + names[i]}).toArray().size(), 1);
    }
    EXPECT_EQ(zhike.json({u"search"_s, u"%_off"_s}).toArray().size(), 1);
    (void)zhike.json({u"export"_s, u"customers"_s, u"-o"_s, zhike.path(u"out.csv"_s)});
    const QByteArray exported = contentOf(zhike.path(u"out.csv"_s));
    EXPECT_FALSE(exported.contains(",=cmd")) << "a spreadsheet would run it";
    EXPECT_TRUE(zhike.checkIsOk());
}
