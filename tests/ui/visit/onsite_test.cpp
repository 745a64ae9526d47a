// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/strokes.h"
#include "tests/ui/visit/visit_world.h"
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
namespace {

void type(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

class Onsite : public testing::Test
{
protected:
    /// Opens a visit of today in on-site mode.
    Id<Visit> openVisit(int hours = -2)
    {
        const Id<Visit> visit = m_world.planned(hours, u"月度巡检"_s);
        m_world.show();
        m_world.page().open(EntityKind::Visit, visit.uuid);
        m_world.page().openTab(u"record"_s);
        waitForSheet();
        return visit;
    }
    void waitForSheet()
    {
        ASSERT_TRUE(VisitWorld::until([&] {
            auto* sheet = m_world.window()->findChild<QWidget*>(u"recordScreen"_s);
            return sheet && sheet->isVisible() && sheet->findChild<QPushButton*>(u"back"_s)->hasFocus() &&
                   sheet->findChild<Segments*>(u"check0"_s);
        }));
    }
    QString picture(const QString& name)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(image.save(path));
        return path;
    }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    std::vector<FileTile*> tiles() { return tilesIn(m_world.window()); }
    static std::vector<FileTile*> tilesIn(QWidget* window)
    {
        std::vector<FileTile*> visible;
        for (FileTile* tile : window->findChildren<FileTile*>())
            if (tile->isVisible())
                visible.push_back(tile);
        return visible;
    }
    bool saved(int statuses)
    {
        return VisitWorld::until([&] { return m_world.statuses.size() == statuses; });
    }
    void choose(const QString& segments, int index)
    {
        auto* strip = m_world.child<Segments>(segments);
        ASSERT_NE(strip, nullptr);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->buttonRect(index).center());
    }
    void click(const QString& name) { m_world.click(m_world.child<QWidget>(name)); }
    void sign()
    {
        auto* pad = m_world.child<SignaturePad>(u"signature"_s);
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        for (int x = 60; x < 240; x += 20)
            QTest::mouseMove(pad, {x, 60 + (x * 7) % 50});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {240, 90});
    }

    QTemporaryDir m_folder;
    VisitWorld m_world;
};

} // namespace

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

TEST_F(Onsite, EverythingIsLargeEnoughForAFinger)
{
    openVisit();
    click(u"addFinding"_s);
    click(u"addChange"_s);
    click(u"addRisk"_s);
    auto* sheet = m_world.child<QWidget>(u"recordScreen"_s);
    QApplication::processEvents();
    int seen = 0;
    for (QWidget* widget : sheet->findChildren<QWidget*>()) {
        const bool touched = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<QComboBox*>(widget) || qobject_cast<Segments*>(widget) ||
                             qobject_cast<LinkLabel*>(widget) || qobject_cast<SignaturePad*>(widget);
        if (!touched || !widget->isVisibleTo(sheet) || widget->height() == 0 ||
            widget->parentWidget()->inherits("QCalendarWidget") || !widget->isVisible())
            continue;
        ++seen;
        EXPECT_GE(widget->height(), touchTarget)
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << ' '
            << widget->accessibleName().toStdString();
        EXPECT_GE(widget->width(), touchTarget) << widget->objectName().toStdString();
    }
    EXPECT_GT(seen, 40);
}

TEST_F(Onsite, KeepsWhatEndsTheVisitInSightWhereTheColumnsGoOnToTheRight)
{
    openVisit();
    QWidget* window = m_world.window();
    auto* complete = m_world.child<QWidget>(u"complete"_s);
    const auto inSight = [&] {
        return window->rect().contains(QRect(complete->mapTo(window, QPoint()), complete->size()));
    };
    const auto atTheRight = [&] { return complete->mapTo(window, QPoint()).x() > window->width() / 2; };
    EXPECT_TRUE(VisitWorld::until([&] { return inSight() && atTheRight(); })) << "below the last column";
    window->resize(600, 820);
    EXPECT_TRUE(VisitWorld::until([&] { return inSight() && !atTheRight(); })) << "below all of them";
    window->resize(1264, 820);
    EXPECT_TRUE(VisitWorld::until([&] { return inSight() && atTheRight(); }));
}

TEST_F(Onsite, TellsItsKeysAndKeepsTabInside)
{
    openVisit();
    press(Qt::Key_F1);
    auto* keys = m_world.window()->findChild<QWidget*>(u"shortcuts"_s);
    ASSERT_TRUE(keys && keys->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(keys->isVisible());
    auto* sheet = m_world.child<QWidget>(u"recordScreen"_s);
    ASSERT_NE(sheet, nullptr);
    sheet->findChild<QWidget*>(u"back"_s)->setFocus();
    for (int i = 0; i < 150; ++i) {
        press(Qt::Key_Tab);
        ASSERT_TRUE(sheet->isAncestorOf(QApplication::focusWidget()))
            << QApplication::focusWidget()->objectName().toStdString();
    }
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(
        m_world.window()->findChild<QWidget*>(u"summary"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Onsite, SignsWithAFingerAndAgain)
{
    openVisit();
    auto* pad = m_world.child<SignaturePad>(u"signature"_s);
    press(Qt::Key_S, Qt::AltModifier); // brings it into sight
    ASSERT_TRUE(VisitWorld::until([&] { return pad->visibleRegion().boundingRect() == pad->rect(); }));
    static QPointingDevice* finger = QTest::createTouchDevice();
    QWidget* window = m_world.window(); // the one that the system knows
    const auto at = [&](int x, int y) { return pad->mapTo(window, QPoint(x, y)); };
    QTest::touchEvent(window, finger).press(0, at(40, 60));
    for (int x = 60; x <= 200; x += 20)
        QTest::touchEvent(window, finger).move(0, at(x, 90));
    QTest::touchEvent(window, finger).release(0, at(200, 90));
    EXPECT_FALSE(pad->isBlank());
    EXPECT_EQ(pad->strokes().lines.size(), 1U);
    click(u"signAgain"_s);
    EXPECT_TRUE(pad->isBlank());
    sign();
    EXPECT_FALSE(pad->isBlank());
}

TEST_F(Onsite, SavesItsRecordAsPdf)
{
    m_world.saveTo = m_folder.filePath(u"记录.pdf"_s);
    openVisit();
    m_world.window()->findChild<QAction*>(u"saveRecord"_s)->trigger();
    ASSERT_TRUE(saved(1));
    QFile pdf(m_world.saveTo);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

} // namespace zhike
