// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_usecases.h"

#include "core/complaint/complaint_view.h"
#include "core/complaint/complaint_warnings.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Id<Customer> addCustomer(TestStore& store, const QString& code, const QString& name)
{
    Customer c;
    c.code = code;
    c.name = name;
    c.accountManager = u"钱丽"_s;
    return store.add(c);
}

Complaint draftFor(Id<Customer> customer, ComplaintLevel level = ComplaintLevel::Grievance)
{
    Complaint c;
    c.customer = customer;
    c.title = u"两次到场都未带齐备件"_s;
    c.level = level;
    return c;
}

/// Monday, 10 o'clock.
Instant monday()
{
    return sunday().plusDays(1);
}

Improvement better(Id<Complaint> complaint)
{
    Improvement i;
    i.complaint = complaint;
    i.title = u"到场前核对备件清单"_s;
    return i;
}

class ComplaintUseCase : public testing::Test
{
protected:
    ComplaintUseCase() { store.clock().set(monday()); }

    Done write(const std::function<Done(UnitOfWork&)>& step)
    {
        return store->writeNow(u"Complaint"_s, [&](UnitOfWork& u) { return step(u); });
    }
    Id<Complaint> record(const Complaint& draft)
    {
        return must(
            store->writeNow(u"Complaint"_s, [&](UnitOfWork& u) { return recordComplaint(u, draft); }));
    }
    Done answer(Id<Complaint> id)
    {
        return write([&](UnitOfWork& u) { return answerComplaint(u, id, u"备件今天 16 点前送到"_s); });
    }
    Done close(Id<Complaint> id)
    {
        return write([&](UnitOfWork& u) { return closeComplaint(u, id); });
    }
    Id<Improvement> improve(Id<Complaint> id)
    {
        return must(
            store->writeNow(u"Improve"_s, [&](UnitOfWork& u) { return addImprovement(u, better(id)); }));
    }
    ComplaintDetail detail(Id<Complaint> id)
    {
        return must(store->readNow([&](Reader& r) { return readComplaint(r, id); }));
    }
    std::vector<ComplaintEvent> events(Id<Complaint> id)
    {
        std::vector<ComplaintEvent> all;
        for (const ComplaintStage& entry : detail(id).history)
            all.push_back(entry.event);
        return all;
    }

    TestStore store;
    Id<Customer> customer = addCustomer(store, u"C-0001"_s, u"福建闽越燃气"_s);
};

using E = ComplaintEvent;

} // namespace

TEST_F(ComplaintUseCase, RecordingNeedsACustomerAndALineAndNothingElse)
{
    const auto id = record(draftFor(customer));
    const Complaint c = store.get(id);
    EXPECT_EQ(c.number, u"CA26-000001"_s);
    EXPECT_EQ(c.receivedAt, monday());
    EXPECT_EQ(c.stage, ComplaintStep::Acceptance);
    EXPECT_EQ(events(id), std::vector{E::Received});
    EXPECT_EQ(detail(id).standing.level, ComplaintLevel::Grievance);
    const auto field = [&](const Complaint& draft) {
        const auto done =
            store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, draft); });
        return done ? QString() : done.error().field;
    };
    EXPECT_EQ(field(draftFor({})), u"customer"_s);
    Complaint empty = draftFor(customer);
    empty.title = u"  "_s;
    EXPECT_EQ(field(empty), u"title"_s);
    Complaint later = draftFor(customer);
    later.receivedAt = monday().plusDays(1);
    EXPECT_EQ(field(later), u"received_at"_s);
    Contact elsewhere;
    elsewhere.customer = addCustomer(store, u"C-0002"_s, u"别家"_s);
    elsewhere.name = u"林秀"_s;
    Complaint mixed = draftFor(customer);
    mixed.contact = store.add(elsewhere);
    EXPECT_EQ(field(mixed), u"contact"_s);
    EXPECT_EQ(store.count("complaint"), 1);
}

