// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/assign.h"

#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class AssignEngineer : public testing::Test
{
protected:
    AssignEngineer()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        m_customer = m_store.add(c);
        m_li = add(u"E-01"_s, u"李明"_s);
        m_wang = add(u"E-02"_s, u"王芳"_s);
    }
    Id<Engineer> add(const QString& number, const QString& name)
    {
        Engineer e;
        e.number = number;
        e.name = name;
        return m_store.add(e);
    }
    Result<Id<EngineerAssignment>> assign(Id<Engineer> engineer, AssignmentRole role, QDate from)
    {
        const EngineerDecision decision{m_customer, {}, engineer, role, from, {}};
        return m_store->writeNow(QString(), [&](UnitOfWork& u) { return assignEngineer(u, decision); });
    }
    /// "主责 E-01 2026-01-01…", in order of making; archived ones are left out.
    QStringList assignments()
    {
        return must(m_store->readNow([&](Reader& r) -> Result<QStringList> {
            ZHIKE_ASSIGN(const auto all, r.where<EngineerAssignment>("customer", m_customer.uuid));
            QStringList lines;
            for (const EngineerAssignment& a : all) {
                if (!a.archivedAt)
                    lines += enumText(a.role) + u' ' + r.keyOf(EntityKind::Engineer, a.engineer.uuid) + u' ' +
                             a.startsOn.toString(Qt::ISODate) + u'…' + a.endsOn.toString(Qt::ISODate);
            }
            return lines;
        }));
    }

    TestStore m_store;
    Id<Customer> m_customer;
    Id<Engineer> m_li;
    Id<Engineer> m_wang;
};

} // namespace

TEST_F(AssignEngineer, ANewPrimaryReplacesTheOneBefore)
{
    must(assign(m_li, AssignmentRole::Primary, QDate(2026, 1, 1)));
    must(assign(m_wang, AssignmentRole::Primary, QDate(2026, 11, 22)));
    EXPECT_EQ(assignments(),
              (QStringList{u"primary E-01 2026-01-01…2026-11-21"_s, u"primary E-02 2026-11-22…"_s}));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_store->undoTitle(), u"Make 王芳 primary engineer of 华信科技"_s);
}

TEST_F(AssignEngineer, ABackupWhoBecomesPrimaryStopsBeingBackup)
{
    must(assign(m_li, AssignmentRole::Backup, QDate(2026, 1, 1)));
    must(assign(m_li, AssignmentRole::Primary, QDate(2026, 6, 1)));
    EXPECT_EQ(assignments(),
              (QStringList{u"backup E-01 2026-01-01…2026-05-31"_s, u"primary E-01 2026-06-01…"_s}));
}

TEST_F(AssignEngineer, ExpertsStandBesideEachOther)
{
    must(assign(m_li, AssignmentRole::Expert, QDate(2026, 1, 1)));
    must(assign(m_wang, AssignmentRole::Expert, QDate(2026, 1, 1)));
    EXPECT_EQ(assignments(), (QStringList{u"expert E-01 2026-01-01…"_s, u"expert E-02 2026-01-01…"_s}));
}

TEST_F(AssignEngineer, RefusesWhatMakesNoSense)
{
    must(assign(m_li, AssignmentRole::Primary, QDate(2026, 1, 1)));
    const QStringList before = assignments();
    const auto again = assign(m_li, AssignmentRole::Primary, QDate(2026, 6, 1));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().field, u"engineer"_s);
    EXPECT_FALSE(assign(m_li, AssignmentRole::Backup, QDate(2026, 6, 1))) << "nobody is their own backup";
    EXPECT_FALSE(assign(m_wang, AssignmentRole::Backup, QDate(2026, 2, 30)));
    EXPECT_FALSE(assign({}, AssignmentRole::Backup, QDate(2026, 6, 1)));
    must(m_store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return u.archive(m_wang); }));
    EXPECT_FALSE(assign(m_wang, AssignmentRole::Backup, QDate(2026, 6, 1)));
    EXPECT_EQ(assignments(), before);
}

TEST_F(AssignEngineer, AnAssignmentEndsOnAGivenDay)
{
    const auto id = must(assign(m_li, AssignmentRole::OnSite, QDate(2026, 1, 1)));
    const auto end = [&](QDate day) {
        return m_store->writeNow(QString(), [&](UnitOfWork& u) { return endAssignment(u, id, day); });
    };
    EXPECT_FALSE(end(QDate(2025, 12, 31)));
    must(end(QDate(2026, 3, 31)));
    EXPECT_EQ(assignments(), (QStringList{u"onsite E-01 2026-01-01…2026-03-31"_s}));
}

TEST(AssignEngineerFaults, LeaveTheOldOrTheNewStateWhole)
{
    sweepFaults(
        [](TestStore& s) {
            Customer c;
            c.code = QStringLiteral("C-0001");
            c.name = QStringLiteral("华信科技");
            const auto customer = s.add(c);
            for (const auto& number : {QStringLiteral("E-01"), QStringLiteral("E-02")}) {
                Engineer e;
                e.number = number;
                e.name = number;
                const auto id = s.add(e);
                if (number == QStringLiteral("E-01"))
                    must(s->writeNow(QString(), [&](UnitOfWork& u) {
                        return assignEngineer(
                            u, {customer, {}, id, AssignmentRole::Primary, QDate(2026, 1, 1), {}});
                    }));
            }
        },
        [](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(QString(), [](UnitOfWork& u) -> Result<Id<EngineerAssignment>> {
                ZHIKE_ASSIGN(const Uuid customer, u.idOfKey(EntityKind::Customer, QStringLiteral("C-0001")));
                ZHIKE_ASSIGN(const Uuid engineer, u.idOfKey(EntityKind::Engineer, QStringLiteral("E-02")));
                return assignEngineer(u, {Id<Customer>(customer),
                                          {},
                                          Id<Engineer>(engineer),
                                          AssignmentRole::Primary,
                                          QDate(2026, 6, 1),
                                          {}});
            }));
            return {};
        });
}
