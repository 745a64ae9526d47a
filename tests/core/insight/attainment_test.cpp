// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attainment_groups.h"

#include "core/calendar/calendar_rules.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/kept_clocks.h"
#include "core/insight/worked_times.h"
#include "core/request/request_usecases.h"
#include "core/tier/policy_rules.h"
#include "tests/support/core/test_store.h"

#include <random>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;
using S = RequestState;

namespace {

Instant at(int month, int day, int hour, int minute = 0)
{
    return Instant::of(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
}

class AttainmentOf : public testing::Test
{
protected:
    AttainmentOf()
    {
        for (const auto& name : {u"普通"_s, u"银牌"_s, u"金牌"_s, u"钻石"_s})
            m_tiers.push_back(Id<Tier>(
                must(m_store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); }))));
    }
    Id<Customer> customer(int rank)
    {
        Customer c;
        c.code = u"C-%1"_s.arg(++m_number);
        c.name = c.code;
        const auto id = m_store.add(c);
        TierAssignment a;
        a.customer = id;
        a.tier = m_tiers[static_cast<size_t>(rank)];
        a.startsOn = QDate(2026, 1, 1);
        m_store.add(a);
        return id;
    }
    Id<Engineer> engineer(const QString& number)
    {
        Engineer e;
        e.number = number;
        e.name = number;
        return m_store.add(e);
    }
    Id<Request> request(Id<Customer> whose, Priority priority, std::vector<std::pair<S, Instant>> history,
                        Id<Engineer> who = {}, std::optional<Instant> arrived = {})
    {
        return must(m_store->writeNow(u"Add"_s, [&](UnitOfWork& u) -> Result<Id<Request>> {
            Request r;
            r.customer = whose;
            r.engineer = who;
            r.priority = priority;
            r.title = u"无法登录"_s;
            r.number = u"RA26-%1"_s.arg(++m_number, 6, 10, '0'_L1);
            r.openedAt = history.front().second;
            r.arrivedAt = arrived;
            std::vector<RequestStatus> statuses;
            for (const auto& [state, when] : history)
                statuses.push_back({{}, static_cast<int>(statuses.size()), state, when});
            settleRequest(r, statuses);
            ZHIKE_ASSIGN(r.id, u.insert(r));
            ZHIKE_TRY(u.setParts(r.id, statuses));
            return r.id;
        }));
    }
    Attainment read(const AttainmentScope& scope = {})
    {
        return must(m_store->readNow([&](Reader& r) { return readAttainment(r, scope); }));
    }
    static QString text(const Attainment& a)
    {
        QString all;
        for (const AttainmentRow& row : a.rows)
            all += u"%1 %2 %3 %4 %5 %6: %7/%8\n"_s
                       .arg(row.month.toString(Qt::ISODate), row.tier.toString().right(2),
                            row.priority ? QString(enumText(*row.priority)) : QString(),
                            row.engineer.toString(), row.customer.toString(), QString(enumText(row.clock)))
                       .arg(row.met)
                       .arg(row.breached);
        return all;
    }
    /// From the records, whatever is kept: the scope does not begin with a month.
    static AttainmentScope fromRecords(AttainmentScope scope)
    {
        scope.from = QDate(2000, 1, 2);
        return scope;
    }
    void expectSameFromFactsAndRecords(const char* after)
    {
        using B = AttainmentBy;
        for (const std::set<B>& by : {std::set<B>{B::Month, B::Tier, B::Priority}, std::set<B>{B::Engineer},
                                      std::set<B>{}, std::set<B>{B::Month, B::Customer}}) {
            AttainmentScope scope;
            scope.by = by;
            const Attainment kept = read(scope);
            EXPECT_TRUE(kept.fromFacts) << after;
            const Attainment fresh = read(fromRecords(scope));
            EXPECT_FALSE(fresh.fromFacts);
            EXPECT_EQ(text(kept), text(fresh)) << after;
            EXPECT_EQ(kept.leftOut, fresh.leftOut) << after;
            EXPECT_FALSE(kept.rows.empty());
        }
        EXPECT_EQ(must(m_store->readNow([](Reader& r) { return wrongClocks(r); })), 0) << after;
        expectSameTimes(after);
    }
    void expectSameTimes(const char* after)
    {
        for (const SlaClockKind clock : {SlaClockKind::Respond, SlaClockKind::Resolve}) {
            WorkedScope asked;
            asked.clock = clock;
            const auto boxes = [&](QDate from) {
                asked.scope.from = from;
                return must(m_store->readNow([&](Reader& r) { return readWorkedBoxes(r, asked); }));
            };
            const auto kept = boxes(QDate(2000, 1, 1));
            const auto fresh = boxes(QDate(2000, 1, 2)); // no whole month: from the records
            ASSERT_EQ(kept.size(), fresh.size()) << after;
            for (size_t i = 0; i < kept.size(); ++i) {
                EXPECT_EQ(kept[i].seconds, fresh[i].seconds) << after;
                EXPECT_EQ(kept[i].over, fresh[i].over) << after;
            }
        }
    }
    TestStore m_store;
    std::vector<Id<Tier>> m_tiers;
    int m_number = 0;
};

} // namespace

