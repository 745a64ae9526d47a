// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy_sheet.h"

#include "core/request/policy_impact.h"
#include "core/request/request_usecases.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

PolicyBook bookOf(Store& store)
{
    return must(store.readNow([](Reader& r) { return readPolicyBook(r); }));
}

Id<Tier> tierNamed(const PolicyBook& book, const QString& name)
{
    const auto found = std::ranges::find(book.tiers, name, &Tier::name);
    return found == book.tiers.end() ? Id<Tier>{} : found->id;
}

class PolicySheets : public testing::Test
{
protected:
    PolicySheets() : m_book(bookOf(*m_store)) {}
    PolicyDraft gold(QDate from) { return versionFrom(m_book, tierNamed(m_book, u"金牌"_s), from); }
    QString cell(const PolicyDraft& policy, PolicyLine line)
    {
        return policyCellText(policy, line, m_book.calendars);
    }
    Done set(PolicyDraft& policy, PolicyLine line, const QString& text)
    {
        return setPolicyCell(policy, line, text, m_book.calendars);
    }
    Done save(const std::vector<PolicyDraft>& versions)
    {
        return m_store->writeNow(u"Save"_s, [&](UnitOfWork& u) { return savePolicies(u, versions); });
    }
    Id<Customer> addCustomer(const QString& code)
    {
        Customer c;
        c.code = code;
        c.name = code;
        const auto id = m_store.add(c);
        TierAssignment a;
        a.customer = id;
        a.tier = tierNamed(m_book, u"金牌"_s);
        a.startsOn = QDate(2025, 1, 1);
        m_store.add(a);
        return id;
    }
    TestStore m_store;
    PolicyBook m_book;
};

} // namespace

TEST_F(PolicySheets, WriteWhatTiersPromiseAsPeopleDo)
{
    const PolicyDraft policy = gold(QDate(2026, 11, 22));
    EXPECT_EQ(cell(policy, PolicyLine::ServiceHours), u"7×12"_s);
    EXPECT_EQ(cell(policy, PolicyLine::P1), u"30 min / 4 h / 8 h"_s);
    EXPECT_EQ(cell(policy, PolicyLine::P3), u"4 h / – / 24 h"_s);
    EXPECT_EQ(cell(policy, PolicyLine::CareEvery), u"30 d"_s);
    EXPECT_EQ(cell(policy, PolicyLine::Seniority), u"5 y"_s);
    EXPECT_EQ(cell(policy, PolicyLine::Inspections), u"4"_s);
    EXPECT_EQ(cell(policy, PolicyLine::Report), u"Monthly"_s);
}

TEST_F(PolicySheets, TakeEveryCellAsItIsWritten)
{
    const PolicyDraft before = gold(QDate(2027, 1, 1));
    for (int i = 0; i < policyLines; ++i) {
        const auto line = static_cast<PolicyLine>(i);
        PolicyDraft policy = before;
        must(set(policy, line, cell(before, line)));
        EXPECT_EQ(cell(policy, line), cell(before, line)) << policyLineName(line).toStdString();
        EXPECT_TRUE(samePromise(policy, before, line));
    }
    PolicyDraft policy = before;
    must(set(policy, PolicyLine::P1, u"15m/2h/–"_s));
    EXPECT_EQ(cell(policy, PolicyLine::P1), u"15 min / 2 h / –"_s);
    EXPECT_FALSE(samePromise(policy, before, PolicyLine::P1));
    EXPECT_TRUE(samePromise(policy, before, PolicyLine::P2));
    must(set(policy, PolicyLine::P2, u"1 小时 / 90 分钟 / 2 d 7x24"_s));
    EXPECT_EQ(cell(policy, PolicyLine::P2), u"1 h / 90 min / 48 h on 7×24"_s);
    must(set(policy, PolicyLine::P2, cell(policy, PolicyLine::P2)));
    EXPECT_EQ(cell(policy, PolicyLine::P2), u"1 h / 90 min / 48 h on 7×24"_s) << "keeps its own calendar";
    must(set(policy, PolicyLine::ServiceHours, u"cn-5x8"_s));
    EXPECT_EQ(cell(policy, PolicyLine::ServiceHours), u"5×8"_s);
    must(set(policy, PolicyLine::CareEvery, u"14 天"_s));
    EXPECT_EQ(policy.policy.careEveryDays, 14);
}

