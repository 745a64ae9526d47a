// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/assign.h"

#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Customer huaxin()
{
    Customer c;
    c.code = u"C-0001"_s;
    c.name = u"华信科技"_s;
    return c;
}

Id<Tier> tierCalled(Store& store, const QString& name)
{
    return Id<Tier>(must(store.readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
}

Result<Id<TierAssignment>> assign(Store& store, Id<Customer> customer, const QString& tier, QDate from,
                                  const QString& reason = u"Fee grew"_s)
{
    const TierDecision decision{customer, tierCalled(store, tier), from, reason};
    return store.writeNow(QString(), [&](UnitOfWork& u) { return assignTier(u, decision); });
}

/// "银牌 2025-01-01…2025-05-31", by start; archived ones are left out.
QStringList historyOf(Store& store, Id<Customer> customer)
{
    return must(store.readNow([&](Reader& r) -> Result<QStringList> {
        ZHIKE_ASSIGN(auto history, r.where<TierAssignment>("customer", customer.uuid));
        std::erase_if(history, [](const auto& a) { return a.archivedAt.has_value(); });
        std::sort(history.begin(), history.end(),
                  [](const auto& a, const auto& b) { return a.startsOn < b.startsOn; });
        QStringList lines;
        for (const TierAssignment& a : history)
            lines += r.keyOf(EntityKind::Tier, a.tier.uuid) + u' ' + a.startsOn.toString(Qt::ISODate) + u'…' +
                     a.endsOn.toString(Qt::ISODate);
        return lines;
    }));
}

} // namespace

TEST(AssignTier, EndsTheTierBeforeItOnTheDayBefore)
{
    TestStore store;
    const auto customer = store.add(huaxin());
    must(assign(*store, customer, u"银牌"_s, QDate(2025, 1, 1)));
    const auto id = must(assign(*store, customer, u"金牌"_s, QDate(2026, 11, 22)));
    EXPECT_EQ(historyOf(*store, customer),
              (QStringList{u"银牌 2025-01-01…2026-11-21"_s, u"金牌 2026-11-22…"_s}));
    EXPECT_EQ(store.get(id).reason, u"Fee grew"_s);
    EXPECT_EQ(store.get(id).state, AssignmentState::Approved);
}

TEST(AssignTier, TitlesTheUnitWithTierAndCustomer)
{
    TestStore store;
    const auto customer = store.add(huaxin());
    must(assign(*store, customer, u"金牌"_s, QDate(2026, 11, 22)));
    QCoreApplication::processEvents();
    EXPECT_EQ(store->undoTitle(), u"Assign 金牌 to 华信科技"_s);
}

TEST(AssignTier, InThePastEndsBeforeTheNextTierBegins)
{
    TestStore store;
    const auto customer = store.add(huaxin());
    must(assign(*store, customer, u"普通"_s, QDate(2025, 1, 1)));
    must(assign(*store, customer, u"钻石"_s, QDate(2026, 1, 1)));
    must(assign(*store, customer, u"银牌"_s, QDate(2025, 7, 1)));
    EXPECT_EQ(historyOf(*store, customer),
              (QStringList{u"普通 2025-01-01…2025-06-30"_s, u"银牌 2025-07-01…2025-12-31"_s,
                           u"钻石 2026-01-01…"_s}));
}

TEST(AssignTier, OnTheSameDayReplacesWhatBeganThen)
{
    TestStore store;
    const auto customer = store.add(huaxin());
    must(assign(*store, customer, u"银牌"_s, QDate(2026, 1, 1)));
    must(assign(*store, customer, u"金牌"_s, QDate(2026, 1, 1)));
    EXPECT_EQ(historyOf(*store, customer), (QStringList{u"金牌 2026-01-01…"_s}));
}

TEST(AssignTier, RefusesWhatMakesNoSenseAndChangesNothing)
{
    TestStore store;
    const auto customer = store.add(huaxin());
    must(assign(*store, customer, u"金牌"_s, QDate(2026, 1, 1)));
    const QString before = store.dump();
    const auto same = assign(*store, customer, u"金牌"_s, QDate(2026, 6, 1));
    ASSERT_FALSE(same);
    EXPECT_EQ(same.error().message, u"华信科技 already has 金牌 since 2026-01-01, so nothing was changed."_s);
    EXPECT_FALSE(assign(*store, customer, u"银牌"_s, QDate(2026, 6, 1), u" \n"_s));
    EXPECT_FALSE(assign(*store, customer, u"银牌"_s, QDate(2026, 2, 30)));
    EXPECT_FALSE(store->writeNow(QString(), [&](UnitOfWork& u) {
        return assignTier(u, {customer, Id<Tier>(), QDate(2026, 6, 1), u"why"_s});
    }));
    EXPECT_EQ(store.dump(), before);
}

TEST(AssignTier, SurvivesEveryFault)
{
    sweepFaults(
        [](TestStore& s) {
            const auto customer = s.add(huaxin());
            must(assign(*s, customer, u"银牌"_s, QDate(2025, 1, 1)));
        },
        [](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(QString(), [](UnitOfWork& u) -> Result<Id<TierAssignment>> {
                ZHIKE_ASSIGN(const Uuid customer, u.idOfKey(EntityKind::Customer, QStringLiteral("C-0001")));
                ZHIKE_ASSIGN(const Uuid tier, u.idOfKey(EntityKind::Tier, QStringLiteral("金牌")));
                return assignTier(
                    u, {Id<Customer>(customer), Id<Tier>(tier), QDate(2026, 1, 1), QStringLiteral("why")});
            }));
            return {};
        });
}
