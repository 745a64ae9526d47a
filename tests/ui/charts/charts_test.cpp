// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/attainment_chart.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/duration_chart.h"
#include "ui/charts/elements_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/charts/tier_months_chart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCore/QTemporaryDir>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

SatisfactionMonth said(QDate month, std::int64_t good, std::int64_t other)
{
    return {month, csat({other, 0, 0, 0, good}), {}, {}};
}

/// A year from December 2025 in which February has too few answers.
std::vector<SatisfactionMonth> yearWithAGap()
{
    constexpr std::array<std::pair<int, int>, 12> answers{{{31, 4},
                                                           {34, 4},
                                                           {3, 1},
                                                           {38, 5},
                                                           {41, 4},
                                                           {37, 5},
                                                           {44, 3},
                                                           {42, 6},
                                                           {45, 4},
                                                           {43, 5},
                                                           {47, 3},
                                                           {35, 3}}};
    std::vector<SatisfactionMonth> months;
    for (int i = 0; i < 12; ++i) {
        const auto [good, other] = answers[static_cast<std::size_t>(i)];
        months.push_back(said(QDate(2025, 12, 1).addMonths(i), good, other));
    }
    return months;
}

template <class Series>
std::vector<Series*> seriesOf(const ChartView& view)
{
    std::vector<Series*> found;
    for (auto* series : view.chart()->series()) {
        if (auto* one = qobject_cast<Series*>(series))
            found.push_back(one);
    }
    return found;
}

void show(ChartView& view)
{
    view.resize(720, 300);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
}

QPoint inView(const ChartView& view, int index)
{
    return view.mapFromScene(view.pointPlace(index));
}

DurationBox box(const QString& tier, std::int64_t middleMinutes)
{
    std::vector<std::int64_t> seconds;
    for (int i = 0; i < 400; ++i)
        seconds.push_back(60 * middleMinutes * (20 + i) / 200);
    return {tier, *boxSummary(Histogram::of(seconds)), 4.0 * static_cast<double>(middleMinutes), {}};
}

/// Draws a chart at a size and holds its labels apart and inside.
void expectLabelsApart(ChartView& chart, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paintTo(painter, QRectF(QPointF(), QSizeF(size)), ChartLook::paper());
    const auto& labels = chart.labelPlaces();
    EXPECT_FALSE(labels.empty());
    const auto text = [](const QRectF& r) {
        return u"%1,%2 %3×%4"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()).toStdString();
    };
    for (size_t i = 0; i < labels.size(); ++i) {
        EXPECT_TRUE(QRectF(QPointF(), QSizeF(size)).adjusted(-1, -1, 1, 1).contains(labels[i]))
            << text(labels[i]) << " in " << size.width() << "×" << size.height();
        for (size_t j = i + 1; j < labels.size(); ++j)
            EXPECT_FALSE(labels[i].adjusted(1, 2, -1, -2).intersects(labels[j].adjusted(1, 2, -1, -2)))
                << text(labels[i]) << " and " << text(labels[j]) << " at " << size.width() << "×"
                << size.height();
    }
}

constexpr std::array kSizes{QSize(420, 220), QSize(560, 260), QSize(760, 300), QSize(1600, 560)};

AttainmentGroups::Group kept(const QString& tier, std::vector<std::pair<int, int>> months)
{
    AttainmentGroups::Group group;
    group.name = tier;
    group.id.bytes[15] = static_cast<std::uint8_t>(tier.size());
    for (const auto& [met, breached] : months)
        group.months.push_back(
            {QDate(2026, 1, 1).addMonths(static_cast<int>(group.months.size())), met, breached});
    return group;
}

} // namespace