TEST_F(PolicySheets, RefuseWhatCannotBePromisedAndChangeNothing)
{
    const PolicyDraft before = gold(QDate(2027, 1, 1));
    for (const auto& [line, text] : {std::pair{PolicyLine::P1, u"30 min / 4 h"_s},
                                     {PolicyLine::P1, u"soon / 4 h / 8 h"_s},
                                     {PolicyLine::P1, u"0 min / 4 h / 8 h"_s},
                                     {PolicyLine::P1, u"4 h / 4 h / 2 h"_s},
                                     {PolicyLine::ServiceHours, u"9×9"_s},
                                     {PolicyLine::Inspections, u"-2"_s},
                                     {PolicyLine::Inspections, u"400"_s},
                                     {PolicyLine::Drills, u"many"_s},
                                     {PolicyLine::Report, u"hourly"_s}}) {
        PolicyDraft policy = before;
        const Done refused = set(policy, line, text);
        ASSERT_FALSE(refused) << text.toStdString();
        EXPECT_GT(refused.error().message.size(), 10);
        EXPECT_EQ(policy.targets, before.targets);
        EXPECT_EQ(policy.policy, before.policy);
    }
}

TEST_F(PolicySheets, AreSavedForSeveralTiersAsOneStepThatCanBeUndone)
{
    const QString before = m_store.dump();
    std::vector<PolicyDraft> versions{gold(QDate(2027, 1, 1)),
                                      versionFrom(m_book, tierNamed(m_book, u"钻石"_s), QDate(2027, 1, 1))};
    must(set(versions[0], PolicyLine::Inspections, u"6"_s));
    must(set(versions[1], PolicyLine::Inspections, u"24"_s));
    must(save(versions));
    m_book = bookOf(*m_store);
    EXPECT_EQ(gold(QDate(2026, 12, 31)).policy.inspections, 4) << "what was promised stays";
    EXPECT_EQ(gold(QDate(2027, 1, 1)).policy.inspections, 6);
    QCoreApplication::processEvents();
    auto undone = m_store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(m_store.dump(), before);
}

TEST_F(PolicySheets, LeaveWhatWasPromisedForPastDays)
{
    const QString before = m_store.dump();
    const Done refused = save({gold(QDate(2026, 11, 1))});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"effective_from"_s);
    EXPECT_EQ(m_store.dump(), before);
}

TEST_F(PolicySheets, ChangeTheVersionThatBeginsThatDay)
{
    must(save({gold(QDate(2027, 1, 1))}));
    m_book = bookOf(*m_store);
    PolicyDraft again = gold(QDate(2027, 1, 1));
    EXPECT_TRUE(again.policy.id);
    must(set(again, PolicyLine::Drills, u"3"_s));
    must(save({again}));
    EXPECT_EQ(bookOf(*m_store).policies.size(), m_book.policies.size());
}

TEST_F(PolicySheets, AreSavedFullyOrNotAtAll)
{
    sweepFaults([](TestStore&) {},
                [](Store& store) {
                    return store.writeNow(u"Save"_s, [](UnitOfWork& u) -> Done {
                        ZHIKE_ASSIGN(const PolicyBook book, readPolicyBook(u));
                        std::vector<PolicyDraft> versions;
                        for (const Tier& tier : book.tiers)
                            versions.push_back(versionFrom(book, tier.id, QDate(2027, 1, 1)));
                        return savePolicies(u, versions);
                    });
                });
}

TEST_F(PolicySheets, SayWhomTheyTouchBeforeTheyAreSaved)
{
    const auto customer = addCustomer(u"C-1"_s);
    addCustomer(u"C-2"_s);
    const auto openAt = [&](Instant at) {
        Request r;
        r.number = u"RA26-%1"_s.arg(at.ms);
        r.customer = customer;
        r.title = u"死机"_s;
        r.openedAt = at;
        r.state = RequestState::New;
        m_store.add(r);
    };
    openAt(sunday().plusDays(-3));
    openAt(sunday().plusMinutes(-30));
    PolicyDraft today = gold(QDate(2026, 11, 22));
    must(set(today, PolicyLine::P3, u"1 h / – / 2 h"_s));
    must(set(today, PolicyLine::Drills, u"0"_s));
    must(set(today, PolicyLine::Trainings, u"60"_s));
    const auto impact = [&](const PolicyDraft& version) {
        return must(m_store->readNow([&](Reader& r) { return impactOf(r, {version}); }));
    };
    PolicyImpact found = impact(today);
    EXPECT_EQ(found.customers, 2);
    EXPECT_EQ(found.running, 2);
    EXPECT_EQ(found.moved, 1) << "what was opened before keeps what was promised then";
    ASSERT_EQ(found.shifts.size(), 1U) << "a training for the days that are left; the drill is still owed";
    EXPECT_EQ(found.shifts[0].kind, EntitlementKind::Training);
    EXPECT_EQ(found.shifts[0].grows, 2);
    EXPECT_TRUE(found.endings.empty());
    must(save({gold(QDate(2027, 6, 1))}));
    PolicyDraft next = today;
    next.policy.effectiveFrom = QDate(2027, 1, 1);
    found = impact(next);
    EXPECT_EQ(found.moved, 0) << "nothing was opened from that day on";
    ASSERT_EQ(found.endings.size(), 1U);
    EXPECT_EQ(found.endings[0].next, QDate(2027, 6, 1));
}