TEST_F(AttainmentOf, AClockCountsInTheMonthInWhichItWasDecided)
{
    const auto gold = customer(2);
    // Opened in September, due and resolved in October.
    request(gold, Priority::P2,
            {{S::New, at(9, 30, 19)}, {S::InProgress, at(9, 30, 19, 30)}, {S::Resolved, at(10, 1, 12)}});
    // Due in October, resolved in November: breached in October.
    request(gold, Priority::P2, {{S::New, at(10, 31, 8)}, {S::Resolved, at(11, 5, 12)}});
    const Attainment all = read();
    std::map<std::pair<QDate, SlaClockKind>, std::pair<qint64, qint64>> counts;
    for (const AttainmentRow& row : all.rows) {
        EXPECT_EQ(row.tier, m_tiers[2].uuid);
        counts[{row.month, row.clock}] = {row.met, row.breached};
    }
    const QDate september(2026, 9, 1);
    const QDate october(2026, 10, 1);
    EXPECT_EQ(counts.at({september, SlaClockKind::Respond}), std::pair(qint64{1}, qint64{0}));
    EXPECT_EQ(counts.at({october, SlaClockKind::Respond}), std::pair(qint64{0}, qint64{1}));
    EXPECT_EQ(counts.at({october, SlaClockKind::Resolve}), std::pair(qint64{1}, qint64{0}));
    EXPECT_EQ(counts.at({QDate(2026, 11, 1), SlaClockKind::Resolve}), std::pair(qint64{0}, qint64{1}))
        << "16 h from 31 October, 8:00";
    EXPECT_EQ(counts.size(), 4U) << "nobody had to come";
}

TEST_F(AttainmentOf, WhatRunsPastDueIsBreachedWithoutAnyRecordSayingSo)
{
    const auto gold = customer(2);
    request(gold, Priority::P1, {{S::New, at(11, 20, 8)}, {S::InProgress, at(11, 20, 8, 10)}});
    AttainmentScope scope;
    scope.by = {};
    const auto counts = [&](SlaClockKind kind) {
        for (const AttainmentRow& row : read(scope).rows) {
            if (row.clock == kind)
                return std::pair(row.met, row.breached);
        }
        return std::pair(std::int64_t{0}, std::int64_t{0});
    };
    EXPECT_EQ(counts(SlaClockKind::Respond), std::pair(std::int64_t{1}, std::int64_t{0}));
    EXPECT_EQ(counts(SlaClockKind::Resolve), std::pair(std::int64_t{0}, std::int64_t{1}));
    must(factkeeper::refresh(*m_store));
    EXPECT_EQ(counts(SlaClockKind::Resolve), std::pair(std::int64_t{0}, std::int64_t{1}))
        << "kept is when it is due, not that it is past";
    m_store.clock().set(at(11, 20, 16));
    EXPECT_EQ(counts(SlaClockKind::Resolve), std::pair(std::int64_t{0}, std::int64_t{0})) << "just due";
    m_store.clock().set(at(11, 20, 16).plusMs(1));
    EXPECT_EQ(counts(SlaClockKind::Resolve), std::pair(std::int64_t{0}, std::int64_t{1}));
    EXPECT_TRUE(read(scope).fromFacts);
}

