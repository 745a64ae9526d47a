// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/elements_table.h"

#include "core/engineer/engineer.h"
#include "core/satisfaction/survey.h"
#include "tests/ui/satisfaction/open_page.h"
#include "ui/charts/elements_chart.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::OpenPage;
using test::SatisfactionWorld;
using test::sunday;

namespace {

/// A customer that said something about two engineers, five times about one and twice about the other.
class TwoEngineers : public SatisfactionWorld
{
public:
    TwoEngineers()
    {
        aYear(); // about nobody in particular
        for (const auto& [member, name] :
             {std::pair{&TwoEngineers::zhao, u"赵一帆"_s}, {&TwoEngineers::chen, u"陈思远"_s}}) {
            Engineer e;
            e.number = u"E-%1"_s.arg(name.size() + (name.startsWith(u'赵') ? 1 : 2));
            e.name = name;
            this->*member = store.add(e);
        }
        must(store->writeNow(u"Opinions"_s, [&](UnitOfWork& unit) -> Done {
            for (int i = 0; i < 7; ++i) {
                Survey s;
                s.customer = first;
                s.engineer = i < 5 ? zhao : chen;
                s.answeredAt = sunday().plusDays(-10 - i);
                s.skill = i == 3 ? 2 : 5;
                s.attitude = 4;
                ZHIKE_TRY(unit.insert(s));
            }
            return {};
        }));
    }
    Id<Engineer> zhao, chen;
};

} // namespace

TEST(ElementsTable, ListsEngineersBesideTheChartAndOpensTheSurveysBehindOne)
{
    TwoEngineers world;
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"elements"_s);
    auto* list = open.part<RowList>("elementsByEngineer");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; })) << "and nobody named";
    const auto title = [&](int row) { return list->model()->index(row, 0).data(TitleRole).toString(); };
    EXPECT_EQ(title(0), u"陈思远"_s);
    EXPECT_EQ(title(1), u"赵一帆"_s);
    const auto hover = list->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(hover.contains(u"Technical strength 5.00, n 2"_s)) << hover.toStdString();
    EXPECT_TRUE(hover.contains(u"too little"_s)) << "two surveys are few";
    EXPECT_TRUE(open.part<TextLabel>("elementsFacts")->toolTip().contains(u"mean of all answers"_s));
    EXPECT_EQ(open.part<ElementsChart>("elementsChart")->dots(), 2) << "not of the one with few surveys";

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.behind()->model()->rowCount() == 5; }));
    const auto lowest = open.behind()->model()->index(0, 0);
    EXPECT_EQ(lowest.data(Right1Role).toString(), u"2 / 4 / –"_s);
    QTest::mouseClick(open.part<QToolButton>("behindEngineer"), Qt::LeftButton);
    ASSERT_EQ(world.opened.size(), 1U);
    EXPECT_EQ(world.opened[0], std::pair(EntityKind::Engineer, world.zhao.uuid));
    QTest::keyClick(open.behind(), Qt::Key_Home);
    QTest::keyClick(open.behind(), Qt::Key_Return);
    ASSERT_EQ(world.tabs.size(), 1U) << "about nothing in particular: the customer's answers";
}

TEST(ElementsTable, IsCopiedAndExportedAsItIsListed)
{
    TwoEngineers world;
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"elements"_s);
    auto* list = open.part<RowList>("elementsByEngineer");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }));
    QTest::mouseClick(open.part<QToolButton>("copyElements"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[2].startsWith(u"赵一帆\t5\t4.400\t4.000\t"_s)) << lines[2].toStdString();

    const QTemporaryDir folder;
    world.saveAs = folder.filePath(u"elements.csv"_s);
    QTest::mouseClick(open.part<QToolButton>("exportElements"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(world.saveAs).size() > 100; }));
    QFile file(world.saveAs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"赵一帆,E-4,5,4.400,4.000,,"_s));
}

} // namespace zhike
