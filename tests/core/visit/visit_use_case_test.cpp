// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_health.h"
#include "core/satisfaction/survey.h"
#include "core/tier/tier.h"
#include "core/visit/brief_query.h"
#include "core/visit/checklist.h"
#include "core/visit/visit_plan.h"
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;
using test::TestStore;

/// A store with one customer, a contact and an engineer.
struct VisitUseCases {
    TestStore store;
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Engineer> engineer;

    VisitUseCases()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        Contact person;
        person.customer = customer;
        person.name = u"赵敏华"_s;
        contact = store.add(person);
        Engineer e;
        e.number = u"E1"_s;
        e.name = u"陈思远"_s;
        engineer = store.add(e);
    }

    [[nodiscard]] VisitPlan plan() const
    {
        VisitPlan plan;
        plan.customer = customer;
        plan.purpose = u"季度巡检"_s;
        plan.start = sunday().plusMinutes(-120);
        plan.end = sunday().plusMinutes(-60);
        plan.engineers = {engineer};
        plan.contacts = {contact};
        return plan;
    }
    Id<Visit> planned()
    {
        return must(store->writeNow(u"p"_s, [p = plan()](UnitOfWork& u) { return planVisit(u, p); }));
    }
    [[nodiscard]] VisitRecord record() const
    {
        VisitRecord record;
        record.start = sunday().plusMinutes(-110);
        record.end = sunday().plusMinutes(-10);
        record.met = {contact};
        record.checks = {{{}, 0, u"双机状态"_s, CheckState::Abnormal, u"备机离线"_s}};
        record.findings = {{{}, Severity::High, u"备机离线"_s}};
        record.steps = {{{}, u"更换备机电源"_s, engineer, QDate(2026, 11, 30), 0}};
        record.summary = u"备机离线，已约期更换"_s;
        record.rating = 4;
        record.words = u"及时"_s;
        record.ratedBy = contact;
        return record;
    }
    Done write(Id<Visit> visit, const VisitRecord& what)
    {
        return store->writeNow(u"r"_s, [&](UnitOfWork& u) { return recordVisit(u, visit, what); });
    }
    VisitDetail detail(Id<Visit> visit)
    {
        return must(store->readNow([&](Reader& r) { return readVisit(r, visit); }));
    }
    QString failsWith(const VisitPlan& wrong)
    {
        const auto result = store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planVisit(u, wrong); });
        return result ? u"fine"_s : result.error().field;
    }
};

} // namespace

TEST(VisitUseCase, PlansAVisitWithANumberItsPeopleAndTheChecklistOfItsKind)
{
    VisitUseCases world;
    const Id<Visit> first = world.planned();
    const Id<Visit> second = world.planned();
    const VisitDetail detail = world.detail(first);
    EXPECT_EQ(detail.visit.number, u"VA26-000001"_s);
    EXPECT_EQ(world.detail(second).visit.number, u"VA26-000002"_s);
    EXPECT_EQ(detail.engineers.size(), 1U);
    EXPECT_EQ(detail.contacts.size(), 1U);
    EXPECT_GE(detail.checks.size(), 8U);
    QCoreApplication::processEvents(); // commits are announced through the event loop
    EXPECT_EQ(world.store->undoTitle().contains(u"华信科技"_s), true);
}

TEST(VisitUseCase, SaysWhichFieldOfAPlanIsWrong)
{
    VisitUseCases world;
    VisitPlan plan = world.plan();
    plan.end = plan.start->plusMinutes(-1);
    EXPECT_EQ(world.failsWith(plan), u"planned_end"_s);
    plan.start.reset();
    EXPECT_EQ(world.failsWith(plan), u"planned_start"_s);
    plan.customer = {};
    EXPECT_EQ(world.failsWith(plan), u"customer"_s);
    Customer other;
    other.code = u"C-2"_s;
    other.name = u"别家"_s;
    plan = world.plan();
    plan.customer = world.store.add(other);
    EXPECT_EQ(world.failsWith(plan), u"contacts"_s);
    EXPECT_EQ(world.store.count("visit"), 0);
}

TEST(VisitUseCase, RecordsAVisitAsOneStepThatCanBeUndone)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    must(world.write(visit, world.record()));
    const VisitDetail detail = world.detail(visit);
    EXPECT_EQ(detail.visit.state, VisitState::Done);
    ASSERT_EQ(detail.contacts.size(), 1U);
    EXPECT_TRUE(detail.contacts[0].met);
    ASSERT_EQ(detail.checks.size(), 1U);
    EXPECT_EQ(detail.checks[0].note, u"备机离线"_s);
    ASSERT_EQ(detail.findings.size(), 1U);
    ASSERT_EQ(detail.steps.size(), 1U);
    EXPECT_EQ(detail.steps[0].finding, detail.findings[0].id);
    ASSERT_TRUE(detail.survey);
    EXPECT_EQ(detail.survey->csat, 4);
    EXPECT_EQ(detail.survey->engineer, world.engineer);
    EXPECT_EQ(detail.survey->answeredAt, sunday().plusMinutes(-10));

    QCoreApplication::processEvents();
    auto undone = world.store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(world.detail(visit).visit.state, VisitState::Planned);
    EXPECT_EQ(world.store.count("survey"), 0);
}

