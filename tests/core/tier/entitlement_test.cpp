// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/entitlement.h"

#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kInspection = EntitlementKind::Inspection;

TierPolicy promising(int inspections, int careEvery)
{
    TierPolicy p;
    p.inspections = inspections;
    p.careEveryDays = careEvery;
    return p;
}

class Entitlements : public testing::Test
{
protected:
    Entitlements()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        m_customer = m_store.add(c);
    }
    void tier(const QString& name, QDate from, QDate to = {})
    {
        TierAssignment a;
        a.customer = m_customer;
        a.tier =
            Id<Tier>(must(m_store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
        a.startsOn = from;
        a.endsOn = to;
        m_store.add(a);
    }
    Id<Visit> visit(VisitKind kind, QDate day, VisitState state = VisitState::Done, int days = 1,
                    bool beyond = false)
    {
        Visit v;
        v.number = u"VA26-%1"_s.arg(++m_visits, 6, 10, '0'_L1);
        v.customer = m_customer;
        v.kind = kind;
        v.state = state;
        v.beyondContract = beyond;
        v.plannedStart = Instant::of(day, QTime(9, 0), QTimeZone("Asia/Shanghai"));
        if (state == VisitState::Done) {
            v.actualStart = v.plannedStart;
            v.actualEnd = Instant::of(day.addDays(days - 1), QTime(17, 0), QTimeZone("Asia/Shanghai"));
        }
        return m_store.add(v);
    }
    Entitlement line(EntitlementKind kind, QDate on = QDate(2026, 11, 22))
    {
        const auto balance =
            must(m_store->readNow([&](Reader& r) { return readEntitlements(r, m_customer, on); }));
        for (const Entitlement& l : balance.lines) {
            if (l.kind == kind)
                return l;
        }
        return {};
    }
    TestStore m_store;
    Id<Customer> m_customer;
    int m_visits = 0;
};

} // namespace

TEST(EntitlementRule, RoundsHalfUpOnceAtTheEnd)
{
    const TierPolicy four = promising(4, 30);
    const TierPolicy two = promising(2, 90);
    // 4 × 100/365 + 2 × 265/365 = 2.547…
    EXPECT_EQ(granted(kInspection, std::vector<PromisedDays>{{100, &four}, {265, &two}}, 365), 3);
    // 4 × 228/365 = 2.498…, 4 × 229/365 = 2.509…
    EXPECT_EQ(granted(kInspection, std::vector<PromisedDays>{{228, &four}, {137, nullptr}}, 365), 2);
    EXPECT_EQ(granted(kInspection, std::vector<PromisedDays>{{229, &four}}, 365), 3);
    const TierPolicy one = promising(1, 0);
    EXPECT_EQ(granted(kInspection, std::vector<PromisedDays>{{183, &one}}, 366), 1) << "exactly half goes up";
    EXPECT_EQ(granted(kInspection, std::vector<PromisedDays>{{182, &one}}, 366), 0);
    EXPECT_EQ(granted(kInspection, {}, 365), 0);
}

TEST(EntitlementRule, GrantsOneCareCallEverySoManyDaysRoundedDown)
{
    const TierPolicy gold = promising(4, 30);
    const TierPolicy silver = promising(2, 90);
    const TierPolicy never = promising(0, 0);
    const auto calls = [](std::vector<PromisedDays> s) { return granted(EntitlementKind::CareCall, s, 365); };
    EXPECT_EQ(calls({{365, &gold}}), 12);
    EXPECT_EQ(calls({{365, &silver}}), 4);
    EXPECT_EQ(calls({{45, &gold}, {45, &silver}}), 2) << "1.5 + 0.5 is exactly 2";
    EXPECT_EQ(calls({{44, &gold}, {45, &silver}}), 1);
    EXPECT_EQ(calls({{365, &never}}), 0);
}

