// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief_input.h"
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

const QTimeZone shanghai("Asia/Shanghai");

Instant at(int month, int day, int hour = 9)
{
    return Instant::of(QDate(2026, month, day), QTime(hour, 0), shanghai);
}

const FixedClock clock(at(11, 25, 18));

BriefInput aCustomer()
{
    BriefInput in;
    in.customer = u"华信科技"_s;
    return in;
}

QString whyText(const Brief& brief)
{
    QStringList all;
    for (const BriefProse& sentence : brief.why)
        all += sentence.text;
    return all.join(u' ');
}

} // namespace

TEST(Brief, PutsTheContactsToMeetFirstAndThenThoseWhoDecide)
{
    BriefInput in = aCustomer();
    in.contacts = {{u"使用人"_s, {}, {}, 2, {}, {}, false},
                   {u"决策人"_s, {}, {}, 0, {}, {}, false},
                   {u"约见人"_s, {}, {}, 2, {}, {}, true}};
    const Brief brief = composeBrief(in, clock);
    ASSERT_EQ(brief.meet.rows.size(), 3U);
    EXPECT_EQ(brief.meet.rows[0].name, u"约见人"_s);
    EXPECT_TRUE(brief.meet.rows[0].expected);
    EXPECT_EQ(brief.meet.rows[1].name, u"决策人"_s);
}

TEST(Brief, RanksOpenWorkByPriorityAndSetsOverdueStepsBeforeOrdinaryRequests)
{
    BriefInput in = aCustomer();
    in.requests = {{u"R3"_s, 3, u"三"_s, {}, {}, at(11, 1), at(11, 1), false},
                   {u"R1"_s, 1, u"一"_s, {}, {}, at(11, 24), {}, false},
                   {u"R2"_s, 2, u"二"_s, {}, {}, {}, {}, false}};
    in.steps = {{u"迟"_s, {}, QDate(2026, 11, 20), {}}, {u"远"_s, {}, QDate(2026, 12, 30), {}}};
    in.findings = {{u"发现"_s, {}, 0, u"V1"_s, at(11, 2)}};
    const Brief brief = composeBrief(in, clock);
    QStringList titles;
    for (const BriefOpen& open : brief.open.rows)
        titles += open.title;
    EXPECT_EQ(titles.join(u' '), u"一 迟 二 发现 三 远"_s);
    EXPECT_EQ(brief.open.rows[0].urgency, BriefUrgency::Overdue); // P1 unanswered
    EXPECT_EQ(brief.open.rows[1].urgency, BriefUrgency::Overdue);
    EXPECT_EQ(brief.open.rows[5].urgency, BriefUrgency::Calm);
}

TEST(Brief, CutsRowsAtItsLimitsAndCountsWhatIsLeftOut)
{
    BriefInput in = aCustomer();
    for (int i = 0; i < 30; ++i) {
        in.events.push_back({at(10, 1 + i), u"%1"_s.arg(i), {}, {}});
        in.systems.push_back({u"%1"_s.arg(i), {}, true, i % 5, {}, {}, {}, {}});
    }
    in.moreEvents = 7;
    const Brief brief = composeBrief(in, clock);
    EXPECT_EQ(brief.events.rows.size(), 8U);
    EXPECT_EQ(brief.events.rows[0].what, u"29"_s); // newest first
    EXPECT_EQ(brief.events.leftOut, 22 + 7);
    EXPECT_EQ(brief.systems.rows[0].name, u"4"_s); // most critical first
    EXPECT_EQ(brief.systems.leftOut, 22);
}

