// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/segments.h"

#include "core/demo/demo.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class SegmentsTest : public testing::Test
{
protected:
    Id<Customer> add(const QString& name, const QString& region, const QString& industry, int strength,
                     int maturity, const QString& talk = {})
    {
        Customer c;
        c.code = name;
        c.name = name;
        c.region = region;
        c.industry = industry;
        if (strength > 0)
            c.economicStrength = strength;
        if (maturity > 0)
            c.itMaturity = maturity;
        c.talkingPoints = talk;
        return store.add(c);
    }
    AdviceBatch batch()
    {
        return must(store->readNow([](Reader& r) { return readAdviceBatch(r); }));
    }
    QVector<TalkingPoint> talk(const SegmentFilter& filter)
    {
        return must(store->readNow([&](Reader& r) { return readTalkingPoints(r, filter, 10); }));
    }

    TestStore store;
};

} // namespace

TEST_F(SegmentsTest, CountsWhomThereIsAndWhatIsAdvisedToThem)
{
    const auto low = add(u"甲"_s, u"330100"_s, u"水务"_s, 5, 2);
    System system;
    system.customer = low;
    system.name = u"泵站"_s;
    system.criticality = 1;
    store.add(system);
    const auto high = add(u"乙"_s, u"330300"_s, u"水务"_s, 5, 2);
    add(u"丙"_s, u"310115"_s, {}, 5, 2);
    add(u"丁"_s, {}, u"水务"_s, 0, 0);
    const AdviceBatch all = batch();
    const CustomerSegments segments = segmentsOf(all, {});
    EXPECT_EQ(segments.customers, 4);
    const SegmentCell& cell = segments.at(5, 2);
    EXPECT_EQ(cell.customers, 3);
    // 30 and 5 of 50 are 70; with the system that hardly matters, 35 of 65.
    EXPECT_NEAR(cell.score, (70.0 + 70 + 100.0 * 35 / 65) / 3, 1e-9);
    EXPECT_EQ(cell.byRank, (std::vector<qint64>{0, 1, 2, 0}));
    EXPECT_EQ(cell.mostAdvised(), 2);
    EXPECT_EQ(segments.at(0, 0).customers, 1);
    EXPECT_EQ(segments.at(0, 0).scored, 0);
    EXPECT_EQ(segments.at(0, 0).mostAdvised(), -1);
    const SegmentFilter zhejiang{{u"33"_s}, {}};
    EXPECT_EQ(segmentsOf(all, zhejiang).at(5, 2).customers, 2);
    EXPECT_EQ(segmentCustomers(all, zhejiang, 5, 2), (QVector<Uuid>{high.uuid, low.uuid}));
    EXPECT_EQ(segmentsOf(all, {{}, {QString()}}).customers, 1) << "those without an industry";
    const auto provinces = segmentProvinces(all);
    ASSERT_EQ(provinces.size(), 3U);
    EXPECT_EQ(provinces[0].key, QString());
    EXPECT_EQ(provinces[2].key, u"33"_s);
    EXPECT_EQ(provinces[2].customers, 2);
    EXPECT_EQ(segmentIndustries(all).size(), 2U);
}

TEST_F(SegmentsTest, GathersHowToTalkToTheCustomersOfARegion)
{
    add(u"甲"_s, u"330100"_s, u"水务"_s, 3, 3, u"先讲结论"_s);
    const auto b = add(u"乙"_s, u"330300"_s, u"电力"_s, 3, 3, u"忌谈竞品"_s);
    add(u"丙"_s, u"330300"_s, u"水务"_s, 3, 3, u"先讲结论"_s);
    add(u"丁"_s, u"310115"_s, u"水务"_s, 3, 3, u"准备书面材料"_s);
    add(u"戊"_s, u"330100"_s, u"水务"_s, 3, 3);
    const auto zhejiang = talk({{u"33"_s}, {}});
    ASSERT_EQ(zhejiang.size(), 2);
    EXPECT_EQ(zhejiang[0].note, u"先讲结论"_s);
    EXPECT_EQ(zhejiang[0].customers, 2);
    EXPECT_EQ(zhejiang[1].first, b);
    EXPECT_EQ(zhejiang[1].firstName, u"乙"_s);
    EXPECT_EQ(talk({{u"33"_s, u"31"_s}, {u"水务"_s}}).size(), 2);
    EXPECT_EQ(talk({}).size(), 3);
}
