// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/customer/region.h"
#include "core/insight/statistics.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/search/search_index.h"
#include "core/visit/calendar_query.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

qint64 number(TestStore& store, std::string_view sql)
{
    return must(store->readNow([&](Reader& r) -> Result<qint64> {
        Query q = r.query(sql);
        const qint64 n = q.next() ? q.integer(0) : -1;
        ZHIKE_TRY(q.done());
        return n;
    }));
}

QString schema(TestStore& store)
{
    return must(store->readNow([&](Reader& r) -> Result<QString> {
        Query q = r.query("SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
        QString all;
        while (q.next())
            all += q.text(0) + u'\n';
        ZHIKE_TRY(q.done());
        return all;
    }));
}

/// One demo for all tests that only look.
class Demo : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_store = std::make_unique<TestStore>();
        s_schema = schema(*s_store);
        s_made = must(makeDemo(**s_store, {40, 7, {}}));
    }
    static void TearDownTestSuite() { s_store.reset(); }
    static qint64 ask(std::string_view sql) { return number(*s_store, sql); }

    static std::unique_ptr<TestStore> s_store;
    static DemoSummary s_made;
    static QString s_schema;
};
std::unique_ptr<TestStore> Demo::s_store;
DemoSummary Demo::s_made;
QString Demo::s_schema;

TEST(DemoSeed, CanBeStoppedAndLeavesNothingBehind)
{
    TestStore store;
    const QString before = store.dump();
    DemoOptions options{5, 1, {}};
    for (const int after : {0, 3, 6}) { // among the customers, and after them
        int told = 0;
        options.progress = [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return told++ < after;
        };
        const auto made = makeDemo(*store, options);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(store.dump(), before);
    }
}

} // namespace

TEST_F(Demo, SaysHowManyRecordsItMade)
{
    EXPECT_EQ(s_made.customers, 40);
    EXPECT_EQ(s_made.customers, s_store->count("customer"));
    EXPECT_EQ(s_made.engineers, s_store->count("engineer"));
    EXPECT_EQ(s_made.visits, s_store->count("visit"));
    EXPECT_EQ(s_made.requests, s_store->count("request"));
    EXPECT_EQ(s_made.surveys, s_store->count("survey"));
    EXPECT_GT(s_made.requests, 250);
    EXPECT_GT(s_made.visits, 250);
    EXPECT_GT(s_made.surveys, 80);
    EXPECT_EQ(schema(*s_store), s_schema); // indexes are back
}

