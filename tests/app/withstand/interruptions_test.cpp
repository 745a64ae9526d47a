// SPDX-License-Identifier: GPL-3.0-or-later
// A killed process and a full disk: the old state or the new one, whole.
#include "tests/app/program.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 4000;

QString manyCustomers(const Program& zhike)
{
    QByteArray csv = "code,name,notes\n";
    for (int i = 0; i < lines; ++i)
        csv += "K-" + QByteArray::number(i) + ",客户" + QByteArray::number(i) + "," + QByteArray(200, 'n') +
               "\n";
    return zhike.write(u"many.csv"_s, csv);
}

} // namespace

TEST(KilledProcess, LeavesTheOldOrTheNewStateWhole)
{
    Program zhike;
    zhike.fillWithDemo();
    const qsizetype before = zhike.count(u"customers"_s);
    const QStringList import{u"import"_s, u"customers"_s, manyCustomers(zhike)};
    QElapsedTimer clock;
    clock.start();
    zhike.useDatabase(u"rehearsal.db"_s);
    ASSERT_EQ(zhike.run(import).status, 0);
    const int whole = static_cast<int>(clock.elapsed());
    zhike.useDatabase(u"test.db"_s);
    int interrupted = 0;
    for (int i = 1; i <= 8; ++i) {
        interrupted += zhike.runAndKill(import, whole * i / 8);
        const qsizetype now = zhike.count(u"customers"_s);
        EXPECT_TRUE(now == before || now == before + lines) << now;
        EXPECT_TRUE(zhike.checkIsOk());
        if (now != before)
            (void)zhike.json({u"undo"_s});
    }
    EXPECT_GT(interrupted, 0) << "no kill came in time to interrupt anything";
    EXPECT_EQ(zhike.run(import).status, 0);
    EXPECT_EQ(zhike.count(u"customers"_s), before + lines);
}

TEST(KilledProcess, LeavesNoHalfABackupUnderItsName)
{
    Program zhike;
    zhike.fillWithDemo();
    const QString copy = zhike.path(u"copy.zhike"_s);
    for (const int milliseconds : {1, 5, 10, 15, 20, 30, 40}) {
        zhike.runAndKill({u"backup"_s, copy}, milliseconds);
        if (QFile::exists(copy)) {
            EXPECT_EQ(zhike.run({u"restore"_s, copy, u"--to"_s, zhike.path(u"r.db"_s)}).status, 0);
            QFile::remove(copy);
        }
    }
}

TEST(FullDisk, EndsWithASentenceAndTheOldState)
{
    Program zhike;
    zhike.fillWithDemo();
    const qsizetype before = zhike.count(u"customers"_s);
    manyCustomers(zhike);
    // No file may grow beyond a limit a little above the database's size: what a full disk looks like to a
    // process.
    const auto blocks = QFile(zhike.database()).size() / 512 + 200;
    const Outcome full = zhike.shell(
        u"trap '' XFSZ; ulimit -f %1; exec \"$zhike\" --db \"$db\" import customers many.csv"_s.arg(blocks));
    EXPECT_TRUE(full.isSentence(1)) << full.out.toStdString();
    EXPECT_EQ(zhike.count(u"customers"_s), before);
    EXPECT_TRUE(zhike.checkIsOk());
    for (const auto& command :
         {u"export customers -o out.csv"_s, u"backup out.csv"_s, u"charts -o out.csv"_s}) {
        zhike.write(u"out.csv"_s, "what was there");
        const Outcome small =
            zhike.shell(u"trap '' XFSZ; ulimit -f 1; exec \"$zhike\" --db \"$db\" %1"_s.arg(command));
        EXPECT_TRUE(small.isSentence(1)) << command.toStdString();
        QFile out(zhike.path(u"out.csv"_s));
        ASSERT_TRUE(out.open(QIODevice::ReadOnly));
        EXPECT_EQ(out.readAll(), "what was there") << command.toStdString();
    }
}

TEST(FullDisk, OnTheOutputIsNotTakenForSuccess)
{
    Program zhike;
    zhike.fillWithDemo();
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full here";
    EXPECT_TRUE(zhike.shell(u"\"$zhike\" --db \"$db\" list customers --json > /dev/full"_s).isSentence(1));
}

TEST(SeveralProcesses, WriteTheSameFileOneAfterTheOther)
{
    Program zhike;
    zhike.fillWithDemo();
    for (int i = 0; i < 4; ++i)
        zhike.write(u"c%1.csv"_s.arg(i), "code,name\nP-" + QByteArray::number(i) + ",甲\n");
    const Outcome all = zhike.shell(
        u"for i in 0 1 2 3; do \"$zhike\" --db \"$db\" import customers c$i.csv & pids=\"$pids $!\"; done; "
        "for p in $pids; do wait $p || exit 1; done"_s);
    EXPECT_EQ(all.status, 0) << all.err.toStdString();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(zhike.run({u"show"_s, u"customers"_s, u"P-%1"_s.arg(i)}).status, 0);
    EXPECT_TRUE(zhike.checkIsOk());
}