TEST_F(AttainmentOf, TimesUsedStandBesideWhatTheTierPromises)
{
    const auto gold = customer(2); // P2: an hour, 7×12 from 8:00
    for (const int minutes : {10, 20, 30, 40, 90})
        request(gold, Priority::P2,
                {{S::New, at(11, 10, 9)},
                 {S::InProgress, at(11, 10, 9, minutes % 60).plusMinutes(minutes / 60 * 60)}});
    request(gold, Priority::P1, {{S::New, at(11, 10, 9)}, {S::InProgress, at(11, 10, 9, 5)}});
    request(gold, Priority::P2, {{S::New, at(11, 10, 19)}, {S::InProgress, at(11, 11, 8, 15)}}); // over night
    request(gold, Priority::P2, {{S::New, at(11, 20, 9)}}); // runs past due: breached, without a duration
    WorkedScope asked;
    asked.scope.from = QDate(2026, 11, 1);
    asked.scope.to = QDate(2026, 11, 30);
    const auto boxes = must(m_store->readNow([&](Reader& r) { return readWorkedBoxes(r, asked); }));
    ASSERT_EQ(boxes.size(), 4U) << "each tier promises something";
    EXPECT_EQ(boxes[0].seconds.n, 0);
    const DurationBox& box = boxes[2];
    EXPECT_EQ(box.tier, m_tiers[2].uuid);
    EXPECT_EQ(box.promiseMinutes, 60.0);
    EXPECT_EQ(box.seconds.n, 6);
    EXPECT_EQ(box.seconds.median, 30 * 60);
    EXPECT_EQ(box.seconds.high, 90 * 60)
        << "the night does not count: an hour in the evening, a quarter in the morning";
    EXPECT_EQ(box.over, 2);
    const auto overview =
        must(m_store->readNow([&](Reader& r) { return readPromiseOverview(r, asked.scope); }));
    EXPECT_EQ(wholeOf(overview.respond).met, 5);
    EXPECT_EQ(wholeOf(overview.respond).breached, 3) << "with the one that runs past due";
    EXPECT_EQ(overview.tiers.groups.at(2).months.size(), 1U);
    EXPECT_EQ(shareOf(overview.tiers.groups.at(2).months.front()), 5.0 / 8);
    EXPECT_EQ(shareOf(overview.tiers.groups.at(1).months.front()), std::nullopt) << "too few";
}

TEST_F(AttainmentOf, KeptDueTimesFollowPausesAndTheEndOfARequest)
{
    const auto gold = customer(2);
    const auto waiting = request(
        gold, Priority::P2,
        {{S::New, at(11, 20, 8)}, {S::InProgress, at(11, 20, 8, 10)}, {S::WaitingCustomer, at(11, 20, 10)}});
    request(gold, Priority::P2, {{S::New, at(11, 19, 8)}, {S::InProgress, at(11, 19, 8, 10)}});
    request(customer(1), Priority::P3, {{S::New, at(11, 20, 8)}});
    must(factkeeper::refresh(*m_store));
    expectSameFromFactsAndRecords("kept");
    for (const int hour : {9, 12, 18, 20}) {
        m_store.clock().set(at(11, 23, hour));
        expectSameFromFactsAndRecords("later");
    }
    must(m_store->writeNow(u"Go on"_s, [&](UnitOfWork& u) {
        return changeRequestState(u, waiting, {.to = S::InProgress, .at = at(11, 23, 9)});
    }));
    expectSameFromFactsAndRecords("after going on");
    must(factkeeper::refresh(*m_store));
    for (const int day : {24, 25, 30}) {
        m_store.clock().set(at(11, day, 12));
        expectSameFromFactsAndRecords("after going on, later");
    }
    m_store.clock().set(at(12, 2, 12));
    must(m_store->writeNow(u"Resolve"_s, [&](UnitOfWork& u) {
        return changeRequestState(
            u, waiting,
            {.to = S::Resolved, .at = at(12, 2, 11), .rootCause = u"电池老化"_s, .solution = u"更换"_s});
    }));
    expectSameFromFactsAndRecords("after it was resolved");
    must(factkeeper::refresh(*m_store));
    expectSameFromFactsAndRecords("and kept");
}

TEST_F(AttainmentOf, LeavesOutWhatContradictsItselfAndSaysHowMuch)
{
    const auto gold = customer(2);
    request(gold, Priority::P1, {{S::New, at(11, 20, 8)}, {S::Resolved, at(11, 20, 9)}});
    Request wrong =
        m_store.get(request(gold, Priority::P1, {{S::New, at(11, 20, 8)}, {S::Resolved, at(11, 20, 9)}}));
    wrong.firstResponseAt = at(11, 20, 12);
    must(m_store->writeNow(u"Spoil"_s, [&](UnitOfWork& u) { return u.update(wrong); }));
    const Attainment all = read();
    EXPECT_EQ(all.leftOut, 1);
    for (const AttainmentRow& row : all.rows)
        EXPECT_EQ(row.met + row.breached, 1);
}

