// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"

#include "core/customer/customer.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace zhike {

using namespace Qt::StringLiterals;
using test::aCustomer;
using test::must;
using test::TestStore;

namespace {

class Backup : public testing::Test
{
protected:
    Backup()
    {
        store.add(aCustomer(u"C-1"_s, u"一"_s));
        file = store.folder() + u"/backup.zhike"_s;
    }
    Result<BackupResult> backUp()
    {
        return store->readNow([&](Reader& r) { return zhike::backUp(r, file); });
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    static QByteArray contents(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    TestStore store;
    QString file;
};

} // namespace

TEST_F(Backup, IsOneFileThatRestoresToTheSameRecords)
{
    const QString before = store.dump();
    const auto made = must(backUp());
    EXPECT_EQ(made.records, 20); // the customer; four tiers, their policies, three calendars, eight checklists
    EXPECT_EQ(made.bytes, QFileInfo(file).size());
    EXPECT_FALSE(QFile::exists(file + u"-wal"_s));
    store.add(aCustomer(u"C-2"_s, u"二"_s));

    // Over the open database, which keeps a copy and goes on working.
    const auto over = must(restoreBackup(file, store.path(), store.clock()));
    EXPECT_EQ(over.records, 20);
    EXPECT_TRUE(QFile::exists(over.safetyCopy));
    EXPECT_EQ(store.dump(), before);
    store.add(aCustomer(u"C-3"_s, u"三"_s));
    EXPECT_EQ(store.count("customer"), 2);

    // To a new file, of which nothing else is left behind.
    TestStore other;
    const QString fresh = other.folder() + u"/fresh.zhike"_s;
    must(restoreBackup(over.safetyCopy, fresh, other.clock()));
    EXPECT_EQ(QDir(other.folder()).entryList({u"fresh*"_s}), QStringList{u"fresh.zhike"_s});
}

TEST_F(Backup, RefusesWhatIsNoBackupAndLeavesTheTargetAlone)
{
    must(backUp());
    const QString before = store.dump();
    const auto kindOf = [&](const QString& backup) {
        const auto result = restoreBackup(backup, store.path(), store.clock());
        return result ? ErrorKind::Internal : result.error().kind;
    };
    EXPECT_EQ(kindOf(store.folder() + u"/none"_s), ErrorKind::Io);
    const QString bad = store.folder() + u"/bad"_s;
    write(bad, "hello, this is a letter and no database at all");
    EXPECT_EQ(kindOf(bad), ErrorKind::NotADatabase);

    QByteArray damaged = contents(file);
    damaged.replace(4096, 8192, QByteArray(8192, '\x5a'));
    write(bad, damaged);
    EXPECT_EQ(kindOf(bad), ErrorKind::Corrupt);
    write(bad, contents(file).first(8192));
    EXPECT_EQ(kindOf(bad), ErrorKind::Corrupt);

    QByteArray newer = contents(file);
    newer[63] = '\x7f'; // the low byte of user_version
    write(bad, newer);
    EXPECT_EQ(kindOf(bad), ErrorKind::Newer);
    newer[71] = '\0'; // of application_id
    write(bad, newer);
    EXPECT_EQ(kindOf(bad), ErrorKind::NotADatabase);
    EXPECT_EQ(store.dump(), before);
    EXPECT_EQ(QDir(store.folder()).entryList({u"*before-restore*"_s}), QStringList());
}

TEST_F(Backup, PutsADamagedTargetAside)
{
    must(backUp());
    const QString target = store.folder() + u"/damaged.zhike"_s;
    write(target, "not a database");
    const auto restored = must(restoreBackup(file, target, store.clock()));
    EXPECT_EQ(contents(restored.safetyCopy), QByteArray("not a database"));
    EXPECT_EQ(restored.records, 20);
}

TEST_F(Backup, KeepsTheOldBackupWhenANewOneCannotBeMade)
{
    file = store.folder() + u"/no/such/backup"_s;
    EXPECT_FALSE(backUp());
    file = store.path();
    EXPECT_EQ(backUp().error().kind, ErrorKind::Invalid);
}

TEST_F(Backup, AndRestoringCanBeStoppedAndLeaveNothingBehind)
{
    must(backUp());
    const QByteArray made = contents(file);
    const auto stop = [](qint64, qint64) { return false; };
    const auto stopped = store->readNow([&](Reader& r) { return zhike::backUp(r, file, stop); });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(contents(file), made) << "the earlier backup stays as it was";
    const QString fresh = store.folder() + u"/fresh.db"_s;
    EXPECT_FALSE(store->readNow([&](Reader& r) { return zhike::backUp(r, fresh, stop); }));

    store.add(aCustomer(u"C-2"_s, u"二"_s));
    const QString before = store.dump();
    const QStringList files = QDir(store.folder()).entryList(QDir::Files);
    // Stopped in the safety copy, and in the middle of what is written over the database.
    for (const int after : {0, 2}) {
        int told = 0;
        const auto result =
            restoreBackup(file, store.path(), store.clock(), [&](qint64, qint64) { return told++ < after; });
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(store.dump(), before);
        EXPECT_EQ(QDir(store.folder()).entryList(QDir::Files), files);
    }
    qint64 last = 0;
    must(restoreBackup(file, store.path(), store.clock(), [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        last = std::max(last, total);
        return true;
    }));
    EXPECT_GT(last, 0);
    EXPECT_NE(store.dump(), before);
}

} // namespace zhike