TEST(BoxChart, KeepsItsLabelsApartWhateverThePromises)
{
    for (const double promise : {0.5, 0.95, 1.0, 1.05, 1.4, 6.0}) {
        BoxChart chart(u"P2"_s, BoxChart::Kind::Worked);
        std::vector<DurationBox> boxes;
        int middle = 720;
        for (const auto& tier : {u"普通"_s, u"银牌"_s, u"金牌"_s, u"钻石"_s}) {
            boxes.push_back(box(tier, middle));
            boxes.back().promiseMinutes = promise * middle;
            boxes.back().over = 12;
            middle /= 3;
        }
        chart.setSeries(boxes);
        for (const QSize size : kSizes)
            expectLabelsApart(chart, size);
    }
}

TEST(BoxChart, NamesThePromiseOfEveryTierAlsoWhereThereIsLittleRoom)
{
    BoxChart chart(u"P2"_s, BoxChart::Kind::Worked);
    std::vector<DurationBox> boxes;
    for (const auto& tier : {u"普通"_s, u"银牌"_s, u"金牌"_s, u"钻石"_s})
        boxes.push_back(box(tier, 60));
    const auto labels = [&](std::optional<double> promise, QSize size) {
        for (DurationBox& each : boxes)
            each.promiseMinutes = promise;
        chart.setSeries(boxes);
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        chart.paintTo(painter, QRectF(QPointF(), QSizeF(size)), ChartLook::paper());
        return chart.labelPlaces().size();
    };
    for (const QSize size : {QSize(560, 260), QSize(760, 300), QSize(1600, 560)})
        EXPECT_EQ(labels(100, size), labels({}, size) + boxes.size()) << size.width();
}

TEST(BoxChart, SaysTooFewInPlaceOfABox)
{
    BoxChart chart(u"P1"_s, BoxChart::Kind::Worked);
    auto few = box(u"银牌"_s, 60);
    few.seconds = *boxSummary(Histogram::of({600, 1200, 4800}));
    few.over = 1;
    DurationBox none;
    none.label = u"金牌"_s;
    none.promiseMinutes = 30;
    chart.setSeries({box(u"普通"_s, 120), few, none});
    EXPECT_TRUE(chart.pointText(1).contains(u"too few"_s));
    EXPECT_TRUE(chart.pointText(1).contains(u"n 3"_s));
    EXPECT_TRUE(chart.pointText(1).contains(u"1 over"_s));
    EXPECT_TRUE(chart.pointText(2).contains(u"promised"_s));
    const auto boxes = seriesOf<QBoxPlotSeries>(chart);
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(boxes[0]->count(), 3) << "each keeps its place";
    show(chart);
    EXPECT_GT(chart.pointPlace(1).x(), chart.pointPlace(0).x());
    for (const QSize size : kSizes)
        expectLabelsApart(chart, size);
}

TEST(RaterChart, KeepsItsLabelsApart)
{
    std::array<Tally, kRaterDimensions> perceived;
    std::array<Tally, kRaterDimensions> expected;
    for (std::size_t i = 0; i < kRaterDimensions; ++i) {
        perceived[i] = {100, 380 + 20 * static_cast<std::int64_t>(i)};
        expected[i] = {100, 430};
    }
    RaterChart chart;
    chart.setSeries(rater(perceived, expected));
    for (const QSize size : kSizes)
        expectLabelsApart(chart, size);
}

TEST(TierMonthsChart, MarksWhatMissesTheTargetAndLeavesGapsWhereThereIsTooLittle)
{
    TierMonthsChart chart(u"promises"_s);
    chart.setSeries({kept(u"普通"_s, {{96, 4}, {90, 10}, {2, 1}, {99, 1}}),
                     kept(u"钻石客户"_s, {{50, 0}, {0, 0}, {49, 1}, {45, 5}})},
                    0.95);
    EXPECT_EQ(chart.pointCount(), 8);
    EXPECT_EQ(chart.placeOf(6), std::pair(1, 2));
    EXPECT_TRUE(chart.pointText(1).contains(u"90.0%"_s));
    EXPECT_TRUE(chart.pointText(2).contains(u"too few"_s));
    EXPECT_TRUE(chart.pointText(5).contains(u"no clock"_s));
    QList<QColor> dots;
    for (const auto* series : seriesOf<QScatterSeries>(chart))
        dots.append(series->brush().color());
    EXPECT_EQ(dots.count(chart.look().series[3]), 3) << "below the target in both, and last in one";
    show(chart);
    const double first = chart.pointPlace(1).y();
    EXPECT_LT(chart.pointPlace(0).y(), first) << "one scale";
    EXPECT_GT(chart.pointPlace(4).x(), chart.pointPlace(3).x());
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, inView(chart, 7));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0], 7);
    for (const QSize size : kSizes)
        expectLabelsApart(chart, size);
}

