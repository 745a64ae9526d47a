// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/warnings.h"

#include "core/calendar/calendar_rules.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t anHour = 3'600'000;

Instant at(int day, int hours, int minutes = 0)
{
    return Instant::of(QDate(2026, 11, day), QTime(hours, minutes), QTimeZone("Asia/Shanghai"));
}

/// Monday to Friday, 9 to 18.
std::shared_ptr<const WorkingCalendar> office()
{
    WorkingCalendar::Week week;
    for (size_t i = 0; i < 5; ++i)
        week[i] = {{9 * 3600, 18 * 3600}};
    return std::make_shared<const WorkingCalendar>(QTimeZone("Asia/Shanghai"), week,
                                                   std::vector<SpecialDay>{});
}

/// Opened at a time, with so many hours to resolve, around the clock.
WatchedRequest opened(std::int64_t number, Instant when, std::int64_t hours)
{
    WatchedRequest one;
    one.sla.request = Id<Request>(makeUuid(number));
    one.number = u"RA26-%1"_s.arg(number);
    one.customer = u"华信科技"_s;
    one.sla.facts.opened = when;
    one.sla.facts.firstResponse = when;
    one.sla.facts.history = {{one.sla.request, 0, RequestState::New, when}};
    one.sla.targets.resolve = hours * anHour;
    one.sla.targets.calendar = std::make_shared<const WorkingCalendar>(WorkingCalendar::always());
    return one;
}

struct Person {
    std::vector<WatchedRequest> watched;
    std::shared_ptr<const WorkingCalendar> mine = office();
    ToldWarnings told{};

    /// What is told at a moment, and is told from then on.
    QString hear(Instant now)
    {
        QStringList words;
        for (const Warning& w : warningsAt(watched, now, mine.get(), told).tell) {
            told.add(w);
            words << (w.kind == WarningKind::Breached ? u'!' : u'?') + w.number;
        }
        return words.join(u' ');
    }
};

} // namespace

TEST(Warnings, TellOnceAtThreeQuartersAndOnceAtTheBreach)
{
    Person person{{opened(1, at(23, 10), 4)}};
    EXPECT_EQ(person.hear(at(23, 12, 59)), QString());
    EXPECT_EQ(person.hear(at(23, 13)), u"?RA26-1"_s);
    EXPECT_EQ(person.hear(at(23, 13, 1)), QString()) << "once";
    EXPECT_EQ(person.hear(at(23, 14)), QString()) << "due now is not late";
    EXPECT_EQ(person.hear(at(23, 14, 1)), u"!RA26-1"_s);
    EXPECT_EQ(person.hear(at(24, 14, 1)), QString());
}

TEST(Warnings, WaitForThePersonsHoursAndTellAllTogetherThen)
{
    Person person{{opened(1, at(20, 17), 4), opened(2, at(20, 17), 80), opened(3, at(23, 8, 50), 200)}};
    EXPECT_EQ(person.hear(at(20, 23)), QString()) << "Friday night";
    EXPECT_EQ(person.hear(at(22, 12)), QString()) << "Sunday";
    EXPECT_EQ(person.hear(at(23, 8, 59)), QString());
    EXPECT_EQ(person.hear(at(23, 9)), u"!RA26-1 ?RA26-2"_s) << "the breach only, and what is at risk";
    EXPECT_EQ(person.hear(at(23, 9, 1)), QString());
}

TEST(Warnings, CountWhatNeedsSomebodyAtAnyHour)
{
    Person person{{opened(1, at(20, 17), 4), opened(2, at(20, 17), 80), opened(3, at(23, 8), 200)}};
    const WarningsNow now = warningsAt(person.watched, at(23, 8, 30), person.mine.get(), {});
    EXPECT_EQ(now.breached, 1);
    EXPECT_EQ(now.atRisk, 1);
    EXPECT_TRUE(now.tell.empty());
    EXPECT_EQ(warningsAt(person.watched, at(23, 8, 30), nullptr, {}).tell.size(), 2U) << "works always";
}

TEST(Warnings, SayNothingOfClocksThatStoppedOrPause)
{
    Person person{{opened(1, at(23, 10), 4), opened(2, at(23, 10), 4)}};
    person.watched[0].sla.facts.history.push_back(
        {person.watched[0].sla.request, 1, RequestState::WaitingCustomer, at(23, 10, 30)});
    person.watched[1].sla.facts.history.push_back(
        {person.watched[1].sla.request, 1, RequestState::Resolved, at(23, 15)});
    EXPECT_EQ(person.hear(at(23, 16)), QString());
}

TEST(Warnings, RememberAsTextWhatWasToldAndForgetWhatDoesNotRun)
{
    Person person{{opened(1, at(23, 10), 4), opened(2, at(23, 10), 4)}};
    EXPECT_EQ(person.hear(at(23, 16)), u"!RA26-1 !RA26-2"_s);
    Person next{person.watched, person.mine,
                ToldWarnings::fromLines(person.told.lines() + QStringList{u"nonsense"_s, QString()})};
    EXPECT_EQ(next.hear(at(23, 16)), QString());
    next.told.keepOnly(std::span(next.watched).first(1));
    EXPECT_EQ(next.told.lines().size(), 1);
}

TEST(Warnings, WatchTheRequestsThatRun)
{
    TestStore store;
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    c.accountManager = u"陈岚"_s;
    const auto customer = store.add(c);
    const auto add = [&](const QString& number, RequestState state) {
        Request r;
        r.number = number;
        r.customer = customer;
        r.title = u"死机"_s;
        r.openedAt = sunday().plusMinutes(-10);
        r.state = state;
        return store.add(r);
    };
    const auto running = add(u"RA26-1"_s, RequestState::InProgress);
    const auto closed = add(u"RA26-2"_s, RequestState::Closed);
    const auto read = [&](std::vector<Uuid> only) {
        return must(store->readNow([&](Reader& r) { return readWatched(r, only); }));
    };
    ASSERT_EQ(read({}).size(), 1U);
    EXPECT_EQ(read({})[0].manager, u"陈岚"_s);
    EXPECT_EQ(read({running.uuid, closed.uuid}).size(), 1U);
    EXPECT_TRUE(read({closed.uuid}).empty());
}
