// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_rules.h"

#include "core/complaint/wording.h"

#include <gtest/gtest.h>

using namespace zhike;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

/// Monday to Friday, 9 to 12 and 13 to 18: 8 hours a day.
WorkingCalendar office()
{
    WorkingCalendar::Week week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{9 * 3600, 12 * 3600}, {13 * 3600, 18 * 3600}};
    return WorkingCalendar(shanghai, week, {});
}

/// On Monday the 23rd of November 2026, or days later.
Instant at(int hour, int minute = 0, int days = 0)
{
    return Instant::of(QDate(2026, 11, 23).addDays(days), QTime(hour, minute), shanghai);
}

ComplaintStanding standing(const ComplaintFacts& facts, Instant now)
{
    const WorkingCalendar calendar = office();
    return complaintStanding(facts, &calendar, now);
}

ComplaintFacts said(Instant when)
{
    ComplaintFacts facts;
    facts.received = when;
    return facts;
}

} // namespace

TEST(ComplaintRules, AGrievanceIsAnsweredWithinEightWorkingHours)
{
    const auto s = standing(said(at(14)), at(16));
    EXPECT_EQ(s.level, ComplaintLevel::Grievance);
    EXPECT_EQ(s.answer.state, SlaState::Running);
    EXPECT_EQ(s.answer.due, at(14, 0, 1)); // 4 hours on Monday, 4 on Tuesday around lunch
    EXPECT_EQ(s.answer.usedMs, 2 * complaintrule::hourMs);
    EXPECT_FALSE(s.tellLeader);
    EXPECT_EQ(standing(said(at(14)), at(11, 0, 1)).answer.state, SlaState::AtRisk); // 6 of 8
}

TEST(ComplaintRules, AGrievanceThatNobodyAnswersBecomesAComplaintByItself)
{
    const auto due = standing(said(at(14)), at(14, 0, 1));
    EXPECT_EQ(due.level, ComplaintLevel::Grievance); // up to the last moment
    const auto s = standing(said(at(14)), at(14, 1, 1));
    EXPECT_EQ(s.level, ComplaintLevel::Complaint);
    EXPECT_EQ(s.why, Escalation::NotAnswered);
    EXPECT_EQ(s.since, at(14, 0, 1));
    EXPECT_EQ(s.answer.due, at(18, 0, 1)); // 4 working hours from then
    EXPECT_TRUE(s.tellLeader);
}

TEST(ComplaintRules, AnAnswerInTimeKeepsItAGrievance)
{
    ComplaintFacts facts = said(at(14));
    facts.replies = {at(14, 0, 1)};
    const auto s = standing(facts, at(9, 0, 9));
    EXPECT_EQ(s.level, ComplaintLevel::Grievance);
    EXPECT_EQ(s.answer.state, SlaState::Met);
    EXPECT_EQ(s.answer.stopped, at(14, 0, 1));
    facts.replies = {at(14, 1, 1)};
    EXPECT_EQ(standing(facts, at(9, 0, 9)).level, ComplaintLevel::Complaint);
}

TEST(ComplaintRules, WhatIsMadeFormallyIsAComplaintAtOnce)
{
    ComplaintFacts facts = said(at(10));
    facts.formal = at(10);
    const auto s = standing(facts, at(10));
    EXPECT_EQ(s.why, Escalation::MadeFormally);
    EXPECT_EQ(s.answer.due, at(15)); // the lunch break does not count
    EXPECT_TRUE(s.tellLeader);
    facts.leaderInformed = at(10, 5);
    EXPECT_FALSE(standing(facts, at(10, 5)).tellLeader);
    EXPECT_EQ(standing(facts, at(15, 1)).answer.state, SlaState::Breached);
    facts.replies = {at(15, 30)};
    EXPECT_EQ(standing(facts, at(16)).answer.state, SlaState::Breached);
    EXPECT_FALSE(standing(facts, at(16)).answer.runs());
}

TEST(ComplaintRules, AnAnswerBeforeItWasMadeFormallyIsNoAnswerToTheComplaint)
{
    ComplaintFacts facts = said(at(9));
    facts.replies = {at(10)};
    facts.formal = at(11);
    EXPECT_TRUE(standing(facts, at(11)).answer.runs());
    facts.replies = {at(10), at(13)};
    EXPECT_EQ(standing(facts, at(13)).answer.stopped, at(13));
}

TEST(ComplaintRules, ACustomerWhoIsNotContentIsOwedAnotherAnswer)
{
    ComplaintFacts facts = said(at(9));
    facts.replies = {at(10)};
    facts.discontents = {at(11)};
    auto s = standing(facts, at(11));
    EXPECT_EQ(s.why, Escalation::NotContent);
    EXPECT_EQ(s.answer.due, at(16));
    facts.replies.push_back(at(14));
    EXPECT_EQ(standing(facts, at(14)).answer.state, SlaState::Met);
    facts.discontents.push_back(at(15));
    s = standing(facts, at(15));
    EXPECT_EQ(s.since, at(11)); // it stays what it has become
    EXPECT_EQ(s.answer.from, at(15));
    EXPECT_TRUE(s.answer.runs());
}

TEST(ComplaintRules, NothingIsOwedOnceItIsClosed)
{
    ComplaintFacts facts = said(at(9));
    facts.formal = at(9);
    facts.replies = {at(10)};
    facts.closed = at(11);
    const auto s = standing(facts, at(12));
    EXPECT_FALSE(s.tellLeader);
    EXPECT_EQ(s.level, ComplaintLevel::Complaint);
    EXPECT_FALSE(s.answer.runs());
}

TEST(ComplaintRules, LaterFactsAreNotKnownEarlier)
{
    ComplaintFacts facts = said(at(9));
    facts.formal = at(15);
    facts.replies = {at(16)};
    EXPECT_EQ(standing(facts, at(14)), standing(said(at(9)), at(14)));
}

TEST(ComplaintRules, WithoutWorkingTimeNothingIsEverDue)
{
    const WorkingCalendar never(shanghai, {}, {});
    const auto s = complaintStanding(said(at(9)), &never, at(9, 0, 300));
    EXPECT_EQ(s.level, ComplaintLevel::Grievance);
    EXPECT_EQ(s.answer.due, std::nullopt);
    EXPECT_EQ(s.answer.state, SlaState::Running);
}

TEST(Wording, MarksWhatMakesThingsWorseAndSaysWhatToSayInstead)
{
    const Wording wording;
    ASSERT_GT(wording.size(), 20U);
    const auto marks = wording.marks(u"抱歉，您的要求无法满足，这是公司规定。"_s);
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].words, u"您的要求无法满足"_s); // the longest, not “无法满足” inside it
    EXPECT_EQ(marks[0].at, 3);
    EXPECT_FALSE(marks[0].instead.isEmpty());
    EXPECT_FALSE(marks[0].insteadEnglish.isEmpty());
    EXPECT_EQ(marks[1].words, u"公司规定"_s);
    EXPECT_EQ(wording.marks(u"You Don't Understand"_s).size(), 1U);
    EXPECT_TRUE(wording.marks(u"张工您好，今天 16 点前给您结果。"_s).empty());
    EXPECT_TRUE(wording.marks({}).empty());
}
