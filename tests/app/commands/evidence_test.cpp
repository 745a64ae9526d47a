// SPDX-License-Identifier: GPL-3.0-or-later
// Signed visits, files beside the database, and what keeps an eye on both, on the built program.
#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(Evidence, TheRecordOfASignedVisitIsAPdf)
{
    Program zhike;
    zhike.fillWithDemo();
    const QJsonValue signature = zhike.json({u"list"_s, u"signatures"_s, u"--limit"_s, u"1"_s})[0];
    const QString pdf = zhike.path(u"record.pdf"_s);
    const QJsonValue written = zhike.json({u"record-pdf"_s, signature[u"visit"_s].toString(), u"-o"_s, pdf});
    EXPECT_EQ(written[u"visit"_s], signature[u"visit"_s]);
    EXPECT_TRUE(written[u"signed"_s].toBool());
    EXPECT_TRUE(bytesOf(pdf).startsWith("%PDF"));
    EXPECT_TRUE(zhike.run({u"record-pdf"_s, u"VX00"_s, u"-o"_s, pdf}).isSentence(1));
}

TEST(Evidence, CheckLooksAtSignaturesAndAtTheFilesBesideTheDatabase)
{
    Program zhike;
    zhike.fillWithDemo();
    const QJsonValue before = zhike.json({u"check"_s});
    EXPECT_TRUE(before[u"ok"_s].toBool()) << before[u"problems"_s].toArray().size();
    const QString folder = zhike.database() + u"-files/ab"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString stray = folder + u'/' + QString(64, u'a');
    QFile file(stray);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
    file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime);
    file.close();
    EXPECT_EQ(zhike.json({u"check"_s})[u"stray_files"_s], 1);
    EXPECT_TRUE(QFile::exists(stray));
    EXPECT_TRUE(zhike.run({u"check"_s, u"--clean"_s}).status == 0);
    EXPECT_FALSE(QFile::exists(stray));
}
