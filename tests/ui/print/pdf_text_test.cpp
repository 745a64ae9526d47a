// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"
#include "ui/print/pdf_file.h"
#include "ui/print/pdf_text.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStringDecoder>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

/// The 6,763 characters of GB 2312, of both levels.
QString allOfGb2312()
{
    QString all;
    QStringDecoder decoder("GB18030");
    for (int row = 16; row <= 87; ++row)
        for (int cell = 1; cell <= (row == 55 ? 89 : 94); ++cell) {
            const char bytes[] = {char(row + 0xa0), char(cell + 0xa0)};
            all += QString(decoder.decode(QByteArrayView(bytes, 2)));
        }
    return all;
}

std::vector<PrintPage> pagesOf(const QString& text, const PrintFont& font = {})
{
    PageFlow flow({printMm(210), printMm(297)}, {printMm(14), printMm(12), printMm(12)});
    for (qsizetype i = 0; i < text.size(); i += 47)
        flow.paragraph(flow.left(), printParagraph({{text.mid(i, 47), font}}, printMm(182), printPx(18)));
    return flow.take();
}

QString readBack(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    EXPECT_TRUE(saveWhole(pdf, path).has_value());
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.readAllStandardError(), QByteArray());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(u'\n').remove(u'\f').remove(u'\r');
    return text;
}

/// Where two texts differ, for a message that helps.
QStringList differences(const QString& expected, const QString& read)
{
    QStringList out;
    for (qsizetype i = 0; i < std::min(expected.size(), read.size()) && out.size() < 20; ++i)
        if (expected[i] != read[i])
            out += u"%1 read as %2 (U+%3)"_s.arg(expected[i]).arg(read[i]).arg(read[i].unicode(), 4, 16);
    return out;
}

} // namespace

TEST(PdfText, ReadsBackAllOfGb2312CharacterForCharacter)
{
    const QString all = allOfGb2312();
    ASSERT_EQ(all.size(), 6763);
    for (const bool bold : {false, true}) {
        const QString read = readBack(toPdf(pagesOf(all, {12, bold, false}), u"GB 2312"_s));
        EXPECT_EQ(read.size(), all.size());
        EXPECT_EQ(differences(all, read), QStringList());
    }
}

TEST(PdfText, CorrectsCharactersWhoseRadicalsFollowOneAnother)
{
    // These are U+2F00 to U+2F0B to the font, which QPdfWriter writes as one counted range.
    const QString strokes = u"一丨丶丿乙亅二亠人儿入八"_s;
    EXPECT_EQ(readBack(toPdf(pagesOf(strokes), {})), strokes);
}

TEST(PdfText, LeavesARadicalThatWasReallyDrawn)
{
    const QString text = u"⽉ABC·12 ¥3"_s;
    EXPECT_EQ(readBack(toPdf(pagesOf(text), {})), text);
}

TEST(PdfText, NamesDigitsInLatinWordsAndCharactersBeyondTheFirstPlane)
{
    const QString text = u"RA26-000187 Oracle19c 𠮷野家 office"_s;
    EXPECT_EQ(readBack(toPdf(pagesOf(text), {})), text);
}

TEST(PdfText, LeavesOtherFilesAlone)
{
    QByteArray bytes = "no PDF, though it says begincmap beginbfrange <0001> <0002> <2F49> endcmap";
    const QByteArray before = bytes;
    EXPECT_EQ(correctTextLayer(bytes, DrawnText(pagesOf(u"月"_s))), 0);
    EXPECT_EQ(bytes, before);
}

TEST(PdfFile, KeepsTheOldFileWhenTheNewOneCannotBeWritten)
{
    const Done full = saveWhole(QByteArray(4096, 'x'), u"/dev/full/brief.pdf"_s);
    ASSERT_FALSE(full.has_value());
    EXPECT_FALSE(full.error().message.isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"brief.pdf"_s);
    ASSERT_TRUE(saveWhole("old", path).has_value());
    ASSERT_TRUE(saveWhole("new", path).has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("new"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(PdfFile, ProposesNamesThatEveryFileSystemTakes)
{
    EXPECT_EQ(pdfFileName(u"华信/科技: <巡检>?"_s), u"华信_科技_ _巡检_.pdf"_s);
    EXPECT_EQ(pdfFileName(u"..\\..\\etc"_s).contains(u'\\'), false);
    EXPECT_FALSE(pdfFileName(QString(300, u'长')).toUtf8().size() > 255);
}

} // namespace zhike