TEST_F(AttainmentOf, TellsApartPrioritiesEngineersAndCustomers)
{
    const auto zheng = engineer(u"E-1"_s);
    const auto gold = customer(2);
    request(gold, Priority::P1, {{S::New, at(11, 20, 8)}, {S::Resolved, at(11, 20, 9)}}, zheng);
    request(gold, Priority::P2, {{S::New, at(11, 20, 8)}, {S::Resolved, at(11, 20, 8, 30)}});
    using B = AttainmentBy;
    AttainmentScope scope;
    scope.by = {B::Month, B::Tier, B::Priority, B::Engineer, B::Customer};
    const auto rows = must(m_store->readNow([&](Reader& r) -> Result<QJsonArray> {
        ZHIKE_ASSIGN(const Attainment a, readAttainment(r, scope));
        return toJson(r, a, scope);
    }));
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0][u"month"_s], u"2026-11"_s);
    EXPECT_EQ(rows[0][u"tier"_s], u"金牌"_s);
    EXPECT_EQ(rows[0][u"priority"_s], u"P1"_s);
    EXPECT_EQ(rows[0][u"engineer"_s], u"E-1"_s);
    EXPECT_EQ(rows[0][u"customer"_s].toString().left(2), u"C-"_s);
    EXPECT_EQ(rows[0][u"clock"_s], u"respond"_s);
    EXPECT_EQ(rows[0][u"attainment"_s], 0.0);
    EXPECT_EQ(rows[3][u"engineer"_s], QJsonValue());
    EXPECT_EQ(rows[3][u"attainment"_s], 1.0);
}

TEST_F(AttainmentOf, IsTheSameFromKeptFactsHoweverPromisesChange)
{
    std::mt19937 random(5);
    const auto between = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    const std::vector engineers{engineer(u"E-1"_s), engineer(u"E-2"_s), Id<Engineer>{}};
    std::vector<Id<Customer>> customers;
    std::vector<Id<Request>> requests;
    for (int i = 0; i < 6; ++i)
        customers.push_back(customer(i % 4));
    for (int i = 0; i < 60; ++i) {
        std::vector<std::pair<S, Instant>> history{
            {S::New, at(between(8, 11), between(1, 20), between(0, 23))}};
        static constexpr std::array states{S::InProgress, S::WaitingCustomer, S::Resolved, S::InProgress,
                                           S::Cancelled};
        for (int n = between(0, 4); n > 0; --n)
            history.emplace_back(states[static_cast<size_t>(between(0, 4))],
                                 history.back().second.plusMinutes(between(5, 4000)));
        requests.push_back(request(customers[static_cast<size_t>(between(0, 5))],
                                   static_cast<Priority>(between(0, 3)), history,
                                   engineers[static_cast<size_t>(between(0, 2))]));
    }
    must(factkeeper::refresh(*m_store));
    expectSameFromFactsAndRecords("keeping");

    const auto gold = must(m_store->readNow([&](Reader& r) -> Result<PolicyDraft> {
        ZHIKE_ASSIGN(const auto all, readPolicies(r));
        return *policyOn(all, m_tiers[2], QDate(2026, 9, 1));
    }));
    must(m_store->writeNow(u"p"_s, [&](UnitOfWork& u) {
        PolicyDraft stricter = gold;
        stricter.policy.id = {};
        stricter.policy.effectiveFrom = QDate(2026, 9, 10);
        for (PolicyTarget& t : stricter.targets)
            t.resolveMinutes = t.respondMinutes.value_or(1) + 1;
        return savePolicy(u, stricter);
    }));
    expectSameFromFactsAndRecords("a new policy");
    must(m_store->writeNow(u"c"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::Calendar, u"cn-7x12"_s));
        ZHIKE_ASSIGN(CalendarDraft draft, readCalendar(u, Id<Calendar>(id)));
        for (int day = 1; day < 30; day += 2)
            draft.days.push_back({{}, QDate(2026, 9, day), CalendarDayKind::Holiday, u"停"_s, {}});
        ZHIKE_TRY(saveCalendar(u, draft));
        return {};
    }));
    expectSameFromFactsAndRecords("a changed calendar");
    must(m_store->writeNow(u"o"_s, [&](UnitOfWork& u) -> Done {
        Contract k;
        k.customer = customers[3];
        k.number = u"HT-1"_s;
        k.startsOn = QDate(2026, 9, 1);
        k.endsOn = QDate(2026, 10, 31);
        ZHIKE_ASSIGN(k.id, u.insert(k));
        return setOverrides(u, k.id, {{{}, Figure::P1Resolve, 5, {}}, {{}, Figure::P2Respond, {}, {}}});
    }));
    expectSameFromFactsAndRecords("an overriding contract");
    Request moved = m_store.get(requests[0]);
    moved.priority = moved.priority == Priority::P1 ? Priority::P4 : Priority::P1;
    moved.engineer = engineers[1];
    must(m_store->writeNow(u"r"_s, [&](UnitOfWork& u) { return u.update(moved); }));
    expectSameFromFactsAndRecords("another priority");
    must(factkeeper::refresh(*m_store));
    expectSameFromFactsAndRecords("correcting");
    QCoreApplication::processEvents();
    auto undone = m_store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    expectSameFromFactsAndRecords("undoing");
}
