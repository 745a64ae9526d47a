// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/attachment_store.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;

class AttachmentStoreTest : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// A file of this size that takes no room.
    QString writeSparse(const QString& name, qint64 size)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(size));
        return file.fileName();
    }
    [[nodiscard]] int filesKept() const
    {
        int count = 0;
        for (QDirIterator it(m_store.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++count;
        return count;
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    AttachmentStore m_store{m_folder.filePath(u"company.zhike"_s)};
};

} // namespace

TEST_F(AttachmentStoreTest, KeepsAFileUnderTheHashOfItsContentAndTheSameContentOnce)
{
    const QByteArray bytes = "备份作业 3 of 4 failed\n";
    const StoredFile kept = must(m_store.keepFile(write(u"备份 日志.txt"_s, bytes), FileUse::Any));
    EXPECT_EQ(kept.name, u"备份 日志.txt"_s);
    EXPECT_EQ(kept.size, bytes.size());
    EXPECT_EQ(kept.mime, u"text/plain"_s);
    EXPECT_EQ(kept.sha256,
              QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(contentOf(m_store.pathOf(kept.sha256)), bytes);
    const StoredFile again = must(m_store.keepFile(write(u"copy.txt"_s, bytes), FileUse::Any));
    EXPECT_EQ(again.sha256, kept.sha256);
    EXPECT_EQ(filesKept(), 1);
}

TEST_F(AttachmentStoreTest, KeepsPastedBytes)
{
    const StoredFile kept = must(m_store.keepBytes("GIF89a", u"a/b\tc.gif"_s, FileUse::Photo, sunday()));
    EXPECT_EQ(kept.name, u"bc.gif"_s) << "no folders, no control characters";
    EXPECT_EQ(kept.mime, u"image/gif"_s);
    EXPECT_EQ(kept.takenAt, sunday());
    EXPECT_TRUE(m_store.has(kept.sha256));
}

TEST_F(AttachmentStoreTest, RefusesWhatIsTooLargeBeforeReadingIt)
{
    const auto refusal = [&](const QString& name, qint64 size, FileUse use) {
        const auto result = m_store.keepFile(writeSparse(name, size), use);
        return result ? u"kept"_s : result.error().message;
    };
    EXPECT_EQ(refusal(u"huge.iso"_s, qint64{5} << 30, FileUse::Any),
              u"huge.iso has 5120 MB; a file may have 100. It was not added."_s);
    EXPECT_EQ(refusal(u"large.jpg"_s, (20 << 20) + 1, FileUse::Photo),
              u"large.jpg has 21 MB; a photo may have 20. It was not added."_s);
    EXPECT_EQ(refusal(u"empty.txt"_s, 0, FileUse::Any), u"empty.txt is empty. It was not added."_s);
    EXPECT_EQ(filesKept(), 0);
}

TEST_F(AttachmentStoreTest, RefusesFoldersAndWhatIsGone)
{
    EXPECT_EQ(m_store.keepFile(m_folder.path(), FileUse::Any).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(m_store.keepFile(m_folder.filePath(u"none.txt"_s), FileUse::Any).error().message,
              u"none.txt is not there any more. It was not added."_s);
    EXPECT_EQ(m_store.keepFile(u"/dev/zero"_s, FileUse::Any).error().kind, ErrorKind::Invalid);
}

TEST_F(AttachmentStoreTest, LeavesNothingBehindWhenTheDiskIsFull)
{
    const QString source = write(u"photo.jpg"_s, QByteArray(900'000, 'x'));
    qint64 room = 600'000;
    m_store.setDiskHook([&](qint64 bytes) { return (room -= bytes) >= 0; });
    const auto result = m_store.keepFile(source, FileUse::Photo);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Full);
    EXPECT_EQ(result.error().field, u"files"_s);
    EXPECT_TRUE(result.error().message.startsWith(u"The disk is full: photo.jpg was not added."_s));
    EXPECT_EQ(filesKept(), 0);
    m_store.setDiskHook({});
    EXPECT_TRUE(m_store.keepFile(source, FileUse::Photo)) << "and goes on when there is room again";
}

TEST_F(AttachmentStoreTest, SaysSoWhereItMayNotWrite)
{
    QFile inTheWay(m_store.folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto result = m_store.keepFile(write(u"a.txt"_s, "a"), FileUse::Any);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Io);
}

} // namespace zhike
