// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kano_chart.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/kano_marks.h"

#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

KanoItemResult item(const QString& name, const KanoCounts& counts)
{
    KanoItemResult one;
    one.item.name = name;
    one.counts = counts;
    one.figures = kanoFigures(counts);
    return one;
}

/// Twelve items, some of them close to each other, and one that too few spoke about.
std::vector<KanoItemResult> twelveAndOne()
{
    std::vector<KanoItemResult> all;
    for (int i = 0; i < 12; ++i)
        all.push_back(
            item(u"服务项目第 %1 号"_s.arg(i + 1), {6 + i % 4, 5 + i % 3, 7 + i % 5, 4 + i % 2, 0, 0}));
    all.push_back(item(u"没有人回答"_s, {2, 1, 0, 0, 0, 0}));
    return all;
}

std::unique_ptr<KanoChart> drawn(QSize size)
{
    auto chart = std::make_unique<KanoChart>();
    chart->resize(size);
    chart->setSeries(twelveAndOne());
    (void)chartImage(*chart, {u"卡诺"_s, {}, {}}, size, 1, ChartLook::paper());
    return chart;
}

} // namespace

TEST(KanoChart, HasAPointForEachItemThatEnoughPeopleAnswered)
{
    const auto chart = drawn({640, 560});
    ASSERT_EQ(chart->pointCount(), 12);
    const KanoFigures& first = chart->item(0).figures;
    EXPECT_TRUE(chart->pointText(0).contains(u"服务项目第 1 号"_s));
    EXPECT_TRUE(chart->pointText(0).contains(u"n %1"_s.arg(first.n))) << chart->pointText(0).toStdString();
    EXPECT_TRUE(chart->pointText(0).contains(kanomarks::text(*first.kind))) << "shape, word and letter";
}

TEST(KanoChart, LaysNoLabelOverAnother)
{
    for (const QSize size : {QSize(640, 560), QSize(400, 320)}) {
        const auto chart = drawn(size);
        const auto& labels = chart->labelPlaces();
        ASSERT_GT(labels.size(), 12U);
        for (std::size_t a = 0; a < labels.size(); ++a)
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                EXPECT_FALSE(labels[a].adjusted(1, 1, -1, -1).intersects(labels[b].adjusted(1, 1, -1, -1)))
                    << size.width() << ": " << a << " and " << b;
    }
}

TEST(KanoChart, StandsHigherForWhatPleasesAndFartherRightForWhatIsMissed)
{
    KanoChart chart;
    chart.resize(500, 400);
    chart.show();
    chart.setSeries({item(u"魅力"_s, {0, 0, 9, 1, 0, 0}), item(u"基本"_s, {9, 0, 0, 1, 0, 0}),
                     item(u"反向"_s, {0, 0, 0, 0, 9, 0})});
    ASSERT_EQ(chart.pointCount(), 2) << "one that all speak against has neither Better nor Worse";
    EXPECT_LT(chart.pointPlace(0).y(), chart.pointPlace(1).y());
    EXPECT_LT(chart.pointPlace(0).x(), chart.pointPlace(1).x());
    const QTemporaryDir folder;
    EXPECT_TRUE(saveChart(chart, {u"卡诺"_s, {}, {}}, {500, 400}, folder.filePath(u"k.svg"_s)));
}

} // namespace zhike
