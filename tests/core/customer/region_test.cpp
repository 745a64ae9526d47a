// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/region.h"

#include <QtCore/QSet>

using namespace zhike;
using namespace Qt::StringLiterals;

TEST(Region, NamesTheProvinceAndPrefectureOfACode)
{
    EXPECT_EQ(regionName(u"330100"), u"杭州市"_s);
    EXPECT_EQ(regionName(u"330106"), u"杭州市"_s); // a county reads as its prefecture
    EXPECT_EQ(regionName(u"310104"), u"徐汇区"_s);
    EXPECT_EQ(regionName(u"33"), u"浙江省"_s);
    EXPECT_EQ(provinceName(u"440300"), u"广东省"_s);
    EXPECT_EQ(regionFullName(u"429004"), u"湖北省仙桃市"_s);
    EXPECT_EQ(regionName(u"990000"), QString());
    EXPECT_EQ(regionName(u"杭州"), QString());
}

TEST(Region, HoldsEveryProvinceAndPrefectureOnce)
{
    EXPECT_EQ(provinces().size(), 34U);
    qsizetype prefectures = 0;
    QSet<QString> codes;
    for (const Region& province : provinces())
        for (const Region& r : regionsOf(province.code)) {
            EXPECT_EQ(r.code.size(), 6) << qPrintable(r.name);
            EXPECT_FALSE(codes.contains(r.code)) << qPrintable(r.code);
            codes.insert(r.code);
            prefectures += r.code.endsWith(u"00"_s) ? 1 : 0;
        }
    EXPECT_EQ(prefectures, 333); // 293 cities, 30 autonomous prefectures, 7 prefectures, 3 leagues
}

TEST(Region, UnderstandsPlacesAsPeopleWriteThem)
{
    EXPECT_EQ(regionFromText(u"杭州"_s), u"330100"_s);
    EXPECT_EQ(regionFromText(u"浙江省杭州市西湖区"_s), u"330100"_s);
    EXPECT_EQ(regionFromText(u"浙江 杭州"_s), u"330100"_s);
    EXPECT_EQ(regionFromText(u"上海徐汇"_s), u"310104"_s);
    EXPECT_EQ(regionFromText(u"吉林市"_s), u"220200"_s);
    EXPECT_EQ(regionFromText(u"吉林"_s), u"220000"_s);
    EXPECT_EQ(regionFromText(u"延边"_s), u"222400"_s);
    EXPECT_EQ(regionFromText(u"3301"_s), u"330100"_s);
    EXPECT_EQ(regionFromText(u"朝阳"_s), std::nullopt); // a district of Beijing, and a city in Liaoning
    EXPECT_EQ(regionFromText(u"亚特兰蒂斯"_s), std::nullopt);
    EXPECT_EQ(regionFromText(QString()), std::nullopt);
}

TEST(Region, OffersWhatATypedTextCouldMeanBestFirst)
{
    const auto found = matchRegions(u"苏州"_s);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), (Region{u"320500"_s, u"江苏省苏州市"_s}));
    EXPECT_EQ(matchRegions(u"浙江"_s, 5).size(), 5U);
    EXPECT_TRUE(matchRegions(u"不存在"_s).empty());
}
