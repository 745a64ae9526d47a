// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/satisfaction_view.h"

#include "tests/ui/satisfaction/open_page.h"
#include "ui/charts/attainment_bars.h"
#include "ui/charts/attainment_chart.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/charts/tier_months_chart.h"
#include "ui/charts/write_charts.h"
#include "ui/parts/chip.h"
#include "ui/parts/editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/satisfaction/behind_pane.h"
#include "ui/satisfaction/fact_upkeep.h"
#include "ui/satisfaction/promise_view.h"
#include "ui/satisfaction/satisfaction_page.h"
#include "ui/satisfaction/scope_bar.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;
using test::inView;
using test::must;
using test::OpenPage;
using test::SatisfactionWorld;

TEST(SatisfactionPage, ShowsTheYearAndWhatItLeavesOut)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);

    EXPECT_EQ(open.part<SatisfactionChart>("csatChart")->series().size(), 12U);
    EXPECT_TRUE(open.part<SatisfactionChart>("csatChart")->series()[2].csat.tooFew());
    const auto* promises = open.part<BoxChart>("responseBoxes");
    ASSERT_TRUE(QTest::qWaitFor([&] { return promises->series().size() == 4; })) << "each tier promises";
    EXPECT_EQ(promises->series()[2].seconds.n, 0) << "none was P2";
    EXPECT_TRUE(open.part<FigureCard>("respondCard")->accessibleName().contains(u"%"_s));
    EXPECT_FALSE(open.part<FigureCard>("responseCard")->isVisible());
    open.page.findChild<TabBar*>()->setCurrent(u"times"_s);
    EXPECT_TRUE(open.part<FigureCard>("responseCard")->isVisible()) << "medians stand beside their charts";
    EXPECT_FALSE(open.part<FigureCard>("csatCard")->isVisible());
    EXPECT_EQ(open.part<BoxChart>("responseTimes")->series().size(), 2U);
    open.page.findChild<TabBar*>()->setCurrent(u"overview"_s);
    EXPECT_TRUE(open.part<FigureCard>("csatCard")->accessibleName().contains(u"%"_s));
    EXPECT_TRUE(open.part<LinkLabel>("doubtful")->isVisible());
    EXPECT_TRUE(open.part<LinkLabel>("doubtful")->text().contains(u'1'));
}

TEST(SatisfactionPage, ListsTheRecordsBehindAPointThatIsClickedAndOpensThem)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    auto* boxes = open.part<BoxChart>("responseBoxes");
    open.page.findChild<PromiseView*>()->setPriority(Priority::P3);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return boxes->series().size() == 4 && boxes->series()[2].seconds.n > 5; }));
    EXPECT_EQ(boxes->series()[2].promiseMinutes, 240.0) << "金牌, P3: 4 h";

    QTest::mouseClick(boxes->viewport(), Qt::LeftButton, {}, inView(*boxes, 2));
    ASSERT_TRUE(open.rowsCome());
    EXPECT_EQ(open.behind()->model()->rowCount(), boxes->series()[2].seconds.n);
    QTest::keyClick(open.behind(), Qt::Key_R);
    auto* sought = open.part<QLineEdit>("behindListSearch");
    EXPECT_TRUE(sought->isVisible());
    sought->setText(open.behind()->model()->index(1, 0).data(SubtitleRole).toString().section(u' ', 0, 0));
    EXPECT_EQ(open.behind()->model()->rowCount(), 1) << "by typing";
    QTest::keyClick(sought, Qt::Key_Escape);
    EXPECT_EQ(open.behind()->model()->rowCount(), boxes->series()[2].seconds.n);
    const auto slowest = open.behind()->model()->index(0, 0);
    QTest::mouseClick(open.behind()->viewport(), Qt::LeftButton, {},
                      open.behind()->visualRect(slowest).center());

    ASSERT_EQ(world.opened.size(), 1U);
    EXPECT_EQ(world.opened[0].first, EntityKind::Request);
    EXPECT_EQ(world.opened[0].second, slowest.data(IdRole).value<Uuid>());
    QTest::mouseClick(open.part<QToolButton>("closeBehind"), Qt::LeftButton);
    EXPECT_FALSE(open.part<BehindPane>("behind")->isVisible());
}