TEST(Brief, GivesUpTheLeastImportantRowsOneByOneAndKeepsTheFirstOfEachPart)
{
    BriefInput in = aCustomer();
    for (int i = 0; i < 10; ++i) {
        in.requests.push_back({u"R%1"_s.arg(i), 2, {}, {}, {}, at(11, 1 + i), at(11, 2 + i), false});
        in.events.push_back({at(10, 1 + i), {}, {}, {}});
        in.checklist += u"%1"_s.arg(i);
    }
    Brief brief = composeBrief(in, clock);
    int cuts = 0;
    const auto rows = [&] {
        return brief.open.rows.size() + brief.events.rows.size() + brief.prepare.rows.size();
    };
    const auto all = rows();
    while (cutLeastImportantRow(brief)) {
        ++cuts;
        ASSERT_EQ(rows() + size_t(cuts), all);
    }
    EXPECT_EQ(rows(), 3U);
    EXPECT_EQ(brief.open.rows[0].number, u"R0"_s);
    EXPECT_EQ(brief.open.leftOut, 9);
}

TEST(Brief, ShowsAShareOnlyFromFiveAnswersOnAndNamesWhatIsBelowExpectation)
{
    BriefInput in = aCustomer();
    in.satisfaction.answers = 4;
    in.satisfaction.satisfied = 4;
    EXPECT_FALSE(composeBrief(in, clock).satisfaction[0].text.contains(u'%'));
    in.satisfaction = {22, 20, 0.722, 0.975, {{u"响应"_s, 4.2, 4.7}, {u"可靠"_s, 4.5, 4.6}}, {}, {}, {}, {}};
    const Brief brief = composeBrief(in, clock);
    EXPECT_TRUE(brief.satisfaction[0].text.contains(u"91%"_s));
    EXPECT_TRUE(brief.satisfaction[0].text.contains(u"72–98"_s));
    EXPECT_TRUE(brief.satisfaction[1].text.contains(u"可靠 4.5"_s));
    EXPECT_TRUE(brief.satisfaction[2].strong);
    EXPECT_TRUE(brief.satisfaction[2].text.contains(u"0.5"_s));
}

TEST(Brief, TellsAVisitThatWasDueAndIsNotRecorded)
{
    BriefInput in = aCustomer();
    in.occasion =
        BriefInput::Occasion{u"巡检"_s, true, at(11, 20), at(11, 20, 11), {}, u"查告警"_s, 0, 0, false};
    Brief brief = composeBrief(in, clock);
    EXPECT_TRUE(brief.why[0].strong);
    EXPECT_TRUE(whyText(brief).contains(u"查告警"_s));
    in.occasion->recorded = true;
    brief = composeBrief(in, clock);
    EXPECT_FALSE(brief.why[0].strong);
    EXPECT_TRUE(brief.when.startsWith(u"2026-11-20"_s));
    EXPECT_TRUE(brief.when.contains(u"09:00–11:00"_s));
}

TEST(Brief, TellsTheTermsOfTheContractAndTheVisitsOfItsYear)
{
    BriefInput in = aCustomer();
    in.tier = u"金牌"_s;
    in.contract = BriefInput::Contract{u"HT-1"_s, {}, QDate(2026, 1, 16), QDate(2027, 1, 15), 128'000'000};
    in.visitsDone = 3;
    in.visitsPlanned = 1;
    const Brief brief = composeBrief(in, clock);
    EXPECT_TRUE(brief.terms.contains(u"¥1,280,000.00"_s));
    EXPECT_TRUE(brief.terms.contains(u"金牌"_s));
    EXPECT_TRUE(whyText(brief).contains(u"51"_s)); // days left
    EXPECT_EQ((BriefGrant{{}, 12, 10, 2}.remaining()), 2);
}

TEST(Brief, SaysItsContentInSectionsForTheCommandLine)
{
    BriefInput in = aCustomer();
    in.requests = {{u"R1"_s, 1, u"一"_s, {}, {}, at(11, 24), {}, false}};
    const QJsonObject json = toJson(composeBrief(in, clock));
    EXPECT_EQ(json[u"customer"_s].toString(), u"华信科技"_s);
    EXPECT_EQ(json[u"open"_s][u"rows"_s][0][u"number"_s].toString(), u"R1"_s);
    EXPECT_TRUE(json.contains(u"satisfaction"_s));
}

} // namespace zhike
