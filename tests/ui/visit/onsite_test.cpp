// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/strokes.h"
#include "tests/ui/visit/onsite_world.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/segments.h"
#include "ui/visit/signature_pad.h"
#include "ui/visit/touch_targets.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

using namespace test;

TEST_F(Onsite, AWholeVisitWithPhotosGoesByKeysAlone)
{
    m_world.toOpen = {picture(u"机柜.png"_s)};
    const Id<Visit> visit = openVisit();
    m_world.tabTo(u"check0"_s);
    press(Qt::Key_1);
    m_world.tabTo(u"check1"_s);
    press(Qt::Key_2);
    press(Qt::Key_F, Qt::AltModifier);
    type(u"归档目录 91%"_s);
    m_world.tabTo(u"stepText"_s);
    type(u"扩容 500 GB"_s);
    press(Qt::Key_P, Qt::AltModifier);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 1 && tiles()[0]->hasPicture(); }));
    press(Qt::Key_N, Qt::AltModifier);
    type(u"机房门禁换成刷脸"_s);
    press(Qt::Key_Return);
    press(Qt::Key_C, Qt::AltModifier);
    type(u"对账作业并行度 8→4"_s);
    m_world.tabTo(u"changeRollback"_s);
    type(u"改回 8 并重载"_s);
    press(Qt::Key_R, Qt::AltModifier);
    type(u"同城专线单运营商"_s);
    m_world.tabTo(u"impact"_s);
    press(Qt::Key_4);
    m_world.tabTo(u"rating"_s);
    press(Qt::Key_5);
    m_world.tabTo(u"attitude"_s);
    press(Qt::Key_5);
    const QString summary = m_world.window()->findChild<LongTextEditor*>(u"summary"_s)->value().toString();
    EXPECT_TRUE(summary.contains(u"归档目录 91%"_s) && summary.contains(u"改回 8 并重载"_s))
        << summary.toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(saved(1)) << m_world.window()->findChild<InlineError*>(u"error"_s)->text().toStdString();
    const VisitDetail detail = m_world.detail(visit);
    EXPECT_EQ(detail.visit.state, VisitState::Done);
    EXPECT_EQ(detail.checks[0].state, CheckState::Normal);
    EXPECT_EQ(detail.checks[1].state, CheckState::Abnormal);
    ASSERT_EQ(detail.files.size(), 1U);
    EXPECT_EQ(detail.files[0].width, 640);
    EXPECT_EQ(detail.files[0].mime, u"image/png"_s);
    EXPECT_EQ(detail.notes.at(0).text, u"机房门禁换成刷脸"_s);
    EXPECT_EQ(detail.changes.at(0).rollback, u"改回 8 并重载"_s);
    EXPECT_EQ(detail.risks.at(0).impact, 4);
    EXPECT_EQ(detail.steps.at(0).finding, detail.findings.at(0).id);
    EXPECT_EQ(detail.survey->attitude, 5);
    EXPECT_EQ(detail.visit.summary, summary);
    EXPECT_FALSE(detail.signature);
}

TEST_F(Onsite, AWholeVisitGoesByPointerAloneSignatureIncluded)
{
    m_world.toOpen = {picture(u"屏幕.png"_s)};
    const Id<Visit> visit = openVisit();
    choose(u"check0"_s, 0);
    click(u"addPhotos"_s);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 1; }));
    choose(u"rating"_s, 3);
    sign();
    m_world.grab(u"onsite"_s);
    click(u"complete"_s);
    ASSERT_TRUE(saved(1)) << m_world.window()->findChild<InlineError*>(u"error"_s)->text().toStdString();
    const VisitDetail detail = m_world.detail(visit);
    ASSERT_TRUE(detail.signature);
    EXPECT_EQ(detail.signature->signer, u"赵敏华"_s);
    EXPECT_EQ(detail.signature->contact, m_world.contact);
    EXPECT_GE(Strokes::fromText(detail.signature->strokes)->lines.at(0).size(), 5U);
    EXPECT_EQ(detail.survey->csat, 4);
    EXPECT_EQ(detail.files.size(), 1U);
    EXPECT_EQ(m_world.errors, QStringList());
}

TEST_F(Onsite, AfterTheSignatureTakesAdditionsOnly)
{
    const Id<Visit> visit = openVisit();
    choose(u"rating"_s, 4);
    sign();
    click(u"complete"_s);
    ASSERT_TRUE(saved(1));
    m_world.page().open(EntityKind::Visit, visit.uuid);
    m_world.page().openTab(u"record"_s);
    waitForSheet();
    EXPECT_FALSE(m_world.child<Segments>(u"check0"_s)->isEnabled());
    EXPECT_FALSE(m_world.child<SignaturePad>(u"signature"_s)->isEnabled());
    auto* text = m_world.child<LongTextEditor>(u"additionText"_s);
    text->field()->setFocus();
    type(u"更正：离线的是主机"_s);
    m_world.grab(u"signed"_s);
    click(u"addAddition"_s);
    ASSERT_TRUE(saved(2));
    const VisitDetail detail = m_world.detail(visit);
    ASSERT_EQ(detail.notes.size(), 1U);
    EXPECT_TRUE(detail.notes[0].addition);
}