TEST(SatisfactionChart, BreaksLineAndBandAtMonthsWithTooFewAnswers)
{
    SatisfactionChart chart;
    chart.setSeries(yearWithAGap(), 0.9);
    const auto bands = seriesOf<QAreaSeries>(chart);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0]->upperSeries()->count(), 2);
    EXPECT_EQ(bands[1]->upperSeries()->count(), 9);
    EXPECT_NEAR(bands[0]->lowerSeries()->at(0).y(), 74.0485, 1e-3);
    EXPECT_THAT(chart.pointText(2).toStdString(), testing::HasSubstr("too few"));
    EXPECT_THAT(chart.pointText(2).toStdString(), testing::HasSubstr("n 4"));
}

TEST(AttainmentChart, MarksMonthsWithTooFewClocksAndKeepsTheScaleOfItsNeighbours)
{
    AttainmentChart chart(u"Gold"_s);
    const QDate january(2026, 1, 1);
    const std::vector<AttainmentMonth> months{{january, 19, 1},
                                              {january.addMonths(1), 3, 1},
                                              {january.addMonths(2), 0, 0},
                                              {january.addMonths(3), 8, 2}};
    EXPECT_NEAR(AttainmentChart::leastOf(months), 0.8, 1e-9);
    chart.setSeries(months, 0.95, 0.5);
    EXPECT_EQ(chart.pointCount(), 4);
    EXPECT_THAT(chart.pointText(0).toStdString(), testing::HasSubstr("met 19, breached 1"));
    EXPECT_THAT(chart.pointText(1).toStdString(), testing::HasSubstr("too few"));
    EXPECT_THAT(chart.pointText(2).toStdString(), testing::HasSubstr("no clock"));
    EXPECT_TRUE(seriesOf<QAreaSeries>(chart).empty()) << "all clocks are counted: nothing is uncertain";
    show(chart);
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, inView(chart, 3));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 3);
}

TEST(SatisfactionChart, OpensTheMonthThatIsClicked)
{
    SatisfactionChart chart;
    chart.setSeries(yearWithAGap(), 0.9);
    show(chart);
    QSignalSpy opened(&chart, &ChartView::opened);

    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, inView(chart, 4));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(2, 2));

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 4);
}

TEST(SatisfactionChart, WalksItsPointsByKeysAndOpensWithEnter)
{
    SatisfactionChart chart;
    chart.setSeries(yearWithAGap(), {});
    show(chart);
    chart.setFocus();
    QSignalSpy opened(&chart, &ChartView::opened);

    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 10);
    EXPECT_EQ(chart.accessibleDescription(), chart.pointText(10));
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(chart.current(), -1);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 10);
}

TEST(SatisfactionChart, StandsEmptyWithoutMonths)
{
    SatisfactionChart chart;
    show(chart);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.pointCount(), 0);
    EXPECT_EQ(chart.current(), -1);
}

TEST(DurationChart, SaysMedianAndNinetiethPercentileOfAMonth)
{
    DurationChart chart(u"Response"_s);
    chart.setSeries({{QDate(2026, 9, 1), 12, 24.0, 132.0},
                     {QDate(2026, 10, 1), 0, {}, {}},
                     {QDate(2026, 11, 1), 9, 65, 5000}});
    EXPECT_EQ(chart.pointText(0), u"Sep 2026: median 24 min, p90 2 h 12 min, n 12"_s);
    EXPECT_EQ(chart.pointText(1), u"Oct 2026: nothing ended"_s);
    show(chart);
    EXPECT_GT(chart.pointPlace(0).y(), chart.pointPlace(2).y());
}

