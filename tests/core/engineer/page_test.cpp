// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/page.h"

#include "core/engineer/bulk.h"
#include "core/satisfaction/survey.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;
using testing::ElementsAre;

namespace {

class Engineers : public testing::Test
{
protected:
    Id<Engineer> hire(const QString& name, const std::vector<EngineerSkill>& skills = {},
                      const QString& region = {})
    {
        Engineer e;
        e.name = name;
        e.region = region;
        return must(store->writeNow(u"Hire"_s, [&](UnitOfWork& u) { return createEngineer(u, e, skills); }));
    }
    Id<Customer> customer(const QString& code)
    {
        Customer c;
        c.code = code;
        c.name = u"客户"_s + code;
        return store.add(c);
    }
    void assign(Id<Engineer> engineer, Id<Customer> to, AssignmentRole role, QDate until = {})
    {
        EngineerAssignment a;
        a.customer = to;
        a.engineer = engineer;
        a.role = role;
        a.startsOn = QDate(2026, 1, 1);
        a.endsOn = until;
        store.add(a);
    }
    void rate(Id<Engineer> engineer, Id<Customer> by, int csat)
    {
        Survey s;
        s.customer = by;
        s.engineer = engineer;
        s.csat = csat;
        s.answeredAt = store.clock().now();
        store.add(s);
    }
    QVector<EngineerRow> rows(const EngineerFilter& filter = {}, EngineerOrder order = {})
    {
        return must(store->readNow([&](Reader& r) { return engineerRows(r, filter, order); }));
    }
    static EngineerSkill skill(const QString& product, int level) { return {{}, product, level, {}}; }

    TestStore store;
};

} // namespace

TEST_F(Engineers, AreListedWithSkillsCustomersByRoleAndTheirRecentRating)
{
    const auto chen = hire(u"陈思远"_s, {skill(u"Oracle"_s, 3), skill(u"F5"_s, 5)}, u"330100"_s);
    const auto a = customer(u"1"_s);
    const auto b = customer(u"2"_s);
    assign(chen, a, AssignmentRole::Primary);
    assign(chen, b, AssignmentRole::Backup);
    assign(chen, b, AssignmentRole::Primary, QDate(2026, 3, 31)); // over
    rate(chen, a, 5);
    rate(chen, b, 4);
    const auto all = rows();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].number, u"E-001"_s);
    EXPECT_EQ(all[0].products, (QStringList{u"F5"_s, u"Oracle"_s}));
    EXPECT_EQ(all[0].primary, 1);
    EXPECT_EQ(all[0].backup, 1);
    EXPECT_EQ(all[0].load, 1);
    EXPECT_EQ(all[0].rating, (RecentRating{2, 4.5}));
}

TEST_F(Engineers, AreFoundByPinyinSkillAndRegionAndSortedByWhatIsAsked)
{
    const auto chen = hire(u"陈思远"_s, {skill(u"Oracle"_s, 3)}, u"330100"_s);
    const auto wu = hire(u"吴雨桐"_s, {skill(u"F5"_s, 3)}, u"310101"_s);
    rate(wu, customer(u"1"_s), 5);
    const auto names = [](const QVector<EngineerRow>& found) {
        QStringList all;
        for (const EngineerRow& row : found)
            all.append(row.name);
        return all;
    };
    EngineerFilter f;
    f.text = u"wuyu"_s;
    EXPECT_EQ(names(rows(f)), QStringList{u"吴雨桐"_s});
    f = {};
    f.product = u"Oracle"_s;
    EXPECT_EQ(names(rows(f)), QStringList{u"陈思远"_s});
    f = {};
    f.region = u"31"_s;
    EXPECT_EQ(names(rows(f)), QStringList{u"吴雨桐"_s});
    EXPECT_EQ(names(rows({}, {EngineerSort::Rating, true})), (QStringList{u"吴雨桐"_s, u"陈思远"_s}));
    EXPECT_EQ(names(rows({}, {EngineerSort::Name, true})), (QStringList{u"吴雨桐"_s, u"陈思远"_s}));
    EXPECT_EQ(names(rows()), (QStringList{u"陈思远"_s, u"吴雨桐"_s}));
    must(store->writeNow(u"Archive"_s, [&](UnitOfWork& u) -> Done { return u.archive(chen); }));
    EXPECT_EQ(names(rows()), QStringList{u"吴雨桐"_s});
}

TEST_F(Engineers, ShowOnTheirPageEachCustomerOnceWithAllRoles)
{
    const auto chen = hire(u"陈思远"_s);
    const auto a = customer(u"1"_s);
    const auto b = customer(u"2"_s);
    assign(chen, b, AssignmentRole::Expert);
    assign(chen, a, AssignmentRole::Backup);
    assign(chen, b, AssignmentRole::Primary);
    const EngineerPage page = must(store->readNow([&](Reader& r) { return engineerPage(r, chen); }));
    ASSERT_EQ(page.care.size(), 2U);
    EXPECT_EQ(page.care[0].customer, b);
    EXPECT_THAT(page.care[0].roles, ElementsAre(AssignmentRole::Primary, AssignmentRole::Expert));
    EXPECT_EQ(page.care[1].customer, a);
}

TEST_F(Engineers, KeepTheirSkillsAsTheFormHasThem)
{
    const auto chen = hire(u"陈思远"_s, {skill(u"Oracle"_s, 3), skill(u"F5"_s, 2)});
    const Engineer before = store.get(chen);
    Engineer edited = before;
    edited.mobile = u"138 0571 2046"_s;
    must(store->writeNow(u"Edit"_s, [&](UnitOfWork& u) {
        return saveEngineer(u, before, edited, {skill(u" F5 "_s, 4), skill(u"达梦"_s, 1)});
    }));
    const EngineerPage page = must(store->readNow([&](Reader& r) { return engineerPage(r, chen); }));
    ASSERT_EQ(page.skills.size(), 2U);
    EXPECT_EQ(page.skills[0].product, u"F5"_s);
    EXPECT_EQ(page.skills[0].level, 4);
    EXPECT_EQ(page.engineer.mobile, u"138 0571 2046"_s);
}

TEST_F(Engineers, SayWhichSkillIsWrong)
{
    Engineer e;
    e.name = u"陈"_s;
    const auto problems = problemsOf(e, {skill(u"F5"_s, 4), skill(u"F5 "_s, 9), skill(u""_s, 1)});
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].field, u"skills"_s);
    EXPECT_TRUE(problems[0].message.contains(u"F5"_s));
}

TEST(FaultSweep, ArchivingManyEngineersIsCompleteOrNotAtAll)
{
    const auto prepare = [](TestStore& store) {
        for (const QString& number : {u"E-1"_s, u"E-2"_s}) {
            Engineer e;
            e.number = number;
            e.name = u"陈"_s + number;
            store.add(e);
        }
    };
    sweepFaults(prepare, [](Store& s) -> Done {
        const auto rows = must(s.readNow([](Reader& r) { return engineerRows(r, {}); }));
        QVector<Uuid> ids;
        for (const EngineerRow& row : rows)
            ids.append(row.id.uuid);
        ZHIKE_TRY(s.writeNow(u"Archive"_s, [&](UnitOfWork& u) { return archiveEngineers(u, ids, true); }));
        return {};
    });
}
