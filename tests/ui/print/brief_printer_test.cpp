// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/brief_fixture.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

/// Texts that cover each other, or leave the page.
QStringList collisions(const PrintPage& page)
{
    QStringList found;
    const QRectF sheet(QPointF(0, 0), page.size);
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        const PrintText& a = page.texts[i];
        if (!sheet.contains(a.box))
            found += u"outside: "_s + a.text;
        for (std::size_t k = i + 1; k < page.texts.size(); ++k)
            if (a.box.adjusted(1, 1, -1, -1).intersects(page.texts[k].box.adjusted(1, 1, -1, -1)))
                found += a.text + u" | "_s + page.texts[k].text;
    }
    return found;
}

Brief fullBrief()
{
    return composeBrief(aFullBriefInput(), theEveningBefore());
}

/// Everything is long: names, titles, words, and there is much of it.
BriefInput anOverlongInput()
{
    BriefInput in = aFullBriefInput();
    const QString wide =
        u"浙江省之江流域农村商业银行股份有限公司（滨江高新技术开发区数据中心灾备建设指挥部）"_s;
    const QString latin =
        u"Supercalifragilisticexpialidocious_without_any_place_to_break_0123456789_0123456789_0123456789"_s;
    in.customer = wide;
    in.tier = u"Diamond partner plus"_s;
    in.address = wide + wide;
    in.reader = wide;
    for (int i = 0; i < 40; ++i) {
        in.requests.push_back({u"RA26-%1"_s.arg(i, 6, 10, QChar(u'0')),
                               1 + i % 4,
                               i % 2 ? wide + latin : latin,
                               wide,
                               latin,
                               {},
                               {},
                               false});
        in.events.push_back({Instant{i}, wide + latin, wide, latin});
        in.systems.push_back({wide, latin, true, 3, QDate(2026, 1, 1), wide, latin, QDate(2026, 1, 1)});
        in.contacts.push_back({wide, latin, wide, 3, u"+86 138 0000 0000 ext 12345"_s, latin, false});
        in.engineers.push_back({wide, u"主责"_s, u"137"_s});
        in.checklist += wide + latin;
    }
    return in;
}

} // namespace

TEST(BriefPrinter, SetsAnOrdinaryCustomerOnOnePageWithRoomForNotes)
{
    const Brief brief = fullBrief();
    const std::vector<PrintPage> pages = layOutBrief(brief);
    ASSERT_EQ(pages.size(), 1U);
    const QString text = pages[0].plainText();
    for (const QString& expected :
         QStringList{u"RA26-000187"_s, u"赵敏华"_s, u"Oracle RAC 19c"_s, u"2026-11-25"_s, u"钻石"_s})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString();
    const auto dotted =
        std::count_if(pages[0].lines.begin(), pages[0].lines.end(), [](const auto& l) { return l.dotted; });
    EXPECT_GE(dotted, 3);
    EXPECT_EQ(collisions(pages[0]), QStringList());
}

TEST(BriefPrinter, CutsRowsByRankAndSaysHowManyUntilTheBriefIsOnePage)
{
    const Brief brief = composeBrief(anOverlongInput(), theEveningBefore());
    const std::vector<PrintPage> pages = layOutBrief(brief);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(collisions(pages[0]), QStringList());
    // What was open longest and weighs most is kept; the rest is counted in the label column.
    EXPECT_TRUE(pages[0].plainText().contains(u"RA26-000187"_s));
    EXPECT_GE(pages[0].plainText().count(u" more"_s), 4) << pages[0].plainText().toStdString();
}

TEST(BriefPrinter, KeepsPlansAndScriptsOnTheFirstPageWhereTheyFit)
{
    BriefInput in;
    in.customer = u"新客户"_s;
    in.plans = {{u"主库宕机"_s, u"核心数据库"_s, u"1. 确认备库\n2. 切换"_s, QDate(2026, 6, 18)}};
    const std::vector<PrintPage> pages = layOutBrief(composeBrief(in, theEveningBefore()));
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_TRUE(pages[0].plainText().contains(u"2. 切换"_s));
    EXPECT_EQ(collisions(pages[0]), QStringList());
}