TEST_F(Demo, MakesOnlyRecordsThatThePersonCouldHaveEntered)
{
    must((*s_store)->readNow([](Reader& r) -> Done {
        for (const EntityDescription* d : allDescriptions()) {
            const std::string sql = selectRecords(*d);
            Query q = r.query(sql);
            while (q.next()) {
                const auto problems = validate(recordFromRow(*d, q));
                EXPECT_TRUE(problems.empty()) << d->table << ": " << problems.front().message.toStdString();
            }
            ZHIKE_TRY(q.done());
        }
        return {};
    }));
    EXPECT_EQ(ask("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_EQ(ask("SELECT count(*) FROM customer WHERE name LIKE '%{%' OR short_name = ''"), 0);
    EXPECT_EQ(
        ask("SELECT count(*) FROM request WHERE title || description || coalesce(solution, '') LIKE '%{%'"),
        0);
    EXPECT_EQ(ask("SELECT count(*) FROM visit WHERE purpose LIKE '%{%' OR summary LIKE '%{%'"), 0);
}

TEST_F(Demo, AsksCustomersWhichServiceItemsMatterToThem)
{
    EXPECT_EQ(ask("SELECT count(*) FROM kano_study"), 2);
    EXPECT_EQ(
        ask("SELECT count(*) FROM kano_item i JOIN kano_study s ON s.id = i.study WHERE s.state = 'open'"),
        12);
    EXPECT_GT(ask("SELECT count(DISTINCT customer) FROM kano_answer"), 20);
    EXPECT_EQ(ask("SELECT count(*) FROM kano_answer a JOIN contact c ON c.id = a.contact WHERE c.customer <> "
                  "a.customer OR a.answered_on > '2026-11-22'"),
              0);
}

TEST_F(Demo, LetsCustomersAndUsTalkAboutTheNewestRequests)
{
    EXPECT_GT(ask("SELECT count(*) FROM message"), 300);
    EXPECT_EQ(ask("SELECT count(DISTINCT direction) FROM message"), 3);
    EXPECT_EQ(ask("SELECT count(*) FROM message WHERE text = '' OR text LIKE '%{%'"), 0);
    EXPECT_EQ(ask("SELECT count(*) FROM message m JOIN request r ON r.id = m.request WHERE m.written_at < "
                  "r.opened_at OR m.customer <> r.customer"),
              0);
    EXPECT_EQ(ask("SELECT count(*) FROM message WHERE direction = 'internal' AND contact IS NOT NULL"), 0);
    EXPECT_GT(ask("SELECT count(*) FROM attachment WHERE message IS NOT NULL"), 0);
}

TEST_F(Demo, KeepsTheColumnsOfARequestInStepWithItsHistory)
{
    EXPECT_EQ(ask("SELECT count(*) FROM request r WHERE state <> (SELECT state FROM request_status s WHERE "
                  "s.request = r.id ORDER BY position DESC LIMIT 1)"),
              0);
    EXPECT_EQ(ask("SELECT count(*) FROM request_status a JOIN request_status b ON b.request = a.request AND "
                  "b.position = a.position + 1 WHERE b.at < a.at"),
              0);
    EXPECT_EQ(
        ask("SELECT count(*) FROM request WHERE state IN ('resolved', 'closed') AND resolved_at IS NULL"), 0);
    EXPECT_EQ(ask("SELECT count(*) FROM request WHERE NOT doubtful AND (first_response_at < opened_at OR "
                  "resolved_at < first_response_at OR closed_at < resolved_at)"),
              0);
    EXPECT_EQ(ask("SELECT count(*) FROM request a JOIN request b ON a.number < b.number AND "
                  "b.opened_at < a.opened_at - 86400000"),
              0); // numbers follow time
}

TEST_F(Demo, LetsNothingHappenAfterTheMorningOfToday)
{
    const qint64 now = sunday().ms;
    for (const char* column : {"first_response_at", "resolved_at", "closed_at", "opened_at", "arrived_at"}) {
        const std::string sql = std::string("SELECT coalesce(max(") + column + "), 0) FROM request";
        EXPECT_LE(ask(sql), now) << column;
    }
    EXPECT_LE(ask("SELECT max(answered_at) FROM survey"), now);
    EXPECT_LE(ask("SELECT max(actual_start) FROM visit"), now);
    EXPECT_LE(ask("SELECT max(at) FROM request_status"), now);
}

TEST_F(Demo, LeavesThingsToDoToday)
{
    EXPECT_GE(
        ask("SELECT count(*) FROM visit WHERE state = 'planned' AND planned_start BETWEEN 1795276800000 AND "
            "1795363200000"),
        3);
    EXPECT_GE(ask("SELECT count(*) FROM visit WHERE state = 'planned' AND planned_start > 1795363200000"),
              10);
    EXPECT_GE(ask("SELECT count(*) FROM request WHERE state NOT IN ('resolved', 'closed', 'cancelled')"), 4);
    EXPECT_GE(ask("SELECT count(*) FROM next_step WHERE done_on IS NULL AND due_on < '2026-11-22'"), 1);
    EXPECT_GE(ask("SELECT count(*) FROM next_step WHERE done_on IS NULL AND due_on >= '2026-11-22'"), 1);
}

TEST_F(Demo, MakesCustomersContentWhenTheyAreServedWell)
{
    const auto mean = [](const char* condition) {
        const std::string sql =
            std::string(
                "SELECT CAST(avg(s.csat) * 1000 AS INTEGER) FROM survey s JOIN request r ON r.id = s.request "
                "WHERE r.state = 'closed' AND r.priority IN ('P1', 'P2', 'P3') AND "
                "r.resolved_at - r.opened_at ") +
            condition;
        return ask(sql);
    };
    EXPECT_GT(mean("< 6 * 3600000"), mean("> 72 * 3600000"));
    // Busy months have more requests than quiet ones.
    EXPECT_GT(ask("SELECT count(*) FROM request WHERE strftime('%m', opened_at / 1000, 'unixepoch') = '12'"),
              ask("SELECT count(*) FROM request WHERE strftime('%m', opened_at / 1000, 'unixepoch') = '02'"));
}

TEST_F(Demo, TellsTwoYearsSoThatThisYearCanBeComparedWithTheLast)
{
    const auto between = [](const char* counted, int daysAgo, int until) {
        const qint64 now = sunday().ms;
        const std::string sql = std::string("SELECT count(*) FROM ") + counted + " BETWEEN " +
                                std::to_string(now - qint64{daysAgo} * 86'400'000) + " AND " +
                                std::to_string(now - qint64{until} * 86'400'000);
        return ask(sql);
    };
    for (const char* counted :
         {"request WHERE opened_at", "visit WHERE planned_start", "survey WHERE answered_at"}) {
        const qint64 lastYear = between(counted, 730, 366);
        const qint64 thisYear = between(counted, 365, 0);
        EXPECT_GT(lastYear, thisYear / 4) << counted;
        EXPECT_LT(lastYear, thisYear) << counted << ": business grows";
        EXPECT_GT(between(counted, 730, 640), 0) << counted << ": from the beginning on";
    }
    EXPECT_GT(between("complaint WHERE received_at", 730, 366), 0);
    EXPECT_GT(ask("SELECT count(*) FROM contract WHERE ends_on < '2025-11-22'"), 5);
    EXPECT_EQ(ask("SELECT count(*) FROM request r JOIN customer c ON c.id = r.customer WHERE r.opened_at < "
                  "c.created_at"),
              0);
}

TEST_F(Demo, LetsOneTierBecomeBetterAndAnotherWorse)
{
    const auto mean = [](int rank, QDate from, QDate to) {
        StatisticsScope scope;
        scope.tier = test::tierOfRank(rank);
        scope.from = from;
        scope.to = to;
        return must((*s_store)->readNow([&](Reader& r) { return readStatistics(r, scope); }))
            .csat.mean.value_or(0);
    };
    const QDate today(2026, 11, 22);
    const QDate yearAgo = today.addYears(-1);
    EXPECT_GT(mean(2, yearAgo, today), mean(2, yearAgo.addYears(-1), yearAgo) + 0.1) << "金牌";
    EXPECT_LT(mean(1, yearAgo, today), mean(1, yearAgo.addYears(-1), yearAgo) - 0.02) << "银牌";
}

TEST_F(Demo, SpreadsVisitsOverWorkingDaysAndLeavesAConflictOrTwo)
{
    constexpr const char* day = "date(planned_start / 1000, 'unixepoch', '+8 hours')";
    const std::string by = std::string("SELECT count(*) FROM visit WHERE visit_kind <> 'fault' AND ") + day +
                           " <> '2026-11-22' ";
    const qint64 all = ask(by);
    EXPECT_EQ(ask(by + "AND " + day + " IN (SELECT day FROM calendar_day WHERE day_kind = 'holiday')"), 0);
    EXPECT_EQ(ask(by + "AND strftime('%w', " + day + ") IN ('0', '6') AND " + day +
                  " NOT IN (SELECT day FROM calendar_day WHERE day_kind = 'workday')"),
              0);
    for (const char* weekday : {"1", "2", "3", "4", "5"})
        EXPECT_LT(ask(by + "AND strftime('%w', " + day + ") = '" + weekday + "'"), all * 3 / 10) << weekday;
    const auto conflicts = must((*s_store)->readNow(
        [](Reader& r) { return readConflicts(r, QDate(2026, 11, 22), QDate(2027, 1, 31)); }));
    EXPECT_GE(conflicts.size(), 2U) << "each is seen from both sides";
    EXPECT_LE(conflicts.size(), 6U);
}

TEST_F(Demo, PlacesEverybodyInARealRegion)
{
    must((*s_store)->readNow([](Reader& r) -> Done {
        Query q = r.query(
            "SELECT region FROM customer UNION SELECT region FROM engineer UNION SELECT region FROM site");
        while (q.next()) {
            EXPECT_NE(regionFullName(q.text(0)), provinceName(q.text(0))) << q.text(0).toStdString();
        }
        return q.done();
    }));
}

TEST_F(Demo, FillsSearchAndCards)
{
    EXPECT_EQ(ask("SELECT count(*) FROM customer_card"), 40);
    const auto state = must((*s_store)->readNow([](Reader& r) { return inspectSearchIndex(r); }));
    EXPECT_TRUE(state.isRight());
    EXPECT_GT(state.entries, 500);
}

TEST(DemoSeed, MakesTheSameRecordsAgainAndOthersForAnotherSeed)
{
    TestStore a;
    TestStore b;
    TestStore c;
    must(makeDemo(*a, {5, 3, {}}));
    must(makeDemo(*b, {5, 3, {}}));
    must(makeDemo(*c, {5, 4, {}}));
    EXPECT_EQ(a.dump(), b.dump());
    EXPECT_NE(a.dump(), c.dump());
}

TEST(DemoSeed, RefusesAFileThatHasCustomers)
{
    TestStore store;
    Customer own;
    own.code = u"K-1"_s;
    own.name = u"自己的客户"_s;
    store.add(own);
    const QString before = store.dump();
    const auto made = makeDemo(*store, {5, 1, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(store.dump(), before);
    EXPECT_FALSE(makeDemo(*store, {0, 1, {}}));
}
