// SPDX-License-Identifier: GPL-3.0-or-later
// Where else a complaint is heard of: the customer's page and list, health, fees, the brief, Today, files.
#include "core/complaint/complaint_usecases.h"
#include "core/contract/instalment.h"
#include "core/customer/card.h"
#include "core/customer/list.h"
#include "core/customer/page.h"
#include "core/demo/demo.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/record_list.h"
#include "core/insight/fee_readiness.h"
#include "core/insight/today.h"
#include "core/search/preview.h"
#include "core/search/search.h"
#include "core/visit/brief_query.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QFile>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class ComplaintElsewhere : public testing::Test
{
protected:
    ComplaintElsewhere()
    {
        store.clock().set(sunday().plusDays(1)); // Monday, 10 o'clock
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"浙江之江农商银行"_s;
        customer = store.add(c);
    }
    Id<Complaint> record(const QString& title, ComplaintLevel level = ComplaintLevel::Grievance)
    {
        Complaint c;
        c.customer = customer;
        c.title = title;
        c.level = level;
        return must(store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, c); }));
    }
    Done settle(Id<Complaint> id)
    {
        return store->writeNow(u"Settle"_s, [&](UnitOfWork& u) -> Done {
            ZHIKE_TRY(answerComplaint(u, id, u"已说明原因"_s));
            return closeComplaint(u, id);
        });
    }
    template <class Fn>
    auto read(Fn fn)
    {
        return must(store->readNow(fn));
    }
    CustomerPage page()
    {
        return read([&](Reader& r) { return customerPage(r, customer); });
    }

    TestStore store;
    Id<Customer> customer;
};

} // namespace

TEST_F(ComplaintElsewhere, StandsOnTheCustomersPageAndTimeline)
{
    const auto id = record(u"切换未告知柜面"_s);
    const CustomerPage p = page();
    ASSERT_EQ(p.openComplaints.size(), 1);
    EXPECT_EQ(p.openComplaints[0].id, id);
    ASSERT_EQ(p.timeline.points.size(), 1U);
    EXPECT_EQ(p.timeline.points[0].kind, TouchKind::Complaint);
    EXPECT_TRUE(p.timeline.points[0].complaint.answer.runs());
    const auto only =
        read([&](Reader& r) { return customerTimeline(r, customer, zhike::only(TouchKind::Complaint), 10); });
    EXPECT_EQ(only.points.size(), 1U);
    must(settle(id));
    EXPECT_TRUE(page().openComplaints.isEmpty());
    EXPECT_EQ(page().timeline.points[0].complaintStep, ComplaintStep::Closed);
}

TEST_F(ComplaintElsewhere, IsCountedInTheListOfCustomersByWhatItHasBecome)
{
    record(u"切换未告知柜面"_s);
    const auto open = [&] {
        return read([&](Reader& r) { return customerRows(r, {customer.uuid}); })[0].complaints;
    };
    EXPECT_EQ(open(), (OpenComplaints{1, 0}));
    store.clock().set(sunday().plusDays(3));
    EXPECT_EQ(open(), (OpenComplaints{0, 1}));
}

TEST_F(ComplaintElsewhere, CostsHealthWhileItIsOpenAndNamesItself)
{
    const auto id = record(u"切换未告知柜面"_s, ComplaintLevel::Complaint);
    record(u"电话一直转接"_s);
    const CustomerHealth health = page().health;
    EXPECT_EQ(health.facts.openComplaints, 1);
    EXPECT_EQ(health.facts.openGrievances, 1);
    EXPECT_EQ(health.facts.openWork(), openwork::complaint + openwork::grievance);
    ASSERT_EQ(health.causes.size(), 2U);
    EXPECT_EQ(health.causes[0].kind, EntityKind::Complaint);
    EXPECT_EQ(health.causes[0].id, id.uuid);
    EXPECT_TRUE(read([&](Reader& r) { return wrongCards(r.connection(), r.clock()); }).empty());
    EXPECT_EQ(read([&](Reader& r) { return customerBadge(r, customer.uuid); }).health, health.health.score);
    store.clock().set(sunday().plusDays(20));
    EXPECT_EQ(page().health.before, page().health.health.score); // a week ago it was as open as now
}

