// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy_rules.h"

#include "core/request/request_usecases.h"
#include "core/request/sla_view.h"
#include "core/request/tier_correction.h"
#include "tests/support/core/fault_sweep.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hour = 3'600'000;

Uuid keyed(Store& store, EntityKind kind, const QString& key)
{
    return must(store.readNow([&](Reader& r) { return r.idOfKey(kind, key); }));
}

PolicyDraft shipped(Store& store, const QString& tier, QDate day)
{
    return must(store.readNow([&](Reader& r) -> Result<PolicyDraft> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Tier, tier));
        ZHIKE_ASSIGN(const auto all, readPolicies(r));
        const PolicyDraft* found = policyOn(all, Id<Tier>(id), day);
        return found ? *found : PolicyDraft{};
    }));
}

/// A new policy of a tier from a day on, like the one before but for P1.
PolicyDraft stricter(Store& store, QDate from)
{
    PolicyDraft draft = shipped(store, u"金牌"_s, from);
    draft.policy.id = {};
    draft.policy.createdAt = {};
    draft.policy.effectiveFrom = from;
    draft.targets[0].resolveMinutes = 360;
    return draft;
}

Result<Id<TierPolicy>> save(Store& store, const PolicyDraft& draft)
{
    return store.writeNow(u"Save"_s, [&](UnitOfWork& u) { return savePolicy(u, draft); });
}

class Policies : public testing::Test
{
protected:
    Policies()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        m_customer = m_store.add(c);
        TierAssignment a;
        a.customer = m_customer;
        a.tier = Id<Tier>(keyed(*m_store, EntityKind::Tier, u"金牌"_s));
        a.startsOn = QDate(2025, 1, 1);
        m_store.add(a);
        m_contract.customer = m_customer;
        m_contract.number = u"HT-1"_s;
        m_contract.startsOn = QDate(2026, 1, 1);
        m_contract.endsOn = QDate(2026, 12, 31);
        m_contract.id = m_store.add(m_contract);
    }
    std::int64_t resolveTarget(QDate opened, Priority priority = Priority::P1)
    {
        return must(m_store->readNow([&](Reader& r) -> Result<qint64> {
            SlaReader reader(r);
            ZHIKE_ASSIGN(
                const SlaTargets targets,
                reader.targets(m_customer, Instant::of(opened, QTime(12, 0), r.clock().zone()), priority));
            return targets.resolve.value_or(0);
        }));
    }
    TestStore m_store;
    Id<Customer> m_customer;
    Contract m_contract;
};

} // namespace

TEST_F(Policies, ShipAsTheDomainSays)
{
    const PolicyDraft gold = shipped(*m_store, u"金牌"_s, QDate(2026, 1, 1));
    ASSERT_EQ(gold.targets.size(), 4U);
    EXPECT_EQ(gold.targets[0].respondMinutes, 30);
    EXPECT_EQ(gold.targets[1].onsiteMinutes, 480);
    EXPECT_EQ(gold.targets[3].resolveMinutes, 3600);
    EXPECT_EQ(gold.policy.careEveryDays, 30);
    EXPECT_EQ(gold.policy.stationedDays, 5);
    EXPECT_EQ(gold.policy.engineers, NamedEngineers::PrimaryBackup);
    const PolicyDraft plain = shipped(*m_store, u"普通"_s, QDate(2026, 1, 1));
    EXPECT_EQ(plain.targets[3].resolveMinutes, std::nullopt);
    EXPECT_EQ(plain.targets[0].onsiteMinutes, std::nullopt);
    EXPECT_EQ(shipped(*m_store, u"钻石"_s, QDate(2026, 1, 1)).policy.report, ReportRhythm::MonthlyPresented);
    for (const auto& tier : {u"普通"_s, u"银牌"_s, u"金牌"_s, u"钻石"_s})
        EXPECT_TRUE(validate(shipped(*m_store, tier, QDate(2026, 1, 1))).empty()) << tier.toStdString();
}