TEST(SatisfactionPage, ComparesWithThePeriodBeforeAndOpensATiersMonth)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.view()->scopeBar()->setPeriod(Period::ThisYear);
    EXPECT_EQ(open.page.view()->scopeBar()->scopeBefore().from, QDate(2025, 2, 1)) << "eleven months";
    EXPECT_EQ(open.page.view()->scopeBar()->scopeBefore().to, QDate(2025, 12, 31));
    auto* card = open.part<FigureCard>("csatCard");
    ASSERT_TRUE(QTest::qWaitFor([&] { return card->toolTip().contains(u"Feb 2025"_s); })) << "hover says it";
    auto* months = open.part<TierMonthsChart>("tierMonths");
    ASSERT_TRUE(QTest::qWaitFor([&] { return months->pointCount() == 4 * 11; }));
    const auto& gold = months->series()[2];
    ASSERT_GT(gold.months.back().n(), 0);
    months->setFocus();
    months->setCurrent(3 * 11 - 1); // the last of 金牌
    QTest::keyClick(months, Qt::Key_Return);
    ASSERT_TRUE(open.rowsCome());
    EXPECT_EQ(open.behind()->model()->rowCount(), gold.months.back().n());
}

TEST(SatisfactionPage, SavesAndPrintsAllChartsOfATab)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    const QTemporaryDir folder;
    world.saveAs = folder.filePath(u"q4.svg"_s);
    open.page.view()->saveCharts();
    EXPECT_EQ(QDir(folder.path()).entryList({u"q4-*.svg"_s}).size(), 4);
    world.saveAs = folder.filePath(u"q4.pdf"_s);
    open.page.view()->printCharts();
    EXPECT_GT(QFileInfo(world.saveAs).size(), 1000);
    EXPECT_EQ(world.statuses.size(), 2U);
}

TEST(SatisfactionPage, ShowsKeptPromisesByMonthAndTheClocksBehindOne)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"attainment"_s);
    AttainmentChart* gold = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        gold = open.page.findChild<AttainmentChart*>(u"attainmentMonths.2"_s);
        return gold && gold->series().size() == 12;
    }));
    EXPECT_TRUE(gold->accessibleName().contains(u"金牌"_s) || gold->accessibleName().contains(u"Gold"_s));
    const AttainmentMonth last = gold->series().back();
    ASSERT_GT(last.n(), 0);
    gold->setFocus();
    QTest::keyClick(gold, Qt::Key_End);
    QTest::keyClick(gold, Qt::Key_Return);
    ASSERT_TRUE(open.rowsCome());
    EXPECT_EQ(open.behind()->model()->rowCount(), last.n());
    QTest::keyClick(open.behind(), Qt::Key_Home);
    QTest::keyClick(open.behind(), Qt::Key_Return);
    ASSERT_EQ(world.opened.size(), 1U);
    EXPECT_EQ(world.opened[0].first, EntityKind::Request);
}

TEST(SatisfactionPage, RanksKeptPromisesByCustomerWithTheWorstOnTop)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    open.page.findChild<TabBar*>()->setCurrent(u"attainment"_s);
    QTest::mouseClick(open.part<Chip>("attainment.by.customer"), Qt::LeftButton);
    auto* bars = open.part<AttainmentBars>("attainmentBars");
    ASSERT_TRUE(QTest::qWaitFor([&] { return bars->series().size() == 2; }));
    EXPECT_LE(bars->series()[0].share(), bars->series()[1].share());
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    ASSERT_TRUE(open.rowsCome());
    const auto all = bars->series()[0].n();
    EXPECT_EQ(open.behind()->model()->rowCount(), std::min<std::int64_t>(all, 200));
    QTest::mouseClick(open.part<Chip>("attainment.clock.onsite"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bars->series().empty() || bars->series()[0].n() < all; }))
        << "one clock only";
}

TEST(SatisfactionPage, LeadsByKeysFromAMonthToWhatWasSaidInIt)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    auto* chart = open.part<SatisfactionChart>("csatChart");
    chart->setFocus();

    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_TRUE(open.rowsCome());
    EXPECT_EQ(open.behind()->model()->rowCount(), chart->series().back().csat.n);
    open.behind()->setFocus();
    QTest::keyClick(open.behind(), Qt::Key_Home);
    QTest::keyClick(open.behind(), Qt::Key_Return);

    ASSERT_EQ(world.tabs.size(), 1U);
    EXPECT_EQ(world.tabs[0].second, u"satisfaction"_s);
    QTest::keyClick(open.behind(), Qt::Key_Escape);
    EXPECT_FALSE(open.part<BehindPane>("behind")->isVisible());
}

TEST(SatisfactionPage, ShowsTheDoubtfulRequestsThatItLeftOut)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    QTest::mouseClick(open.part<LinkLabel>("doubtful"), Qt::LeftButton);
    ASSERT_TRUE(open.rowsCome());
    EXPECT_EQ(open.behind()->model()->index(0, 0).data().toString(), u"先解决后受理"_s);
}

