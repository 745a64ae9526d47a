// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/signed_content.h"
#include "core/visit/visit_plan.h"
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::must;
using test::sunday;
using test::TestStore;

const auto drawn = u"2.5000 1000,2000,5000 9000,3500,10000;2500,3000,5000 6000,3000,5000"_s;

/// A visit that was recorded, and signed by the contact.
struct World {
    TestStore store;
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Engineer> engineer;
    Id<Visit> visit;

    World()
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
        visit = plan();
    }
    Id<Visit> plan()
    {
        VisitPlan plan;
        plan.customer = customer;
        plan.purpose = u"季度巡检"_s;
        plan.start = sunday().plusMinutes(-120);
        plan.engineers = {engineer};
        plan.contacts = {contact};
        return must(store->writeNow(u"p"_s, [&](UnitOfWork& u) { return planVisit(u, plan); }));
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
        record.rating = 5;
        record.skill = 4;
        record.ratedBy = contact;
        VisitNote note;
        note.notedAt = sunday().plusMinutes(-60);
        note.text = u"机房门禁换成刷脸"_s;
        record.notes = {note};
        SystemChange change;
        change.what = u"对账作业并行度 8→4"_s;
        change.rollback = u"改回 8 并重载"_s;
        record.changes = {change};
        Risk risk;
        risk.text = u"同城专线单运营商"_s;
        risk.likelihood = 3;
        risk.impact = 5;
        record.risks = {risk};
        return record;
    }
    [[nodiscard]] VisitRecord signedRecord() const
    {
        VisitRecord record = this->record();
        record.signature = {contact, u"赵敏华"_s, sunday().plusMinutes(-12), drawn};
        return record;
    }
    Done write(const VisitRecord& what)
    {
        return store->writeNow(u"r"_s, [&](UnitOfWork& u) { return recordVisit(u, visit, what); });
    }
    template <class T>
    Done change(T record, const std::function<void(T&)>& how)
    {
        how(record);
        return store->writeNow(u"c"_s, [&](UnitOfWork& u) -> Done {
            ZHIKE_TRY(u.update(record));
            return {};
        });
    }
    template <class T>
    Done add(const T& record)
    {
        return store->writeNow(u"a"_s, [&](UnitOfWork& u) -> Done {
            ZHIKE_TRY(u.insert(record));
            return {};
        });
    }
    VisitDetail detail()
    {
        return must(store->readNow([&](Reader& r) { return readVisit(r, visit); }));
    }
    QString digest(Id<Signature> signature = {})
    {
        return must(store->readNow([&](Reader& r) { return contentDigest(r, visit, signature); }));
    }
};

QString refusal()
{
    return u"赵敏华 signed visit VA26-000001 on 2026-11-22, so it stays as it is. Write what is to be "
           u"corrected as "
           u"an addition."_s;
}

} // namespace

TEST(SignedVisit, KeepsEverythingThatWasWrittenAndDrawn)
{
    World world;
    must(world.write(world.signedRecord()));
    const VisitDetail detail = world.detail();
    EXPECT_EQ(detail.visit.state, VisitState::Done);
    ASSERT_TRUE(detail.signature);
    EXPECT_EQ(detail.signature->signer, u"赵敏华"_s);
    EXPECT_EQ(detail.signature->strokes, drawn);
    EXPECT_EQ(detail.signature->signedAt, sunday().plusMinutes(-12));
    EXPECT_EQ(detail.notes.at(0).text, u"机房门禁换成刷脸"_s);
    EXPECT_EQ(detail.changes.at(0).rollback, u"改回 8 并重载"_s);
    EXPECT_EQ(detail.changes.at(0).changedAt, sunday().plusMinutes(-10));
    EXPECT_EQ(riskLevel(detail.risks.at(0)), RiskLevel::High);
    EXPECT_EQ(detail.survey->skill, 4);
    EXPECT_EQ(detail.signature->digest, world.digest(detail.signature->id));
    QCoreApplication::processEvents();
    EXPECT_EQ(world.store->undoTitle(), u"Record visit VA26-000001 to 华信科技, signed by 赵敏华"_s);
}

