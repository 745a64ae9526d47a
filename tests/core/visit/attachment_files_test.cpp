// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup.h"
#include "core/store/check.h"
#include "core/store/drafts.h"
#include "core/visit/attachment_files.h"
#include "core/visit/attachment_store.h"
#include "core/visit/evidence.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;
using test::TestStore;

class AttachmentFiles : public testing::Test
{
protected:
    AttachmentFiles()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        m_customer = m_store.add(c);
    }
    QString keep(const QByteArray& bytes, bool old = true)
    {
        const QString sha256 = must(m_files.keepBytes(bytes, u"a.txt"_s, FileUse::Any, sunday())).sha256;
        QFile file(m_files.pathOf(sha256));
        if (old) {
            EXPECT_TRUE(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3), QFileDevice::FileModificationTime);
        }
        return sha256;
    }
    Id<Attachment> attach(const QByteArray& bytes)
    {
        Attachment a;
        a.customer = m_customer;
        a.name = QString::fromUtf8(bytes) + u".txt"_s;
        a.mime = u"text/plain"_s;
        a.size = bytes.size();
        a.sha256 = keep(bytes);
        return m_store.add(a);
    }
    FilesReport look()
    {
        return must(m_store->readNow([](Reader& r) { return inspectFiles(r); }));
    }
    QString pathOf(Id<Attachment> id) { return m_files.pathOf(m_store.get(id).sha256); }

    TestStore m_store;
    AttachmentStore m_files{m_store.path()};
    Id<Customer> m_customer;
};

} // namespace

TEST_F(AttachmentFiles, AreComparedWithTheRecordsContentIncluded)
{
    attach("fine");
    const Id<Attachment> gone = attach("gone");
    const Id<Attachment> broken = attach("broken");
    EXPECT_TRUE(QFile::remove(pathOf(gone)));
    QFile file(pathOf(broken));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("BROKEN");
    file.close();
    const FilesReport report = look();
    EXPECT_EQ(report.files, 2);
    EXPECT_EQ(report.missing, QStringList{u"gone.txt"_s});
    EXPECT_EQ(report.damaged, QStringList{u"broken.txt"_s});
    const CheckReport check = must(m_store->readNow([](Reader& r) { return checkDatabase(r); }));
    EXPECT_EQ(check.problems, QStringList({u"The content of the file gone.txt is not beside the database."_s,
                                           u"The content of the file broken.txt is damaged."_s}));
}

TEST_F(AttachmentFiles, AreStrayOnlyWhenNothingNeedsThemAnyMore)
{
    attach("needed");
    const QString stray = keep("stray");
    keep("on its way", false);
    const QString drafted = keep("in a draft");
    {
        Drafts drafts(Drafts::fileFor(m_store.path()), std::make_shared<FixedClock>(sunday()));
        drafts.keep(u"visit-record/1"_s, u"t"_s, {{u"sha256"_s, drafted}});
    }
    const Id<Attachment> undone = attach("undone");
    QCoreApplication::processEvents();
    must(m_store->undo().takeResult());
    const FilesReport report = look();
    EXPECT_EQ(report.stray, QStringList{m_files.pathOf(stray)});
    EXPECT_EQ(removeStrayFiles(report.stray), 1);
    EXPECT_TRUE(look().stray.isEmpty());
    QCoreApplication::processEvents();
    must(m_store->redo().takeResult());
    EXPECT_TRUE(QFile::exists(pathOf(undone)));
    EXPECT_TRUE(look().missing.isEmpty());
}

TEST_F(AttachmentFiles, GoIntoTheBackupAndComeBackWithIt)
{
    const Id<Attachment> photo = attach("photo");
    const QString backup = m_store.folder() + u"/backup.zhike"_s;
    const BackupResult made = must(m_store->readNow([&](Reader& r) { return backUp(r, backup); }));
    EXPECT_EQ(made.files, 1);
    EXPECT_TRUE(QFile::remove(pathOf(photo)));
    EXPECT_EQ(must(restoreBackup(backup, m_store.path(), m_store.clock())).files, 1);
    EXPECT_TRUE(look().missing.isEmpty());
    EXPECT_TRUE(look().damaged.isEmpty());
}

TEST_F(AttachmentFiles, AreNotCopiedByHalves)
{
    attach("one");
    attach("two");
    const QString target = m_store.folder() + u"/copy.zhike"_s;
    int asked = 0;
    const auto stopped = copyFiles(m_store.path(), target, [&](qint64, qint64) { return ++asked < 2; });
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(must(copyFiles(target, m_store.folder() + u"/other.zhike"_s)), 0) << "nothing was left there";
}

} // namespace zhike
