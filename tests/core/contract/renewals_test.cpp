// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/renewals.h"

#include "core/contract/boundary.h"
#include "core/contract/collect.h"
#include "core/contract/fee_list.h"
#include "core/tier/assign.h"
#include "core/tier/entitlement_use.h"
#include "tests/support/core/fault_sweep.h"

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::sweepFaults;
using test::TestStore;

namespace {

Id<Customer> addCustomer(TestStore& store, const QString& code, const QString& manager = {})
{
    Customer c;
    c.code = code;
    c.name = u"客户 "_s + code;
    c.accountManager = manager;
    return store.add(c);
}

Contract paper(Id<Customer> customer, const QString& number, QDate from, QDate to)
{
    Contract k;
    k.customer = customer;
    k.number = number;
    k.startsOn = from;
    k.endsOn = to;
    k.annualFee = Fen{100'000'00};
    return k;
}

RenewalBoard board(TestStore& store, const RenewalFilter& filter = {})
{
    return must(store->readNow([&](Reader& r) { return readRenewals(r, filter); }));
}

QStringList numbersOf(const RenewalMonth& month)
{
    QStringList numbers;
    for (const RenewalCard& card : month.cards)
        numbers << card.number;
    return numbers;
}

} // namespace

TEST(Renewals, StandInTheMonthOfTheLastDayAndOverdueOnesFirst)
{
    TestStore store; // it is 22 November 2026
    const auto a = addCustomer(store, u"C-1"_s);
    const auto b = addCustomer(store, u"C-2"_s);
    const auto c = addCustomer(store, u"C-3"_s);
    store.add(paper(a, u"K-late"_s, QDate(2025, 11, 1), QDate(2026, 10, 31)));
    store.add(paper(b, u"K-soon"_s, QDate(2025, 12, 1), QDate(2026, 11, 30)));
    store.add(paper(c, u"K-year"_s, QDate(2026, 10, 1), QDate(2027, 10, 31)));
    store.add(paper(addCustomer(store, u"C-4"_s), u"K-far"_s, QDate(2026, 1, 1), QDate(2027, 11, 1)));
    store.add(paper(addCustomer(store, u"C-5"_s), u"K-long-ago"_s, QDate(2024, 1, 1), QDate(2025, 11, 21)));
    const RenewalBoard all = board(store);
    ASSERT_EQ(all.months.size(), 13U);
    EXPECT_FALSE(all.months[0].month.isValid());
    EXPECT_EQ(numbersOf(all.months[0]), QStringList{u"K-late"_s});
    EXPECT_EQ(all.months[1].month, QDate(2026, 11, 1));
    EXPECT_EQ(numbersOf(all.months[1]), QStringList{u"K-soon"_s});
    EXPECT_EQ(all.months[12].month, QDate(2027, 10, 1));
    EXPECT_EQ(numbersOf(all.months[12]), QStringList{u"K-year"_s});
    EXPECT_EQ(all.months[1].fee, Fen{100'000'00});
}

TEST(Renewals, LeaveOutWhatWasRenewedAndCountIt)
{
    TestStore store;
    const auto a = addCustomer(store, u"C-1"_s);
    const auto first = store.add(paper(a, u"K-1"_s, QDate(2025, 12, 1), QDate(2026, 11, 30)));
    const auto parallel = store.add(paper(a, u"K-2"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)));
    EXPECT_EQ(board(store).months[0].open, 0) << "the second began and ends later: it goes on with the first";
    EXPECT_EQ(board(store).months[0].renewed, 1);
    Contract next = paper(a, u"K-3"_s, QDate(2027, 1, 1), QDate(2027, 12, 31));
    next.renews = parallel;
    store.add(next);
    Contract second = store.get(parallel);
    second.renews = first;
    must(store->writeNow(QString(), [&](UnitOfWork& u) { return u.update(second); }));
    const RenewalBoard all = board(store);
    EXPECT_EQ(all.months[0].renewed, 1);
    EXPECT_EQ(all.months[1].renewed, 1);
    EXPECT_EQ(all.months[1].open, 0);
}

TEST(Renewals, DropWhatWasDeclinedOnceItIsOver)
{
    TestStore store;
    Contract k = paper(addCustomer(store, u"C-1"_s), u"K-1"_s, QDate(2025, 11, 1), QDate(2026, 10, 31));
    k.renewal = Renewal::Declined;
    store.add(k);
    k = paper(addCustomer(store, u"C-2"_s), u"K-2"_s, QDate(2025, 12, 1), QDate(2026, 11, 30));
    k.renewal = Renewal::Declined;
    store.add(k);
    const RenewalBoard all = board(store);
    EXPECT_EQ(all.months[0].month, QDate(2026, 11, 1)) << "nothing is overdue";
    EXPECT_EQ(numbersOf(all.months[0]), QStringList{u"K-2"_s});
}