TEST_F(ComplaintElsewhere, StandsInTheWayOfAskingForMoneyUntilItIsSettled)
{
    Contract k;
    k.customer = customer;
    k.number = u"HT-2026-001"_s;
    k.startsOn = QDate(2026, 1, 1);
    k.endsOn = QDate(2026, 12, 31);
    Instalment i;
    i.customer = customer;
    i.contract = store.add(k);
    i.dueOn = QDate(2026, 10, 10);
    i.amount = Fen{30'000'00};
    i.reportPublishedOn = QDate(2026, 10, 8);
    const auto instalment = store.add(i);
    const auto id = record(u"切换未告知柜面"_s);
    const auto obstacles = [&] {
        auto all = read([&](Reader& r) { return feeReadiness(r, instalment); }).obstacles;
        std::erase_if(all, [](const Obstacle& o) { return o.kind != ObstacleKind::OpenComplaint; });
        return all;
    };
    ASSERT_EQ(obstacles().size(), 1U);
    EXPECT_EQ(obstacles()[0].id, id.uuid);
    EXPECT_EQ(obstacles()[0].opens, EntityKind::Complaint);
    must(settle(id));
    EXPECT_TRUE(obstacles().empty());
}

TEST_F(ComplaintElsewhere, IsToldInTheBriefBeforeAnythingElse)
{
    record(u"切换未告知柜面"_s, ComplaintLevel::Complaint);
    Request r;
    r.number = u"RA26-000001"_s;
    r.customer = customer;
    r.title = u"核心数据库 CPU 98%"_s;
    r.priority = Priority::P1;
    r.openedAt = sunday();
    store.add(r);
    const Brief brief = read([&](Reader& reader) { return readBrief(reader, customer); });
    ASSERT_EQ(brief.open.rows.size(), 2U);
    EXPECT_EQ(brief.open.rows[0].title, u"切换未告知柜面"_s);
    EXPECT_EQ(brief.open.rows[0].mark, u"Complaint"_s);
}

TEST_F(ComplaintElsewhere, WaitsOnTodayUntilTheCustomerIsAnswered)
{
    const auto id = record(u"切换未告知柜面"_s);
    const Today today = read([](Reader& r) { return readToday(r); });
    ASSERT_EQ(today.complaints.size(), 1);
    EXPECT_EQ(today.waiting.complaints, 1);
    EXPECT_EQ(read([](Reader& r) { return countToday(r); }), 1);
    Today later = today;
    later.moveTo(sunday().plusDays(3));
    EXPECT_EQ(later.complaints[0].standing.level, ComplaintLevel::Complaint);
    must(settle(id));
    EXPECT_TRUE(read([](Reader& r) { return readToday(r); }).complaints.isEmpty());
}

TEST_F(ComplaintElsewhere, IsFoundByItsNumberAndWordsAndShownInThePreview)
{
    record(u"切换未告知柜面"_s);
    for (const QString& words : {u"CA26-000001"_s, u"柜面"_s}) {
        const auto found = read([&](Reader& r) { return search(r, words); });
        ASSERT_EQ(found.hits.size(), 1) << words.toStdString();
        EXPECT_EQ(found.hits[0].kind, EntityKind::Complaint);
    }
    const auto preview = read([&](Reader& r) { return customerPreview(r, customer.uuid); });
    ASSERT_EQ(preview.complaints.size(), 1);
    EXPECT_EQ(preview.complaints[0].text, u"切换未告知柜面"_s);
}

