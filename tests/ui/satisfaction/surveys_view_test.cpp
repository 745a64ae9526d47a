// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/surveys_view.h"

#include "core/satisfaction/survey.h"
#include "tests/ui/satisfaction/open_page.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/satisfaction/survey_pane.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;
using test::OpenPage;
using test::SatisfactionWorld;

TEST(SatisfactionPage, ListsSurveysNarrowsThemAndCopiesAndExportsWhatIsListed)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"surveys"_s);
    auto* list = open.part<RowList>("surveys");
    const auto all = open.page.view()->statistics().csat.n;
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == all; }));
    QTest::keyClick(list, Qt::Key_L); // 临江医院
    auto* sought = open.part<QLineEdit>("surveysSearch");
    sought->setText(u"ljyy"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() < all; })) << "by typing";
    QTest::keyClick(sought, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == all; }));
    auto* filters = open.page.findChild<SurveysView*>()->filters();
    filters->toggle(u"csat"_s, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 12; }))
        << "one a month was unhappy";
    filters->toggle(u"csat"_s, 4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() > 12; })) << "alternatives";

    QTest::mouseClick(open.part<QToolButton>("copySurveys"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.statuses.empty(); }));
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    EXPECT_EQ(lines.size(), list->model()->rowCount() + 1) << "under the heads of the columns";
    const QTemporaryDir folder;
    world.saveAs = folder.filePath(u"surveys.csv"_s);
    QTest::mouseClick(open.part<QToolButton>("exportSurveys"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(world.saveAs).size() > 100; }));
}

TEST(SatisfactionPage, StopsCopyingSurveysAndLeavesTheClipboardAsItWas)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"surveys"_s);
    auto* list = open.part<RowList>("surveys");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() > 50; }));
    QGuiApplication::clipboard()->setText(u"mine"_s);
    world.impatient = true;
    QTest::mouseClick(open.part<QToolButton>("copySurveys"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.stopped == 1; }));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"mine"_s);
    EXPECT_TRUE(world.statuses.empty());
}

TEST(SatisfactionPage, OpensASurveyAndCorrectsIt)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"surveys"_s);
    auto* list = open.part<RowList>("surveys");
    open.page.findChild<SurveysView*>()->filters()->toggle(u"csat"_s, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 12; }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    const Id<Survey> first(list->currentId());
    QTest::keyClick(list, Qt::Key_Return);
    auto* pane = open.part<SurveyPane>("surveyPane");
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane->isVisible() && pane->survey() == first; }));
    QTest::mouseClick(pane->findChild<QWidget*>(u"surveyCustomer"_s), Qt::LeftButton);
    ASSERT_EQ(world.tabs.size(), 1U);

    QTest::mouseClick(open.part<QPushButton>("editSurvey"), Qt::LeftButton);
    auto* form = open.page.findChild<FormPanel*>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->value(u"csat"_s), qint64{2});
    form->setValue(u"csat"_s, qint64{5});
    form->setValue(u"words"_s, u"后来解决了"_s);
    QTest::mouseClick(form->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 11; }));
    const Survey now = world.store.get(first);
    EXPECT_EQ(now.csat, 5);
    EXPECT_EQ(now.skill, 2) << "the rest stays as it was said";
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto* words = pane->findChild<QLabel*>(u"surveyWords"_s);
        return words && words->text() == u"后来解决了"_s;
    }));
    QTest::mouseClick(open.part<QToolButton>("closeSurvey"), Qt::LeftButton);
    EXPECT_FALSE(pane->isVisible());
}

} // namespace zhike