TEST_F(ComplaintUseCase, AFormalOneIsAComplaintFromTheBeginning)
{
    const auto id = record(draftFor(customer, ComplaintLevel::Complaint));
    EXPECT_EQ(events(id), (std::vector{E::Received, E::MadeFormal}));
    EXPECT_EQ(detail(id).standing.why, Escalation::MadeFormally);
    EXPECT_TRUE(detail(id).standing.tellLeader);
    EXPECT_FALSE(write([&](UnitOfWork& u) { return informLeader(u, id, u" "_s); }));
    must(write([&](UnitOfWork& u) { return informLeader(u, id, u"周主管"_s); }));
    EXPECT_FALSE(detail(id).standing.tellLeader);
    EXPECT_EQ(store.get(id).leader, u"周主管"_s);
    EXPECT_FALSE(write([&](UnitOfWork& u) { return informLeader(u, id, u"又一位"_s); }));
}

TEST_F(ComplaintUseCase, AWholeCourseKeepsColumnsInStepWithTheHistory)
{
    const auto id = record(draftFor(customer));
    const auto step = [&](const ComplaintMove& move) {
        store.clock().set(store.clock().now().plusMinutes(10));
        return write([&](UnitOfWork& u) { return moveComplaint(u, id, move); });
    };
    must(step({.to = ComplaintStep::Verification, .cause = u"备件清单没有核对"_s}));
    must(step({.to = ComplaintStep::Plan, .remedy = u"当天补送"_s}));
    EXPECT_EQ(step({.to = ComplaintStep::Verification}).error().field, u"note"_s);
    must(step({.to = ComplaintStep::Verification, .note = u"客户另有说法"_s}));
    must(step({.to = ComplaintStep::Action}));
    must(answer(id));
    const auto confirm = [&](Contentment c) {
        store.clock().set(store.clock().now().plusMinutes(10));
        return write([&](UnitOfWork& u) { return confirmOutcome(u, id, {c, u"林秀"_s, {}, {}}); });
    };
    must(confirm(Contentment::NotContent));
    EXPECT_EQ(store.get(id).stage, ComplaintStep::Plan);
    EXPECT_EQ(detail(id).standing.level, ComplaintLevel::Complaint);
    EXPECT_TRUE(detail(id).standing.answer.runs());
    must(answer(id));
    must(confirm(Contentment::Content));
    EXPECT_EQ(store.get(id).stage, ComplaintStep::Confirmation);
    EXPECT_EQ(close(id).error().field, u"stage"_s); // nothing is better yet
    improve(id);
    must(close(id));
    const Complaint c = store.get(id);
    EXPECT_EQ(c.state, ComplaintState::Closed);
    EXPECT_EQ(c.closedAt, store.clock().now());
    EXPECT_EQ(c.cause, u"备件清单没有核对"_s);
    EXPECT_EQ(c.remedy, u"当天补送"_s);
    EXPECT_EQ(c.contentment, Contentment::Content);
    EXPECT_EQ(c.confirmedBy, u"林秀"_s);
    EXPECT_FALSE(answer(id)); // it is closed
    must(step({.to = ComplaintStep::Action, .note = u"又发生了"_s}));
    EXPECT_EQ(store.get(id).closedAt, std::nullopt);
    EXPECT_EQ(store.get(id).state, ComplaintState::Open);
}

TEST_F(ComplaintUseCase, AGrievanceClosesOnceItWasAnswered)
{
    const auto id = record(draftFor(customer));
    EXPECT_EQ(close(id).error().field, u"reply"_s);
    EXPECT_EQ(write([&](UnitOfWork& u) { return confirmOutcome(u, id, {}); }).error().field,
              u"contentment"_s);
    must(answer(id));
    must(close(id));
    EXPECT_EQ(detail(id).standing.level, ComplaintLevel::Grievance);
}

TEST_F(ComplaintUseCase, WhatWasAnsweredTooLateNeedsAnImprovementToo)
{
    const auto id = record(draftFor(customer));
    store.clock().set(monday().plusDays(2));
    must(answer(id));
    EXPECT_TRUE(close(id).error().message.contains(u"improvement"_s));
    Improvement dropped = better(id);
    dropped.state = ImprovementState::Dropped;
    must(store->writeNow(u"Improve"_s, [&](UnitOfWork& u) { return addImprovement(u, dropped); }));
    EXPECT_FALSE(close(id)); // one that was dropped does not count
    improve(id);
    must(close(id));
}

