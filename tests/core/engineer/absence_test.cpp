// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/absence.h"

#include "core/request/request_bulk.h"
#include "core/request/request_usecases.h"
#include "core/visit/visit_plan.h"
#include "tests/core/engineer/fit_world.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

struct Absences : testing::Test {
    FitWorld w;
    Id<Engineer> li = w.engineer(u"E-1"_s, u"330100"_s);

    Result<Id<Absence>> away(QDate from, QDate to)
    {
        Absence a;
        a.engineer = li;
        a.startsOn = from;
        a.endsOn = to;
        a.reason = u" 年假 "_s;
        return w.store->writeNow(QString(), [&](UnitOfWork& u) { return addAbsence(u, a); });
    }
    void leave(QDate lastDay)
    {
        Engineer e = w.store.get(li);
        e.leftOn = lastDay;
        must(w.store->writeNow(u"Leave"_s, [&](UnitOfWork& u) { return u.update(e); }));
    }
};

} // namespace

TEST_F(Absences, AreKeptWithTheirReason)
{
    const auto id = must(away(QDate(2026, 12, 1), QDate(2026, 12, 5)));
    EXPECT_EQ(w.store.get(id).reason, u"年假"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(w.store->undoTitle(), u"工E-1 is away from 2026-12-01 to 2026-12-05"_s);
}

TEST_F(Absences, RefuseDaysThatMakeNoSense)
{
    must(away(QDate(2026, 12, 1), QDate(2026, 12, 5)));
    EXPECT_EQ(away(QDate(2026, 12, 9), QDate(2026, 12, 8)).error().field, u"ends_on"_s);
    EXPECT_EQ(away({}, QDate(2026, 12, 8)).error().field, u"starts_on"_s);
    EXPECT_EQ(away(QDate(2026, 12, 5), QDate(2026, 12, 8)).error().field, u"starts_on"_s) << "one day twice";
    EXPECT_TRUE(away(QDate(2026, 12, 6), QDate(2026, 12, 6)));
}

TEST_F(Absences, AreChangedAndTakenBack)
{
    const auto id = must(away(QDate(2026, 12, 1), QDate(2026, 12, 5)));
    Absence a = w.store.get(id);
    a.endsOn = QDate(2026, 12, 9);
    must(w.store->writeNow(QString(), [&](UnitOfWork& u) { return changeAbsence(u, a); }));
    EXPECT_EQ(w.store.get(id).endsOn, QDate(2026, 12, 9));
    must(w.store->writeNow(QString(), [&](UnitOfWork& u) { return removeAbsence(u, id); }));
    EXPECT_TRUE(
        must(w.store->readNow([&](Reader& r) { return absencesOf(r, li, QDate(2026, 1, 1)); })).empty());
    EXPECT_TRUE(away(QDate(2026, 12, 2), QDate(2026, 12, 3)));
}

TEST_F(Absences, WhoLeftIsGivenNoWork)
{
    leave(QDate(2026, 11, 20));
    const auto c = w.customer(u"C-1"_s, u"330100"_s);
    const auto refused = [](const auto& result, const char* field) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().field, QString::fromLatin1(field));
        EXPECT_TRUE(result.error().message.contains(u"2026-11-20"_s)) << result.error().message.toStdString();
    };
    refused(w.store->writeNow(
                QString(),
                [&](UnitOfWork& u) {
                    return assignEngineer(u, {c, {}, li, AssignmentRole::Primary, QDate(2026, 11, 21), {}});
                }),
            "engineer");
    EXPECT_TRUE(w.store->writeNow(QString(), [&](UnitOfWork& u) {
        return assignEngineer(u, {c, {}, li, AssignmentRole::Primary, QDate(2026, 11, 1), {}});
    })) << "until then they were there";
    VisitPlan plan;
    plan.customer = c;
    plan.start = sunday().plusDays(3);
    plan.engineers = {li};
    refused(w.store->writeNow(QString(), [&](UnitOfWork& u) { return planVisit(u, plan); }), "engineers");
    Request r;
    r.customer = c;
    r.title = u"坏了"_s;
    r.engineer = li;
    refused(w.store->writeNow(QString(), [&](UnitOfWork& u) { return openRequest(u, r); }), "engineer");
    r.engineer = {};
    const auto id = must(w.store->writeNow(QString(), [&](UnitOfWork& u) { return openRequest(u, r); }));
    refused(w.store->writeNow(QString(), [&](UnitOfWork& u) { return assignRequests(u, {id.uuid}, li, {}); }),
            "engineer");
    const Request before = w.store.get(id);
    Request edited = before;
    edited.engineer = li;
    refused(w.store->writeNow(QString(), [&](UnitOfWork& u) { return editRequest(u, before, edited); }),
            "engineer");
}

TEST(AbsenceFaults, LeaveTheOldOrTheNewStateWhole)
{
    sweepFaults(
        [](TestStore& s) {
            Engineer e;
            e.number = u"E-1"_s;
            e.name = u"李明"_s;
            s.add(e);
        },
        [](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(QString(), [](UnitOfWork& u) -> Result<Id<Absence>> {
                ZHIKE_ASSIGN(const Uuid engineer, u.idOfKey(EntityKind::Engineer, u"E-1"_s));
                Absence a;
                a.engineer = Id<Engineer>(engineer);
                a.startsOn = QDate(2026, 12, 1);
                a.endsOn = QDate(2026, 12, 2);
                return addAbsence(u, a);
            }));
            return {};
        });
}