TEST_F(Onsite, RefusesWhatIsNoPhotoAndWhatIsTooLargeInWords)
{
    openVisit();
    QFile huge(m_folder.filePath(u"huge.iso"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{5} << 30));
    m_world.toOpen = {file(u"photo.jpg"_s, "this is no picture"), huge.fileName()};
    click(u"addPhotos"_s);
    auto* error = m_world.window()->findChild<InlineError*>(u"photoError"_s);
    ASSERT_TRUE(VisitWorld::until([&] { return !error->text().isEmpty(); }));
    EXPECT_EQ(error->text(),
              u"photo.jpg is no picture that can be shown. It was not added; add it as a file, if it belongs "
              u"here.\nhuge.iso has 5120 MB; a photo may have 20. It was not added."_s);
    EXPECT_TRUE(tiles().empty());
    m_world.toOpen = {m_folder.filePath(u"photo.jpg"_s)};
    click(u"addFiles"_s); // as a file it may be what it is
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 1; }));
    EXPECT_FALSE(tiles()[0]->file().isPicture());
    press(Qt::Key_O, Qt::AltModifier);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 2; }));
    auto* tile = tiles()[1];
    tile->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(tiles().size(), 1U);
}

TEST_F(Onsite, TakesWhatIsPastedOrDropped)
{
    openVisit();
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    m_world.tabTo(u"newNote"_s); // in a field too
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 1; }));
    EXPECT_EQ(tiles()[0]->file().width, 60);
    QGuiApplication::clipboard()->setText(u"一句话"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_world.child<QLineEdit>(u"newNote"_s)->text(), u"一句话"_s) << "words are pasted as words";
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file(u"配置.txt"_s, "a=1"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_world.child<PhotoStrip>(u"photos"_s), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_world.child<PhotoStrip>(u"photos"_s), &drop);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 2; }));
    EXPECT_EQ(tiles()[1]->file().name, u"配置.txt"_s);
}

TEST_F(Onsite, WhatIsNotSavedComesBackWithPhotosNotesAndSignature)
{
    m_world.keepDrafts();
    m_world.toOpen = {picture(u"机柜.png"_s)};
    const Id<Visit> visit = openVisit();
    click(u"addPhotos"_s);
    ASSERT_TRUE(VisitWorld::until([&] { return tiles().size() == 1; }));
    press(Qt::Key_N, Qt::AltModifier);
    type(u"没有按回车"_s);
    sign();
    press(Qt::Key_Escape); // leaves, and throws nothing away
    ASSERT_NE(m_world.child<RowList>(u"agenda"_s), nullptr);
    m_world.loseWindow();
    m_world.show();
    m_world.page().open(EntityKind::Visit, visit.uuid);
    m_world.page().openTab(u"record"_s);
    waitForSheet();
    EXPECT_TRUE(m_world.child<QWidget>(u"draftLine"_s)->isVisible());
    EXPECT_EQ(tiles().size(), 1U);
    EXPECT_EQ(m_world.child<QLineEdit>(u"note"_s)->text(), u"没有按回车"_s);
    EXPECT_FALSE(m_world.child<SignaturePad>(u"signature"_s)->isBlank());
    click(u"complete"_s);
    ASSERT_TRUE(saved(2)); // leaving said a word
    EXPECT_TRUE(m_world.detail(visit).signature);
    EXPECT_EQ(m_world.detail(visit).files.size(), 1U);
}

/// Not a test of its own: the process that the next one kills while somebody is writing in it.
TEST(OnsiteChild, DISABLED_WritesUntilItIsKilled)
{
    VisitWorld world;
    world.keepDrafts();
    const Id<Visit> visit = world.planned(-2, u"巡检"_s);
    world.show();
    world.page().open(EntityKind::Visit, visit.uuid);
    world.page().openTab(u"record"_s);
    ASSERT_TRUE(VisitWorld::until([&] {
        auto* sheet = world.window()->findChild<QWidget*>(u"recordScreen"_s);
        return sheet && sheet->findChild<QPushButton*>(u"back"_s)->hasFocus() &&
               sheet->findChild<Segments*>(u"check0"_s);
    }));
    press(Qt::Key_F, Qt::AltModifier);
    type(u"写到一半"_s);
    QTextStream(stdout) << "database " << world.store.path() << Qt::endl;
    QTest::qWait(60'000);
}

TEST_F(Onsite, WhatWasTypedOutlivesAKilledProcess)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=OnsiteChild.*"_s});
    QString database;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            child.waitForReadyRead(20);
            while (child.canReadLine()) {
                const QString line = QString::fromUtf8(child.readLine()).trimmed();
                if (line.startsWith(u"database "_s))
                    database = line.mid(9);
            }
            return !database.isEmpty() || child.state() == QProcess::NotRunning;
        },
        60'000));
    ASSERT_FALSE(database.isEmpty()) << child.readAll().toStdString();
    QFile drafts(Drafts::fileFor(database));
    const auto holds = [&] {
        return drafts.open(QIODevice::ReadOnly) && [&] {
            const QByteArray all = drafts.readAll();
            drafts.close();
            return all.contains("写到一半");
        }();
    };
    ASSERT_TRUE(VisitWorld::until(holds));
    child.kill(); // SIGKILL: nobody is told
    ASSERT_TRUE(child.waitForFinished());
    Drafts kept(Drafts::fileFor(database), std::make_shared<FixedClock>(test::sunday()));
    ASSERT_TRUE(VisitWorld::until([&] { return kept.isLoaded(); }));
    ASSERT_EQ(kept.keys().size(), 1);
    const QJsonArray findings = kept.find(kept.keys().first())->values.value(u"findings"_s).toArray();
    EXPECT_EQ(findings[0][u"text"_s], u"写到一半"_s);
    QFileInfo(database).dir().removeRecursively();
}

} // namespace zhike