TEST(VisitUseCase, CorrectsARecordWithoutLosingWhatTheCustomerSaid)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    must(world.write(visit, world.record()));
    const VisitDetail first = world.detail(visit);
    VisitRecord corrected = world.record();
    corrected.rating.reset();
    corrected.words.clear();
    corrected.findings = {{first.findings[0].id, Severity::Low, u"备机离线，误报"_s}};
    corrected.steps.clear();
    must(world.write(visit, corrected));
    const VisitDetail second = world.detail(visit);
    EXPECT_EQ(second.findings[0].id, first.findings[0].id);
    EXPECT_EQ(second.findings[0].severity, Severity::Low);
    EXPECT_TRUE(second.steps.empty());
    EXPECT_EQ(second.survey->csat, 4);
    corrected.rating = 2;
    corrected.ratedBy = world.contact;
    must(world.write(visit, corrected));
    EXPECT_EQ(world.detail(visit).survey->csat, 2);
    EXPECT_EQ(world.store.count("survey"), 1);
}

TEST(VisitUseCase, RefusesARecordThatContradictsItself)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    const auto field = [&](const VisitRecord& record) {
        const Done done = world.write(visit, record);
        return done ? u"fine"_s : done.error().field;
    };
    VisitRecord record = world.record();
    record.end = record.start->plusMinutes(-1);
    EXPECT_EQ(field(record), u"actual_end"_s);
    record.end.reset();
    EXPECT_EQ(field(record), u"actual_end"_s);
    record.start = sunday().plusDays(1);
    record.end = sunday().plusDays(2);
    EXPECT_EQ(field(record), u"actual_start"_s);
    record = world.record();
    record.rating = 6;
    EXPECT_EQ(field(record), u"csat"_s);
    record = world.record();
    record.steps[0].dueOn = {};
    EXPECT_EQ(field(record), u"steps"_s);
    record = world.record();
    record.findings[0].text = u" "_s;
    EXPECT_EQ(field(record), u"findings"_s);
    record = world.record();
    record.end.reset();
    record.complete = false; // a draft may lack its end
    EXPECT_EQ(field(record), u"fine"_s);
    EXPECT_EQ(world.detail(visit).visit.state, VisitState::Planned);
}

TEST(VisitUseCase, CallsOffOnlyWhatIsStillPlanned)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    const auto cancel = [&] {
        return world.store->writeNow(u"c"_s, [&](UnitOfWork& u) { return cancelVisit(u, visit); });
    };
    must(cancel());
    EXPECT_FALSE(cancel());
    EXPECT_EQ(world.write(visit, world.record()).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(world.detail(visit).visit.state, VisitState::Cancelled);
}

TEST(VisitUseCase, ChangesAPlanAndLetsAnUntouchedChecklistFollowTheKind)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    VisitPlan plan = world.plan();
    plan.kind = VisitKind::Training;
    plan.engineers.clear();
    must(world.store->writeNow(u"e"_s, [&](UnitOfWork& u) { return changePlan(u, visit, plan); }));
    const VisitDetail detail = world.detail(visit);
    EXPECT_TRUE(detail.engineers.empty());
    EXPECT_EQ(detail.checks[0].item, must(world.store->readNow([](Reader& r) {
                  return defaultChecklist(r, VisitKind::Training);
              }))[0]);
}

TEST(VisitUseCase, TicksANextStep)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    must(world.write(visit, world.record()));
    const Id<NextStep> step = world.detail(visit).steps[0].id;
    must(world.store->writeNow(u"t"_s, [&](UnitOfWork& u) { return finishStep(u, step); }));
    EXPECT_EQ(world.store.get(step).doneOn, QDate(2026, 11, 22));
}

TEST(Checklist, HasItemsForEveryKind)
{
    VisitUseCases world;
    const auto all = must(world.store->readNow([](Reader& r) { return readChecklists(r); }));
    EXPECT_EQ(all.size(), std::size(EnumText<VisitKind>::names));
    for (const auto& [kind, items] : all)
        EXPECT_GE(items.size(), 5) << int(kind);
}

TEST(Checklist, IsWhatThePersonMadeOfItAndKeepsWhatWasPlannedBefore)
{
    VisitUseCases world;
    const Id<Visit> before = world.planned();
    const auto save = [&](const QStringList& items) {
        return world.store->writeNow(
            u"c"_s, [&](UnitOfWork& u) { return saveChecklist(u, VisitKind::Inspection, items); });
    };
    const auto lines = [&] {
        return must(
            world.store->readNow([](Reader& r) { return defaultChecklist(r, VisitKind::Inspection); }));
    };
    const QStringList shipped = lines();
    must(save({shipped[3], u"  双活  链路 "_s, QString(), shipped[0]}));
    EXPECT_EQ(lines(), QStringList({shipped[3], u"双活 链路"_s, shipped[0]}));
    EXPECT_EQ(world.detail(before).checks.size(), std::size_t(shipped.size()));
    EXPECT_EQ(world.detail(world.planned()).checks.size(), 3U);
}