TEST(SatisfactionPage, NarrowsToAPeriodATierAndARegion)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    auto* bar = open.page.view()->scopeBar();
    const auto all = open.page.view()->statistics().csat.n;
    QSignalSpy loaded(open.page.view(), &SatisfactionView::loaded);

    bar->setPeriod(Period::LastYear);
    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(open.page.view()->statistics().csat.n, 8);
    bar->setPeriod(Period::All);
    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(open.page.view()->statistics().csat.n, all);
    auto scope = bar->scope();
    EXPECT_FALSE(scope.from.isValid());
}

TEST(SatisfactionPage, RecordsWhatACustomerSaidAndTheChartFollows)
{
    SatisfactionWorld world;
    world.aYear();
    SatisfactionView view(world.context(), world.first);
    view.setCustomer(world.first, u"华信科技"_s);
    view.resize(1000, 700);
    view.show();
    QSignalSpy loaded(&view, &SatisfactionView::loaded);
    ASSERT_TRUE(loaded.wait());
    const auto before = view.statistics().csat.n;

    QTest::mouseClick(view.findChild<QPushButton*>(u"record"_s), Qt::LeftButton);
    auto* form = view.findChild<FormPanel*>();
    ASSERT_NE(form, nullptr);
    QTest::mouseClick(form->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    EXPECT_TRUE(world.statuses.empty()); // an empty form says nothing
    form->setValue(u"csat"_s, qint64{5});
    QTest::mouseClick(form->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);

    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(view.statistics().csat.n, before + 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.statuses.empty(); }));
    EXPECT_TRUE(world.statuses[0].second);
}

TEST(SatisfactionPage, SaysWhatBelongsThereWhileThereIsNothing)
{
    SatisfactionWorld world;
    OpenPage open(world);
    auto* first = open.part<QPushButton>("recordFirst");
    ASSERT_TRUE(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    EXPECT_NE(open.page.findChild<FormPanel*>(), nullptr);
}

TEST(ChartPanel, CopiesSavesAndPrints)
{
    SatisfactionWorld world;
    world.aYear();
    OpenPage open(world);
    auto* panel = qobject_cast<ChartPanel*>(open.part<SatisfactionChart>("csatChart")->parentWidget());
    ASSERT_NE(panel, nullptr);
    const QTemporaryDir folder;

    QTest::mouseClick(panel->findChild<QToolButton*>(u"copyChart"_s), Qt::LeftButton);
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    for (const auto& [button, file] : {std::pair{u"saveChart"_s, u"a.png"_s},
                                       {u"saveChart"_s, u"a.svg"_s},
                                       {u"printChart"_s, u"a.pdf"_s}}) {
        world.saveAs = folder.filePath(file);
        QTest::mouseClick(panel->findChild<QToolButton*>(button), Qt::LeftButton);
        EXPECT_TRUE(QFileInfo::exists(world.saveAs)) << file.toStdString();
    }
    EXPECT_EQ(world.statuses.size(), 4U);
}

TEST(WriteCharts, MakesThePicturesOfAllCustomersOrOne)
{
    SatisfactionWorld world;
    world.aYear();
    const QTemporaryDir folder;
    const auto all = must(writeCharts(*world.store, folder.filePath(u"all/of/them"_s)));
    EXPECT_EQ(all.size(), 10) << "kept promises of two tiers and first responses among them";
    for (const auto& file : all)
        EXPECT_FALSE(QImage(file).isNull()) << file.toStdString();
    EXPECT_GE(must(writeCharts(*world.store, folder.path(), world.second)).size(), 5);
    EXPECT_FALSE(writeCharts(*world.store, u"/proc/none"_s));
}

TEST(FactUpkeep, MakesFactsAndCorrectsThemInTheBackground)
{
    SatisfactionWorld world;
    world.aYear();
    FactUpkeep upkeep(*world.store);
    QSignalSpy done(&upkeep, &FactUpkeep::done);
    factkeeper::Condition none;
    none.customers = 1000;
    upkeep.look(none);
    ASSERT_TRUE(done.wait());
    const auto condition = [&] {
        return must(world.store->readNow([](Reader& reader) { return factkeeper::condition(reader); }));
    };
    EXPECT_TRUE(condition().usable());
    upkeep.look(condition());
    EXPECT_FALSE(upkeep.isBusy()); // nothing to do
}

} // namespace zhike