TEST(Renewals, AreNarrowedByAccountManagerAndStage)
{
    TestStore store;
    store.add(
        paper(addCustomer(store, u"C-1"_s, u"王海涛"_s), u"K-1"_s, QDate(2025, 12, 1), QDate(2026, 11, 30)));
    Contract k =
        paper(addCustomer(store, u"C-2"_s, u"李静"_s), u"K-2"_s, QDate(2025, 12, 1), QDate(2026, 11, 30));
    k.renewal = Renewal::Offered;
    store.add(k);
    EXPECT_EQ(numbersOf(board(store, {u"王海涛"_s, {}}).months[0]), QStringList{u"K-1"_s});
    EXPECT_EQ(numbersOf(board(store, {{}, Renewal::Offered}).months[0]), QStringList{u"K-2"_s});
    EXPECT_EQ(board(store).managers, (QStringList{u"李静"_s, u"王海涛"_s}));
}

TEST(RenewalDraft, GoesOnWhereTheOldContractEndsWithEverythingInIt)
{
    TestStore store;
    Contract k = paper(addCustomer(store, u"C-1"_s), u"HT-2024-7"_s, QDate(2024, 2, 29), QDate(2025, 2, 28));
    k.scope = u"7×24"_s;
    k.scopeOut = u"备件"_s;
    k.billing = Billing::HalfYearly;
    const auto id = store.add(k);
    must(store->writeNow(QString(), [&](UnitOfWork& u) {
        return u.setParts(id, std::vector{ContractOverride{id, Figure::Drills, 3, {}}});
    }));
    const ContractDraft draft = must(store->readNow([&](Reader& r) { return renewalDraft(r, id); }));
    EXPECT_EQ(draft.contract.startsOn, QDate(2025, 3, 1));
    EXPECT_EQ(draft.contract.endsOn, QDate(2026, 2, 28));
    EXPECT_EQ(draft.contract.number, u"HT-2025-7"_s);
    EXPECT_EQ(draft.contract.renews, id);
    EXPECT_EQ(draft.contract.scopeOut, u"备件"_s);
    ASSERT_EQ(draft.overrides.size(), 1U);
    ASSERT_TRUE(draft.plan);
    const auto saved =
        must(store->writeNow(QString(), [&](UnitOfWork& u) { return saveContract(u, std::nullopt, draft); }));
    EXPECT_EQ(must(store->readNow([&](Reader& r) { return r.parts<ContractOverride>(saved); })).size(), 1U);
    EXPECT_EQ(must(store->readNow([&](Reader& r) {
                  return r.where<Instalment>("contract", Value(saved.uuid));
              })).size(),
              2U);
    const auto again = must(store->readNow([&](Reader& r) { return renewalDraft(r, id); }));
    EXPECT_EQ(again.contract.number, u"HT-2025-7-2"_s) << "its number is taken";
}

TEST(RenewalDraft, WithReversedDaysOrInstalmentsWithoutAFeeIsRefusedAtTheField)
{
    TestStore store;
    ContractDraft draft;
    draft.contract = paper(addCustomer(store, u"C-1"_s), u"K"_s, QDate(2026, 2, 1), QDate(2026, 1, 1));
    const auto refused =
        store->writeNow(QString(), [&](UnitOfWork& u) { return saveContract(u, std::nullopt, draft); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"ends_on"_s);
    draft.contract.endsOn = QDate(2027, 1, 31);
    draft.contract.annualFee.reset();
    draft.plan = InstalmentPlan{};
    const auto free =
        store->writeNow(QString(), [&](UnitOfWork& u) { return saveContract(u, std::nullopt, draft); });
    ASSERT_FALSE(free);
    EXPECT_EQ(free.error().field, u"annual_fee"_s);
    draft.contract.annualFee = Fen{-5};
    const auto negative =
        store->writeNow(QString(), [&](UnitOfWork& u) { return saveContract(u, std::nullopt, draft); });
    ASSERT_FALSE(negative);
    EXPECT_EQ(negative.error().field, u"annual_fee"_s);
    EXPECT_EQ(store.count("contract"), 0);
}

TEST(RenewalDraft, SurvivesEveryFault)
{
    sweepFaults(
        [](TestStore& s) {
            Contract k =
                paper(addCustomer(s, u"C-1"_s), u"HT-2026"_s, QDate(2026, 1, 1), QDate(2026, 12, 31));
            k.billing = Billing::HalfYearly;
            s.add(k);
        },
        [](Store& s) -> Done {
            return s.writeNow(QString(), [](UnitOfWork& u) -> Done {
                ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::Contract, u"HT-2026"_s));
                ZHIKE_TRY(noteRenewal(u, Id<Contract>(id), Renewal::Agreed, u"按原价"_s));
                ZHIKE_ASSIGN(const ContractDraft draft, renewalDraft(u, Id<Contract>(id)));
                ZHIKE_TRY(saveContract(u, std::nullopt, draft));
                return {};
            });
        });
}