TEST(BoxChart, DrawsABoxATierAndThinsOutTheSlowest)
{
    BoxChart chart(u"Response"_s);
    auto slow = box(u"普通"_s, 120);
    slow.seconds.above.clear();
    for (std::int64_t i = 1; i <= 50'000; ++i)
        slow.seconds.above.push_back({slow.seconds.high + i, 1});
    chart.setSeries({slow, box(u"钻石"_s, 10)});

    ASSERT_EQ(seriesOf<QBoxPlotSeries>(chart).size(), 1U);
    EXPECT_EQ(seriesOf<QBoxPlotSeries>(chart)[0]->count(), 2);
    EXPECT_LE(seriesOf<QScatterSeries>(chart)[0]->count(), BoxChart::kMostDots + 1);

    show(chart);
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, inView(chart, 1));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 1);
}

TEST(RaterChart, PutsAPointOnEachDimensionAndSaysItsGap)
{
    RaterChart chart;
    const std::array<Tally, 5> perceived{{{100, 442}, {100, 451}, {100, 418}, {100, 436}, {100, 412}}};
    const std::array<Tally, 5> expected{{{100, 460}, {100, 440}, {100, 400}, {100, 430}, {100, 460}}};
    chart.setSeries(rater(perceived, expected));
    show(chart);
    EXPECT_EQ(chart.pointCount(), 5);
    EXPECT_EQ(chart.pointText(4), u"Responsiveness: perceived 4.12 of 5, n 100, expected 4.60, gap −0.48"_s);
    EXPECT_LT(chart.pointPlace(0).y(), chart.pointPlace(2).y());
    EXPECT_GT(chart.pointPlace(1).x(), chart.pointPlace(4).x());
}

TEST(ElementsChart, SaysEachMeanWithItsN)
{
    ElementsChart chart;
    EXPECT_EQ(chart.pointCount(), 0);
    chart.setSeries({{{{40, 172}, {40, 184}, {0, 0}}}});
    EXPECT_EQ(chart.pointText(0), u"Technical strength: 4.30 of 5, n 40"_s);
    EXPECT_EQ(chart.pointText(2), u"Sense of urgency: no answers"_s);
}

TEST(ChartText, SaysMonthsAndSharesShortly)
{
    EXPECT_EQ(charttext::month(QDate(2026, 2, 1), false), u"Feb"_s);
    EXPECT_EQ(charttext::month(QDate(2026, 1, 1), true), u"Jan '26"_s);
    EXPECT_EQ(charttext::percent(0.9214), u"92.1%"_s);
    EXPECT_EQ(charttext::duration(59.6), u"1 h"_s);
}

TEST(ChartExport, SavesPictureDrawingAndPageAndSaysWhenItCannot)
{
    const QTemporaryDir folder;
    SatisfactionChart chart;
    chart.setSeries(yearWithAGap(), 0.9);
    const ChartCaption caption{u"Satisfaction"_s, u"All customers"_s, u"Left out: 3"_s};

    ASSERT_TRUE(saveChart(chart, caption, {960, 400}, folder.filePath(u"a.png"_s)));
    ASSERT_TRUE(saveChart(chart, caption, {960, 400}, folder.filePath(u"a.svg"_s)));
    ASSERT_TRUE(printChartTo(chart, caption, folder.filePath(u"a.pdf"_s)));
    const auto failed = saveChart(chart, caption, {960, 400}, folder.filePath(u"none/a.png"_s));

    EXPECT_EQ(QImage(folder.filePath(u"a.png"_s)).size(), QSize(1920, 800));
    QFile drawing(folder.filePath(u"a.svg"_s));
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawing.readAll().contains("Satisfaction"));
    EXPECT_GT(QFileInfo(folder.filePath(u"a.pdf"_s)).size(), 1000);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
}

} // namespace zhike