TEST(BriefPrinter, GivesAHeavyCustomerASecondPageAndNeverAThird)
{
    BriefInput in = aFullBriefInput();
    for (BriefInput::System& system : in.systems)
        system.notes = u"停库前先停同步\n./stop_ogg.sh && ./check.sh"_s;
    in.plans = {
        {u"主库宕机"_s, u"核心数据库"_s, u"1. 确认备库\n2. 切换\n3. 通知科技部"_s, QDate(2026, 6, 18)}};
    std::vector<PrintPage> pages = layOutBrief(composeBrief(in, theEveningBefore()));
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(pages[1].plainText().contains(u"3. 通知科技部"_s));
    EXPECT_TRUE(pages[1].plainText().contains(u"./stop_ogg.sh"_s));
    EXPECT_TRUE(pages[0].plainText().contains(u"1 / 2"_s)) << pages[0].plainText().right(80).toStdString();
    in = anOverlongInput();
    for (BriefInput::System& system : in.systems)
        system.notes =
            QStringList(80, u"一行脚本，后面还有很长很长的说明，直到这一行在纸上放不下为止，再接着写"_s)
                .join(u'\n');
    for (int i = 0; i < 20; ++i)
        in.plans.push_back({u"情形 %1"_s.arg(i), u"系统"_s, in.systems[0].notes, {}});
    pages = layOutBrief(composeBrief(in, theEveningBefore()));
    EXPECT_EQ(pages.size(), 2U);
    for (const PrintPage& page : pages)
        EXPECT_EQ(collisions(page), QStringList());
}

TEST(BriefPrinter, BindsSeveralBriefsIntoOnePackAndStopsWhenTold)
{
    const std::vector<Brief> briefs(3, fullBrief());
    EXPECT_EQ(layOutBriefs(briefs).size(), 3U);
    EXPECT_TRUE(layOutBriefs(briefs, [](qint64 done, qint64) { return done < 1; }).empty());
}

TEST(BriefPrinter, SaysSoWhereThereIsNothingToSay)
{
    BriefInput in;
    in.customer = u"新客户"_s;
    const std::vector<PrintPage> pages = layOutBrief(composeBrief(in, theEveningBefore()));
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(collisions(pages[0]), QStringList());
    for (int part = 1; part < briefPartCount; ++part)
        EXPECT_TRUE(pages[0].plainText().contains(briefNothing(BriefPart(part)))) << part;
}

TEST(BriefPrinter, PaintsTheSamePageOnScreen)
{
    const std::vector<PrintPage> pages = layOutBrief(fullBrief());
    QImage image(794, 1123, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(96.0 / printResolution, 96.0 / printResolution);
    pages[0].paint(painter);
    painter.end();
    if (qEnvironmentVariableIsSet("ZHIKE_PICTURES"))
        image.save(qEnvironmentVariable("ZHIKE_PICTURES") + u"/brief.png"_s);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 96;
    EXPECT_GT(dark, 5000);
    // The margins stay white.
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < 48; ++x)
            ASSERT_EQ(image.pixel(x, y), 0xffffffffU) << x << ',' << y;
}

TEST(BriefPrinter, WritesAPdfThatCanBeCopiedWordForWord)
{
    QTemporaryDir folder;
    const std::vector<PrintPage> pages = layOutBrief(fullBrief());
    const QString path = folder.filePath(u"brief.pdf"_s);
    ASSERT_TRUE(saveWhole(toPdf(pages, briefTitle(fullBrief())), path).has_value());
    if (qEnvironmentVariableIsSet("ZHIKE_PICTURES"))
        (void)saveWhole(toPdf(pages, u"brief"_s), qEnvironmentVariable("ZHIKE_PICTURES") + u"/brief.pdf"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString read = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const PrintText& text : pages[0].texts)
        EXPECT_TRUE(read.contains(text.text.simplified())) << text.text.toStdString();
}

} // namespace zhike