TEST_F(ComplaintUseCase, AClosedComplaintKeepsItsImprovementWhateverTheWay)
{
    const auto id = record(draftFor(customer, ComplaintLevel::Complaint));
    must(answer(id));
    const auto improvement = improve(id);
    must(close(id));
    EXPECT_FALSE(write([&](UnitOfWork& u) { return u.archive(improvement); }));
    Improvement elsewhere = store.get(improvement);
    elsewhere.complaint = {};
    EXPECT_FALSE(write([&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(elsewhere));
        return {};
    }));
    Improvement dropped = store.get(improvement);
    dropped.state = ImprovementState::Dropped;
    EXPECT_FALSE(write([&](UnitOfWork& u) { return editImprovement(u, store.get(improvement), dropped); }));
    improve(id);
    must(write([&](UnitOfWork& u) { return u.archive(improvement); })); // there is another one
}

TEST_F(ComplaintUseCase, WhatComesInClosedIsTakenAsItIs)
{
    Complaint old = draftFor(customer, ComplaintLevel::Complaint);
    old.number = u"CB25-000007"_s;
    old.receivedAt = monday().plusDays(-300);
    old.closedAt = monday().plusDays(-290);
    old.repliedAt = monday().plusDays(-299);
    old.reply = u"已补送"_s;
    const auto id = must(store->writeNow(u"Import"_s, [&](UnitOfWork& u) -> Result<Id<Complaint>> {
        auto history = historyOfMoments(old);
        settleComplaint(old, history);
        ZHIKE_ASSIGN(const auto added, u.insert(old));
        ZHIKE_TRY(u.setParts(added, history));
        return added;
    }));
    EXPECT_EQ(store.get(id).state, ComplaintState::Closed);
    EXPECT_EQ(events(id), (std::vector{E::Received, E::MadeFormal, E::Replied, E::Moved}));
    Complaint edited = store.get(id);
    edited.appeal = u"书面说明"_s;
    must(write([&](UnitOfWork& u) { return editComplaint(u, store.get(id), edited); }));
}

TEST_F(ComplaintUseCase, AnEventIsKeptAtItsPlaceInTime)
{
    const auto id = record(draftFor(customer));
    store.clock().set(monday().plusMinutes(60));
    must(answer(id));
    must(write([&](UnitOfWork& u) { return makeComplaintFormal(u, id, {}, monday().plusMinutes(30)); }));
    EXPECT_EQ(events(id), (std::vector{E::Received, E::MadeFormal, E::Replied}));
    EXPECT_EQ(detail(id).standing.answer.state, SlaState::Met);
    EXPECT_FALSE(write([&](UnitOfWork& u) { return makeComplaintFormal(u, id); }));
    EXPECT_EQ(
        write([&](UnitOfWork& u) { return answerComplaint(u, id, u"早了"_s, monday().plusMinutes(-1)); })
            .error()
            .field,
        u"replied_at"_s);
}