TEST(FeeList, GroupsOutstandingInstalmentsByWhenTheyAreDue)
{
    TestStore store;
    const auto a = addCustomer(store, u"C-1"_s, u"王海涛"_s);
    const auto contract = store.add(paper(a, u"K-1"_s, QDate(2026, 1, 1), QDate(2027, 12, 31)));
    const auto due = [&](QDate day, qint64 fen, QDate received = {}) {
        Instalment i;
        i.customer = a;
        i.contract = contract;
        i.dueOn = day;
        i.amount = Fen{fen};
        i.receivedOn = received;
        if (received.isValid())
            i.receivedAmount = i.amount;
        store.add(i);
    };
    due(QDate(2026, 11, 21), 100);
    due(QDate(2026, 11, 22), 200);
    due(QDate(2027, 1, 21), 300);
    due(QDate(2027, 1, 22), 400);
    due(QDate(2026, 9, 1), 500, QDate(2026, 9, 2));
    const auto open = must(store->readNow([](Reader& r) { return readInstalments(r, {}); }));
    ASSERT_EQ(open.size(), 3U);
    EXPECT_EQ(open[0].sum, Fen{100});
    EXPECT_EQ(open[1].sum, Fen{500}) << "today until 60 days ahead";
    EXPECT_EQ(open[2].sum, Fen{400});
    EXPECT_EQ(open[0].lines[0].contractNumber, u"K-1"_s);
    FeeFilter filter;
    filter.received = true;
    EXPECT_EQ(must(store->readNow([&](Reader& r) { return readInstalments(r, filter); }))[0].sum, Fen{500});
    filter = {};
    filter.manager = u"别人"_s;
    EXPECT_TRUE(must(store->readNow([&](Reader& r) { return readInstalments(r, filter); })).empty());
    EXPECT_EQ(must(store->readNow([](Reader& r) { return countFeeWork(r); })), 3);
}

TEST(Commitments, ManyAreNotedAsKeptAndThoseDecidedAreLeft)
{
    const auto prepare = [](TestStore& store) {
        const auto customer = addCustomer(store, u"C-1"_s);
        for (const Outcome outcome : {Outcome::Open, Outcome::Open, Outcome::Broken}) {
            Commitment c;
            c.customer = customer;
            c.indicator = u"可用率"_s;
            c.target = u"≥ 99.9 %"_s;
            c.dueOn = QDate(2026, 11, 1);
            c.outcome = outcome;
            c.outcomeNote = outcome == Outcome::Broken ? u"两次停机"_s : QString();
            store.add(c);
        }
    };
    const auto ids = [](Store& s) {
        const auto all = must(s.readNow([](Reader& r) { return readCommitments(r, {}); }));
        QVector<Uuid> found;
        for (const auto* lines : {&all.overdue, &all.open, &all.decided}) {
            for (const CommitmentLine& line : *lines)
                found.append(line.commitment.id.uuid);
        }
        return found;
    };
    TestStore store;
    prepare(store);
    const auto kept =
        must(store->writeNow(u"Kept"_s, [&](UnitOfWork& u) { return keepCommitments(u, ids(*store), {}); }));
    EXPECT_EQ(kept.changed, 2);
    EXPECT_TRUE(must(store->readNow([](Reader& r) { return readCommitments(r, {}); })).overdue.empty());
    sweepFaults(prepare, [&](Store& s) -> Done {
        ZHIKE_TRY(
            s.writeNow(u"Kept"_s, [all = ids(s)](UnitOfWork& u) { return keepCommitments(u, all, {}); }));
        return {};
    });
}

