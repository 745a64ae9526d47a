// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/strokes.h"
#include "core/visit/visit_plan.h"
#include "tests/ui/visit/onsite_world.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/visit/brief_sections.h"
#include "ui/visit/check_column.h"
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
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

using namespace test;

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

TEST_F(Onsite, ShowsTheBriefOfACallInsteadOfAnEmptyChecklistAndAsksForNoSignature)
{
    VisitPlan plan;
    plan.customer = m_world.customer;
    plan.kind = VisitKind::CareCall;
    plan.mode = VisitMode::Phone;
    plan.purpose = u"季度电话回访"_s;
    plan.start = sunday();
    plan.end = plan.start->plusMinutes(30);
    plan.engineers = {m_world.engineer};
    const auto call = must(m_world.store->writeNow(u"Plan"_s, [&](UnitOfWork& unit) -> Result<Id<Visit>> {
        ZHIKE_ASSIGN(const Id<Visit> planned, planVisit(unit, plan));
        ZHIKE_TRY(unit.setParts(planned, std::vector<VisitCheck>{})); // as a company that checks nothing
        return planned;
    }));
    m_world.show();
    m_world.page().open(EntityKind::Visit, call.uuid);
    m_world.page().openTab(u"record"_s);
    BriefSections* brief = nullptr;
    ASSERT_TRUE(VisitWorld::until([&] {
        brief = m_world.window()->findChild<BriefSections*>(u"callBrief"_s);
        return brief && brief->isVisible() && brief->findChildren<QLabel*>().size() > 8;
    }));
    auto* sheet = m_world.child<QWidget>(u"recordScreen"_s);
    EXPECT_FALSE(sheet->findChild<CheckProgress*>()->isVisible());
    EXPECT_FALSE(sheet->findChild<SignaturePad*>()->isVisible());
    EXPECT_FALSE(sheet->findChild<QLabel*>(u"missing"_s)->text().contains(u"signature"_s));
    m_world.child<QLineEdit>(u"newCheck"_s)->setFocus();
    type(u"服务质量"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(sheet->findChild<CheckProgress*>()->isVisible()) << "there is a checklist now";
    EXPECT_FALSE(brief->isVisible());
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