TEST_F(ComplaintUseCase, TheListKnowsWhatBecameAComplaintByItself)
{
    const auto early = record(draftFor(customer));
    store.clock().set(monday().plusDays(1).plusMinutes(1)); // 8 working hours later
    const auto late = record(draftFor(customer));
    const auto list = [&](const ComplaintFilter& filter) {
        return must(store->readNow([&](Reader& r) { return complaintIds(r, filter, {}); }));
    };
    ComplaintFilter formal;
    formal.level = ComplaintLevel::Complaint;
    EXPECT_EQ(list(formal), QVector{early.uuid});
    EXPECT_EQ(list({}), (QVector{early.uuid, late.uuid})); // what is due next comes first
    EXPECT_EQ(must(store->readNow([](Reader& r) { return countWaitingComplaints(r); })), 2);
    must(answer(late));
    EXPECT_EQ(must(store->readNow([](Reader& r) { return countWaitingComplaints(r); })), 1);
    const auto groups =
        must(store->readNow([](Reader& r) { return complaintGroups(r, {}, {}, ComplaintGrouping::Level); }));
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].key, u"complaint"_s);
    ComplaintFilter words;
    words.text = u"备件"_s;
    EXPECT_EQ(list(words).size(), 2);
    const auto open = must(store->readNow([&](Reader& r) {
        ComplaintReader complaints(r);
        return openComplaintsOf(complaints, r, customer);
    }));
    EXPECT_EQ(open, (OpenComplaints{1, 1}));
    EXPECT_EQ(detail(early).engineer, QString());
    EXPECT_EQ(must(store->readNow([&](Reader& r) { return complaintRows(r, {early.uuid}); }))[0].ownerName,
              u"钱丽"_s);
}

TEST_F(ComplaintUseCase, EachWarningIsToldOnceAndInOnesOwnHours)
{
    record(draftFor(customer, ComplaintLevel::Complaint));
    const auto watched = must(store->readNow([](Reader& r) { return readWatchedComplaints(r); }));
    ToldComplaints told;
    auto now = complaintWarningsAt(watched, monday(), nullptr, told).tell;
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now[0].alarm, ComplaintAlarm::InformLeader);
    told.add(now[0]);
    told = ToldComplaints::fromLines(told.lines());
    EXPECT_TRUE(complaintWarningsAt(watched, monday(), nullptr, told).tell.empty());
    now = complaintWarningsAt(watched, monday().plusMinutes(360), nullptr, told).tell;
    EXPECT_EQ(complaintWarningsAt(watched, monday().plusMinutes(360), nullptr, told).overdue, 1);
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now[0].alarm, ComplaintAlarm::AnswerOverdue);
    const WorkingCalendar off(QTimeZone("Asia/Shanghai"), {}, {});
    EXPECT_TRUE(complaintWarningsAt(watched, monday().plusMinutes(360), &off, told).tell.empty());
    told.keepOnly({});
    EXPECT_TRUE(told.lines().isEmpty());
}

TEST(ComplaintFaults, EveryStepIsDoneWhollyOrNotAtAll)
{
    Id<Complaint> id;
    Id<Customer> customer;
    const auto prepare = [&](TestStore& store) {
        store.clock().set(monday());
        customer = addCustomer(store, u"C-0001"_s, u"福建闽越燃气"_s);
        id = must(store->writeNow(u"Record"_s, [&](UnitOfWork& u) -> Result<Id<Complaint>> {
            ZHIKE_ASSIGN(const auto made, recordComplaint(u, draftFor(customer)));
            ZHIKE_TRY(answerComplaint(u, made, u"今天送到"_s));
            ZHIKE_TRY(addImprovement(u, better(made)));
            return made;
        }));
    };
    const auto sweep = [&](const std::function<Done(UnitOfWork&)>& step) {
        sweepFaults(prepare, [&](Store& store) { return store.writeNow(u"Step"_s, step); });
    };
    sweep([&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(recordComplaint(u, draftFor(customer, ComplaintLevel::Complaint)));
        return {};
    });
    sweep([&](UnitOfWork& u) { return answerComplaint(u, id, u"再答复一次"_s); });
    sweep([&](UnitOfWork& u) { return moveComplaint(u, id, {.to = ComplaintStep::Plan}); });
    sweep([&](UnitOfWork& u) { return makeComplaintFormal(u, id); });
    sweep([&](UnitOfWork& u) { return informLeader(u, id, u"周主管"_s); });
    sweep([&](UnitOfWork& u) {
        return confirmOutcome(u, id, {Contentment::NotContent, u"林秀"_s, u"还没到"_s, {}});
    });
    sweep([&](UnitOfWork& u) { return closeComplaint(u, id); });
    sweep([&](UnitOfWork& u) { return archiveComplaint(u, id); });
    sweep([&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(addImprovement(u, better(id)));
        return {};
    });
}