TEST(SignedVisit, RefusesEveryChangeOfItsContent)
{
    World world;
    must(world.write(world.signedRecord()));
    const QString before = world.store.dump();
    const VisitDetail d = world.detail();
    const Done tries[] = {
        world.write(world.record()),
        world.change<Visit>(d.visit, [](Visit& v) { v.summary = u"都好"_s; }),
        world.change<Visit>(d.visit, [](Visit& v) { v.actualEnd = sunday(); }),
        world.change<Visit>(d.visit, [](Visit& v) { v.state = VisitState::Planned; }),
        world.change<Finding>(d.findings[0], [](Finding& f) { f.severity = Severity::Low; }),
        world.change<NextStep>(d.steps[0], [](NextStep& s) { s.text = u"观察"_s; }),
        world.change<VisitNote>(d.notes[0], [](VisitNote& n) { n.text = u"无"_s; }),
        world.change<SystemChange>(d.changes[0], [](SystemChange& c) { c.rollback = u"无"_s; }),
        world.change<Survey>(*d.survey, [](Survey& s) { s.csat = 1; }),
        world.store->writeNow(u"f"_s, [&](UnitOfWork& u) { return u.archive(d.findings[0].id); }),
        world.store->writeNow(u"v"_s, [&](UnitOfWork& u) { return u.archive(d.visit.id); }),
        world.store->writeNow(
            u"k"_s, [&](UnitOfWork& u) { return u.setParts(d.visit.id, std::vector<VisitCheck>{}); }),
        world.store->writeNow(
            u"e"_s, [&](UnitOfWork& u) { return u.setParts(d.visit.id, std::vector<VisitEngineer>{}); }),
    };
    for (const Done& tried : tries) {
        ASSERT_FALSE(tried);
        EXPECT_EQ(tried.error().message, refusal()) << &tried - tries;
        EXPECT_EQ(tried.error().kind, ErrorKind::Conflict);
    }
    const Done forged = world.change<Signature>(*d.signature, [](Signature& s) { s.signer = u"别人"_s; });
    EXPECT_EQ(forged.error().message,
              u"A signature cannot be undone or changed. Write what is to be corrected as an addition to the "
              u"visit."_s);
    Finding more;
    more.customer = world.customer;
    more.visit = world.visit;
    more.text = u"又一条"_s;
    EXPECT_FALSE(world.add(more));
    Signature second = *d.signature;
    second.id = {};
    EXPECT_FALSE(world.add(second)) << "there is one signature";
    EXPECT_EQ(world.store.dump(), before);
}

TEST(SignedVisit, TakesAdditionsAndWhatIsOnlyOurs)
{
    World world;
    must(world.write(world.signedRecord()));
    const VisitDetail d = world.detail();
    VisitNote correction;
    correction.customer = world.customer;
    correction.visit = world.visit;
    correction.notedAt = sunday();
    correction.text = u"更正：离线的是主机"_s;
    EXPECT_FALSE(world.add(correction)) << "it has to say that it is an addition";
    correction.addition = true;
    must(world.add(correction));
    must(world.change<Visit>(d.visit, [](Visit& v) {
        v.valueClass = ValueClass::Basic;
        v.beyondContract = true;
    }));
    must(world.change<NextStep>(d.steps[0], [](NextStep& s) {
        s.doneOn = QDate(2026, 11, 25);
        s.dueOn = QDate(2026, 12, 1);
    }));
    must(world.change<SystemChange>(d.changes[0],
                                    [](SystemChange& c) { c.result = ChangeResult::Succeeded; }));
    must(world.change<Risk>(d.risks[0], [](Risk& r) { r.state = RiskState::Removed; }));
    NextStep more;
    more.customer = world.customer;
    more.visit = world.visit;
    more.finding = d.findings[0].id;
    more.text = u"复查备机"_s;
    more.dueOn = QDate(2026, 12, 5);
    must(world.add(more));
    EXPECT_EQ(world.detail().signature->digest, world.digest(d.signature->id))
        << "what was signed is the same";
    EXPECT_NE(world.detail().signature->digest, world.digest());
}

TEST(SignedVisit, CannotBeUndoneAndNeitherCanWhatLedToIt)
{
    World world;
    must(world.write(world.record()));
    must(world.write(world.signedRecord()));
    const QString before = world.store.dump();
    QCoreApplication::processEvents();
    const auto undone = world.store->undo().takeResult();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().message,
              u"A signature cannot be undone or changed. Write what is to be corrected as an addition to the "
              u"visit."_s);
    EXPECT_EQ(world.store.dump(), before);
}

TEST(SignedVisit, RefusesASignatureThatIsNone)
{
    World world;
    const auto message = [&](const std::function<void(VisitRecord&)>& how) {
        VisitRecord record = world.signedRecord();
        how(record);
        const Done done = world.write(record);
        EXPECT_TRUE(!done && done.error().field == u"signature"_s);
        return done ? QString() : done.error().message;
    };
    EXPECT_EQ(message([](VisitRecord& r) { r.signature->signer = u" "_s; }), u"Say who signs."_s);
    EXPECT_EQ(message([](VisitRecord& r) { r.signature->strokes = u"2.5 1,1,1 2,1,1"_s; }),
              u"This is too little for a signature. Sign again."_s);
    EXPECT_EQ(message([](VisitRecord& r) { r.complete = false; }),
              u"A draft cannot be signed. Complete the visit."_s);
}

