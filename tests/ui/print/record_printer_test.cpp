// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"
#include "ui/print/record_printer.h"
#include <QtGui/QPainter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

RecordSheet sheet(int findings)
{
    RecordSheet sheet;
    sheet.zone = QTimeZone("Asia/Shanghai");
    sheet.printedOn = QDate(2026, 11, 22);
    VisitDetail& d = sheet.visit;
    d.customerName = u"浙江之江农商银行"_s;
    d.visit.number = u"VA26-000001"_s;
    d.visit.actualStart = Instant::of(QDate(2026, 11, 22), QTime(10, 0), sheet.zone);
    d.visit.actualEnd = d.visit.actualStart->plusMinutes(150);
    d.visit.summary = u"核对 18 / 24 项。"_s;
    d.checks = {{{}, 0, u"双机状态"_s, CheckState::Abnormal, u"备机离线"_s}};
    for (int i = 0; i < findings; ++i) {
        Finding f;
        f.id = Id<Finding>(makeUuid(i + 1));
        f.text = u"发现 %1"_s.arg(i);
        d.findings.push_back(f);
    }
    SystemChange change;
    change.id = Id<SystemChange>(makeUuid(5));
    change.what = u"并行度 8→4"_s;
    change.rollback = u"改回 8"_s;
    d.changes = {change};
    Signature signature;
    signature.id = Id<Signature>(makeUuid(1'000'000'000'000));
    signature.signer = u"赵敏华"_s;
    signature.signedAt = *d.visit.actualEnd;
    signature.strokes = u"2.5 1000,2000,5000 9000,3500,10000"_s;
    signature.digest = QString(64, u'a');
    d.signature = signature;
    VisitNote addition;
    addition.text = u"更正：离线的是主机"_s;
    addition.notedAt = d.visit.actualEnd->plusDays(1);
    addition.addition = true;
    d.notes = {addition};
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    sheet.pictures = {{u"机柜.png"_s, picture}};
    return sheet;
}

QString textOf(const std::vector<PrintPage>& pages)
{
    QString all;
    for (const PrintPage& page : pages)
        all += page.plainText();
    return all;
}

} // namespace

TEST(RecordPrinter, SaysEverythingWithTheSignatureAndWhatWasAddedAfterIt)
{
    const auto pages = layOutRecord(sheet(2));
    const QString text = textOf(pages);
    for (const auto& part : {u"浙江之江农商银行"_s, u"VA26-000001"_s, u"备机离线"_s, u"发现 1"_s, u"改回 8"_s,
                             u"核对 18 / 24 项。"_s, u"赵敏华"_s, u"机柜.png"_s, u"更正：离线的是主机"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_LT(text.indexOf(u"赵敏华"_s), text.indexOf(u"更正"_s))
        << "what was added stands below the signature";
    int signatures = 0;
    int pictures = 0;
    for (const PrintPage& page : pages) {
        signatures += int(page.strokes.size());
        pictures += int(page.pictures.size());
    }
    EXPECT_EQ(signatures, 1);
    EXPECT_EQ(pictures, 1);
}

TEST(RecordPrinter, GoesOnToAnotherPageAndDrawsTheSignatureAsLines)
{
    const auto pages = layOutRecord(sheet(60));
    EXPECT_GT(pages.size(), 1U);
    const QByteArray pdf = toPdf(pages, u"记录"_s);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    QImage paper(400, 566, QImage::Format_RGB32);
    paper.fill(Qt::white);
    const PrintPage& last = pages.back();
    QPainter painter(&paper);
    painter.scale(400 / last.size.width(), 400 / last.size.width());
    last.paint(painter);
    painter.end();
    EXPECT_NE(paper, QImage(paper.size(), paper.format()));
}

} // namespace zhike