TEST_F(Policies, NeverRewriteWhatWasPromisedEarlier)
{
    must(save(*m_store, stricter(*m_store, QDate(2026, 7, 1))));
    EXPECT_EQ(resolveTarget(QDate(2026, 6, 30)), 8 * hour);
    EXPECT_EQ(resolveTarget(QDate(2026, 7, 1)), 6 * hour);
    EXPECT_EQ(resolveTarget(QDate(2024, 12, 31)), 0) << "no tier yet";
}

TEST_F(Policies, AreOverriddenByTheContractInForceAtOpening)
{
    const auto office = Id<Calendar>(keyed(*m_store, EntityKind::Calendar, u"cn-5x8"_s));
    must(m_store->writeNow(u"Override"_s, [&](UnitOfWork& u) {
        return setOverrides(u, m_contract.id,
                            {{{}, Figure::P1Resolve, 240, {}},
                             {{}, Figure::P2Resolve, {}, {}},
                             {{}, Figure::ServiceHours, {}, office}});
    }));
    EXPECT_EQ(resolveTarget(QDate(2026, 6, 1)), 4 * hour);
    EXPECT_EQ(resolveTarget(QDate(2026, 6, 1), Priority::P2), 0) << "nothing is promised";
    EXPECT_EQ(resolveTarget(QDate(2026, 6, 1), Priority::P3), 24 * hour) << "the others stay";
    EXPECT_EQ(resolveTarget(QDate(2025, 6, 1)), 8 * hour) << "before the contract";
}

TEST_F(Policies, RefuseWhatCannotBePromised)
{
    const QString before = m_store.dump();
    const auto refused = [&](const char* field, auto spoil) {
        PolicyDraft draft = stricter(*m_store, QDate(2026, 7, 1));
        spoil(draft);
        const auto saved = save(*m_store, draft);
        ASSERT_FALSE(saved) << field;
        EXPECT_EQ(saved.error().field, QLatin1String(field));
        EXPECT_EQ(m_store.dump(), before);
    };
    refused("targets", [](PolicyDraft& d) { d.targets.pop_back(); });
    refused("targets", [](PolicyDraft& d) { d.targets.push_back(d.targets[0]); });
    refused("targets", [](PolicyDraft& d) { d.targets[0].respondMinutes = 0; });
    refused("targets", [](PolicyDraft& d) { d.targets[0].resolveMinutes = 10; });
    refused("drills", [](PolicyDraft& d) { d.policy.drills = -1; });
    refused("calendar", [](PolicyDraft& d) { d.policy.calendar = {}; });
    refused("effective_from", [](PolicyDraft& d) { d.policy.effectiveFrom = QDate(2000, 1, 1); });
    refused("effective_from", [&](PolicyDraft& d) { // moving the first leaves a gap
        d.policy = shipped(*m_store, u"金牌"_s, QDate(2026, 1, 1)).policy;
        d.policy.effectiveFrom = QDate(2026, 1, 1);
    });
    EXPECT_FALSE(validate(std::vector<ContractOverride>{{{}, Figure::ServiceHours, {}, {}}}).empty());
    EXPECT_FALSE(validate(std::vector<ContractOverride>{{{}, Figure::P1Respond, 0, {}}}).empty());
}

TEST_F(Policies, AreSavedCompletelyOrNotAtAllAndUndone)
{
    sweepFaults([](TestStore&) {},
                [](Store& s) -> Done {
                    ZHIKE_TRY(save(s, stricter(s, QDate(2026, 7, 1))));
                    return {};
                });
}

TEST_F(Policies, OfAContractAreOverriddenCompletelyOrNotAtAll)
{
    sweepFaults(
        [](TestStore& store) {
            Contract k;
            Customer c;
            c.code = u"C-1"_s;
            c.name = u"华信科技"_s;
            k.customer = store.add(c);
            k.number = u"HT-1"_s;
            k.startsOn = QDate(2026, 1, 1);
            k.endsOn = QDate(2026, 12, 31);
            store.add(k);
        },
        [](Store& s) {
            return s.writeNow(u"Override"_s, [](UnitOfWork& u) -> Done {
                ZHIKE_ASSIGN(const Uuid contract, u.idOfKey(EntityKind::Contract, u"HT-1"_s));
                return setOverrides(u, Id<Contract>(contract),
                                    {{{}, Figure::P1Resolve, 240, {}}, {{}, Figure::P2Resolve, {}, {}}});
            });
        });
}

