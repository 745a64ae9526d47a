// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clocks_behind.h"

#include "core/demo/demo.h"
#include "core/insight/attainment_groups.h"
#include "core/insight/fact_keeper.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class ClocksBehindFigures : public testing::Test
{
protected:
    ClocksBehindFigures() { must(makeDemo(*store, {.customers = 12, .seed = 7, .today = {}})); }
    ClocksBehind behind(const ClockScope& scope, std::size_t most = 100'000)
    {
        return must(store->readNow([&](Reader& r) { return readClocksBehind(r, scope, most); }));
    }
    Attainment attained(const AttainmentScope& scope)
    {
        return must(store->readNow([&](Reader& r) { return readAttainment(r, scope); }));
    }
    static ClockScope inMonth(QDate month)
    {
        ClockScope scope;
        scope.scope = scope.scope.inMonth(month);
        return scope;
    }
    TestStore store;
};

} // namespace

TEST_F(ClocksBehindFigures, AreAsManyAsTheFigureSays)
{
    AttainmentScope by;
    by.by = {AttainmentBy::Month, AttainmentBy::Tier, AttainmentBy::Priority, AttainmentBy::Engineer};
    const Attainment all = attained(by);
    ASSERT_GT(all.rows.size(), 20U);
    int checked = 0;
    for (size_t i = 0; i < all.rows.size(); i += 7) { // each is a reading of its own
        const AttainmentRow& row = all.rows[i];
        ClockScope scope = inMonth(row.month);
        scope.scope.tier = Id<Tier>(row.tier);
        scope.scope.withoutTier = row.tier.isNull();
        scope.priority = row.priority;
        scope.engineer = Id<Engineer>(row.engineer);
        scope.clock = row.clock;
        const ClocksBehind found = behind(scope);
        EXPECT_EQ(found.met, row.met) << row.month.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(found.breached, row.breached);
        ++checked;
    }
    EXPECT_GT(checked, 3);
}

TEST_F(ClocksBehindFigures, BeginWithWhatIsLongestOverdrawn)
{
    const ClocksBehind all = behind({});
    ASSERT_GT(all.breached, 2);
    EXPECT_FALSE(all.clocks[0].met);
    EXPECT_GE(all.clocks[0].usedMs - all.clocks[0].targetMs, all.clocks[1].usedMs - all.clocks[1].targetMs);
    EXPECT_EQ(static_cast<std::int64_t>(all.clocks.size()), all.met + all.breached);
    EXPECT_FALSE(all.clocks[0].number.isEmpty());
    EXPECT_FALSE(all.clocks[0].customerName.isEmpty());
    const ClocksBehind some = behind({}, 3);
    EXPECT_EQ(some.clocks.size(), 3U);
    EXPECT_EQ(some.met, all.met);
}

TEST_F(ClocksBehindFigures, AreTheSameForAProvinceFromFactsAndFromRecords)
{
    const auto provinces = must(store->readNow([](Reader& r) -> Result<std::vector<int>> {
        std::vector<int> all;
        Query q = r.query("select distinct cast(substr(region, 1, 2) as integer) from customer");
        while (q.next())
            all.push_back(static_cast<int>(q.integer(0)));
        return all;
    }));
    const auto text = [&](int region) {
        AttainmentScope scope;
        scope.region = region;
        QString all;
        for (const AttainmentRow& row : attained(scope).rows)
            all += u"%1 %2 %3 %4/%5\n"_s
                       .arg(row.month.toString(Qt::ISODate), row.tier.toString(), enumText(row.clock))
                       .arg(row.met)
                       .arg(row.breached);
        return all;
    };
    std::map<int, QString> before;
    for (const int region : provinces)
        before[region] = text(region);
    must(factkeeper::refresh(*store));
    for (const int region : provinces)
        EXPECT_EQ(text(region), before[region]) << region;
    ASSERT_GT(provinces.size(), 1U);
    EXPECT_NE(before[provinces[0]], text(0));
}

TEST_F(ClocksBehindFigures, AreGroupedForChartsWithoutHoles)
{
    const auto groups = [&](AttainmentBy by) {
        return must(store->readNow([&](Reader& r) { return readAttainmentGroups(r, {}, by); }));
    };
    const AttainmentGroups tiers = groups(AttainmentBy::Tier);
    ASSERT_EQ(tiers.groups.size(), 4U);
    const size_t months = tiers.groups[0].months.size();
    ASSERT_GT(months, 2U);
    for (const auto& group : tiers.groups) {
        ASSERT_EQ(group.months.size(), months) << "one scale of months for all";
        for (size_t i = 1; i < months; ++i)
            EXPECT_EQ(group.months[i].month, group.months[i - 1].month.addMonths(1));
    }
    const AttainmentGroups engineers = groups(AttainmentBy::Engineer);
    ASSERT_GT(engineers.rows.size(), 1U);
    EXPECT_LE(engineers.rows[0].share(), engineers.rows[1].share()) << "the worst first";
    std::int64_t n = 0;
    for (const auto& group : groups(AttainmentBy::Priority).groups)
        for (const auto& month : group.months)
            n += month.n();
    const ClocksBehind all = behind({});
    EXPECT_EQ(n, all.met + all.breached);
}
