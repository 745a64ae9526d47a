// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/elements_query.h"

#include "core/engineer/engineer.h"
#include "core/exchange/export.h"
#include "core/satisfaction/survey.h"
#include "core/tier/tier.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

namespace {

using Said = std::array<std::optional<int>, kElementCount>;

/// Two customers, two engineers, and what was said about them.
class Opinions
{
public:
    Opinions()
    {
        for (const auto& [member, region] :
             {std::pair{&Opinions::west, u"510107"_s}, {&Opinions::east, u"330106"_s}}) {
            Customer c;
            c.code = region;
            c.name = u"客户"_s + region;
            c.region = region;
            this->*member = store.add(c);
        }
        for (const auto& [member, name] :
             {std::pair{&Opinions::zhao, u"赵一帆"_s}, {&Opinions::chen, u"陈思远"_s}}) {
            Engineer e;
            e.number = u"E-"_s + name;
            e.name = name;
            this->*member = store.add(e);
        }
    }
    void say(Id<Customer> customer, Id<Engineer> engineer, const Said& said, int times = 1,
             QDate day = QDate(2026, 5, 10))
    {
        for (int i = 0; i < times; ++i) {
            Survey s;
            s.customer = customer;
            s.engineer = engineer;
            s.answeredAt = Instant::of(day, QTime(10, i), QTimeZone("Asia/Shanghai"));
            s.skill = said[0];
            s.attitude = said[1];
            s.alertness = said[2];
            s.csat = 4;
            store.add(s);
        }
    }
    [[nodiscard]] ElementsByEngineer elements(const StatisticsScope& scope = {}) const
    {
        return must(store->readNow([&](Reader& r) { return readElementsByEngineer(r, scope); }));
    }
    [[nodiscard]] ElementsSaidList behind(const ElementsBehind& what, std::size_t most = 200) const
    {
        return must(store->readNow([&](Reader& r) { return readElementsBehind(r, what, most); }));
    }

    TestStore store;
    Id<Customer> west, east;
    Id<Engineer> zhao, chen;
};

} // namespace

TEST(ElementsByEngineer, AveragesEachElementAndTellsHowFarAnEngineerIsFromEveryone)
{
    Opinions of;
    of.say(of.west, of.chen, {5, 4, 3}, 5);
    of.say(of.east, of.zhao, {2, {}, 4}, 4);
    of.say(of.east, {}, {5, 5, 5});
    of.say(of.east, of.zhao, {}); // says nothing about the three
    const ElementsByEngineer all = of.elements();

    EXPECT_EQ(all.n, 10);
    EXPECT_EQ(all.whole.answers[0], (Tally{10, 25 + 8 + 5}));
    EXPECT_EQ(all.whole.answers[1], (Tally{6, 20 + 5}));
    EXPECT_EQ(all.whole.answers[2], (Tally{10, 15 + 16 + 5}));
    ASSERT_EQ(all.engineers.size(), 3U);
    const auto& [chen, zhao, nobody] = std::tie(all.engineers[0], all.engineers[1], all.engineers[2]);
    EXPECT_EQ(chen.name, u"陈思远"_s) << "chen is read before zhao";
    EXPECT_EQ(zhao.name, u"赵一帆"_s);
    EXPECT_TRUE(nobody.engineer.isNull()) << "comes last";

    EXPECT_EQ(chen.n, 5);
    EXPECT_DOUBLE_EQ(*chen.elements.answers[0].mean(), 5);
    EXPECT_DOUBLE_EQ(*chen.elements.answers[2].mean(), 3);
    EXPECT_DOUBLE_EQ(*all.difference(chen), 4.0 - 99.0 / 26) << "60 / 15 against 99 / 26";
    EXPECT_EQ(zhao.n, 4);
    EXPECT_FALSE(zhao.elements.answers[1].mean());
    EXPECT_TRUE(zhao.tooFew());
    EXPECT_FALSE(all.difference(zhao)) << "four surveys say too little";
}

