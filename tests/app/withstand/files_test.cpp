// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used: each ends with one sentence, status 1, and the file as it was.
#include "tests/app/program.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QStringList writing{u"assign-tier"_s, u"C-0001"_s,   u"钻石"_s, u"--from"_s,
                          u"2041-01-01"_s,  u"--reason"_s, u"x"_s};

/// Before a command in a shell: nothing is protected from the superuser, so become nobody.
const QString asSomebody =
    geteuid() == 0 ? u"setpriv --reuid=65534 --regid=65534 --clear-groups "_s : QString();

sqlite3* openPlainly(const QString& path)
{
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    return handle;
}

void execute(sqlite3* handle, const char* sql)
{
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
}

} // namespace

TEST(UnusableFile, ThatIsNoDatabaseIsLeftAsItIs)
{
    const Program zhike;
    const QByteArray letter = "Dear customer,\n" + QByteArray(5000, 'x');
    zhike.write(u"test.db"_s, letter);
    EXPECT_TRUE(zhike.run({u"list"_s, u"customers"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"demo"_s}).isSentence(1));
    EXPECT_TRUE(zhike.run({u"check"_s}).status == 1);
    EXPECT_EQ(contentOf(zhike.database()), letter);
}

TEST(UnusableFile, OfAnotherProgramIsLeftAsItIs)
{
    const Program zhike;
    sqlite3* other = openPlainly(zhike.database());
    execute(other, "CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('x')");
    sqlite3_close(other);
    const QByteArray before = contentOf(zhike.database());
    const Outcome outcome = zhike.run({u"list"_s, u"customers"_s});
    EXPECT_TRUE(outcome.isSentence(1));
    EXPECT_TRUE(outcome.err.contains("another program")) << outcome.err.toStdString();
    sqlite3* after = openPlainly(zhike.database());
    execute(after, "SELECT title FROM songs");
    sqlite3_close(after);
    EXPECT_EQ(contentOf(zhike.database()).size(), before.size());
}

TEST(UnusableFile, OfANewerProgramIsRefused)
{
    Program zhike;
    zhike.fillWithDemo();
    sqlite3* handle = openPlainly(zhike.database());
    execute(handle, "PRAGMA user_version = 9999");
    sqlite3_close(handle);
    const Outcome outcome = zhike.run({u"list"_s, u"customers"_s});
    EXPECT_TRUE(outcome.isSentence(1));
    EXPECT_TRUE(outcome.err.contains("newer")) << outcome.err.toStdString();
    EXPECT_TRUE(zhike.run({u"restore"_s, zhike.database(), u"--to"_s, zhike.path(u"x.db"_s)}).isSentence(1));
    EXPECT_FALSE(QFile::exists(zhike.path(u"x.db"_s)));
}

TEST(UnusableFile, ThatIsDamagedIsSaidToBeSoAndCheckFindsIt)
{
    Program zhike;
    zhike.fillWithDemo();
    QByteArray content = contentOf(zhike.database());
    // Everything behind the first pages: the schema is still read, the records are not.
    for (qsizetype at = content.size() / 3; at < content.size(); at += 997)
        content[at] = static_cast<char>(~content[at]);
    zhike.write(u"test.db"_s, content);
    const Outcome check = zhike.run({u"check"_s, u"--json"_s});
    EXPECT_TRUE(check.isSentence(1));
    EXPECT_FALSE(check.object()[u"ok"_s].toBool());
    EXPECT_FALSE(check.object()[u"problems"_s].toArray().isEmpty());
    const Outcome list = zhike.run({u"list"_s, u"surveys"_s, u"--json"_s});
    EXPECT_TRUE(list.status == 0 || list.isSentence(1));

    zhike.write(u"test.db"_s, content.first(content.size() / 2));
    EXPECT_TRUE(zhike.run({u"check"_s}).isSentence(1));
}

TEST(UnusableFile, ThatCannotBeWrittenIsSaidToBeSo)
{
    Program zhike;
    zhike.fillWithDemo();
    if (zhike.shell(asSomebody + u"\"$zhike\" --version"_s).status != 0)
        GTEST_SKIP() << "the superuser may write everywhere, and cannot become somebody else here";
    const QByteArray before = contentOf(zhike.database());
    // A file that cannot be written, in a folder that can, and the other way round.
    for (const auto& modes : {u"chmod 777 .; chmod 444 test.db"_s, u"chmod 666 test.db; chmod 555 ."_s}) {
        const Outcome outcome =
            zhike.shell(modes + u"; exec %1 \"$zhike\" --db \"$db\" assign-tier C-0001 钻石 "
                                "--from 2041-01-01 --reason x"_s.arg(asSomebody));
        EXPECT_TRUE(outcome.isSentence(1)) << modes.toStdString();
        EXPECT_EQ(contentOf(zhike.database()), before);
    }
    EXPECT_EQ(zhike.shell(u"chmod 700 ."_s).status, 0);
}

TEST(UnusableFolder, ThatCannotBeWrittenOrIsNotThereIsSaidToBeSo)
{
    Program zhike;
    zhike.useDatabase(u"test.db/inside.db"_s);
    zhike.write(u"test.db"_s, "a file, not a folder");
    EXPECT_TRUE(zhike.run({u"demo"_s}).isSentence(1));
    Program folder;
    folder.useDatabase(u"."_s);
    EXPECT_TRUE(folder.run({u"list"_s, u"customers"_s}).isSentence(1));
    EXPECT_TRUE(folder.run({u"demo"_s}).isSentence(1));
    Program virtualFolder;
    virtualFolder.useDatabase(u"../../../../../../../proc/zhike.db"_s);
    EXPECT_TRUE(virtualFolder.run({u"demo"_s}).isSentence(1));
}

TEST(LockedFile, IsReadBesideAWriterAndWritingWaitsThenSaysSo)
{
    Program zhike;
    zhike.fillWithDemo();
    sqlite3* other = openPlainly(zhike.database());
    execute(other, "BEGIN IMMEDIATE");
    zhike.environment.insert(u"ZHIKE_BUSY_MS"_s, u"300"_s);
    EXPECT_EQ(zhike.run({u"list"_s, u"customers"_s}).status, 0);
    const Outcome outcome = zhike.run(writing);
    EXPECT_TRUE(outcome.isSentence(1));
    EXPECT_TRUE(outcome.err.contains("Nothing was changed")) << outcome.err.toStdString();
    execute(other, "COMMIT");
    sqlite3_close(other);
    EXPECT_EQ(zhike.run(writing).status, 0);
    EXPECT_TRUE(zhike.checkIsOk());
}
