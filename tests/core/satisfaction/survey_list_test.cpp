// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/survey_list.h"

#include "core/request/request.h"
#include "core/tier/tier.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;
using test::TestStore;

class SurveyListTest : public testing::Test
{
protected:
    SurveyListTest()
    {
        Customer one;
        one.code = u"C-1"_s;
        one.name = u"华信科技"_s;
        one.region = u"330106"_s;
        huaxin = store.add(one);
        one = {};
        one.code = u"C-2"_s;
        one.name = u"安达医院"_s;
        one.region = u"310101"_s;
        anda = store.add(one);
        Engineer engineer;
        engineer.number = u"E-1"_s;
        engineer.name = u"郑工"_s;
        zheng = store.add(engineer);
    }
    Id<Survey> said(Id<Customer> by, int daysAgo, std::optional<int> csat, const QString& words = {},
                    Survey survey = {})
    {
        survey.customer = by;
        survey.answeredAt = sunday().plusDays(-daysAgo);
        survey.csat = csat;
        survey.words = words;
        return store.add(survey);
    }
    QVector<Uuid> ids(const SurveyFilter& filter = {}, SurveyOrder order = {})
    {
        return must(store->readNow([&](Reader& r) { return surveyIds(r, filter, order); }));
    }
    TestStore store;
    Id<Customer> huaxin;
    Id<Customer> anda;
    Id<Engineer> zheng;
};

TEST_F(SurveyListTest, ComesInEachOrderWithWhatIsMissingLast)
{
    const auto low = said(huaxin, 1, 2);
    const auto high = said(anda, 2, 5);
    const auto none = said(huaxin, 3, {});
    const auto list = [](std::initializer_list<Id<Survey>> all) {
        QVector<Uuid> uuids;
        for (const auto& one : all)
            uuids.append(one.uuid);
        return uuids;
    };
    EXPECT_EQ(ids(), list({low, high, none})) << "the newest first";
    EXPECT_EQ(ids({}, {SurveySort::Answered, false}), list({none, high, low}));
    EXPECT_EQ(ids({}, {SurveySort::Csat, false}), list({low, high, none}));
    EXPECT_EQ(ids({}, {SurveySort::Csat, true}), list({high, low, none}));
    EXPECT_EQ(ids({}, {SurveySort::Customer, false}), list({high, low, none})) << "by how names are read";
    for (int by = 0; by < surveySorts; ++by)
        EXPECT_EQ(ids({}, {static_cast<SurveySort>(by), true}).size(), 3) << by;
}

TEST_F(SurveyListTest, NarrowsToScoreSubjectEngineerWordsAndScope)
{
    Visit visit;
    visit.customer = huaxin;
    visit.number = u"VA26-000001"_s;
    visit.plannedStart = sunday();
    Request request;
    request.customer = huaxin;
    request.number = u"RA26-000001"_s;
    request.title = u"无法登录"_s;
    Survey about;
    about.visit = store.add(visit);
    about.engineer = zheng;
    const auto ofVisit = said(huaxin, 1, 4, u"很及时"_s, about);
    about = {};
    about.request = store.add(request);
    about.reliability = 4;
    about.empathy = 5;
    const auto ofRequest = said(huaxin, 2, 2, u" "_s, about);
    const auto general = said(anda, 40, 4);

    SurveyFilter f;
    f.csat = {1, 2, 3};
    EXPECT_EQ(ids(f), QVector{ofRequest.uuid});
    f = {};
    f.about = SurveyAbout::Visit;
    EXPECT_EQ(ids(f), QVector{ofVisit.uuid});
    f.about = SurveyAbout::Request;
    EXPECT_EQ(ids(f), QVector{ofRequest.uuid});
    f.about = SurveyAbout::Period;
    EXPECT_EQ(ids(f), QVector{general.uuid});
    f = {};
    f.engineer = zheng;
    EXPECT_EQ(ids(f), QVector{ofVisit.uuid});
    f = {};
    f.withWords = true;
    EXPECT_EQ(ids(f), QVector{ofVisit.uuid}) << "a blank is no word";
    f = {};
    f.text = u"及时"_s;
    EXPECT_EQ(ids(f), QVector{ofVisit.uuid}) << "in their words";
    f.text = u"hxkj"_s;
    EXPECT_EQ(ids(f).size(), 2) << "by the initials of the customer";
    f.text = u"?"_s;
    EXPECT_EQ(ids(f), QVector<Uuid>()) << "nothing can be found by it";
    f.text = u" "_s;
    EXPECT_EQ(ids(f).size(), 3);
    f = {};
    f.scope.from = QDate(2026, 11, 1);
    f.scope.to = QDate(2026, 11, 30);
    EXPECT_EQ(ids(f).size(), 2);
    f = {};
    f.scope.region = 31;
    EXPECT_EQ(ids(f), QVector{general.uuid});
    f = {};
    f.scope.customer = huaxin;
    EXPECT_EQ(ids(f).size(), 2);

    const auto rows =
        must(store->readNow([&](Reader& r) { return firstSurveys(r, SurveyFilter{}, SurveyOrder{}, 2); }));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].aboutTitle, u"VA26-000001"_s);
    EXPECT_EQ(rows[0].engineerName, u"郑工"_s);
    EXPECT_EQ(rows[0].words, u"很及时"_s);
    EXPECT_EQ(rows[1].about, SurveyAbout::Request);
    EXPECT_EQ(rows[1].rater, 4.5);
    EXPECT_EQ(rows[1].customerName, u"华信科技"_s);
}

TEST_F(SurveyListTest, AsksForTheTierThatWasInForceWhenTheyAnswered)
{
    TierAssignment gold;
    gold.customer = huaxin;
    gold.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 11, 10);
    store.add(gold);
    const auto after = said(huaxin, 1, 5);
    const auto before = said(huaxin, 30, 5);
    SurveyFilter f;
    f.scope.tier = gold.tier;
    EXPECT_EQ(ids(f), QVector{after.uuid});
    f.scope.tier = {};
    f.scope.withoutTier = true;
    EXPECT_EQ(ids(f), QVector{before.uuid});
}

} // namespace
} // namespace zhike