TEST(ElementsByEngineer, CountsWhatTheScopeCoversAsTheStatisticsDo)
{
    Opinions of;
    TierAssignment gold;
    gold.customer = of.west;
    gold.tier = test::tierOfRank(2);
    gold.startsOn = QDate(2026, 3, 1);
    of.store.add(gold);
    of.say(of.west, of.chen, {5, 5, 5}, 2, QDate(2026, 2, 10)); // before the tier
    of.say(of.west, of.chen, {4, 4, 4}, 3, QDate(2026, 3, 31));
    of.say(of.east, of.zhao, {1, 2, 3}, 1, QDate(2026, 4, 1));
    StatisticsScope march;
    march.from = QDate(2026, 3, 1);
    march.to = QDate(2026, 3, 31);
    StatisticsScope inGold;
    inGold.tier = test::tierOfRank(2);
    StatisticsScope without;
    without.withoutTier = true;
    StatisticsScope inEast;
    inEast.region = 33;
    StatisticsScope ofWest;
    ofWest.customer = of.west;
    for (const auto& [scope, n] :
         {std::pair{StatisticsScope{}, 6}, {march, 3}, {inGold, 3}, {without, 3}, {inEast, 1}, {ofWest, 5}}) {
        const ElementsByEngineer all = of.elements(scope);
        EXPECT_EQ(all.n, n);
        const auto statistics = must(of.store->readNow([&](Reader& r) { return readStatistics(r, scope); }));
        EXPECT_EQ(all.whole, statistics.elements);
    }
}

TEST(ElementsByEngineer, HasTheSurveysBehindARowTheLowestFirst)
{
    Opinions of;
    of.say(of.west, of.chen, {5, 5, 4}, 3);
    of.say(of.east, of.chen, {2, {}, 3});
    of.say(of.east, of.zhao, {1, 1, 1});
    of.say(of.east, {}, {3, 3, 3});
    const ElementsSaidList chen = of.behind({of.chen, {}}, 2);
    EXPECT_EQ(chen.n, 4);
    ASSERT_EQ(chen.said.size(), 2U);
    EXPECT_EQ(chen.said[0].answers, (Said{2, {}, 3}));
    EXPECT_EQ(chen.said[0].record.customer, of.east.uuid);
    EXPECT_EQ(chen.said[1].answers, (Said{5, 5, 4}));
    EXPECT_EQ(of.behind({{}, {}}).n, 1) << "those that name nobody";
}

TEST(ElementsByEngineer, IsWrittenAsJson)
{
    Opinions of;
    of.say(of.west, of.chen, {5, 4, 3}, 5);
    of.say(of.west, {}, {1, 1, {}});
    const QJsonObject all = toJson(of.elements());
    EXPECT_EQ(all[u"n"_s], 6);
    EXPECT_EQ(all[u"skill"_s][u"n"_s], 6);
    const QJsonArray rows = all[u"engineers"_s].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"engineer"_s], u"E-陈思远"_s);
    EXPECT_EQ(rows[0][u"skill"_s][u"mean"_s], 5.0);
    EXPECT_DOUBLE_EQ(rows[0][u"difference"_s].toDouble(), 4.0 - 62.0 / 17);
    EXPECT_TRUE(rows[1][u"engineer"_s].isNull());
    EXPECT_TRUE(rows[1][u"difference"_s].isNull());
    EXPECT_TRUE(rows[1][u"alertness"_s][u"mean"_s].isNull());
}

TEST(ExportFigures, WritesATableOrNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    EXPECT_EQ(must(exportFigures(path, {{u"工程师"_s, u"n"_s}, {u"=陈"_s, u"5"_s}, {u"赵"_s, u"-0.2"_s}})),
              2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), u"工程师,n\r\n'=陈,5\r\n赵,-0.2\r\n"_s);
    EXPECT_FALSE(exportFigures(folder.filePath(u"none/t.csv"_s), {{u"a"_s}}));
}

} // namespace zhike