TEST(EntitlementRule, CountsYearsFromTheContractsFirstDay)
{
    Contract k;
    k.startsOn = QDate(2024, 3, 1);
    k.endsOn = QDate(2026, 8, 31);
    const EntitlementYear second = entitlementYear(&k, QDate(2026, 2, 28));
    EXPECT_EQ(second.from, QDate(2025, 3, 1));
    EXPECT_EQ(second.to, QDate(2026, 2, 28));
    const EntitlementYear last = entitlementYear(&k, QDate(2026, 3, 1));
    EXPECT_EQ(last.to, QDate(2026, 8, 31)) << "as short as the contract makes it";
    EXPECT_EQ(last.wholeDays, 365);
    EXPECT_EQ(entitlementYear(nullptr, QDate(2024, 5, 5)).wholeDays, 366);
    EXPECT_EQ(entitlementYear(nullptr, QDate(2024, 5, 5)).to, QDate(2024, 12, 31));
}

TEST_F(Entitlements, AreUsedByWhatIsDoneAndPlannedByWhatIsToCome)
{
    tier(u"金牌"_s, QDate(2025, 1, 1));
    const auto done = visit(VisitKind::Inspection, QDate(2026, 3, 3));
    const auto beyond = visit(VisitKind::Inspection, QDate(2026, 4, 3), VisitState::Done, 1, true);
    const auto planned = visit(VisitKind::Inspection, QDate(2026, 12, 1), VisitState::Planned);
    visit(VisitKind::Inspection, QDate(2026, 12, 2), VisitState::Cancelled);
    visit(VisitKind::Inspection, QDate(2025, 12, 31));
    visit(VisitKind::Fault, QDate(2026, 3, 4));
    const Entitlement inspections = line(kInspection);
    EXPECT_EQ(inspections.granted, 4);
    EXPECT_EQ(inspections.used, 1) << "what is marked as beyond the contract uses nothing";
    EXPECT_EQ(inspections.planned, 1);
    EXPECT_EQ(inspections.remaining(), 3);
    EXPECT_EQ(inspections.usedBy, std::vector{done});
    EXPECT_EQ(inspections.plannedBy, std::vector{planned});
    EXPECT_NE(beyond, done);
}

TEST_F(Entitlements, CountTheDaysOnWhichSomebodyIsStationed)
{
    tier(u"金牌"_s, QDate(2025, 1, 1));
    visit(VisitKind::Stationed, QDate(2026, 9, 28), VisitState::Done, 4);
    visit(VisitKind::Stationed, QDate(2026, 12, 30), VisitState::Done, 4);
    const Entitlement stationed = line(EntitlementKind::Stationed);
    EXPECT_EQ(stationed.used, 6) << "four, and the two of four that are in this year";
    EXPECT_EQ(stationed.remaining(), -1) << "overuse is allowed and shown";
}

TEST_F(Entitlements, FollowTiersPoliciesAndTheContractOfTheYear)
{
    tier(u"银牌"_s, QDate(2025, 1, 1), QDate(2026, 6, 30));
    tier(u"金牌"_s, QDate(2026, 7, 1));
    EXPECT_EQ(line(kInspection).granted, 3) << "2 × 181/365 + 4 × 184/365 = 3.008";
    Contract k;
    k.customer = m_customer;
    k.number = u"HT-1"_s;
    k.startsOn = QDate(2026, 7, 1);
    k.endsOn = QDate(2026, 12, 31);
    k.id = m_store.add(k);
    EXPECT_EQ(line(kInspection).granted, 2) << "half a year of 4";
    must(m_store->writeNow(u"o"_s, [&](UnitOfWork& u) {
        return setOverrides(u, k.id, {{{}, Figure::Inspections, 12, {}}});
    }));
    EXPECT_EQ(line(kInspection).granted, 6);
    EXPECT_EQ(line(kInspection, QDate(2026, 1, 1)).granted, 7)
        << "the calendar year around it: 2 × 181/365 + 12 × 184/365";
}

TEST_F(Entitlements, AreNothingWithoutATier)
{
    EXPECT_EQ(line(kInspection).granted, 0);
    visit(VisitKind::Inspection, QDate(2026, 3, 3));
    EXPECT_EQ(line(kInspection).remaining(), -1);
}