TEST_F(Policies, AreReadBackFromOneLine)
{
    must(m_store->readNow([&](Reader& r) -> Done {
        const QString targets = u"P1 30m/4h/8h; P2 1h/–/16h 7x24"_s;
        ZHIKE_ASSIGN(const auto read, readTargets(r, targets));
        EXPECT_EQ(targetsText(r, read), targets);
        EXPECT_FALSE(readTargets(r, u"P5 1h/2h/3h"_s));
        EXPECT_FALSE(readTargets(r, u"P1 1h/2h/3h nowhere"_s));
        const QString overrides = u"p1_resolve=6h; inspections=6; service_hours=7x24; p2_onsite=–"_s;
        ZHIKE_ASSIGN(const auto figures, readOverrides(r, overrides));
        EXPECT_EQ(overridesText(r, figures), overrides);
        EXPECT_FALSE(readOverrides(r, u"p9_resolve=6h"_s));
        return {};
    }));
}

TEST_F(Policies, RunTheClocksOfARequestFromItsPriorityAsItIsNow)
{
    const auto request = must(m_store->writeNow(u"Open"_s, [&](UnitOfWork& u) {
        Request draft;
        draft.customer = m_customer;
        draft.title = u"无法登录"_s;
        draft.priority = Priority::P2;
        draft.openedAt = Instant::of(QDate(2026, 11, 20), QTime(16, 12), QTimeZone("Asia/Shanghai"));
        return openRequest(u, draft);
    }));
    const auto sla = [&] { return must(m_store->readNow([&](Reader& r) { return readSla(r, request); })); };
    EXPECT_EQ(sla().tierName, u"Gold"_s);
    EXPECT_EQ(sla().calendarName, u"7×12"_s);
    EXPECT_EQ(sla().clock(SlaClockKind::Resolve).targetMs, 16 * hour);
    EXPECT_EQ(sla().clock(SlaClockKind::Respond).state, SlaState::Breached);
    Request raised = m_store.get(request);
    const Request before = raised;
    raised.priority = Priority::P1;
    must(m_store->writeNow(u"Edit"_s, [&](UnitOfWork& u) { return editRequest(u, before, raised); }));
    EXPECT_EQ(sla().clock(SlaClockKind::Resolve).targetMs, 8 * hour);
    EXPECT_EQ(sla().clock(SlaClockKind::Resolve).usedMs, (3 * 60 + 48) * 60'000 + 12 * hour + 2 * hour)
        << "nothing accumulated is lost";
}

TEST_F(Policies, SayHowManyDecidedClocksACorrectedTierWouldChange)
{
    must(m_store->writeNow(u"Open"_s, [&](UnitOfWork& u) -> Done {
        Request draft;
        draft.customer = m_customer;
        draft.title = u"无法登录"_s;
        draft.priority = Priority::P2; // 金牌: respond within 1 h, 银牌: within 4 h
        draft.openedAt = Instant::of(QDate(2026, 11, 20), QTime(9, 0), QTimeZone("Asia/Shanghai"));
        ZHIKE_ASSIGN(const auto id, openRequest(u, draft));
        ZHIKE_TRY(respondToRequest(u, id, {}, draft.openedAt->plusMinutes(120)));
        return changeRequestState(u, id,
                                  {.to = RequestState::Resolved, .at = draft.openedAt->plusMinutes(180)});
    }));
    const auto changed = [&](const QString& tier, QDate from) {
        const TierDecision decision{m_customer, Id<Tier>(keyed(*m_store, EntityKind::Tier, tier)), from,
                                    u"更正"_s};
        return must(m_store->readNow([&](Reader& r) { return clocksChangedBy(r, decision); }));
    };
    EXPECT_EQ(changed(u"银牌"_s, QDate(2026, 11, 1)), 1) << "the response is met instead of breached";
    EXPECT_EQ(changed(u"金牌"_s, QDate(2026, 11, 1)), 0);
    EXPECT_EQ(changed(u"银牌"_s, QDate(2026, 11, 21)), 0) << "opened before";
}