TEST(Agenda, ShowsWhatIsUnrecordedBeforeThePeriodAndFiltersByEngineerAndState)
{
    VisitUseCases world;
    VisitPlan plan = world.plan();
    const auto add = [&](int days, bool mine) {
        plan.start = sunday().plusDays(days);
        plan.end = plan.start->plusMinutes(60);
        plan.engineers = mine ? std::vector{world.engineer} : std::vector<Id<Engineer>>{};
        return must(world.store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planVisit(u, plan); }));
    };
    const Id<Visit> late = add(-3, true);
    const Id<Visit> recorded = add(-2, true);
    const Id<Visit> soon = add(2, true);
    const Id<Visit> others = add(1, false);
    add(20, true);
    VisitRecord record;
    record.start = sunday().plusDays(-2);
    record.end = sunday().plusDays(-2).plusMinutes(60);
    record.rating = 5;
    must(world.write(recorded, record));

    AgendaFilter filter{QDate(2026, 11, 22), QDate(2026, 11, 28), {}, {}, true, 500};
    const auto ids = [&] {
        std::vector<Id<Visit>> out;
        for (const AgendaEntry& entry :
             must(world.store->readNow([&](Reader& r) { return readAgenda(r, filter); })).entries)
            out.push_back(entry.id);
        return out;
    };
    EXPECT_EQ(ids(), (std::vector{late, others, soon}));
    filter.engineer = world.engineer;
    EXPECT_EQ(ids(), (std::vector{late, soon}));
    filter.from = QDate(2026, 11, 1);
    filter.state = VisitState::Done;
    EXPECT_EQ(ids(), (std::vector{recorded}));
    const Agenda agenda = must(world.store->readNow([&](Reader& r) { return readAgenda(r, filter); }));
    EXPECT_EQ(agenda.entries[0].rating, 5);
    EXPECT_EQ(agenda.entries[0].engineers, QStringList(u"陈思远"_s));
    EXPECT_EQ(must(world.store->readNow([](Reader& r) { return countVisitsToday(r); })), 1);
}

TEST(BriefQuery, ReadsTheNextVisitWhatIsOpenAndWhatHappened)
{
    VisitUseCases world;
    const Id<Visit> earlier = world.planned();
    must(world.write(earlier, world.record()));
    VisitPlan plan = world.plan();
    plan.start = sunday().plusDays(2);
    plan.end = plan.start->plusMinutes(180);
    must(world.store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planVisit(u, plan); }));
    const Brief brief =
        must(world.store->readNow([&](Reader& r) { return readBrief(r, world.customer, u"李工"_s); }));
    EXPECT_EQ(brief.customer, u"华信科技"_s);
    EXPECT_TRUE(brief.when.startsWith(u"2026-11-24"_s));
    const CustomerHealth health =
        must(world.store->readNow([&](Reader& r) { return customerHealth(r, world.customer); }));
    EXPECT_EQ(brief.health, health.health.score);
    EXPECT_TRUE(brief.health.has_value());
    EXPECT_EQ(brief.healthLost.isEmpty(), brief.health == 100);
    ASSERT_FALSE(brief.why.empty());
    EXPECT_TRUE(brief.why.front().text.back().isPunct()) << "a note ends like a sentence";
    ASSERT_EQ(brief.meet.rows.size(), 1U);
    EXPECT_TRUE(brief.meet.rows[0].expected);
    ASSERT_EQ(brief.open.rows.size(), 1U);
    EXPECT_EQ(brief.open.rows[0].title, u"更换备机电源"_s);
    ASSERT_GE(brief.events.rows.size(), 1U);
    EXPECT_TRUE(brief.events.rows[0].what.contains(u"备机离线，已约期更换"_s));
    EXPECT_TRUE(brief.lastWords.contains(u"及时"_s));
    EXPECT_FALSE(brief.prepare.empty());
    const Brief past = must(world.store->readNow([&](Reader& r) { return readBrief(r, earlier); }));
    EXPECT_TRUE(past.when.startsWith(u"2026-11-22"_s));
}

TEST(BriefQuery, SaysWhatTheTierStillGrants)
{
    VisitUseCases world;
    const Id<Visit> visit = world.planned();
    const auto grants = [&] {
        return must(world.store->readNow([&](Reader& r) { return readBrief(r, visit); })).grants;
    };
    EXPECT_TRUE(grants().empty() || grants()[0].granted == 0) << "without a tier nothing is promised";
    TierAssignment gold;
    gold.customer = world.customer;
    gold.tier = Id<Tier>(
        must(world.store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 1, 1);
    world.store.add(gold);
    const auto promised = grants();
    ASSERT_FALSE(promised.empty());
    EXPECT_EQ(promised[0].granted, 4) << "inspections of a whole year";
    EXPECT_EQ(promised[0].used + promised[0].planned, 1);
}

} // namespace zhike