TEST(EntitlementUse, SaysWhichOneAVisitWouldBeAndWhenItIsOneTooMany)
{
    TestStore store;
    const auto customer = addCustomer(store, u"C-1"_s);
    must(store->writeNow(QString(), [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid silver, u.idOfKey(EntityKind::Tier, u"银牌"_s)); // 2 inspections a year
        ZHIKE_TRY(assignTier(u, {customer, Id<Tier>(silver), QDate(2026, 1, 1), u"签约"_s}));
        return {};
    }));
    const auto visit = [&](const QString& number, int month, VisitState state) {
        Visit v;
        v.number = number;
        v.customer = customer;
        v.state = state;
        v.plannedStart = Instant::of(QDate(2026, month, 5), QTime(9, 0), QTimeZone("Asia/Shanghai"));
        return store.add(v);
    };
    const auto place = [&](VisitKind kind, Id<Visit> own = {}) {
        return must(store->readNow(
            [&](Reader& r) { return entitlementPlace(r, customer, kind, QDate(2026, 12, 1), 1, own); }));
    };
    visit(u"V1"_s, 3, VisitState::Done);
    const EntitlementPlace second = place(VisitKind::Inspection);
    EXPECT_EQ(second.place(), 2);
    EXPECT_EQ(second.granted, 2);
    EXPECT_FALSE(second.isOver());
    const auto planned = visit(u"V2"_s, 12, VisitState::Planned);
    EXPECT_TRUE(place(VisitKind::Inspection).isOver());
    EXPECT_FALSE(place(VisitKind::Inspection, planned).isOver()) << "it does not stand in its own way";
    EXPECT_FALSE(place(VisitKind::Fault).kind);
    EXPECT_EQ(proposedClass(VisitKind::Fault, true, false), ValueClass::Compensating);
    EXPECT_EQ(proposedClass(VisitKind::Inspection, false, true), ValueClass::Basic);
    EXPECT_EQ(proposedClass(VisitKind::Training, true, false), ValueClass::AddedValue);
    EXPECT_EQ(proposedClass(VisitKind::Implementation, false, false), std::nullopt);
}

TEST(ServiceBoundary, SaysWhatIsInAndOutWhatIsGrantedAndWhatProvesIt)
{
    TestStore store;
    const auto customer = addCustomer(store, u"C-1"_s);
    Contract k = paper(customer, u"K-1"_s, QDate(2026, 1, 1), QDate(2026, 12, 31));
    k.scope = u"数据库与存储"_s;
    k.scopeOut = u"第三方应用"_s;
    const auto contract = store.add(k);
    must(store->writeNow(QString(), [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid gold, u.idOfKey(EntityKind::Tier, u"金牌"_s));
        ZHIKE_TRY(assignTier(u, {customer, Id<Tier>(gold), QDate(2026, 1, 1), u"签约"_s}));
        return u.setParts(contract, std::vector{ContractOverride{contract, Figure::P1Respond, 10, {}}});
    }));
    Visit v;
    v.number = u"V1"_s;
    v.customer = customer;
    v.state = VisitState::Done;
    v.plannedStart = Instant::of(QDate(2026, 3, 5), QTime(9, 0), QTimeZone("Asia/Shanghai"));
    store.add(v);
    v.number = u"V2"_s;
    v.beyondContract = true;
    store.add(v);
    const ServiceBoundary b = must(store->readNow([&](Reader& r) { return readBoundary(r, customer); }));
    EXPECT_EQ(b.scopeIn, u"数据库与存储"_s);
    EXPECT_EQ(b.scopeOut, u"第三方应用"_s);
    EXPECT_TRUE(b.ownFigures);
    ASSERT_EQ(b.targets.size(), 4U);
    EXPECT_EQ(b.targets[0].respond, 10) << "the contract's own figure";
    EXPECT_EQ(b.targets[0].onsite, 240);
    ASSERT_FALSE(b.grants.empty());
    EXPECT_EQ(b.grants[0].line.granted, 4);
    EXPECT_EQ(b.grants[0].usedOn, std::vector{QDate(2026, 3, 5)});
    EXPECT_EQ(b.grants[0].beyondOn, std::vector{QDate(2026, 3, 5)});
    const QJsonObject json = toJson(b);
    EXPECT_EQ(json[u"scope_out"_s], u"第三方应用"_s);
    EXPECT_EQ(json[u"entitlements"_s][0][u"used_on"_s][0], u"2026-03-05"_s);
}

} // namespace zhike