TEST_F(ComplaintElsewhere, GoesOutToAFileAndComesBackAsItWas)
{
    const auto id = record(u"切换未告知柜面"_s, ComplaintLevel::Complaint);
    must(store->writeNow(u"Course"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(informLeader(u, id, u"周主管"_s));
        ZHIKE_TRY(answerComplaint(u, id, u"已说明原因"_s));
        return moveComplaint(u, id, {.to = ComplaintStep::Action, .remedy = u"周六切换"_s});
    }));
    const QString file = store.folder() + u"/complaints.csv"_s;
    EXPECT_EQ(read([&](Reader& r) {
                  return exportFile(
                      r, {.kind = EntityKind::Complaint, .file = file, .where = {u"state=open"_s}});
              }),
              1);
    const auto again = must(importFile(*store, {.kind = EntityKind::Complaint, .file = file}));
    EXPECT_EQ(again.unchanged, 1);
    TestStore other;
    other.clock().set(store.clock().now());
    Customer c;
    c.code = u"C-0001"_s;
    c.name = u"浙江之江农商银行"_s;
    other.add(c);
    const auto made = must(importFile(*other, {.kind = EntityKind::Complaint, .file = file}));
    EXPECT_EQ(made.created, 1);
    const Complaint copy = other.get(id);
    EXPECT_EQ(copy.stage, ComplaintStep::Action);
    EXPECT_EQ(copy.leader, u"周主管"_s);
    EXPECT_EQ(copy.repliedAt, store.get(id).repliedAt);
    const auto events = must(other->readNow([&](Reader& r) { return r.parts<ComplaintStage>(id); }));
    ASSERT_EQ(events.size(), 5U);
    EXPECT_EQ(events[1].event, ComplaintEvent::MadeFormal);
}

TEST_F(ComplaintElsewhere, ComesFromATableWithChineseHeadersAndGetsItsNumber)
{
    const QString path = store.folder() + u"/投诉.csv"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "客户,级别,标题,受理时间,答复时间,答复内容,结案时间,阶段\n"
        "C-0001,抱怨,电话一直转接,2026-11-02 10:00,2026-11-02 15:00,已指定专人,2026-11-05 09:00,已关闭\n"
        "C-0001,正式投诉,报告数据不对,2026-11-20 10:00,,,,核实\n"
        "C-0001,投诉,没有时间的一条,,,,,没有这个阶段\n");
    file.close();
    const auto made = must(importFile(*store, {.kind = EntityKind::Complaint, .file = path}));
    EXPECT_EQ(made.created, 2);
    EXPECT_EQ(made.rejected, 1);
    const auto all = read([&](Reader& r) { return r.where<Complaint>("customer", Value(customer.uuid)); });
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].number, u"CA26-000001"_s);
    EXPECT_EQ(all[0].state, ComplaintState::Closed);
    EXPECT_EQ(all[0].reply, u"已指定专人"_s);
    EXPECT_EQ(all[1].stage, ComplaintStep::Verification);
    EXPECT_EQ(all[1].level, ComplaintLevel::Complaint);
}

TEST_F(ComplaintElsewhere, ListsByStateOnTheCommandLine)
{
    must(settle(record(u"电话一直转接"_s)));
    const auto open = record(u"切换未告知柜面"_s);
    QVector<Uuid> listed;
    const auto condition = must(ListRequest::Condition::read(u"state=open"_s));
    must(store->readNow([&](Reader& r) {
        return listRecords(r, {.kind = EntityKind::Complaint, .where = {condition}},
                           [&](const Record& record) -> Done {
                               listed.append(record.id);
                               return {};
                           });
    }));
    EXPECT_EQ(listed, QVector{open.uuid});
}

TEST(ComplaintDemo, HasSomeAtEveryStageAndImprovements)
{
    TestStore store;
    store.clock().set(sunday().plusDays(1).plusMinutes(-19)); // Monday, 9:41
    must(makeDemo(*store, {.customers = 30, .seed = 1, .today = {}}));
    EXPECT_GT(store.count("complaint"), 6);
    EXPECT_GT(store.count("improvement"), 0);
    const auto rows =
        must(store->readNow([](Reader& r) { return firstComplaints(r, {.openOnly = false}, {}, 1000); }));
    int became = 0;
    for (const ComplaintRow& row : rows) {
        became += row.standing.why == Escalation::NotAnswered ? 1 : 0;
        const auto history = must(store->readNow([&](Reader& r) { return r.parts<ComplaintStage>(row.id); }));
        EXPECT_TRUE(std::ranges::is_sorted(history, {}, &ComplaintStage::at)) << row.number.toStdString();
        Complaint settled = store.get(row.id);
        settleComplaint(settled, history);
        EXPECT_EQ(settled, store.get(row.id));
        EXPECT_LE(history.back().at, store.clock().now());
    }
    EXPECT_GT(became, 0);
    EXPECT_GT(must(store->readNow([](Reader& r) { return countWaitingComplaints(r); })), 2);
}