TEST(SignedVisit, SaysWhichEntryIsIncomplete)
{
    World world;
    const auto field = [&](const std::function<void(VisitRecord&)>& how) {
        VisitRecord record = world.signedRecord();
        how(record);
        const Done done = world.write(record);
        return done ? u"written"_s : done.error().field;
    };
    EXPECT_EQ(field([](VisitRecord& r) { r.notes[0].text = u"  "_s; }), u"notes"_s);
    EXPECT_EQ(field([](VisitRecord& r) { r.changes[0].rollback.clear(); }), u"changes"_s);
    EXPECT_EQ(field([](VisitRecord& r) { r.risks[0].text.clear(); }), u"risks"_s);
    EXPECT_EQ(field([](VisitRecord& r) { r.skill = 6; }), u"csat"_s);
    Attachment gone;
    gone.name = u"a.jpg"_s;
    gone.mime = u"image/jpeg"_s;
    gone.size = 1;
    gone.sha256 = QString(64, u'a');
    EXPECT_EQ(field([&](VisitRecord& r) { r.files = {gone}; }), u"files"_s);
}

TEST(SignedVisit, RefusesAnEngineerAtTwoCustomersAtOnceOrOneWhoHadLeft)
{
    World world;
    must(world.write(world.record()));
    Customer other;
    other.code = u"C-2"_s;
    other.name = u"云帆物流"_s;
    world.customer = world.store.add(other);
    Contact person;
    person.customer = world.customer;
    person.name = u"李雷"_s;
    world.contact = world.store.add(person);
    world.visit = world.plan();
    const Done twice = world.write(world.record());
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().message,
              u"陈思远 was at 华信科技 from 11-22 08:10 to 11-22 09:50 (VA26-000001). Correct "
              u"the times of one of the two."_s);
    EXPECT_EQ(twice.error().field, u"actual_start"_s);
    VisitRecord later = world.record();
    later.start = sunday().plusMinutes(-10);
    later.end = sunday();
    must(world.write(later));
    world.visit = world.plan();
    must(world.store->writeNow(u"l"_s, [&](UnitOfWork& u) { return u.archive(world.engineer); }));
    world.store.clock().set(sunday().plusDays(2));
    later.start = sunday().plusDays(1);
    later.end = sunday().plusDays(1).plusMinutes(60);
    EXPECT_EQ(world.write(later).error().message, u"陈思远 had left by then. Take them off the visit."_s);
}

TEST(SignedVisit, IsSignedWholeOrNotAtAll)
{
    World world;
    const QString before = world.store.dump();
    int reached = 0;
    for (int failing = 1;; ++failing) {
        int statement = 0;
        world.store->setFaultHook(
            [&](std::string_view) { return ++statement == failing ? SQLITE_IOERR : SQLITE_OK; });
        const Done done = world.write(world.signedRecord());
        world.store->setFaultHook({});
        if (done)
            break;
        reached = failing;
        ASSERT_EQ(world.store.dump(), before) << failing;
    }
    EXPECT_GT(reached, 20);
    EXPECT_TRUE(world.detail().signature);
}

TEST(SignedVisit, SetsWhenWeCameInItsRequestAndResolvesIt)
{
    World world;
    Request request;
    request.number = u"RA26-000001"_s;
    request.customer = world.customer;
    request.title = u"备机离线"_s;
    request.openedAt = sunday().plusMinutes(-300);
    const Id<Request> id = world.store.add(request);
    must(world.store->writeNow(u"s"_s, [&](UnitOfWork& u) {
        return u.setParts(id, std::vector{RequestStatus{id, 0, RequestState::New, *request.openedAt}});
    }));
    must(world.change<Visit>(world.detail().visit, [&](Visit& v) { v.request = id; }));
    VisitRecord record = world.signedRecord();
    record.solution = u" "_s;
    EXPECT_EQ(world.write(record).error().field, u"solution"_s);
    record.solution = u"更换备机电源"_s;
    must(world.write(record));
    const Request solved = world.store.get(id);
    EXPECT_EQ(solved.arrivedAt, record.start);
    EXPECT_EQ(solved.state, RequestState::Resolved);
    EXPECT_EQ(solved.resolvedAt, record.end);
    EXPECT_EQ(solved.solution, u"更换备机电源"_s);
}

} // namespace zhike
